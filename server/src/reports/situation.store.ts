import type { OperationEntity } from '../operations/operations.room';
import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { token } from '../platform/tokens';
import type { SituationReportFacts } from './situation.policy';
import { SituationReportEntity } from './situation-report.entity';

/** How many cases stand out at most. */
export const mostNotable = 10;
const mostProposed = 5;

/** A report and its operation; not found when this viewer may not see it. */
export const getSituationReport = async (tx: Transaction, operationId: string, id: string): Promise<{ report: SituationReportEntity; operation: OperationEntity; facts: SituationReportFacts }> => {
  if (!isUuid(id)) throw notFound();
  const operation = await holdOperation(tx, operationId);
  const report = await tx.manager.findOne(SituationReportEntity, { where: { operationId, id: id.toLowerCase() } });
  if (!report) throw notFound();
  return { report, operation, facts: { ...report, operationState: operation.state } };
};

/** Reports of one operation are begun and sent out one after the other: each goes on where the one before ended. */
export const holdSituationReports = async (tx: Transaction, operationId: string): Promise<SituationReportEntity[]> => {
  await tx.query(`/* holdSituationReports */ select pg_advisory_xact_lock(hashtext('muster.situation-reports'), hashtext($1))`, [operationId]);
  return tx.manager.find(SituationReportEntity, { where: { operationId }, order: { day: 'DESC' } });
};

/** Writes the next version of the report that was read, or refuses. */
export const changeSituationReport = async (tx: Transaction, before: SituationReportEntity, version: number, change: Partial<SituationReportEntity>): Promise<number> => {
  const { operationId, id } = before;
  const next = before.version + 1;
  const changed = version === before.version ? await tx.manager.update(SituationReportEntity, { operationId, id, version, state: 'DRAFT' }, { ...change, version: next }) : { affected: 0 };
  if (changed.affected !== 1) return refuse('version.stale', 'version', `version: you read version ${version}, but the report has been changed since.`, { yours: version, current: before.version });
  return next;
};

/** A day's beginning and end in a zone: 23 or 25 hours where clocks are changed. */
export const boundsOfDay = async (tx: Transaction, day: string, zone: string): Promise<{ startsAt: Date; endsAt: Date }> => {
  const [bounds] = await tx.query<{ starts_at: Date; ends_at: Date }>(
    `/* boundsOfDay */ select $1::date::timestamp at time zone $2 as starts_at, ($1::date + 1)::timestamp at time zone $2 as ends_at`, [day, zone],
  );
  if (!bounds) throw new Error(`${day} has no bounds in ${zone}.`);
  return { startsAt: bounds.starts_at, endsAt: bounds.ends_at };
};

/** The heaviest new cases that every participant sees: proposed, so that naming them tells nobody anything. */
export const proposeNotable = async (tx: Transaction, operationId: string, fromAt: Date, untilAt: Date): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `/* proposeNotable */ select s.id from seizures s
     where s.operation_id = $1 and s.state in ('SUBMITTED', 'VALIDATED') and s.submitted_at >= $2 and s.submitted_at < $3 and $4 = any(s.audience)
     order by s.total_kg desc nulls last, s.submitted_at, s.id limit ${mostProposed}`,
    [operationId, fromAt, untilAt, token.participants(operationId)],
  );
  return rows.map(({ id }) => id);
};

/** Of these, the reports of this operation that the viewer sees. */
export const seenSeizures = async (tx: Transaction, operationId: string, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await tx.query<{ id: string }>(`/* seenSeizures */ select id from seizures where operation_id = $1 and id = any($2::uuid[]) and state in ('SUBMITTED', 'VALIDATED')`, [operationId, ids]);
  return new Set(rows.map(({ id }) => id));
};
