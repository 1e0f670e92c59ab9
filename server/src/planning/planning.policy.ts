import type { NationalPlanAction } from '@muster/shared/planning/national-plan-lifecycle';
import { nationalPlanLifecycle } from '@muster/shared/planning/national-plan-lifecycle';
import type { TaskAction } from '@muster/shared/planning/task-lifecycle';
import { taskLifecycle } from '@muster/shared/planning/task-lifecycle';
import type { NationalPlanState, OperationState, TaskState } from '@muster/shared/vocabularies';
import { isReporter } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';

/** What the rules need to know of a task. */
export interface TaskFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  ownerAgencyId: string | null;
  state: TaskState;
}

/** What the rules need to know of a national plan. */
export interface NationalPlanFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  agencyId: string;
  state: NationalPlanState;
}

/** What the rules need to know of an operation's plan. */
export interface PlanFacts {
  id: string;
  state: OperationState;
}

export const isOpen = (state: OperationState): boolean => !['CLOSED', 'ARCHIVED', 'CANCELLED'].includes(state);
const coordinates = (viewer: Viewer, operationId: string): boolean => roleIn(viewer, operationId) === 'COORDINATOR';

/** Coordinators lay out the work. */
export const planPolicy = {
  layOut: (viewer, { id, state }) => coordinates(viewer, id) && isOpen(state),
  nudge: (viewer, { id, state }) => coordinates(viewer, id) && isOpen(state),
  /** Whoever has a role, observers among them, may see whether their line works. */
  tryConnection: (viewer, { id, state }) => roleIn(viewer, id) !== null && isOpen(state),
} satisfies Policy<PlanFacts, string>;

/** What the rules need to know of a document that is to be added: of the plan, or of a task. */
export interface DocumentFacts extends PlanFacts {
  /** Whose task it is to belong to; null: the plan's own, or a task of nobody. */
  taskOwnerId: string | null;
}

/** The coordinators keep the plan's documents; an agency those of its own tasks. */
export const documentPolicy = {
  add: (viewer, { id, state, taskOwnerId }) => isOpen(state) && (coordinates(viewer, id) || (taskOwnerId !== null && isReporter(viewer, id) && actsFor(viewer, id, taskOwnerId))),
} satisfies Policy<DocumentFacts, string>;

/** A task is changed by the coordinators and taken on its way by them and by the agency whose it is. */
export const taskPolicy = {
  change: (viewer, task) => coordinates(viewer, task.operationId) && isOpen(task.operationState),
  step: (viewer, task) =>
    isOpen(task.operationState) &&
    (coordinates(viewer, task.operationId) || (task.ownerAgencyId !== null && isReporter(viewer, task.operationId) && actsFor(viewer, task.operationId, task.ownerAgencyId))),
} satisfies Policy<TaskFacts, string>;

/** The steps of a task that this viewer may take now. */
export const taskStepsFor = (viewer: Viewer, task: TaskFacts): TaskAction[] => (taskPolicy.step(viewer, task) ? taskLifecycle.actionsFrom(task.state) : []);

const writes = (viewer: Viewer, { operationId, agencyId, operationState }: NationalPlanFacts): boolean =>
  isReporter(viewer, operationId) && actsFor(viewer, operationId, agencyId) && isOpen(operationState);

const reviewing: readonly NationalPlanAction[] = ['accept', 'return'];

/** A national plan is its agency's to write, and the coordinators' to read; nobody accepts the plan of their own agency unless they coordinate. */
export const nationalPlanPolicy = {
  write: writes,
  review: (viewer, plan) => coordinates(viewer, plan.operationId) && isOpen(plan.operationState),
} satisfies Policy<NationalPlanFacts, string>;

/** The steps of a national plan that this viewer may take now. */
export const nationalPlanStepsFor = (viewer: Viewer, plan: NationalPlanFacts): NationalPlanAction[] =>
  nationalPlanLifecycle.actionsFrom(plan.state).filter((action) => nationalPlanPolicy[reviewing.includes(action) ? 'review' : 'write'](viewer, plan));
