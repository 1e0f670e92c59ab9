import { holdOperation, isReporter } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { randomReference } from '../platform/reference';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { isParticipant } from '../platform/viewer';
import { AddresseeEntity } from './addressee.entity';
import { composeMessage } from './compose-message';
import { MessageEntity } from './message.entity';
import type { WriteMessageInput } from './message.input';
import { maySendKind, takesMessagesIn } from './message.policy';
import { changeAddressee, getMessageHeld, keepRead, lockOwnAddressee } from './message.store';
import { sendMessage, tellOfDraft } from './send-message';

/** Sends a message for the agency of the viewer, or keeps a draft of it. Sent twice, it makes one. */
export const writeMessage = (context: Context, input: WriteMessageInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, body, handling, send } = input;
    if (!isParticipant(tx.viewer, operationId)) throw notFound();
    const id = checkId('id', input.id);
    const bodyHash = hashBody({ ...input, id });
    const known = await findOwn(tx, operationId, id);
    if (known) return sameOrTaken(known, bodyHash);
    const operation = await holdOperation(tx, operationId);
    if (!isReporter(tx.viewer, operationId) || !maySendKind(tx.viewer, operationId, body.kind)) return context.deny('message:write', 'Operation', operationId);
    context.allowed('message:write');
    if (!takesMessagesIn(operation.state)) refuse('operation.takes-no-messages', 'operationId', `operationId: the operation takes no messages while it is ${operation.state}.`, { state: operation.state });
    const parent = input.repliesToId ? await getAnswered(tx, operationId, input.repliesToId) : null;
    const { accountId, agencyId } = tx.viewer;
    const now = tx.clock.now();
    const composed = await composeMessage(tx, { operationId, agencyId, body, handling, parent, isSent: send });
    const message: MessageEntity = {
      ...composed, operationId, id, reference: randomReference(tx, 'M'), state: send ? 'SENT' : 'DRAFT', senderAgencyId: agencyId, writtenBy: accountId,
      threadId: parent?.threadId ?? id, repliesToId: parent?.id ?? null, audience: composed.markedAudience, version: 1, bodyHash, createdAt: now, sentAt: send ? now : null,
    };
    const inserted = await tx.manager.createQueryBuilder().insert().into(MessageEntity).values(message).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) return sameOrTaken(await findOwn(tx, operationId, id), bodyHash);
    if (!send) await tellOfDraft(tx, message, 'MessageDrafted', null);
    else {
      await sendMessage(tx, message, null);
      if (parent) await acknowledgeByReply(tx, parent);
    }
    return id;
  });

const findOwn = (tx: Transaction, operationId: string, id: string): Promise<MessageEntity | null> => findRow(tx, MessageEntity, { operationId, id, senderAgencyId: tx.viewer.agencyId });

/** The same id again: the same answer for the same message, one refusal for anything else, whoever holds the id. */
const sameOrTaken = (known: MessageEntity | null, bodyHash: string): string =>
  known?.bodyHash === bodyHash ? known.id : refuse('id.taken', 'id', 'id: this identifier cannot be used for this message: make a new one.');

/** What is answered has been sent, and is seen by whoever answers it. */
const getAnswered = async (tx: Transaction, operationId: string, id: string): Promise<MessageEntity> => {
  const { message } = await getMessageHeld(tx, operationId, id);
  if (message.state !== 'SENT') refuse('message.is-draft', 'repliesToId', 'repliesToId: this was not sent yet.');
  return message;
};

/** Whoever answers a message in words has it. */
export const acknowledgeByReply = async (tx: Transaction, parent: MessageEntity): Promise<void> => {
  await lockOwnAddressee(tx, parent.operationId, parent.id);
  const own = await findRow(tx, AddresseeEntity, { operationId: parent.operationId, messageId: parent.id, agencyId: tx.viewer.agencyId });
  if (own?.state !== 'SENT') return;
  await changeAddressee(tx, parent.kind, own, { state: 'ACKNOWLEDGED', acknowledgedAt: tx.clock.now(), acknowledgedBy: tx.viewer.accountId });
  await keepRead(tx, parent);
  await tx.record({
    operationId: parent.operationId, kind: 'MessageAcknowledged', subjectType: 'Message', subjectId: parent.id, audience: own.audience, arguments: { agencyId: own.agencyId },
  });
};
