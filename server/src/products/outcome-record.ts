import type { OutcomeRecord } from '@muster/shared/vocabularies';
import { isUuid } from '../platform/checks/check-id';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { isParticipant } from '../platform/viewer';
import { recordTables } from './outcome-ends';

/** What a warning or a product led to, and who sees it. */
export interface LinkedRecord {
  operationId: string;
  type: OutcomeRecord;
  id: string;
  audience: string[];
}

/** Of messages, warnings that were sent alone. */
const isOne: Readonly<Record<OutcomeRecord, string>> = {
  Target: 'operation_id = $1 and id = $2',
  Control: 'operation_id = $1 and id = $2',
  Seizure: 'operation_id = $1 and id = $2',
  Message: `operation_id = $1 and id = $2 and kind = 'WARNING' and state = 'SENT'`,
  Operation: 'id = $1 and id = $2',
};

/** The record as far as this viewer sees it, in an operation of theirs: what is hidden is not there. */
export const getRecord = async (tx: Transaction, { operationId, type, id }: Omit<LinkedRecord, 'audience'>): Promise<LinkedRecord> => {
  const [row] = isUuid(operationId) && isUuid(id) && isParticipant(tx.viewer, operationId.toLowerCase())
    ? await tx.query<{ audience: string[] }>(`/* outcomeRecord */ select audience from ${recordTables[type]} where ${isOne[type]}`, [operationId, id])
    : [];
  if (!row) return refuse('outcome.unknown-record', 'recordId', 'recordId: there is no such record.');
  return { operationId: operationId.toLowerCase(), type, id: id.toLowerCase(), audience: row.audience };
};
