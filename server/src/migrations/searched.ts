import { giveFunction } from './run-all';

/** What of a room's table is found, as SQL over its alias `s`. Nothing sealed stands in a column that these can name. */
export interface Searched {
  /** The operation; `null` where records belong to none. */
  operation: string;
  /** The reference by which people name it, or `null`. */
  code: string;
  /** One line that says what it is. */
  title: string;
  /** Everything that is written, for words. */
  words: string;
  /** text[]: numbers and codes, found by parts of them. */
  codes: string;
  /** text[]: ISO 3166-1 alpha-2 codes, found by the countries' names in many languages. */
  countries: string;
}

const texts = (table: string): string => `muster.${table}_searched`;

/**
 * Makes a room's table part of what is searched, in the transaction that changes it: a statement of fifty thousand rows is kept as one.
 * @example ...searched('messages', 'MESSAGE', { operation: 's.operation_id', code: 'null', title: 'left(s.text, 120)', words: 's.text', codes: `'{}'`, countries: `'{}'` })
 */
export const searched = (table: string, kind: string, { operation, code, title, words, codes, countries }: Searched): string[] => [
  `insert into search_sources (kind, table_name) values ('${kind}', '${table}')`,
  `create function ${texts(table)}(s ${table}) returns muster.searched language sql stable parallel safe as $$
     select row(${operation}, s.id, s.audience, ${code}, left(${title}, 160), ${words}, ${codes}, ${countries})::muster.searched $$`,
  `create function muster.${table}_keep_searched() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     if tg_op = 'DELETE' then
       delete from search_documents d using changed c where d.subject_id = c.id and d.scope in (select id from search_scopes where kind = '${kind}');
     else
       perform muster.keep_searched('${kind}', array(select ${texts(table)}(row(c.*)::${table}) from changed c));
     end if;
     return null;
   end $$`,
  ...giveFunction(`muster.${table}_keep_searched()`, 'muster_search'),
  `revoke execute on function muster.${table}_keep_searched() from public`,
  ...['insert', 'update', 'delete'].map((verb) => `create trigger ${table}_searched_${verb} after ${verb} on ${table} referencing ${verb === 'delete' ? 'old' : 'new'} table as changed
     for each statement execute function muster.${table}_keep_searched()`),
  // What stood before is taken in by its owner, who is let see it for this one statement.
  `alter table ${table} no force row level security`,
  `do $$ declare part uuid; begin
     for part in select distinct ${operation} from ${table} s loop
       perform muster.keep_searched('${kind}', array(select ${texts(table)}(s) from ${table} s where ${operation} is not distinct from part));
     end loop;
   end $$`,
  `alter table ${table} force row level security`,
];

/** The reverse, for a migration's `down`. */
export const notSearched = (table: string): string[] => [
  ...['insert', 'update', 'delete'].map((verb) => `drop trigger ${table}_searched_${verb} on ${table}`),
  `drop function muster.${table}_keep_searched(), ${texts(table)}(${table})`,
];
