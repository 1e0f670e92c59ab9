import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import type { MarkingColumns } from './marking.entity';

/** Whoever addresses something to themselves holds their own name from then on; class_of gives it to the next request. */
export const holdNames = async (tx: Transaction, operationId: string, { recipients }: Pick<MarkingColumns, 'recipients'>): Promise<void> => {
  const { agencyId, accountId } = tx.viewer;
  if (recipients.includes(accountId)) await tx.alsoHold([token.person(operationId, agencyId, accountId)]);
};
