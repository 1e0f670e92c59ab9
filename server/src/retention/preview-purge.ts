import type { Context } from '../platform/context';
import { badInput } from '../platform/errors';
import { uuidOf } from '../platform/http-answer';
import { inTransaction } from '../platform/transaction';
import type { PurgedCount } from './purge.entity';
import { countOf } from './retention.store';

/** What a purge would take; the database answers coordinators of an operation that is over, and nobody else. */
export const previewPurge = async (context: Context, operationId: string): Promise<PurgedCount[]> => {
  const id = uuidOf(operationId);
  if (!id) throw badInput('This is not a UUID.', 'operationId');
  const rows = await inTransaction(context.services.dataSource, 'muster_app', context.signedIn, (manager) =>
    manager.query('/* previewPurge */ select kind, count, bytes from muster.count_purged($1)', [id]) as Promise<Parameters<typeof countOf>[0][]>,
  );
  return rows.map(countOf);
};
