/** Makes a table part of what a purge of its operation deletes: before all tables with a higher number, on which its rows may stand. */
export const purgeWith = (table: string, position: number): string[] => [
  `insert into purged_tables (name, position) values ('${table}', ${position})`,
  `create policy ${table}_purge on ${table} to muster_purge using (true) with check (true)`,
  `grant select, delete on ${table} to muster_purge`,
];
