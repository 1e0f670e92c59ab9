import { checkLanguage } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { situationAudience } from './report-audiences';
import type { WriteSituationReportInput } from './situation.input';
import { situationReportPolicy } from './situation.policy';
import { boundsOfDay, changeSituationReport, getSituationReport, holdSituationReports, mostNotable, seenSeizures } from './situation.store';
import type { SituationReportEntity } from './situation-report.entity';

/** Changes what a draft says, and brings its end up to the present as far as its day goes. */
export const writeSituationReport = (context: Context, { operationId, id, version, remarks: given, language, notableIds }: WriteSituationReportInput): Promise<string> =>
  context.change(async (tx) => {
    const { report, operation, facts } = await getSituationReport(tx, operationId, id);
    await assertCan(context, situationReportPolicy, 'write', facts, 'SituationReport');
    refuseIssued(report);
    const check = new Mistakes();
    const remarks = check.text('remarks', given, { max: 8000, multiline: true });
    const written = { remarks, language: checkLanguage(check, 'language', language ?? operation.language), notableIds: await checkNotable(tx, check, report, notableIds) };
    check.throwIfAny();
    const changed = await changeSituationReport(tx, report, version, { ...written, untilAt: await endOf(tx, report) });
    await tx.record({
      operationId, kind: 'SituationReportWritten', subjectType: 'SituationReport', subjectId: report.id, subjectVersion: changed, audience: report.audience, arguments: { agencyId: context.signedIn.agencyId },
    });
    return report.id;
  });

/** Sends a draft out to every participant, with the next number; it stays as it is from then on. */
export const issueSituationReport = (context: Context, operationId: string, id: string, version: number): Promise<string> =>
  context.change(async (tx) => {
    const { report, facts } = await getSituationReport(tx, operationId, id);
    await assertCan(context, situationReportPolicy, 'write', facts, 'SituationReport');
    refuseIssued(report);
    const all = await holdSituationReports(tx, operationId);
    const later = all.find(({ state, day }) => state === 'ISSUED' && day > report.day);
    if (later) refuse('situation.later-sent', 'id', `id: the report of ${later.day} has been sent out before this one.`, { day: later.day });
    const audience = situationAudience(operationId, true);
    const number = Math.max(0, ...all.map((each) => each.number ?? 0)) + 1;
    const changed = await changeSituationReport(tx, report, version, {
      state: 'ISSUED', number, untilAt: await endOf(tx, report), issuedBy: context.signedIn.accountId, issuedAt: tx.clock.now(), audience,
    });
    await tx.record({
      operationId, kind: 'SituationReportIssued', subjectType: 'SituationReport', subjectId: report.id, subjectVersion: changed, audience, audienceBefore: report.audience,
      arguments: { agencyId: context.signedIn.agencyId, number },
    });
    return report.id;
  });

const refuseIssued = ({ state }: SituationReportEntity): void => {
  if (state === 'ISSUED') refuse('situation.issued', 'id', 'id: this report has been sent out: say what changed in the next one.');
};

const endOf = async (tx: Transaction, { day, zone }: SituationReportEntity): Promise<Date> => {
  const { endsAt } = await boundsOfDay(tx, day, zone);
  const now = tx.clock.now();
  return endsAt < now ? endsAt : now;
};

const checkNotable = async (tx: Transaction, check: Mistakes, { operationId, notableIds: before }: SituationReportEntity, given: readonly string[]): Promise<string[]> => {
  const ids = [...new Set(given.map((id) => id.toLowerCase()))];
  if (ids.length > mostNotable) check.add('list.too-long', 'notableIds', `notableIds: ${mostNotable} cases at most.`, { max: mostNotable });
  const seen = await seenSeizures(tx, operationId, [...ids.filter(isUuid), ...before]);
  ids.forEach((id, index) => {
    if (!seen.has(id)) check.add('situation.unknown-case', `notableIds.${index}`, `notableIds.${index}: there is no such report in this operation.`);
  });
  // What a colleague chose and the writer does not see is neither lost nor told of.
  return [...ids, ...before.filter((id) => !seen.has(id) && !ids.includes(id))];
};
