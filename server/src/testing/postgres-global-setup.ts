import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres';
import { embeddedNames } from '../embedded/prepare-database';
import { migrate } from '../platform/migrate';
import { keepTestCluster } from './test-cluster';

/** Nothing here outlives the run, so durability is given away for speed. */
const testSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  autovacuum: 'off',
};

/** Starts one PostgreSQL for the whole run, its database migrated once; each test file clones it. */
const setUp = async (): Promise<void> => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'muster-test-'));
  chmodSync(dataDirectory, 0o755); // As root, PostgreSQL's own user has to walk in.
  const forget = () => rmSync(dataDirectory, { recursive: true, force: true });
  const postgres = await startEmbeddedPostgres({ dataDirectory, log: () => undefined, settings: testSettings });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  await migrate(postgres.migrationUrl, embeddedNames.app);
  await closeTemplate(postgres.superuserUrl);
  keepTestCluster(postgres, async () => {
    await postgres.stop();
    forget();
  });
};

const closeTemplate = async (superuserUrl: string): Promise<void> => {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  // A database can be cloned only while nobody is connected to it.
  await client.query(`/* closeTemplate */ alter database ${embeddedNames.database} with allow_connections false is_template true`);
  await client.end();
};

// Jest demands a default export.
export default setUp;
