import { join } from 'node:path';
import { isAlive, processCommand } from './process-birth';
import { readPostmasterFile } from './postmaster-file';
import { embeddedNames } from './prepare-database';
import { readSecrets } from './secrets-file';

/** The owner's address of the embedded database where it already runs on this data directory, for commands beside the server. */
export const runningEmbedded = (dataDirectory: string): { migrationUrl: string } | undefined => {
  const running = readPostmasterFile(join(dataDirectory, 'postgres', 'cluster'));
  const secrets = readSecrets(dataDirectory);
  if (!running?.isReady || !secrets || !isAlive(running.pid) || !(processCommand(running.pid) ?? '').includes('postgres')) return undefined;
  return { migrationUrl: `postgresql://${embeddedNames.owner}:${secrets.owner}@127.0.0.1:${running.port}/${embeddedNames.database}` };
};
