import type { TakeBackStep } from '@muster/shared/takeback/take-back-lifecycle';
import { takeBackLifecycle, takeBackSteps } from '@muster/shared/takeback/take-back-lifecycle';
import type { OperationState, TakeBackState } from '@muster/shared/vocabularies';
import { isReporter } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';

/** What the rules need to know of a case. */
export interface CaseFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  agencyId: string;
  concernedIds: readonly string[];
  state: TakeBackState;
}

const open: readonly OperationState[] = ['ACTIVE', 'SUSPENDED', 'CONSOLIDATION', 'CLOSED'];

/** Taking back goes on when an operation has ended, until it is put away. */
export const takesBackIn = (state: OperationState): boolean => open.includes(state);

const isOwn = (viewer: Viewer, { operationId, agencyId }: Pick<CaseFacts, 'operationId' | 'agencyId'>): boolean => isReporter(viewer, operationId) && actsFor(viewer, operationId, agencyId);
const handles = (viewer: Viewer, facts: OpeningFacts): boolean =>
  takesBackIn(facts.operationState) && (roleIn(viewer, facts.operationId) === 'COORDINATOR' || isOwn(viewer, facts));
const isConcerned = (viewer: Viewer, { operationId, operationState, concernedIds }: CaseFacts): boolean =>
  takesBackIn(operationState) && isReporter(viewer, operationId) && concernedIds.some((id) => actsFor(viewer, operationId, id));

/** A case is its report's agency's to handle and the coordinators'; agencies concerned accept or contest it, and add what they have. */
export const takeBackPolicy = {
  handle: handles,
  contribute: (viewer, facts) => handles(viewer, facts) || isConcerned(viewer, facts),
  /** Its report is that agency's: it alone says who else learns of the case. */
  share: (viewer, facts) => takesBackIn(facts.operationState) && isOwn(viewer, facts),
} satisfies Policy<CaseFacts, string>;

/** What the rules need to know of a report that a case is to be opened from. */
export interface OpeningFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  agencyId: string;
}

export const openingPolicy = { open: handles } satisfies Policy<OpeningFacts, string>;

/** What the rules need to know of a task of a case. */
export interface CaseTaskFacts extends CaseFacts {
  ownerAgencyId: string | null;
}

/** A task is done by whose it is, or by those who handle the case. */
export const caseTaskPolicy = {
  finish: (viewer, task) => handles(viewer, task) || (takesBackIn(task.operationState) && isReporter(viewer, task.operationId) && task.ownerAgencyId !== null && actsFor(viewer, task.operationId, task.ownerAgencyId)),
} satisfies Policy<CaseTaskFacts, string>;

const ofStates: readonly TakeBackStep[] = ['accept', 'dispute'];

/** Whether this viewer may take a step at all, whatever the state: to accept or to contest is for the agencies concerned as well. */
export const mayStep = (viewer: Viewer, facts: CaseFacts, step: TakeBackStep): boolean => takeBackPolicy[ofStates.includes(step) ? 'contribute' : 'handle'](viewer, facts);

/** The steps that this viewer may take now. */
export const takeBackStepsFor = (viewer: Viewer, facts: CaseFacts): TakeBackStep[] =>
  takeBackSteps.filter((step) => takeBackLifecycle.step(facts.state, step).ok && mayStep(viewer, facts, step));
