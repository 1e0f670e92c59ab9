import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { isAlive, processCommand } from './process-birth';

/** What a running PostgreSQL writes of itself into its cluster: process number (line 1), port (line 4) and state (line 8). */
export const readPostmasterFile = (cluster: string): { pid: number; port: number; isReady: boolean } | undefined => {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' } : undefined;
};

const hasEnded = async (pid: number, seconds: number): Promise<boolean> => {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await wait(50)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
};

/**
 * Stops the PostgreSQL that a killed Muster left running on this cluster, and removes the note of one that is gone.
 * The caller holds the folder's lock, so no living Muster owns it.
 */
export const stopOrphan = async (cluster: string, log: (line: string) => void): Promise<void> => {
  const orphan = readPostmasterFile(cluster);
  if (!orphan) return;
  const command = isAlive(orphan.pid) ? processCommand(orphan.pid) : '';
  if (command !== undefined && !(command.includes('postgres') && command.includes(cluster))) {
    // Its number may by now belong to another program, before which PostgreSQL would refuse to start.
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  log(`A PostgreSQL left over from a crash (process ${orphan.pid}) is being stopped.`);
  try {
    process.kill(orphan.pid, 'SIGINT'); // "fast": ends sessions, writes everything down
    if (await hasEnded(orphan.pid, 30)) return;
    process.kill(orphan.pid, 'SIGQUIT'); // "immediate": the next start recovers from the log
    if (await hasEnded(orphan.pid, 10)) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
  }
  throw new EmbeddedPostgresError(
    `A PostgreSQL (process ${orphan.pid}) still uses ${cluster} and could not be stopped: end it, then start again.`,
  );
};
