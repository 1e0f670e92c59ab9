import { DataSource } from 'typeorm';
import type { MixedList } from 'typeorm';
import { requestLimits } from './limits';
import { reach, UnfitDatabaseError } from './migrate';

/** Opens the application's pool. Its connections hold no right until a transaction takes a role. */
export const openDatabase = async (databaseUrl: string, entities: MixedList<Function>, poolSize = 16): Promise<DataSource> => {
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities,
    poolSize,
    applicationName: 'muster',
    // Tables and indexes lie in memory or on drives without heads: with the usual cost of a jump, a directory of a hundred
    // agencies would be read whole for each row of a page, and the policy asked for each of them.
    extra: { options: '-c random_page_cost=1.1 -c jit=off', connectionTimeoutMillis: 10_000, statement_timeout: requestLimits.statementMilliseconds, idle_in_transaction_session_timeout: 10_000, lock_timeout: 10_000 },
    // A broken idle connection is replaced by the pool; it must not end the process.
    poolErrorHandler: () => undefined,
  });
  await reach(dataSource, databaseUrl);
  try {
    await refusePowerfulLogin(dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
};

/** Row-level security is no wall to a superuser: such a login is refused, not trusted. */
const refusePowerfulLogin = async (dataSource: DataSource): Promise<void> => {
  const [login] = (await dataSource.query(
    `select rolsuper or rolbypassrls as bypasses, rolinherit and pg_has_role(current_user, 'muster_app', 'usage') as inherits,
            exists (select from pg_class c where c.relname = 'seizures' and pg_has_role(current_user, c.relowner, 'usage')) as owns
     from pg_roles where rolname = current_user`,
  )) as [{ bypasses: boolean; inherits: boolean; owns: boolean }];
  if (login.bypasses) throw new UnfitDatabaseError('DATABASE_URL must not be a superuser or bypass row-level security.');
  if (login.owns) throw new UnfitDatabaseError('DATABASE_URL must not own the tables: give it a login of its own.');
  if (login.inherits) throw new UnfitDatabaseError('The login of DATABASE_URL must be created NOINHERIT (PostgreSQL 15).');
};
