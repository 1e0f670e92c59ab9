import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { isAlive, processBirth } from './process-birth';

type Holder = { pid: number; birth?: string };

const holderOf = (content: string): Holder | undefined => {
  try {
    return JSON.parse(content) as Holder;
  } catch {
    return undefined;
  }
};

const isHeld = (content: string): boolean => {
  const holder = holderOf(content);
  if (!holder || !isAlive(holder.pid)) return false;
  const birth = processBirth(holder.pid);
  return holder.birth === undefined || birth === undefined || holder.birth === birth;
};

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Another Muster runs on the folder. */
export class FolderBusyError extends EmbeddedPostgresError {}

const busy = (folder: string, content: string): FolderBusyError =>
  new FolderBusyError(
    `Muster already runs on the data in ${folder} (process ${holderOf(content)?.pid ?? 'unknown'}): stop it first, or give this one another folder with MUSTER_DATA_DIR.`,
  );

/** Keeps a data directory to one process; what a killed process left behind is taken over. Returns the release. */
export const lockFolder = (folder: string): (() => void) => {
  const lock = join(folder, 'muster.lock');
  const mine = `${lock}.${randomBytes(6).toString('hex')}`;
  const content = JSON.stringify({ pid: process.pid, birth: processBirth(process.pid) } satisfies Holder);
  writeFileSync(mine, content, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        linkSync(mine, lock); // Appears whole or not at all, and only where there is none.
        return () => {
          if (read(lock) === content) rmSync(lock, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const found = read(lock);
      if (found !== undefined && isHeld(found)) throw busy(folder, found);
      if (found !== undefined) removeStale(lock, found);
    }
    throw busy(folder, read(lock) ?? '');
  } finally {
    rmSync(mine, { force: true });
  }
};

/** Moves the stale lock aside; had somebody renewed it in between, theirs is put back. */
const removeStale = (lock: string, stale: string): void => {
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (read(aside) === stale) rmSync(aside, { force: true });
  else renameSync(aside, lock);
};
