import type { MessageKind, MessageState, OperationState } from '@muster/shared/vocabularies';
import { isReporter, takesReportsIn } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, isParticipant, roleIn } from '../platform/viewer';

/** What the rules need to know of a message. */
export interface MessageFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  senderAgencyId: string;
  state: MessageState;
  /** Whether it is addressed to the agency of the viewer. */
  isAddressed: boolean;
}

/** Participants talk to one another from the preparation on. */
export const takesMessagesIn = (state: OperationState): boolean => state === 'PREPARATION' || takesReportsIn(state);

const broadcasters: readonly string[] = ['COORDINATOR', 'NATIONAL_CONTACT_POINT'];

/** Whether somebody's role sends this kind at all: what goes to all comes from the coordinators or a national contact point. */
export const maySendKind = (viewer: Viewer, operationId: string, kind: MessageKind): boolean => {
  const role = roleIn(viewer, operationId) ?? '';
  if (kind === 'SITUATION_REPORT') return role === 'COORDINATOR';
  return kind === 'BROADCAST' ? broadcasters.includes(role) : isReporter(viewer, operationId);
};

/** Whether somebody may write messages now. */
export const mayWrite = (viewer: Viewer, operation: { id: string; state: OperationState }): boolean => isReporter(viewer, operation.id) && takesMessagesIn(operation.state);

const isSent = ({ state }: MessageFacts): boolean => state === 'SENT';
const isDraft = ({ state }: MessageFacts): boolean => state === 'DRAFT';
const isOpen = (message: MessageFacts): boolean => takesMessagesIn(message.operationState);
const handles = (viewer: Viewer, message: MessageFacts): boolean => isReporter(viewer, message.operationId) && isSent(message) && isOpen(message);

const isOwn = (viewer: Viewer, message: MessageFacts): boolean => isReporter(viewer, message.operationId) && actsFor(viewer, message.operationId, message.senderAgencyId);

/**
 * Whoever sees a message may translate it; its addressees acknowledge and answer it; a draft is its agency's to go on with or to
 * throw away. The handling of what was sent is its sender's to change, and the coordinators' to narrow.
 */
export const messagePolicy = {
  edit: (viewer, message) => isDraft(message) && isOpen(message) && isOwn(viewer, message),
  discard: (viewer, message) => isDraft(message) && isOwn(viewer, message),
  mark: (viewer, message) => isSent(message) && isOpen(message) && (isOwn(viewer, message) || roleIn(viewer, message.operationId) === 'COORDINATOR'),
  reply: handles,
  acknowledge: (viewer, message) => message.isAddressed && handles(viewer, message),
  answer: (viewer, message) => message.isAddressed && handles(viewer, message),
  translate: (viewer, message) => isSent(message) && isOpen(message) && ![null, 'MANAGER', 'OBSERVER'].includes(roleIn(viewer, message.operationId)),
  read: (viewer, message) => isSent(message) && isParticipant(viewer, message.operationId),
} satisfies Policy<MessageFacts, 'edit' | 'discard' | 'mark' | 'reply' | 'acknowledge' | 'answer' | 'translate' | 'read'>;
