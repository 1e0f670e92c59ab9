import type { Env } from '../platform/env';
import { addresses, findCluster, startEmbeddedPostgres } from './embedded-postgres';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { FolderBusyError } from './folder-lock';
import { readPostmasterFile } from './postmaster-file';
import { keepSecrets } from './secrets-file';

/** The owner's way into the database, and how to let go of it again. */
export interface ReachedDatabase {
  migrationUrl: string;
  release(): Promise<void>;
}

/** The database that the settings name: one's own, the embedded one of a server that runs, or the embedded one started for this. */
export const reachDatabase = async ({ migrationUrl, dataDirectory }: Env, log: (line: string) => void): Promise<ReachedDatabase> => {
  if (migrationUrl) return { migrationUrl, release: async () => undefined };
  try {
    const embedded = await startEmbeddedPostgres({ dataDirectory, log });
    return { migrationUrl: embedded.migrationUrl, release: () => embedded.stop() };
  } catch (error) {
    if (!(error instanceof FolderBusyError)) throw error;
    const running = readPostmasterFile(findCluster(dataDirectory, log).folder);
    if (!running?.isReady) throw new EmbeddedPostgresError('The server on this data is just starting or stopping: try again in a moment.');
    return { migrationUrl: addresses(running.port, keepSecrets(dataDirectory).secrets).migrationUrl, release: async () => undefined };
  }
};
