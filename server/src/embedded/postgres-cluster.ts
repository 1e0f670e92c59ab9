import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { Binaries } from './postgres-binaries';
import type { Identity } from './postgres-identity';

/** Where a cluster lies, and which programs run it as whom. */
export type Cluster = { folder: string; binaries: Binaries; identity: Identity };

/** PostgreSQL's messages in one language, and none of the caller's own PG* settings. */
export const postgresEnvironment = (): NodeJS.ProcessEnv => ({ LC_ALL: 'C', TZ: 'UTC' });

/** The options all of a cluster's programs are started with: a folder everybody may stand in, the right user. */
export const spawnOptions = ({ identity }: Cluster) => ({ cwd: '/', env: postgresEnvironment(), ...identity });

/** Makes the cluster when there is none: aside first, so that an interrupted start leaves no half of one. */
export const createCluster = (cluster: Cluster, home: string, superuserPassword: string): void => {
  if (existsSync(cluster.folder)) return;
  for (const name of readdirSync(home)) {
    if (name.startsWith('unfinished-')) rmSync(join(home, name), { recursive: true });
  }
  const aside = join(home, `unfinished-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${aside}.password`;
  mkdirSync(aside, { mode: 0o700 });
  writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  const { uid, gid } = cluster.identity;
  if (uid !== undefined && gid !== undefined) [aside, passwordFile].forEach((path) => chownSync(path, uid, gid));
  const made = spawnSync(
    join(cluster.binaries.folder, 'bin', 'initdb'),
    [
      `--pgdata=${aside}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
      '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
      '--data-checksums', '--no-instructions',
    ],
    { ...spawnOptions(cluster), encoding: 'utf8' },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    throw new EmbeddedPostgresError(`The database could not be created in ${home}: ${reason(made.stderr || made.error?.message)}`);
  }
  renameSync(aside, cluster.folder);
};

/** Teaches an existing cluster a new superuser password, where the kept one was lost. */
export const resetSuperuserPassword = (cluster: Cluster, password: string): void => {
  const done = spawnSync(
    join(cluster.binaries.folder, 'bin', 'postgres'),
    ['--single', '-D', cluster.folder, 'postgres'],
    { ...spawnOptions(cluster), encoding: 'utf8', input: `alter role postgres password '${password}'\n` },
  );
  if (done.status !== 0) {
    throw new EmbeddedPostgresError(`The database's password was lost and could not be renewed: ${reason(done.stderr)}`);
  }
};

/** Starts the server in a session of its own: Ctrl-C reaches us first, and we stop it when our work is written. */
export const spawnPostgres = (cluster: Cluster, port: number, settings: Record<string, string>, logFile: number) =>
  spawn(
    join(cluster.binaries.folder, 'bin', 'postgres'),
    ['-D', cluster.folder, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...spawnOptions(cluster), detached: true, stdio: ['ignore', logFile, logFile] },
  );

/** The telling line of what a program of PostgreSQL complained about. */
export const reason = (complaint: string | undefined): string => {
  const lines = (complaint ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
  return lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? 'no reason given';
};
