import { nextDueAt } from '@muster/shared/messages/due-times';
import type { AddresseeState, MessageKind } from '@muster/shared/vocabularies';
import type { OperationEntity } from '../operations/operations.room';
import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import { notFound } from '../platform/errors';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { AddresseeEntity } from './addressee.entity';
import { MessageEntity } from './message.entity';
import type { MessageFacts } from './message.policy';

/** A message as a verb finds it, with what the agency of the viewer has to do with it. */
export interface FoundMessage {
  message: MessageEntity;
  operation: OperationEntity;
  /** The viewer's agency as its addressee. */
  own: AddresseeEntity | null;
  facts: MessageFacts;
}

/** The message and its operation; not found when this viewer may not see it. */
export const getMessage = async (tx: Transaction, operationId: string, id: string): Promise<FoundMessage> => {
  if (!isUuid(id)) throw notFound();
  const operation = await holdOperation(tx, operationId);
  const [message, own] = await Promise.all([
    findRow(tx, MessageEntity, { operationId, id: id.toLowerCase() }),
    findRow(tx, AddresseeEntity, { operationId, messageId: id.toLowerCase(), agencyId: tx.viewer.agencyId }),
  ]);
  if (!message) throw notFound();
  const { senderAgencyId, state } = message;
  return { message, operation, own, facts: { id: message.id, operationId, operationState: operation.state, senderAgencyId, state, isAddressed: own !== null } };
};

/** Holds a message that the viewer sees as it is handled now, until the transaction ends. Always before any lock on its parts or replies, as a marking takes them. */
export const holdMessage = async (tx: Transaction, operationId: string, id: string): Promise<void> => {
  if (!isUuid(operationId) || !isUuid(id)) throw notFound();
  await tx.query('/* holdMessage */ select muster.hold_message($1, $2)', [operationId, id]);
};

/** The same for whoever writes something on it: its handling stays what was read. */
export const getMessageHeld = async (tx: Transaction, operationId: string, id: string): Promise<FoundMessage> => {
  await holdMessage(tx, operationId, id);
  return getMessage(tx, operationId, id);
};

/** The same for a step of the viewer's agency: steps on one row wait for one another. */
export const getMessageForStep = async (tx: Transaction, operationId: string, id: string): Promise<FoundMessage> => {
  await holdMessage(tx, operationId, id);
  await lockOwnAddressee(tx, operationId, id);
  return getMessage(tx, operationId, id);
};

/** Lets the steps of the viewer's agency on one message wait for one another: what is read of its row afterwards stays so. */
export const lockOwnAddressee = (tx: Transaction, operationId: string, id: string): Promise<unknown> =>
  tx.query('/* lockAddressee */ select id from message_addressees where operation_id = $1 and message_id = $2 and agency_id = $3 for update', [operationId, id.toLowerCase(), tx.viewer.agencyId]);

/** The same for a draft, which its own agency alone may lock. */
export const getDraftForUpdate = async (tx: Transaction, operationId: string, id: string): Promise<FoundMessage> => {
  await tx.query('/* lockDraft */ select id from messages where operation_id = $1 and id = $2 for update', [operationId, id.toLowerCase()]);
  return getMessage(tx, operationId, id);
};

/** What the database made of a message's audience. */
export const audienceOf = async (tx: Transaction, { operationId, id }: MessageEntity): Promise<string[]> =>
  (await tx.manager.findOneOrFail(MessageEntity, { where: { operationId, id }, select: { operationId: true, id: true, audience: true } })).audience;

/** Writes how far an addressee has come, with what is due next. */
export const changeAddressee = async (tx: Transaction, kind: MessageKind, before: AddresseeEntity, change: Partial<AddresseeEntity> & { state: AddresseeState }): Promise<void> => {
  const { operationId, id } = before;
  await tx.manager.update(AddresseeEntity, { operationId, id }, { ...change, dueAt: nextDueAt({ kind, ...before, state: change.state }) });
};

/** That the viewer's agency has opened a message; true the first time. */
export const keepRead = async (tx: Transaction, { operationId, id }: MessageEntity): Promise<boolean> => {
  const rows = await tx.query(
    `/* keepMessageRead */ insert into message_reads (operation_id, id, message_id, agency_id, read_by, read_at, audience) values ($1, $2, $3, $4, $5, $6, '{}')
     on conflict (operation_id, message_id, agency_id) do nothing returning id`,
    [operationId, tx.clock.uuid(), id, tx.viewer.agencyId, tx.viewer.accountId, tx.clock.now()],
  );
  return rows.length > 0;
};
