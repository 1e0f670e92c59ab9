import type { DataSource } from 'typeorm';

/** The PostgreSQL type of a column, and whether it is ever null. */
export interface ColumnType {
  type: string;
  isNeverNull: boolean;
}

/** By table and column, as `seizures.id`. */
export type ColumnTypes = ReadonlyMap<string, ColumnType>;

/** Reads the columns of all tables. The catalogue is open to every login. */
export const readColumnTypes = async (dataSource: DataSource): Promise<ColumnTypes> => {
  const rows = (await dataSource.query(`/* readColumnTypes */ select c.relname || '.' || a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as "isNeverNull"
    from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`)) as (ColumnType & { name: string })[];
  return new Map(rows.map(({ name, ...column }) => [name, column]));
};
