import type { OperationEntity } from '../operations/operations.room';
import type { Transaction } from '../platform/transaction';
import type { PurgeFacts } from './purge.policy';
import { PurgeEntity } from './purge.entity';
import type { PurgedCount } from './purge.entity';
import { RetentionEntity } from './retention.entity';
import { addMonths, endedAt, monthsFor } from './retention-rules';

/** What the rules ask, and what a certificate says of how long the data was kept. */
export interface RetentionFacts extends PurgeFacts {
  months: number;
  endedAt: Date | null;
}

export const findRetention = (tx: Transaction, operationId: string): Promise<RetentionEntity | null> =>
  tx.manager.findOne(RetentionEntity, { where: { operationId } });

export const retentionFacts = async (tx: Transaction, operation: OperationEntity): Promise<RetentionFacts> => {
  const own = await findRetention(tx, operation.id);
  const [ended] = await tx.query<{ at: Date | null }>(`/* endedAt */ select ${endedAt('o')} as at from operations o where o.id = $1`, [operation.id]);
  const [open] = await tx.query<{ state: 'PROPOSED' | 'DONE' }>(`/* openPurge */ select state from purges where operation_id = $1 and state in ('PROPOSED', 'DONE')`, [operation.id]);
  const months = monthsFor({ ...operation, ownMonths: own?.months ?? null });
  const at = ended?.at ?? null;
  return {
    id: operation.id, state: operation.state, leadAgencyId: operation.leadAgencyId, isHeld: own?.isHeld ?? false,
    months, endedAt: at, keptUntil: at && addMonths(at, months), purgeState: open?.state ?? null,
  };
};

/** Holds a purge until the end of the transaction: two who decide at once decide one after the other. */
export const holdPurge = async (tx: Transaction, operationId: string, id: string): Promise<PurgeEntity | null> => {
  await tx.query(`/* holdPurge */ select pg_advisory_xact_lock(hashtext('muster.purge'), hashtext($1))`, [operationId]);
  return tx.manager.findOne(PurgeEntity, { where: { operationId, id } });
};

type CountRow = { kind: string; count: string; bytes: string | null };

export const countOf = ({ kind, count, bytes }: CountRow): PurgedCount => ({ kind, count: Number(count), bytes: bytes === null ? null : Number(bytes) });

/** How many rows of each kind a purge would take, whoever may see them. */
export const countPurged = async (tx: Transaction, operationId: string): Promise<PurgedCount[]> =>
  (await tx.query<CountRow>('/* countPurged */ select kind, count, bytes from muster.count_purged($1)', [operationId])).map(countOf);

export type PurgedRow = CountRow & { sha256: string; storage_keys: string[] | null };

/** Deletes; the database asks for the second pair of eyes itself. */
export const purgeRows = (tx: Transaction, operationId: string, id: string): Promise<PurgedRow[]> =>
  tx.query<PurgedRow>('/* purgeRows */ select kind, count, bytes, sha256, storage_keys from muster.purge_operation($1, $2, $3)', [operationId, id, tx.clock.now()]);
