import { isSeenByReader } from '../handling/handling.room';
import { byIdInOperation, rootOne } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { AddresseeEntity } from './addressee.entity';
import { closeLoop } from './close-loop';
import { loopReads, operationLoopReads } from './loop.reads';
import { OperationLoopResolver } from './loop.resolver';
import { MessageEntity } from './message.entity';
import { addresseeReads, messageHitReads, messageMarkingReads, messageNoteReads, messageReads, messageReceiptReads, messageTranslationReads, operationMessageReads } from './message.reads';
import { MessageResolver, OperationMessagesResolver } from './message.resolver';
import { MessageHitResolver } from './search-hit.resolver';

export { acknowledgeMessage } from './acknowledge-message';
export { answerMessage } from './answer-message';
export { changeDraft } from './change-draft';
export { markSent } from './mark-sent';
export { MessageEntity } from './message.entity';
export { Message, MessageAddressee } from './message.type';
export { SilentAgency } from './loop.type';
export { noteMessageRead } from './note-message-read';
export { translateMessage } from './translate-message';
export { writeMessage } from './write-message';

/** Messages: warnings, requests and what became of them, each addressee with its own clock. */
export const messagesRoom: Room = {
  name: 'messages',
  roots: [rootOne('message', 'Message', byIdInOperation, isSeenByReader)],
  reads: [messageReads, addresseeReads, messageNoteReads, messageReceiptReads, messageMarkingReads, messageTranslationReads, operationMessageReads, messageHitReads, loopReads, operationLoopReads],
  resolvers: [MessageResolver, OperationMessagesResolver, OperationLoopResolver, MessageHitResolver],
  entities: [MessageEntity, AddresseeEntity],
  follow: closeLoop,
};
