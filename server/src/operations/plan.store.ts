import type { OperationKind } from '@muster/shared/vocabularies';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { planAudience } from './audiences';
import type { OperationEntity } from './operation.entity';
import { PhaseEntity } from './phase.entity';
import type { PhaseInput } from './plan-rules';

export const findPhases = (tx: Transaction, operationId: string): Promise<PhaseEntity[]> =>
  tx.manager.find(PhaseEntity, { where: { operationId }, order: { position: 'ASC' } });

/** Puts the whole list in the place of the one that is stored. */
export const replacePhases = async (tx: Transaction, operationId: string, phases: readonly PhaseInput[], language: string): Promise<void> => {
  await tx.manager.delete(PhaseEntity, { operationId });
  if (phases.length === 0) return;
  const audience = planAudience(operationId);
  await tx.manager.insert(PhaseEntity, phases.map((phase, position) => ({ ...phase, operationId, id: tx.clock.uuid(), position, nameLanguage: language, audience })));
};

/** Puts the phases that are stored at the days and in the order that they have here; who they are stays. */
export const placePhases = async (tx: Transaction, phases: readonly PhaseEntity[]): Promise<void> => {
  for (const [position, { operationId, id, startsOn, endsOn }] of phases.entries()) await tx.manager.update(PhaseEntity, { operationId, id }, { position, startsOn, endsOn });
};

/** The edition before has to be one that this viewer may see; what is hidden and what is not there answer alike. */
export const demandPrevious = async (tx: Transaction, previousId: string | null, ownId: string | null): Promise<void> => {
  if (previousId === null) return;
  const found = previousId === ownId ? [] : await tx.query('/* findPrevious */ select 1 from operations where id::text = $1', [previousId]);
  if (found.length === 0) refuse('operation.unknown', 'previousId', 'previousId: there is no such operation.');
};

/** Only an agency that takes part leads. */
export const demandLead = async (tx: Transaction, operationId: string, agencyId: string): Promise<void> => {
  const found = await tx.query(`/* findLead */ select 1 from participations where operation_id = $1 and agency_id::text = $2 and state = 'ACCEPTED'`, [operationId, agencyId]);
  if (found.length === 0) refuse('lead-agency.not-participant', 'leadAgencyId', 'leadAgencyId: this agency does not take part in the operation.');
};

/** What reports rest on is settled with the draft. */
export const demandSettled = (operation: OperationEntity, plan: { kind: OperationKind; isExercise: boolean }): void => {
  if (operation.state === 'DRAFT') return;
  if (plan.kind !== operation.kind) refuse('operation.kind-settled', 'kind', 'kind: this can be changed in a draft only.');
  if (plan.isExercise !== operation.isExercise) refuse('operation.exercise-settled', 'isExercise', 'isExercise: this can be changed in a draft only.');
};
