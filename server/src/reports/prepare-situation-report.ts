import { addDays } from '@muster/shared/days';
import { holdOperation } from '../operations/operations.room';
import { checkZone } from '../platform/checks/check-moment';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { beginSituationReport } from './begin-situation-report';
import type { PrepareSituationReportInput } from './situation.input';
import { situationPolicy } from './situation.policy';
import { boundsOfDay, holdSituationReports } from './situation.store';

/** Begins the situation report of a day, or finds the one that was begun already. */
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
    if (startsAt >= tx.clock.now()) refuse('date.future', 'day', 'day: this day has not begun.');
    const last = all.find(({ state }) => state === 'ISSUED');
    if (last && last.day >= day) refuse('situation.later-sent', 'day', `day: the report of ${last.day} has been sent out; the next is that of ${addDays(last.day, 1)}.`, { day: last.day });
    return beginSituationReport(tx, operation, { day, zone, startsAt, endsAt, all }, 'SituationReportPrepared');
  });
