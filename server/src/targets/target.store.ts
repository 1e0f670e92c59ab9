import type { OperationEntity } from '../operations/operations.room';
import { holdOperation } from '../operations/operations.room';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { AssignmentEntity } from './assignment.entity';
import type { TargetFacts } from './target.policy';
import { TargetEntity } from './target.entity';

/** A target as a verb finds it: locked, so that steps on one target wait for one another. */
export interface FoundTarget {
  target: TargetEntity;
  operation: OperationEntity;
  assignments: AssignmentEntity[];
  facts: TargetFacts;
}

/** The target, its operation and who is to act; not found when this viewer may not see it. */
export const getTarget = async (tx: Transaction, operationId: string, id: string): Promise<FoundTarget> => {
  const operation = await holdOperation(tx, operationId);
  const target = await tx.manager.findOne(TargetEntity, { where: { operationId, id } });
  if (!target) throw notFound();
  const assignments = await tx.manager.find(AssignmentEntity, { where: { operationId, targetId: id } });
  return { target, operation, assignments, facts: factsOf(target, operation, assignments) };
};

/** The same for a step: row-level security lets those lock a target who may change it. */
export const getTargetForUpdate = async (tx: Transaction, operationId: string, id: string): Promise<FoundTarget> => {
  await tx.query('/* lockTarget */ select id from targets where operation_id = $1 and id = $2 for update', [operationId, id]);
  return getTarget(tx, operationId, id);
};

const factsOf = (target: TargetEntity, operation: Pick<OperationEntity, 'state'>, assignments: readonly AssignmentEntity[]): TargetFacts => ({
  id: target.id,
  operationId: target.operationId,
  operationState: operation.state,
  nominatingAgencyId: target.nominatingAgencyId,
  assignedAgencyIds: assignments.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ agencyId }) => agencyId),
  state: target.state,
});

/** Refuses an edit of a version that is not the current one. */
export const demandVersion = (target: TargetEntity, version: number): void => {
  if (version !== target.version) {
    refuse('version.stale', 'version', `version: you edited version ${version}, but the target is at version ${target.version} now.`, { yours: version, current: target.version });
  }
};

/** Writes the next version of a locked target and keeps it for good. */
export const changeTarget = async (tx: Transaction, before: TargetEntity, change: Partial<TargetEntity>, reason: string | null = null): Promise<TargetEntity> => {
  const { operationId, id } = before;
  const next = { ...change, version: before.version + 1, updatedAt: tx.clock.now() };
  await tx.manager.update(TargetEntity, { operationId, id, version: before.version }, next);
  await keepTargetVersion(tx, operationId, id, reason);
  return { ...before, ...next };
};

export const keepTargetVersion = (tx: Transaction, operationId: string, id: string, reason: string | null): Promise<unknown> =>
  tx.query(
    `/* keepTargetVersion */ insert into target_versions (operation_id, target_id, version, state, body, reason, changed_by, changed_at, audience)
     select operation_id, id, version, state, to_jsonb(t) - 'audience' - 'body_hash', $3, $4, $5, audience
     from targets t where operation_id = $1 and id = $2`,
    [operationId, id, reason, tx.viewer.accountId, tx.clock.now()],
  );
