import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

/** Every row of every table of a database as text, as a dump would have it. */
export const dumpDatabase = async (superuser: Client): Promise<Map<string, string>> => {
  const { rows } = await superuser.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'muster')`);
  const dump = new Map<string, string>();
  for (const { name } of rows) {
    const table = await superuser.query<{ row: string }>(`select t::text as row from ${name} t`);
    dump.set(name, table.rows.map(({ row }) => row).join('\n'));
  }
  return dump;
};

/** The tables of a dump in which a text stands, as it is or as bytes. */
export const tablesWith = (dump: ReadonlyMap<string, string>, text: string): string[] => {
  const bytes = Buffer.from(text).toString('hex');
  return [...dump].filter(([, rows]) => rows.toLowerCase().includes(text.toLowerCase()) || rows.includes(bytes)).map(([table]) => table);
};

/** Every file below a folder: its path and its bytes. */
export const filesBelow = (folder: string): { path: string; bytes: Buffer }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: readFileSync(path) }));
