import type { OperationEntity } from '../operations/operations.room';
import { holdOperation } from '../operations/operations.room';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import type { SeizureFacts } from './seizure.policy';
import { SeizureEntity } from './seizure.entity';

/** The seizure and its operation; not found when this viewer may not see it. */
export const getSeizure = async (tx: Transaction, operationId: string, id: string): Promise<{ seizure: SeizureEntity; operation: OperationEntity; facts: SeizureFacts }> => {
  const [operation, seizure] = await Promise.all([holdOperation(tx, operationId), findRow(tx, SeizureEntity, { operationId, id })]);
  if (!seizure) throw notFound();
  return { seizure, operation, facts: factsOf(seizure, operation) };
};

export const factsOf = (seizure: SeizureEntity, operation: Pick<OperationEntity, 'state'>): SeizureFacts => ({
  id: seizure.id,
  operationId: seizure.operationId,
  operationState: operation.state,
  reportingAgencyId: seizure.reportingAgencyId,
  state: seizure.state,
});

/** Changes the version that was read, or refuses: the last writer never wins unseen. */
export const changeSeizure = async (tx: Transaction, before: SeizureEntity, version: number, change: Partial<SeizureEntity>): Promise<SeizureEntity> => {
  const after = { ...before, ...change, version: before.version + 1, updatedAt: tx.clock.now() };
  const changed =
    version === before.version
      ? await tx.manager.update(SeizureEntity, { operationId: before.operationId, id: before.id, version }, { ...change, version: after.version, updatedAt: after.updatedAt })
      : { affected: 0 };
  if (changed.affected !== 1) return refuseStale(tx, before, version);
  return after;
};

/** Says which version was edited and which stands now; both can be read among the report's versions. */
const refuseStale = async (tx: Transaction, { operationId, id }: SeizureEntity, yours: number): Promise<never> => {
  const standing = await tx.manager.findOneOrFail(SeizureEntity, { where: { operationId, id }, select: { operationId: true, id: true, version: true } });
  return refuse('version.stale', 'version', `version: you edited version ${yours}, but the report is at version ${standing.version} now.`, { yours, current: standing.version });
};

/** Keeps this version for good: who made it, when and why. */
export const keepVersion = (tx: Transaction, seizure: SeizureEntity, reason: string | null): void =>
  tx.write(
    `/* keepVersion */ insert into seizure_versions (operation_id, seizure_id, version, reporting_agency_id, state, body, reason, changed_by, changed_at, audience)
     select operation_id, id, version, reporting_agency_id, state, to_jsonb(s) - 'audience' - 'body_hash', $3, $4, $5, audience
     from seizures s where operation_id = $1 and id = $2`,
    [seizure.operationId, seizure.id, reason, tx.viewer.accountId, tx.clock.now()],
  );
