import type { CalendarEntry } from '@muster/shared/calendar/icalendar';
import { icalendar } from '@muster/shared/calendar/icalendar';
import { contentDisposition } from '../platform/content-disposition';
import { OperationEntity } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { answering, uuidOf } from '../platform/http-answer';
import type { Room } from '../platform/room';
import { inTransaction } from '../platform/transaction';
import { visibilityRule } from '../platform/visibility';
import { TrainingSessionEntity } from './training-session.entity';

const mostSessions = 1000;

/** The sessions of an operation leave as a calendar, all of them or one. */
export const calendarRoutes: NonNullable<Room['routes']> = (http, services, contextOf) => {
  http.get('/calendars/:operationId/:file', { exposeHeadRoute: false }, answering(contextOf, async (context, request, reply) => {
    const params = request.params as { operationId: string; file: string };
    const operationId = uuidOf(params.operationId);
    const [, name] = /^([\w-]+)\.ics$/.exec(params.file) ?? [];
    const sessionId = name && name !== 'sessions' ? uuidOf(name) : null;
    if (!operationId || !name || (name !== 'sessions' && !sessionId)) throw notFound();
    services.rates.take('exports', context.signedIn.accountId);
    const found = await findSessions(context, operationId, sessionId);
    if (!found || (sessionId && found.sessions.length === 0)) throw notFound();
    const host = new URL(services.publicUrl).hostname;
    void reply.type('text/calendar; charset=utf-8').headers({
      'content-disposition': contentDisposition('attachment', `${found.operation.code}-${sessionId ? 'session' : 'sessions'}.ics`),
      'content-security-policy': "default-src 'none'; sandbox",
    });
    return reply.send(icalendar(found.sessions.map((session) => entryOf(session, host)), found.operation.name));
  }));
};

const entryOf = ({ id, title, note, place, link, startsAt, endsAt, isCancelled, version, updatedAt }: TrainingSessionEntity, host: string): CalendarEntry => ({
  uid: `${id}@${host}`, sequence: version - 1, writtenAt: updatedAt.toISOString(), startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), title, description: note, place, url: link, isCancelled,
});

const findSessions = async (context: Context, operationId: string, sessionId: string | null): Promise<{ operation: OperationEntity; sessions: TrainingSessionEntity[] } | null> => {
  const viewer = context.signedIn;
  const held = [...viewer.tokens];
  return inTransaction(context.services.dataSource, 'muster_app', viewer, async (manager) => {
    const operation = await manager.createQueryBuilder(OperationEntity, 'o').where('o.id = :operationId', { operationId }).andWhere(visibilityRule.predicate('o', ':held'), { held }).getOne();
    if (!operation) return null;
    const sessions = manager.createQueryBuilder(TrainingSessionEntity, 's').where('s.operation_id = :operationId', { operationId }).andWhere(visibilityRule.predicate('s', ':held'), { held });
    if (sessionId) sessions.andWhere('s.id = :sessionId', { sessionId });
    return { operation, sessions: await sessions.orderBy('s.starts_at').limit(mostSessions).getMany() };
  });
};
