import { addDays } from '@muster/shared/days';
import { holdOperation } from '../operations/operations.room';
import { checkZone } from '../platform/checks/check-moment';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { PrepareSituationReportInput } from './situation.input';
import { situationAudience } from './report-audiences';
import { situationPolicy } from './situation.policy';
import { boundsOfDay, holdSituationReports, proposeNotable } from './situation.store';
import { SituationReportEntity } from './situation-report.entity';

/** Writes the situation report of a day, or finds the one that somebody has written already. It goes on where the report before ended, so that nothing falls between two. */
export const prepareSituationReport = (context: Context, { operationId, day, zone: given }: PrepareSituationReportInput): Promise<string> =>
  context.change(async (tx) => {
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, situationPolicy, 'prepare', operation, 'Operation');
    const check = new Mistakes();
    const zone = checkZone(check, 'zone', given);
    check.throwIfAny();
    const all = await holdSituationReports(tx, operationId);
    const known = all.find((report) => report.day === day);
    if (known) return known.id;
    const { startsAt, endsAt } = await boundsOfDay(tx, day, zone);
    const now = tx.clock.now();
    if (startsAt >= now) refuse('date.future', 'day', 'day: this day has not begun.');
    const last = all.find(({ state }) => state === 'ISSUED');
    if (last && last.day >= day) refuse('situation.later-sent', 'day', `day: the report of ${last.day} has been sent out; the next is that of ${addDays(last.day, 1)}.`, { day: last.day });
    const untilAt = endsAt < now ? endsAt : now;
    const fromAt = last && last.untilAt < untilAt ? last.untilAt : startsAt;
    const id = tx.clock.uuid();
    const audience = situationAudience(operationId, false);
    await tx.manager.insert(SituationReportEntity, {
      operationId, id, day, zone, fromAt, untilAt, state: 'DRAFT', number: null, remarks: null, language: operation.language, notableIds: await proposeNotable(tx, operationId, fromAt, untilAt),
      writtenBy: context.signedIn.accountId, issuedBy: null, issuedAt: null, audience, version: 1,
    });
    await tx.record({ operationId, kind: 'SituationReportPrepared', subjectType: 'SituationReport', subjectId: id, audience, arguments: { agencyId: context.signedIn.agencyId } });
    return id;
  });
