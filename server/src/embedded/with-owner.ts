import type { Env } from '../platform/env';
import { startEmbeddedPostgres } from './embedded-postgres';
import { runningEmbedded } from './running-embedded';

/** Runs `work` with the owner's address, on an embedded database of its own where none runs yet. */
export const withOwner = async (env: Env, work: (databaseUrl: string) => Promise<number>, log: (line: string) => void): Promise<number> => {
  const running = env.migrationUrl ?? runningEmbedded(env.dataDirectory)?.migrationUrl;
  if (running) return work(running);
  const embedded = await startEmbeddedPostgres({ dataDirectory: env.dataDirectory, log });
  try {
    return await work(embedded.migrationUrl);
  } finally {
    await embedded.stop();
  }
};
