import type { AddresseeClock, AddresseeState, MessageAnswer, MessageKind, MessageState } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';
import type { MessageBox } from './message.reads';

export const MessageKindEnum = graphqlEnum<MessageKind>('MessageKind', 'What kind of message it is.', {
  WARNING: 'Watch this consignment, or this pattern.',
  FEEDBACK: 'What became of something, in answer to a message.',
  REQUEST_INFORMATION: 'Asks for information.',
  REQUEST_MUTUAL_ASSISTANCE: 'Asks for mutual assistance.',
  CONSENT_CHECK: 'Asks a competent authority whether a movement was notified and consented to.',
  BROADCAST: 'Tells every participant something.',
  SITUATION_REPORT: 'How things stand, from the coordinators to every participant.',
});
export const MessageStateEnum = graphqlEnum<MessageState>('MessageState', 'Where a message stands.', { DRAFT: 'Seen by its agency alone.', SENT: 'Sent; what it says is never edited.', DISCARDED: 'A draft that was thrown away: nothing of it is left.' });
export const AddresseeStateEnum = graphqlEnum<AddresseeState>('AddresseeState', 'How far an agency has come with a message.', {
  SENT: 'It was sent to it.', ACKNOWLEDGED: 'It said that it has it.', CONTROLLED: 'It controlled what the message is about.', ANSWERED: 'It said what became of it.',
});
export const MessageAnswerEnum = graphqlEnum<MessageAnswer>('MessageAnswer', 'What became of a message. Nothing found is an answer like any other.', {
  FOUND: 'The suspicion was right; of a request: what was asked for is there.',
  NOTHING_FOUND: 'It was controlled and nothing was found; of a request: there is nothing.',
  MISSED: 'It had gone before it could be controlled.',
  NOT_OURS: 'It never came to this agency, or is not for it to answer.',
});
export const AddresseeClockEnum = graphqlEnum<AddresseeClock>('AddresseeClock', 'How an addressee stands against its due times.', {
  ON_TIME: 'There is time.', DUE_SOON: 'A quarter of the time is left, or less.', OVERDUE: 'Its time is over.', ESCALATED: 'Its time is long over: for the coordinators.', DONE: 'Nothing more is waited for.',
});
export const MessageBoxEnum = graphqlEnum<MessageBox>('MessageBox', 'Which messages.', {
  TO_US: "Addressed to the reader's agency.", SENT: "Sent by the reader's agency.", ALL: 'All that were sent and that the reader may see.', DRAFTS: "Drafts of the reader's agency.",
});
