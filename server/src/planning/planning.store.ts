import type { NationalPlanState } from '@muster/shared/vocabularies';
import { holdOperation } from '../operations/operations.room';
import type { OperationEntity } from '../operations/operations.room';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { NationalPlanEntity } from './national-plan.entity';
import { readinessAudience, shownPlanState } from './planning-audiences';
import type { NationalPlanFacts, TaskFacts } from './planning.policy';
import { TaskEntity } from './task.entity';

/** A task and its operation; not found when this viewer may not see it. */
export const getTask = async (tx: Transaction, operationId: string, id: string): Promise<{ task: TaskEntity; operation: OperationEntity; facts: TaskFacts }> => {
  const operation = await holdOperation(tx, operationId);
  const task = await tx.manager.findOne(TaskEntity, { where: { operationId, id } });
  if (!task) throw notFound();
  return { task, operation, facts: { ...task, operationState: operation.state } };
};

/** Every task of an operation; they are few. Held, so that two changes cannot close a circle between them. */
export const holdTasks = async (tx: Transaction, operationId: string): Promise<TaskEntity[]> => {
  await tx.query(`/* holdTasks */ select pg_advisory_xact_lock(hashtext('muster.tasks'), hashtext($1))`, [operationId]);
  return tx.manager.find(TaskEntity, { where: { operationId } });
};

/** Writes the next version of the task that was read, or refuses: the last writer never wins unseen. */
export const changeTask = async (tx: Transaction, before: TaskEntity, version: number, change: Partial<TaskEntity>): Promise<number> => {
  const { operationId, id } = before;
  const next = before.version + 1;
  const changed = version === before.version ? await tx.manager.update(TaskEntity, { operationId, id, version }, { ...change, version: next, updatedAt: tx.clock.now() }) : { affected: 0 };
  if (changed.affected !== 1) return refuse('version.stale', 'version', `version: you read version ${version}, but the task has been changed since.`, { yours: version, current: before.version });
  return next;
};

/** An agency's national plan, or none; draft or hidden are alike to others. */
export const findNationalPlan = (tx: Transaction, operationId: string, agencyId: string): Promise<NationalPlanEntity | null> =>
  tx.manager.findOne(NationalPlanEntity, { where: { operationId, agencyId } });

export const getNationalPlan = async (tx: Transaction, operationId: string, agencyId: string): Promise<{ plan: NationalPlanEntity; operation: OperationEntity; facts: NationalPlanFacts }> => {
  const operation = await holdOperation(tx, operationId);
  const plan = await findNationalPlan(tx, operationId, agencyId);
  if (!plan) throw notFound();
  return { plan, operation, facts: { ...plan, operationState: operation.state } };
};

export const changeNationalPlan = async (tx: Transaction, before: NationalPlanEntity, version: number, change: Partial<NationalPlanEntity>): Promise<number> => {
  const { operationId, id } = before;
  const next = before.version + 1;
  const changed = version === before.version ? await tx.manager.update(NationalPlanEntity, { operationId, id, version }, { ...change, version: next, updatedAt: tx.clock.now() }) : { affected: 0 };
  if (changed.affected !== 1) return refuse('version.stale', 'version', `version: you read version ${version}, but the plan has been changed since.`, { yours: version, current: before.version });
  return next;
};

const upsertReadiness = (tx: Transaction, operationId: string, agencyId: string, column: 'plan_state' | 'connected_at' | 'nudged_at', value: unknown): void =>
  tx.write(
    `/* keepReadiness_${column} */ insert into participation_readiness (operation_id, agency_id, ${column}, audience) values ($1, $2, $3, $4)
     on conflict (operation_id, agency_id) do update set ${column} = excluded.${column}`,
    [operationId, agencyId, value, readinessAudience(operationId)],
  );

export const keepPlanState = (tx: Transaction, operationId: string, agencyId: string, state: NationalPlanState): void => upsertReadiness(tx, operationId, agencyId, 'plan_state', shownPlanState(state));
export const keepConnection = (tx: Transaction, operationId: string, agencyId: string): void => upsertReadiness(tx, operationId, agencyId, 'connected_at', tx.clock.now());
export const keepNudge = (tx: Transaction, operationId: string, agencyId: string): void => upsertReadiness(tx, operationId, agencyId, 'nudged_at', tx.clock.now());
