import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of /proc are hundredths of a second. */
const microsecondsPerTick = 10_000;

const fieldsOf = (pid) => readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');

/** User and system time of a process, all its threads, in microseconds. */
export const cpuOf = (pid) => {
  const fields = fieldsOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * microsecondsPerTick;
};

export const parentOf = (pid) => Number(fieldsOf(pid)[1]);

/** The same of all that a process has started, those included that have ended. */
export const cpuOfChildren = (pid) => {
  const fields = fieldsOf(pid);
  let sum = (Number(fields[13]) + Number(fields[14])) * microsecondsPerTick;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (parentOf(name) === pid) sum += cpuOf(name);
    } catch {
      // it has ended in between
    }
  }
  return sum;
};
