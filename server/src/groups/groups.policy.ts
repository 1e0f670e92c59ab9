import type { IntroductionRequestState, OperationState } from '@muster/shared/vocabularies';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';

/** What the rules need to know of a group. */
export interface GroupFacts {
  id: string;
  state: OperationState;
}

const isOpen = (state: OperationState): boolean => !['CLOSED', 'ARCHIVED', 'CANCELLED'].includes(state);
const coordinates = (viewer: Viewer, operationId: string): boolean => roleIn(viewer, operationId) === 'COORDINATOR';
const isMember = (viewer: Viewer, operationId: string): boolean => roleIn(viewer, operationId) !== null;

/** Every member puts themselves forward, asks, says whether they come, and reads; coordinators call meetings and vouch for experts. */
export const groupPolicy = {
  offer: (viewer, { id, state }) => isMember(viewer, id) && isOpen(state),
  confirm: (viewer, { id, state }) => coordinates(viewer, id) && isOpen(state),
  ask: (viewer, { id, state }) => isMember(viewer, id) && roleIn(viewer, id) !== 'OBSERVER' && isOpen(state),
  answerRequest: (viewer, { id, state }) => coordinates(viewer, id) && isOpen(state),
  call: (viewer, { id, state }) => coordinates(viewer, id) && isOpen(state),
  attend: (viewer, { id, state }) => isMember(viewer, id) && isOpen(state),
  addDocument: (viewer, { id, state }) => isMember(viewer, id) && !['OBSERVER', 'MANAGER'].includes(roleIn(viewer, id) ?? '') && isOpen(state),
} satisfies Policy<GroupFacts, string>;

/** An expert is taken off the list by themselves and by the coordinators. */
export const mayWithdrawExpert = (viewer: Viewer, { operationId, accountId }: { operationId: string; accountId: string }): boolean =>
  viewer.accountId === accountId || coordinates(viewer, operationId);

/** A request is taken back by whoever asked, as long as it was not answered. */
export const mayTakeBack = (viewer: Viewer, { askedBy, state }: { askedBy: string; state: IntroductionRequestState }): boolean => viewer.accountId === askedBy && state === 'ASKED';

/** Files of a document, and its successor, are its agency's. */
export const mayKeepDocument = (viewer: Viewer, { operationId, agencyId }: { operationId: string; agencyId: string }): boolean => actsFor(viewer, operationId, agencyId);
