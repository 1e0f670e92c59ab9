import { DataSource } from 'typeorm';
import { migrations } from '../migrations/all';

const applicationRoles = ['muster_app', 'muster_sequencer', 'muster_search', 'muster_door', 'muster_jobs'];

/** A database that this version of Muster can't serve; the message says why in one sentence. */
export class UnfitDatabaseError extends Error {}

const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Brings the database to this version, one process at a time, and lets the application's login take the narrow roles.
 * Refuses a database that a newer version has migrated, and one older than PostgreSQL 15.
 */
export const migrate = async (migrationUrl: string, applicationLogin: string): Promise<void> => {
  const dataSource = new DataSource({
    type: 'postgres',
    url: migrationUrl,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    poolSize: 2,
  });
  await reach(dataSource, migrationUrl);
  const runner = dataSource.createQueryRunner();
  try {
    const [{ version }] = (await runner.query(`select current_setting('server_version_num')::int as version`)) as [{ version: number }];
    if (version < 150000) throw new UnfitDatabaseError('Muster needs PostgreSQL 15 or newer.');
    // Roles belong to the cluster, so the lock does too: not only this database's.
    await runner.query(`select pg_advisory_lock(hashtext('muster.migrate'))`);
    await refuseNewer(runner.query.bind(runner));
    await dataSource.runMigrations();
    await runner.query('grant select on migrations to muster_door');
    for (const role of applicationRoles) await grantRole(runner.query.bind(runner), role, applicationLogin, version);
  } finally {
    await runner.query(`select pg_advisory_unlock(hashtext('muster.migrate'))`).catch(() => undefined);
    await runner.release();
    await dataSource.destroy();
  }
};

/** Opens the pool, or says which database cannot be reached and why; never with its password. */
export const reach = async (dataSource: DataSource, address: string): Promise<void> => {
  try {
    await dataSource.initialize();
  } catch (error) {
    const causes = error instanceof AggregateError ? (error.errors as Error[]) : [error as Error];
    throw new UnfitDatabaseError(`The database at ${new URL(address).host} cannot be reached: ${causes.map(({ message }) => message).join('; ')}.`);
  }
};

/** Whether the database is where this version wants it: asked again by /readyz, since another version may have moved it. */
export const isMigrated = (applied: readonly string[]): boolean => {
  const ours = migrations.map((migration) => new migration().name);
  return ours.every((name) => applied.includes(name)) && applied.length === ours.length;
};

type Query = (sql: string, parameters?: unknown[]) => Promise<unknown>;

const refuseNewer = async (query: Query): Promise<void> => {
  const [{ known }] = (await query(`select to_regclass('public.migrations') is not null as known`)) as [{ known: boolean }];
  if (!known) return;
  const applied = (await query('select name from migrations')) as { name: string }[];
  const ours = new Set(migrations.map((migration) => new migration().name));
  const stranger = applied.find(({ name }) => !ours.has(name));
  if (stranger) throw new UnfitDatabaseError(`The database was migrated by a newer Muster (${stranger.name}): start that version, or restore an older backup.`);
};

/** Membership without inheritance: a connection that takes no role sees nothing. */
const grantRole = async (query: Query, role: string, login: string, version: number): Promise<void> => {
  if (version >= 160000) await query(`grant ${role} to ${quoteName(login)} with inherit false, set true`);
  else await query(`grant ${role} to ${quoteName(login)}`);
};
