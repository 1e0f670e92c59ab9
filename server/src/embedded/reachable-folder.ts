import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './postgres-binaries';
import type { Identity } from './postgres-identity';

const sharedPlace = '/var/lib/muster';

/** Whether somebody may walk down to a folder: every folder above it must let them pass. */
export const isReachable = (folder: string, { uid, gid }: Identity): boolean => {
  if (uid === undefined) return true;
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    const { mode, uid: owner, gid: group } = statSync(at);
    const shift = owner === uid ? 6 : group === gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return false;
    if (at === dirname(at)) return true;
  }
};

const withOpenUmask = (make: () => unknown): void => {
  const before = process.umask(0o022);
  try {
    make();
  } finally {
    process.umask(before);
  }
};

/** The programs where PostgreSQL's user can run them: as installed, or copied once for the whole machine. */
export const reachableBinaries = (installed: Binaries, identity: Identity): Binaries => {
  if (isReachable(join(installed.folder, 'bin'), identity)) return installed;
  const folder = join(sharedPlace, `postgresql-${installed.version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${randomBytes(4).toString('hex')}`;
    withOpenUmask(() => {
      mkdirSync(sharedPlace, { recursive: true });
      cpSync(installed.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    });
    if (existsSync(folder)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, folder);
  }
  return { ...installed, folder };
};

/**
 * The folder that holds the cluster: `postgres` in the data directory, or, where PostgreSQL's user cannot reach
 * that, a folder of its own under /var/lib/muster that `postgres` links to. Its name is random, so that a
 * checkout made anew in the same place never finds another's data.
 */
export const reachableHome = (dataDirectory: string, identity: Identity, log: (line: string) => void): string => {
  const link = join(dataDirectory, 'postgres');
  const linkState = lstatSync(link, { throwIfNoEntry: false });
  if (linkState?.isSymbolicLink() && existsSync(link)) return realpathSync(link);
  if (isReachable(dataDirectory, identity)) {
    withOpenUmask(() => mkdirSync(link, { recursive: true }));
    return realpathSync(link);
  }
  const home = join(sharedPlace, randomBytes(6).toString('hex'));
  withOpenUmask(() => mkdirSync(home, { recursive: true }));
  writeFileSync(join(home, 'origin'), `${dataDirectory}\n`);
  if (linkState) rmSync(link, { recursive: true });
  symlinkSync(home, link);
  log(`PostgreSQL may not run as root, and its own user cannot reach ${dataDirectory}: its files are kept in ${home} (linked from ${link}).`);
  return home;
};
