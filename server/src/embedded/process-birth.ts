import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const ps = (pid: number, column: string): string | undefined => {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

/** A process's state (first) and its start in clock ticks (20th), where the system has /proc. */
const statFields = (pid: number): string[] | undefined => {
  try {
    // The program's name stands before them in parentheses and may hold spaces.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  } catch {
    return undefined;
  }
};

/** Whether a process of this number runs, whoever owns it; one that ended and waits to be noticed does not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // Where no parent collects them (containers above all) the killed stay in the table for good.
  return !(statFields(pid)?.[0] ?? ps(pid, 'stat') ?? '').startsWith('Z');
};

/** When a process was born: numbers are used again, births are not. Undefined where the system does not tell. */
export const processBirth = (pid: number): string | undefined => {
  if (!statFields(pid)) return ps(pid, 'lstart');
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${statFields(pid)?.[19]}`;
};

/** The command a process was started with, its words separated by spaces. */
export const processCommand = (pid: number): string | undefined => {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ').trim() : ps(pid, 'command');
};
