import type { Env } from '../platform/env';
import { addresses, findCluster, startEmbeddedPostgres } from './embedded-postgres';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { FolderBusyError } from './folder-lock';
import { readPostmasterFile } from './postmaster-file';
import { keepSecrets } from './secrets-file';

/** The application's and the owner's way into the database, and how to let go of it again. */
export interface ReachedDatabase {
  databaseUrl: string;
  migrationUrl: string;
  release(): Promise<void>;
}

/** The database that the settings name: one's own, the embedded one of a server that runs, or the embedded one started for this. */
export const reachDatabase = async ({ databaseUrl, migrationUrl, dataDirectory }: Env, log: (line: string) => void): Promise<ReachedDatabase> => {
  if (databaseUrl && migrationUrl) return { databaseUrl, migrationUrl, release: async () => undefined };
  try {
    const embedded = await startEmbeddedPostgres({ dataDirectory, log });
    return { databaseUrl: embedded.databaseUrl, migrationUrl: embedded.migrationUrl, release: () => embedded.stop() };
  } catch (error) {
    if (!(error instanceof FolderBusyError)) throw error;
    const running = readPostmasterFile(findCluster(dataDirectory, log).folder);
    if (!running?.isReady) throw new EmbeddedPostgresError('The server on this data is just starting or stopping: try again in a moment.');
    const { databaseUrl: app, migrationUrl: owner } = addresses(running.port, keepSecrets(dataDirectory).secrets);
    return { databaseUrl: app, migrationUrl: owner, release: async () => undefined };
  }
};
