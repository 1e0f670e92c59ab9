import type { EmbeddedPostgres } from '../embedded/embedded-postgres';

/** How test files, which run in processes of their own, reach the run's PostgreSQL. */
export type TestUrls = Pick<EmbeddedPostgres, 'superuserUrl' | 'databaseUrl' | 'migrationUrl'>;

const variable = 'MUSTER_TEST_POSTGRES';

const kept = globalThis as { stopMusterTestCluster?: () => Promise<void> };

/** Hands the started cluster on: its addresses to the test files, its end to the tear-down. */
export const keepTestCluster = ({ superuserUrl, databaseUrl, migrationUrl }: TestUrls, stop: () => Promise<void>): void => {
  process.env[variable] = JSON.stringify({ superuserUrl, databaseUrl, migrationUrl } satisfies TestUrls);
  kept.stopMusterTestCluster = stop;
};

/** The run's PostgreSQL, started by the global set-up. */
export const testUrls = (): TestUrls => {
  const text = process.env[variable];
  if (!text) throw new Error('There is no PostgreSQL for the tests: run them with pnpm test, which starts one.');
  return JSON.parse(text) as TestUrls;
};

/** Ends the run's PostgreSQL and removes its files. */
export const stopTestCluster = async (): Promise<void> => {
  await kept.stopMusterTestCluster?.();
};
