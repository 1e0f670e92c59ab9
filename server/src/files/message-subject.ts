import type { TlpLevel } from '@muster/shared/vocabularies';
import { holdOperation, isReporter, takesReportsIn } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { actsFor } from '../platform/viewer';
import type { FileDeed, HeldSubject } from './held-subject';

interface MessageRow {
  sender_agency_id: string;
  state: string;
  version: number;
  audience: string[];
  tlp: TlpLevel;
  marked_audience: string[];
}

/** A draft is its agency's to add to and to take from; once it is sent its files stay, and only their handling is changed. */
export const holdMessage = async (context: Context, tx: Transaction, operationId: string, id: string, deed: FileDeed): Promise<HeldSubject> => {
  const { state } = await holdOperation(tx, operationId);
  // A draft is not sent while a file comes to it; what was sent nobody locks.
  await tx.query('/* lockMessage */ select 1 from messages where operation_id = $1 and id = $2 for share', [operationId, id]);
  const [message] = await tx.query<MessageRow>('/* holdMessage */ select sender_agency_id, state, version, audience, tlp, marked_audience from messages where operation_id = $1 and id = $2', [operationId, id]);
  if (!message || message.state === 'DISCARDED') throw notFound();
  const isOpen = state === 'PREPARATION' || takesReportsIn(state);
  if (!isOpen || !isReporter(tx.viewer, operationId) || !actsFor(tx.viewer, operationId, message.sender_agency_id)) return context.deny(`message:${deed}`, 'Message', id);
  context.allowed(`message:${deed}`);
  if (deed !== 'mark' && message.state === 'SENT') refuse('message.is-sent', 'subjectId', 'subjectId: this was sent: its files stay as they are.');
  return { type: 'Message', id, version: message.version, audience: message.audience, tlp: message.tlp, markedAudience: message.marked_audience };
};
