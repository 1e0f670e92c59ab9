import type { OperationEntity } from '../operations/operations.room';
import type { Transaction } from '../platform/transaction';
import type { PurgeEntity } from './purge.entity';
import type { PurgedRow } from './retention.store';
import { countOf } from './retention.store';

/** What stays, in the words of the certificate. */
const kept = [
  'events: who did what kind of thing when, by identifiers alone',
  'totals and medians of validated reports, as every participant saw them',
  'the code, name, dates and state of the operation, who took part and in which role',
];

const whoIs = async (tx: Transaction, id: string): Promise<Record<string, unknown>> => {
  const [who] = await tx.query<{ name: string; agency: string }>('/* signer */ select p.name, a.name as agency from people p join agencies a on a.id = p.agency_id where p.id = $1', [id]);
  return { id, name: who?.name ?? null, agency: who?.agency ?? null };
};

/** The certificate's text: what was purged, when, by whom, under which rule. Hashes are over the rows' own hashes in their order, and tell nothing of them. */
export const writeCertificate = async (tx: Transaction, operation: OperationEntity, purge: PurgeEntity, purged: readonly PurgedRow[]): Promise<string> =>
  JSON.stringify(
    {
      document: 'muster-purge-certificate/1',
      id: purge.id,
      operation: { id: operation.id, code: operation.code, name: operation.name, edition: operation.edition, state: operation.state },
      rule: purge.rule,
      reason: purge.reason,
      proposed: { by: await whoIs(tx, purge.proposedBy), at: purge.proposedAt.toISOString() },
      approved: { by: await whoIs(tx, tx.viewer.accountId), at: tx.clock.now().toISOString() },
      purged: purged.map((row) => ({ ...countOf(row), sha256: row.sha256 })),
      files: 'each under a key of its own; the keys were destroyed with their rows, the bytes after them',
      kept,
    },
    null,
    1,
  );
