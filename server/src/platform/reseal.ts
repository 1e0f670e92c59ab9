import type { DataSource, EntityManager } from 'typeorm';
import type { Secrets } from './secrets';
import { keyIdLength } from './secrets';

type Row = Record<string, unknown>;

/** A column of sealed values, and how a row's are sealed again with the current root. */
export interface SealedColumn {
  table: string;
  /** The primary key. */
  key: readonly string[];
  /** The column whose first bytes tell with which root it was sealed. */
  column: string;
  /** The row's columns that change, or null when the value does not open. */
  renew(secrets: Secrets, row: Row): Row | null;
}

/** What came of a column: values sealed anew, and values that no root opens. */
export interface Resealed {
  table: string;
  renewed: number;
  unopened: number;
}

const batch = 500;

/** Rows whose value was sealed with another root than the current one. */
const isFormer = (column: string): string => `${column} is not null and substring(${column} from 1 for ${keyIdLength}) is distinct from $1`;

/** Migrations make this role, and only the owner's login may take it: the server itself cannot rewrite what is sealed. */
const asKeeper = <T>(owner: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  owner.transaction(async (manager) => {
    await manager.query(`/* asKeeper */ select set_config('role', 'muster_keys', true)`);
    return work(manager);
  });

/** How many values still need a former root. */
export const countFormer = (owner: DataSource, secrets: Secrets, { table, column }: SealedColumn): Promise<number> =>
  asKeeper(owner, async (manager) => {
    const [row] = (await manager.query(`/* countFormer */ select count(*)::int as n from ${table} where ${isFormer(column)}`, [secrets.keyId])) as { n: number }[];
    return row?.n ?? 0;
  });

/** Seals a column's values with the current root, batch by batch: stopped anywhere, it goes on from there when it is called again. */
export const resealColumn = async (owner: DataSource, secrets: Secrets, sealed: SealedColumn): Promise<Resealed> => {
  const { table, key, column } = sealed;
  const outcome = { table, renewed: 0, unopened: 0 };
  for (let last: unknown[] | null = null; ; ) {
    const rows = await asKeeper(owner, async (manager) => {
      const after = last ? `and (${key.join(', ')}) > (${key.map((_, at) => `$${at + 2}`).join(', ')})` : '';
      const found = (await manager.query(
        `/* findFormer */ select ${[...key, column].join(', ')} from ${table} where ${isFormer(column)} ${after} order by ${key.join(', ')} limit ${batch}`,
        [secrets.keyId, ...(last ?? [])],
      )) as Row[];
      for (const row of found) {
        const renewed = sealed.renew(secrets, row);
        if (!renewed) outcome.unopened += 1;
        else outcome.renewed += await update(manager, sealed, row, renewed);
      }
      return found;
    });
    const end = rows.at(-1);
    if (!end) return outcome;
    last = key.map((name) => end[name]);
  }
};

/** Writes over the very value that was read: what somebody else has changed meanwhile is theirs. */
const update = async (manager: EntityManager, { table, key, column }: SealedColumn, row: Row, renewed: Row): Promise<number> => {
  const names = Object.keys(renewed);
  const where = [...key, column];
  const [, count] = (await manager.query(
    `/* reseal */ update ${table} set ${names.map((name, at) => `${name} = $${at + 1}`).join(', ')}
     where ${where.map((name, at) => `${name} = $${names.length + at + 1}`).join(' and ')}`,
    [...names.map((name) => renewed[name]), ...where.map((name) => row[name])],
  )) as [unknown, number];
  return count;
};
