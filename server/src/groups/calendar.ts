import type { Attendance } from '@muster/shared/vocabularies';
import { holdOperation } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import { checkLanguage } from '../platform/checks/check-codes';
import { checkId, isUuid } from '../platform/checks/check-id';
import { checkZone } from '../platform/checks/check-moment';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { AttendanceEntity, CalendarEventEntity } from './groups.entities';
import type { CalendarEventInput } from './groups.input';
import { groupPolicy } from './groups.policy';

/** Calls a meeting or sets a deadline, or changes one in the version that was read. Sent twice, it is one. */
export const putCalendarEvent = (context: Context, input: CalendarEventInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId } = input;
    const group = await holdOperation(tx, operationId);
    await assertCan(context, groupPolicy, 'call', group, 'Group');
    const id = checkId('id', input.id);
    const bodyHash = hashBody({ ...input, id });
    const before = await findRow(tx, CalendarEventEntity, { operationId, id });
    if (before?.bodyHash === bodyHash) return id;
    const check = new Mistakes();
    const said = checkEvent(check, input);
    check.throwIfAny();
    const { accountId, agencyId } = tx.viewer;
    const audience = [token.participants(operationId)];
    const writtenAt = tx.clock.now();
    if (input.version != null) {
      await changeEvent(tx, before, input.version, { ...said, writtenAt, bodyHash });
      await tx.record({ operationId, kind: 'CalendarEventChanged', subjectType: 'CalendarEvent', subjectId: id, subjectVersion: input.version + 1, audience, arguments: { agencyId } });
      return id;
    }
    const row = { ...said, operationId, id, agencyId, calledBy: accountId, cancelledAt: null, writtenAt, bodyHash, audience, version: 1 };
    const inserted = await tx.manager.createQueryBuilder().insert().into(CalendarEventEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) refuse('id.taken', 'id', 'id: this identifier cannot be used for this: make a new one.');
    await tx.record({ operationId, kind: 'CalendarEventCalled', subjectType: 'CalendarEvent', subjectId: id, audience, arguments: { agencyId } });
    return id;
  });

const checkEvent = (check: Mistakes, input: CalendarEventInput) => {
  const startsAt = new Date(input.startsAt);
  const endsAt = input.kind === 'MEETING' && input.endsAt ? new Date(input.endsAt) : null;
  if (endsAt && endsAt <= startsAt) check.add('dates.end-before-start', 'endsAt', 'endsAt: it ends before it begins.');
  return {
    kind: input.kind, startsAt, endsAt,
    title: check.requiredText('title', input.title, { max: 200 }),
    note: check.text('note', input.note, { max: 4000, multiline: true }),
    language: checkLanguage(check, 'language', input.language),
    zone: checkZone(check, 'zone', input.zone),
    place: check.text('place', input.place, { max: 200 }),
  };
};

const changeEvent = async (tx: Transaction, before: CalendarEventEntity | null, version: number, change: Partial<CalendarEventEntity>): Promise<void> => {
  if (!before) throw notFound();
  if (before.cancelledAt !== null) refuse('calendar-event.cancelled', 'id', 'id: this was called off.');
  const { operationId, id } = before;
  const changed = version === before.version ? await tx.manager.update(CalendarEventEntity, { operationId, id, version }, { ...change, version: version + 1 }) : { affected: 0 };
  if (changed.affected !== 1) refuse('version.stale', 'version', `version: you read version ${version}, but it is at version ${before.version} now.`, { yours: version, current: before.version });
};

const getEvent = async (tx: Transaction, operationId: string, id: string): Promise<CalendarEventEntity> => {
  const event = isUuid(id) ? await findRow(tx, CalendarEventEntity, { operationId, id: id.toLowerCase() }) : null;
  if (!event) throw notFound();
  return event;
};

/** Calls something off; it stays in the calendar, so that nobody comes. */
export const cancelCalendarEvent = (context: Context, operationId: string, given: string, version: number): Promise<string> =>
  context.change(async (tx) => {
    const group = await holdOperation(tx, operationId);
    const event = await getEvent(tx, operationId, given);
    await assertCan(context, groupPolicy, 'call', group, 'Group');
    const now = tx.clock.now();
    await changeEvent(tx, event, version, { cancelledAt: now, writtenAt: now });
    await tx.record({ operationId, kind: 'CalendarEventCancelled', subjectType: 'CalendarEvent', subjectId: event.id, subjectVersion: version + 1, audience: event.audience, arguments: { agencyId: tx.viewer.agencyId } });
    return event.id;
  });

/** Says whether the viewer comes to a meeting; said anew, the later word stands. */
export const attendCalendarEvent = (context: Context, operationId: string, given: string, answer: Attendance): Promise<string> =>
  context.change(async (tx) => {
    const group = await holdOperation(tx, operationId);
    const { id, kind, cancelledAt, audience } = await getEvent(tx, operationId, given);
    await assertCan(context, groupPolicy, 'attend', group, 'Group');
    if (cancelledAt !== null) refuse('calendar-event.cancelled', 'id', 'id: this was called off.');
    if (kind !== 'MEETING') refuse('calendar-event.no-meeting', 'id', 'id: this is no meeting.');
    const { accountId, agencyId } = tx.viewer;
    const own = await findRow(tx, AttendanceEntity, { operationId, eventId: id, accountId });
    if (own?.answer === answer) return id;
    const answeredAt = tx.clock.now();
    if (own) await tx.manager.update(AttendanceEntity, { operationId, id: own.id }, { answer, answeredAt });
    else await tx.manager.insert(AttendanceEntity, { operationId, id: tx.clock.uuid(), eventId: id, accountId, agencyId, answer, answeredAt, audience });
    await tx.record({ operationId, kind: 'AttendanceAnswered', subjectType: 'CalendarEvent', subjectId: id, audience, arguments: { agencyId, attendance: answer } });
    return id;
  });
