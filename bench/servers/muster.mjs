import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../../scripts/repository.mjs';
import { documents } from '../documents.mjs';
import { startServer } from './start-server.mjs';

/** The built client with the benchmark's documents among the trusted ones. */
export const makeClientFolder = (dataDirectory) => {
  const folder = join(dataDirectory, 'client');
  rmSync(folder, { recursive: true, force: true });
  cpSync(inRepository('client/dist'), folder, { recursive: true });
  const manifest = join(folder, 'trusted-documents.json');
  const trusted = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const text of Object.values(documents)) trusted[createHash('sha256').update(text).digest('hex')] = text;
  writeFileSync(manifest, JSON.stringify(trusted));
  return folder;
};

/**
 * Starts the production build as a deployment does: sessions, access control, row-level security, the audit trail, trusted documents and
 * the log at its usual level. Only the allowance of requests a minute is lifted, since a few accounts ask for everybody.
 */
export const startMuster = async ({ databaseUrl, migrationUrl, name }, dataDirectory, { env = {}, nodeArgs = [], instance = 0 } = {}) => {
  const folder = join(dataDirectory, `server-${name}-${instance}`);
  mkdirSync(folder, { recursive: true });
  const server = await startServer('server/dist/main.cjs', {
    nodeArgs: ['--enable-source-maps', ...nodeArgs],
    env: {
      DATABASE_URL: databaseUrl, DATABASE_MIGRATION_URL: migrationUrl, MUSTER_DATA_DIR: folder, MUSTER_DEMO: 'off', PORT: '0', HOST: '127.0.0.1',
      MUSTER_SECRET_FILE: join(dataDirectory, 'secret'), MUSTER_CLIENT_DIR: join(dataDirectory, 'client'), MUSTER_DOCUMENTS: 'trusted', MUSTER_RATES: 'off', MUSTER_SECOND_FACTOR: 'left', ...env,
    },
  });
  return { ...server, path: '/graphql' };
};
