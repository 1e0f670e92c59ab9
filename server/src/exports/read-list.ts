import type { Context } from '../platform/context';
import type { Arguments, Bind, Visible } from '../platform/reader/define-reads';
import { redMark } from '../platform/reader/compile';
import type { SeenRed } from '../platform/reader/sights';
import { isPersonal } from '../platform/tokens';
import { inTransaction } from '../platform/transaction';
import { visibilityRule } from '../platform/visibility';
import type { ExportColumn, ExportList } from './export-list';

const rowsAtOnce = 500;

/** One row of an export: a text for each column, null where there is nothing. */
export type ExportRow = (string | null)[];

/** A row in words of a language. */
const said = ({ columns }: ExportList, cells: ExportRow, language: 'en' | 'fr'): ExportRow => cells.map((cell, index) => (cell === null ? null : (columns[index]?.say?.(cell, language) ?? cell)));

/**
 * Reads a list to its end as the viewer, by its declared fields, filters and order, a few hundred rows at a time: a slow
 * download holds no transaction open.
 */
export async function* readList(context: Context, list: ExportList, operationId: string | null, args: Arguments, language: 'en' | 'fr'): AsyncGenerator<ExportRow[]> {
  const sort = list.page.sorts[String(args.sort)] ?? list.page.sorts[list.page.defaultSort];
  if (!sort) throw new Error(`${list.name} has no order.`);
  const { table, sightedAs } = context.services.catalogue.get(list.type);
  const red = sightedAs && [...context.signedIn.tokens].some(isPersonal) ? redMark(sightedAs, 't') : 'null';
  let after: string[] | null = null;
  for (;;) {
    const parameters: unknown[] = [];
    const bind: Bind = (value) => `$${parameters.push(value)}`;
    const held = `${bind([...context.signedIn.tokens])}::text[]`;
    const visible: Visible = (alias) => visibilityRule.predicate(alias, held);
    const keys = sort.keys.map((key) => key.sql('t', bind, visible));
    const conditions: string[] = [
      list.where('t', operationId, bind),
      visible('t'),
      ...(list.page.filter?.(args, 't', bind) ?? []),
      ...(after ? [`(${keys.join(', ')}) ${sort.direction === 'asc' ? '>' : '<'} (${after.map((value, index) => `${bind(value)}::${sort.keys[index]?.type ?? 'text'}`).join(', ')})`] : []),
    ];
    const cells = list.columns.map((column) => `(${sqlOf(context, list, column, bind, visible)})::text`);
    const rows: { keys: string[]; cells: ExportRow; red: SeenRed | null }[] = await inTransaction(context.services.dataSource, 'muster_app', context.signedIn, (manager) =>
      manager.query(
        `/* export ${list.name} */ select json_build_array(${keys.map((key) => `(${key})::text`).join(', ')}) as keys, json_build_array(${cells.join(', ')}) as cells, ${red} as red
         from ${table} t where ${conditions.join(' and ')} order by ${keys.map((key) => `${key} ${sort.direction}`).join(', ')} limit ${rowsAtOnce}`,
        parameters,
      ),
    );
    // What is RED leaves with the export: that is a sight of it, on record before the rows are sent.
    const seen = rows.flatMap((row) => row.red ?? []);
    if (seen.length > 0) await context.sawRed(seen);
    if (rows.length > 0) yield rows.map((row) => said(list, row.cells, language));
    after = rows.at(-1)?.keys ?? null;
    if (rows.length < rowsAtOnce) return;
  }
}

const sqlOf = (context: Context, list: ExportList, column: ExportColumn, bind: Bind, visible: Visible): string => {
  if (typeof column.from !== 'string') return column.from('t', bind, visible);
  const field = context.services.catalogue.get(list.type).fields[column.from];
  if (field?.kind !== 'column') throw new Error(`${list.type}.${column.from} is no plain field.`);
  return field.sql('t', bind, visible);
};
