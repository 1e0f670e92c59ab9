import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { inRepository } from '../../scripts/repository.mjs';
import { cpuOfChildren, parentOf } from '../servers/process-cpu.mjs';
import { fill, fingerprint } from './fill.mjs';

const product = createRequire(import.meta.url);

/** What one measures with: enough memory that a million seizures are read from it, the usual durability, and the moment of every commit. */
const settings = {
  shared_buffers: '1GB',
  maintenance_work_mem: '512MB',
  max_wal_size: '4GB',
  track_commit_timestamp: 'on',
  shared_preload_libraries: 'pg_stat_statements',
  max_connections: '200',
};

/** Runs work on one connection of its own. */
export const onConnection = async (url, work) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Another database of the same cluster, by the same login. */
const elsewhere = (url, database) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

/** Starts the product's own PostgreSQL on a folder of the benchmark, fsync on. */
export const startCluster = async (dataDirectory, log) => {
  mkdirSync(dataDirectory, { recursive: true });
  const { startEmbeddedPostgres } = product(inRepository('server/dist/embedded/embedded-postgres.cjs'));
  const { migrate } = product(inRepository('server/dist/platform/migrate.cjs'));
  const embedded = await startEmbeddedPostgres({ dataDirectory: join(dataDirectory, 'database'), log, settings });
  const postmaster = await onConnection(embedded.superuserUrl, async (client) => parentOf((await client.query('select pg_backend_pid() as pid')).rows[0].pid));
  const urlsOf = (name) => ({
    name,
    superuserUrl: elsewhere(embedded.superuserUrl, name),
    databaseUrl: elsewhere(embedded.databaseUrl, name),
    migrationUrl: elsewhere(embedded.migrationUrl, name),
  });
  return {
    stop: () => embedded.stop(),
    /** All time that the database has spent, in microseconds. */
    cpuMicroseconds: () => cpuOfChildren(postmaster),
    /** A copy that may be written to, so that each run finds the same; dropped by its owner. */
    async copyOf({ name, seizures }) {
      const urls = { ...urlsOf(`${name}_copy`), seizures };
      const drop = () => onConnection(embedded.superuserUrl, (client) => client.query(`drop database if exists ${urls.name} with (force)`));
      await drop();
      await onConnection(embedded.superuserUrl, (client) => client.query(`create database ${urls.name} template ${name} owner ${new URL(urls.migrationUrl).username} strategy file_copy`));
      return { ...urls, drop };
    },
    /** A database of so many seizures: as it was left by an earlier run, or made now. */
    async database(seizures) {
      const urls = { ...urlsOf(`bench_${seizures}`), seizures };
      const isThere = await onConnection(embedded.superuserUrl, async (client) => {
        const { rows } = await client.query(`select shobj_description(oid, 'pg_database') as made from pg_database where datname = $1`, [urls.name]);
        if (rows[0]?.made === fingerprint()) return true;
        if (rows[0]) await client.query(`drop database ${urls.name} with (force)`);
        await client.query(`create database ${urls.name} owner ${new URL(urls.migrationUrl).username}`);
        return false;
      });
      if (isThere) return urls;
      log(`Making a database of ${seizures.toLocaleString('en')} seizures ...`);
      const began = Date.now();
      await onConnection(urls.superuserUrl, (client) => client.query('create extension pg_trgm; create extension unaccent; create extension pgcrypto; create extension btree_gist; create extension btree_gin; create extension pg_stat_statements'));
      await migrate(urls.migrationUrl, new URL(urls.databaseUrl).username);
      await onConnection(urls.superuserUrl, (client) => fill(client, seizures));
      await onConnection(embedded.superuserUrl, (client) => client.query(`comment on database ${urls.name} is '${fingerprint()}'`));
      log(`  made in ${Math.round((Date.now() - began) / 1000)} s`);
      return urls;
    },
  };
};
