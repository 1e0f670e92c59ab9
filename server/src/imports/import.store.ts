import { notFound } from '../platform/errors';
import type { Transaction } from '../platform/transaction';
import { SeizureEntity } from '../seizures/seizures.room';
import { ImportEntity } from './import.entity';
import type { CheckedRow } from './check-row';

/** The import, held until the end of the transaction; not found for anybody but its agency. */
export const holdImport = async (tx: Transaction, operationId: string, id: string): Promise<ImportEntity> => {
  const found = await tx.manager.findOne(ImportEntity, { where: { operationId, id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw notFound();
  return found;
};

export const changeImport = (tx: Transaction, { operationId, id }: ImportEntity, change: Partial<ImportEntity>): Promise<unknown> =>
  tx.manager.createQueryBuilder().update(ImportEntity).set({ ...change, updatedAt: tx.clock.now() }).where({ operationId, id }).execute();

/** Stages rows as they stand in the file; the first one after the headers is row 2, as a spreadsheet shows it. */
export const stageRows = (tx: Transaction, batch: ImportEntity, rows: readonly { row: number; cells: readonly string[] }[]): Promise<unknown> =>
  tx.query(
    `/* stageRows */ insert into import_rows (operation_id, batch_id, row, agency_id, cells, audience)
     select $1, $2, (r->>'row')::integer, $3, array(select jsonb_array_elements_text(r->'cells')), $4 from jsonb_array_elements($5::jsonb) r`,
    [batch.operationId, batch.id, batch.agencyId, batch.audience, JSON.stringify(rows)],
  );

export const dropRows = (tx: Transaction, { operationId, id }: ImportEntity): Promise<unknown> =>
  tx.query('/* dropRows */ delete from import_rows where operation_id = $1 and batch_id = $2', [operationId, id]);

export const rowsAfter = (tx: Transaction, { operationId, id }: ImportEntity, after: number, limit: number): Promise<{ row: number; cells: string[] }[]> =>
  tx.query('/* rowsAfter */ select row, cells from import_rows where operation_id = $1 and batch_id = $2 and row > $3 order by row limit $4', [operationId, id, after, limit]);

/** The columns of a seizure, as a report fills them. */
export const seizureColumns = (tx: Transaction): { name: string; property: string }[] =>
  tx.manager.connection.getMetadata(SeizureEntity).columns.map(({ databaseName, propertyName }) => ({ name: databaseName, property: propertyName }));

/** What was found out about rows, with the record that each is to become. */
export const keepChecked = (
  tx: Transaction,
  { operationId, id }: ImportEntity,
  rows: readonly (Omit<CheckedRow, 'body'> & { row: number; record: Record<string, unknown> | null })[],
): Promise<unknown> =>
  tx.query(
    `/* keepChecked */ update import_rows r
     set record = c.record, problems = c.problems, duplicates = '[]', keys = array(select jsonb_array_elements_text(c.keys))
     from jsonb_to_recordset($3::jsonb) as c(row integer, record jsonb, problems jsonb, keys jsonb)
     where r.operation_id = $1 and r.batch_id = $2 and r.row = c.row and r.row between $4 and $5`,
    [operationId, id, JSON.stringify(rows), rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0],
  );

/**
 * Fresh rows have no statistics yet, and the planner takes a protected table for nearly empty: joined row by row, or
 * looked up by reading all, fifty thousand of them would never end. Until the end of the transaction it plans for many;
 * what this connection has planned before, the checks of foreign keys included, is planned anew.
 */
export const expectManyRows = async (tx: Transaction): Promise<void> => {
  tx.giveTime(600_000);
  await tx.query(`select set_config('enable_nestloop', 'off', true), set_config('enable_seqscan', 'off', true)`);
  await tx.query('discard plans');
};
