import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import { lifecycleOf } from '@muster/shared/operations/standing-lifecycle';
import type { OperationKind, OperationState } from '@muster/shared/vocabularies';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';

/** What the rules need to know of an operation. */
export interface OperationFacts {
  id: string;
  kind: OperationKind;
  state: OperationState;
  leadAgencyId: string;
  proposedBy: string | null;
  startsOn: string | null;
  endsOn: string | null;
  objectives: string;
}

/** What its steps need to know besides. */
export interface StepFacts extends OperationFacts {
  /** Whether reports wait for validation or for their reporter. */
  hasOpenReports: boolean;
}

export const coordinates = (viewer: Viewer, operation: { id: string }): boolean => roleIn(viewer, operation.id) === 'COORDINATOR';

/** Whether anything may still be changed in an operation in this state. */
export const isOpenIn = (state: OperationState): boolean => !['CLOSED', 'ARCHIVED', 'CANCELLED'].includes(state);

/** Whether it still waits for its approval. */
export const isUnapprovedIn = (state: OperationState): boolean => state === 'DRAFT' || state === 'PROPOSED';

export const operationPolicy = {
  step: coordinates,
  /** What lies before the approver stays as it is: it is given back to be rewritten. */
  edit: (viewer, operation) => coordinates(viewer, operation) && isOpenIn(operation.state) && operation.state !== 'PROPOSED',
  invite: (viewer, operation) => coordinates(viewer, operation) && isOpenIn(operation.state) && !isUnapprovedIn(operation.state),
  /** Before the approval only bodies that host a unit are asked in, so that their coordinator may approve. */
  inviteHost: (viewer, operation) => coordinates(viewer, operation) && isOpenIn(operation.state),
  /** Whoever has a part in it may bring its members together; those who only look on may not. */
  introduce: (viewer, operation) => ![null, 'OBSERVER'].includes(roleIn(viewer, operation.id)) && isOpenIn(operation.state) && !isUnapprovedIn(operation.state),
} satisfies Policy<OperationFacts, string>;

/** A step that an operation may take, and the rule that stands in its way, if one does. */
export interface NextStep {
  action: OperationAction;
  blockedBy: string | null;
  needsReason: boolean;
}

const reasoned: readonly OperationAction[] = ['cancel', 'suspend'];

export const needsReason = (action: OperationAction): boolean => reasoned.includes(action);

/** What must be true of the operation itself before a step. */
const guards: Readonly<Partial<Record<OperationAction, (operation: StepFacts) => string | null>>> = {
  propose: ({ objectives }) => (objectives.trim() === '' ? 'operation.objectives-missing' : null),
  activate: ({ kind, startsOn, endsOn }) => (kind === 'IN_TIME' && (startsOn === null || endsOn === null) ? 'operation.dates-missing' : null),
  close: (operation) => (operation.hasOpenReports ? 'operation.reports-open' : null),
};

/** The rule that keeps this viewer from a step; null when none does. Four eyes: whoever proposed does not approve. */
export const obstacleTo = (action: OperationAction, viewer: Viewer, operation: StepFacts): string | null => {
  if (!coordinates(viewer, operation)) return 'operation.coordinator-only';
  if (action === 'propose' && !actsFor(viewer, operation.id, operation.leadAgencyId)) return 'operation.lead-agency-only';
  if (action === 'approve' && operation.proposedBy === viewer.accountId) return 'operation.second-pair-of-eyes';
  return guards[action]?.(operation) ?? null;
};

/** The steps from here: the verb and the screen ask the same functions. */
export const nextSteps = (viewer: Viewer, operation: StepFacts): NextStep[] =>
  lifecycleOf(operation.kind)
    .actionsFrom(operation.state)
    .map((action) => ({ action, blockedBy: obstacleTo(action, viewer, operation), needsReason: needsReason(action) }));
