import type { OperationEntity } from '../operations/operations.room';
import type { Transaction } from '../platform/transaction';
import { situationAudience } from './report-audiences';
import { proposeNotable } from './situation.store';
import { SituationReportEntity } from './situation-report.entity';

/** A day in its zone, and those reports of the operation that there are, the latest first. */
export interface DayToReport {
  day: string;
  zone: string;
  startsAt: Date;
  endsAt: Date;
  all: readonly SituationReportEntity[];
}

/** Begins the report of a day that has none. It goes on where the report before ended, so that nothing falls between two. */
export const beginSituationReport = async (tx: Transaction, operation: OperationEntity, { day, zone, startsAt, endsAt, all }: DayToReport, kind: 'SituationReportPrepared' | 'SituationReportDrafted'): Promise<string> => {
  const operationId = operation.id;
  const now = tx.clock.now();
  const last = all.find(({ state }) => state === 'ISSUED');
  const untilAt = endsAt < now ? endsAt : now;
  const fromAt = last && last.untilAt < untilAt ? last.untilAt : startsAt;
  const id = tx.clock.uuid();
  const audience = situationAudience(operationId, false);
  await tx.manager.insert(SituationReportEntity, {
    operationId, id, day, zone, fromAt, untilAt, state: 'DRAFT', number: null, remarks: null, language: operation.language, notableIds: await proposeNotable(tx, operationId, fromAt, untilAt),
    writtenBy: tx.viewer.accountId || null, issuedBy: null, issuedAt: null, audience, version: 1,
  });
  await tx.record({ operationId, kind, subjectType: 'SituationReport', subjectId: id, audience, arguments: { agencyId: tx.viewer.agencyId } });
  return id;
};
