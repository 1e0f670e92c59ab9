import type { Transaction } from '../platform/transaction';

/** What agencies are called in short, for a refusal that names one. */
export const agencyNames = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; name: string }>('/* agencyNames */ select id, short_name as name from agencies where id = any($1::uuid[])', [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
};
