import { accessSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { lockFolder } from './folder-lock';
import { installedBinaries } from './postgres-binaries';
import { createCluster, resetSuperuserPassword, type Cluster } from './postgres-cluster';
import { postgresIdentity, type Identity } from './postgres-identity';
import { stopOrphan } from './postmaster-file';
import { embeddedNames, prepareDatabase } from './prepare-database';
import { reachableBinaries, reachableHome } from './reachable-folder';
import { runPostgres } from './running-postgres';
import { keepSecrets, type Secrets } from './secrets-file';

/** A running embedded database: how each login reaches it, and how to stop it. */
export type EmbeddedPostgres = { superuserUrl: string; databaseUrl: string; migrationUrl: string; stop(): Promise<void> };

type Options = {
  dataDirectory: string;
  log: (line: string) => void;
  /** Laid over the usual settings; tests trade durability for speed. */
  settings?: Record<string, string>;
};

const usualSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_prepared_transactions: '0',
  idle_in_transaction_session_timeout: '10s',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Starts PostgreSQL on `<dataDirectory>/postgres`, made at the first start and found again at every later one. */
export const startEmbeddedPostgres = async ({ dataDirectory, log, settings = {} }: Options): Promise<EmbeddedPostgres> => {
  const folder = writableFolder(dataDirectory);
  const unlock = lockFolder(folder);
  try {
    const { secrets, areFresh } = keepSecrets(folder);
    const cluster = findCluster(folder, log);
    const isKnown = existsSync(cluster.folder);
    await stopOrphan(cluster.folder, log);
    createCluster(cluster, join(cluster.folder, '..'), secrets.superuser);
    if (isKnown && areFresh) resetSuperuserPassword(cluster, secrets.superuser);
    const logFile = join(folder, 'postgres.log');
    const server = await runPostgres({ cluster, settings: { ...usualSettings, ...settings }, logFile, log });
    const { superuserUrl, ...urls } = addresses(server.port, secrets);
    try {
      await prepareDatabase(superuserUrl, secrets);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return {
      superuserUrl: superuserUrl('postgres'),
      ...urls,
      async stop() {
        await server.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
};

/** The embedded database as it is reached on a port. */
export const addresses = (port: number, secrets: Secrets) => {
  const urlFor = (login: string, password: string) => (database: string) => `postgresql://${login}:${password}@127.0.0.1:${port}/${database}`;
  return {
    superuserUrl: urlFor('postgres', secrets.superuser),
    databaseUrl: urlFor(embeddedNames.app, secrets.app)(embeddedNames.database),
    migrationUrl: urlFor(embeddedNames.owner, secrets.owner)(embeddedNames.database),
  };
};

const writableFolder = (dataDirectory: string): string => {
  try {
    mkdirSync(dataDirectory, { recursive: true });
    accessSync(dataDirectory, constants.W_OK);
    return realpathSync(dataDirectory);
  } catch {
    throw new EmbeddedPostgresError(
      `Muster cannot write to ${dataDirectory}: make it writable, or name another folder with MUSTER_DATA_DIR.`,
    );
  }
};

export const findCluster = (folder: string, log: (line: string) => void): Cluster => {
  const lent = postgresIdentity();
  const home = reachableHome(folder, lent, log);
  const path = join(home, 'cluster');
  const identity = clusterOwner(path) ?? lent;
  return { folder: path, identity, binaries: reachableBinaries(installedBinaries(), identity) };
};

/** PostgreSQL runs only as the owner of its files: root can, anybody else must be that owner. */
const clusterOwner = (path: string): Identity | undefined => {
  const owner = statSync(path, { throwIfNoEntry: false });
  const me = process.getuid?.();
  if (!owner || me === undefined || me === owner.uid) return undefined;
  if (me === 0) return { uid: owner.uid, gid: owner.gid };
  throw new EmbeddedPostgresError(
    `The data in ${path} belong to another user (number ${owner.uid}): start as root or as that user, or name another folder with MUSTER_DATA_DIR.`,
  );
};
