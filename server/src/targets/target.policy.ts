import type { TargetAction } from '@muster/shared/targets/target-lifecycle';
import { targetLifecycle } from '@muster/shared/targets/target-lifecycle';
import type { OperationState, TargetState } from '@muster/shared/vocabularies';
import { isReporter, takesReportsIn } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';

/** What the rules need to know of a target. */
export interface TargetFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  nominatingAgencyId: string;
  /** The agencies that are to act on it now. */
  assignedAgencyIds: readonly string[];
  state: TargetState;
}

export const targetSteps = ['correct', 'assign', 'withdraw', 'control', 'close', 'reopen'] as const;
export type TargetStep = (typeof targetSteps)[number];

/** Targets are made ready before an operation begins. */
export const takesTargetsIn = (state: OperationState): boolean => state === 'PREPARATION' || takesReportsIn(state);

/** Whoever reports in an operation may also nominate, from its preparation on. */
export const mayNominate = (viewer: Viewer, operation: { id: string; state: OperationState }): boolean =>
  isReporter(viewer, operation.id) && takesTargetsIn(operation.state);

const leads = (viewer: Viewer, target: TargetFacts): boolean =>
  roleIn(viewer, target.operationId) === 'COORDINATOR' ||
  (isReporter(viewer, target.operationId) && actsFor(viewer, target.operationId, target.nominatingAgencyId));
const isAssigned = (viewer: Viewer, target: TargetFacts): boolean =>
  isReporter(viewer, target.operationId) && target.assignedAgencyIds.some((agencyId) => actsFor(viewer, target.operationId, agencyId));
const isOpen = (target: TargetFacts): boolean => takesTargetsIn(target.operationState);

/** Whoever nominated a target, and the coordinators, say who acts; whoever is to act controls it and may answer it. */
export const targetPolicy = {
  correct: (viewer, target) => leads(viewer, target) && isOpen(target),
  assign: (viewer, target) => leads(viewer, target) && isOpen(target),
  withdraw: (viewer, target) => leads(viewer, target) && isOpen(target),
  control: (viewer, target) => isAssigned(viewer, target) && takesReportsIn(target.operationState),
  close: (viewer, target) => (leads(viewer, target) || isAssigned(viewer, target)) && isOpen(target),
  reopen: (viewer, target) => leads(viewer, target) && isOpen(target),
  /** Whoever leads it may raise its handling; who may lower it is for the marking's own rules. */
  mark: (viewer, target) => leads(viewer, target) && isOpen(target),
  releaseNames: (viewer, target) => leads(viewer, target),
} satisfies Policy<TargetFacts, TargetStep | 'releaseNames' | 'mark'>;

const fits = (step: TargetStep, target: TargetFacts): boolean => {
  if (step === 'correct') return target.state !== 'CLOSED';
  if (step === 'withdraw') return target.state !== 'CLOSED' && target.assignedAgencyIds.length > 1;
  return targetLifecycle.actionsFrom(target.state).includes(step satisfies TargetAction);
};

/** What this viewer may do now, rule and state together: the verbs and the screen ask the same. */
export const targetStepsFor = (viewer: Viewer, target: TargetFacts): TargetStep[] =>
  targetSteps.filter((step) => fits(step, target) && targetPolicy[step](viewer, target));
