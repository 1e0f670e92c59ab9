import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';

/** A report may name a target of its operation that its reporter can see. */
export const checkTarget = async (tx: Transaction, operationId: string, targetId: string | null): Promise<void> => {
  if (!targetId) return;
  const [target] = await tx.query('select id from targets where operation_id = $1 and id = $2', [operationId, targetId]);
  if (!target) refuse('target.unknown', 'targetId', 'targetId: there is no such target in this operation.');
};
