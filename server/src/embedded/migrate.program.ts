import 'reflect-metadata';
import { readEnv } from '../platform/env';
import { migrate } from '../platform/migrate';
import { startEmbeddedPostgres } from './embedded-postgres';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Brings the database that the settings name to this version, as every start does too, and ends. */
export const run = async (): Promise<void> => {
  const env = readEnv();
  const embedded = env.databaseUrl ? null : await startEmbeddedPostgres({ dataDirectory: env.dataDirectory, log: say });
  try {
    const databaseUrl = embedded?.databaseUrl ?? env.databaseUrl ?? '';
    await migrate(embedded?.migrationUrl ?? env.migrationUrl ?? '', decodeURIComponent(new URL(databaseUrl).username));
    say('The database is at this version.');
  } finally {
    await embedded?.stop();
  }
};
