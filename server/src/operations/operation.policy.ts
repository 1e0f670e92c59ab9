import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import { operationLifecycle } from '@muster/shared/operations/operation-lifecycle';
import type { OperationState } from '@muster/shared/vocabularies';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { roleIn } from '../platform/viewer';

/** What the rules need to know of an operation. */
export interface OperationFacts {
  id: string;
  state: OperationState;
  proposedBy: string | null;
  startsOn: string | null;
  objectives: string;
}

const coordinates = (viewer: Viewer, operation: OperationFacts): boolean => roleIn(viewer, operation.id) === 'COORDINATOR';
const isOpen = ({ state }: OperationFacts): boolean => !['CLOSED', 'ARCHIVED', 'CANCELLED'].includes(state);

export const operationPolicy = {
  step: coordinates,
  edit: (viewer, operation) => coordinates(viewer, operation) && isOpen(operation),
  invite: (viewer, operation) => coordinates(viewer, operation) && isOpen(operation) && operation.state !== 'DRAFT' && operation.state !== 'PROPOSED',
} satisfies Policy<OperationFacts, string>;

/** A step that an operation may take, and the rule that stands in its way, if one does. */
export interface NextStep {
  action: OperationAction;
  blockedBy: string | null;
}

/** Four eyes: whoever proposed an operation does not approve it. */
const obstacle = (action: OperationAction, operation: OperationFacts, viewer: Viewer): string | null => {
  if (!coordinates(viewer, operation)) return 'operation.coordinator-only';
  if (action === 'approve' && operation.proposedBy === viewer.accountId) return 'operation.second-pair-of-eyes';
  if (action === 'propose' && operation.objectives.trim() === '') return 'operation.objectives-missing';
  if (action === 'activate' && operation.startsOn === null) return 'operation.dates-missing';
  return null;
};

/** The steps from here: the verb and the screen ask this same function. */
export const nextSteps = (viewer: Viewer, operation: OperationFacts): NextStep[] =>
  operationLifecycle.actionsFrom(operation.state).map((action) => ({ action, blockedBy: obstacle(action, operation, viewer) }));
