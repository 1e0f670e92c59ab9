import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { inRepository } from '../../scripts/repository.mjs';

/** Ticks of /proc are hundredths of a second. */
const microsecondsPerTick = 10_000;

/** Starts a server as a process of its own, on this very Node, and waits until it says where it listens. */
export const startServer = (script, { env = {}, args = [], nodeArgs = [] } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, inRepository(script), ...args], {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let complaints = '';
    child.stderr.on('data', (text) => (complaints = (complaints + text).slice(-4000)));
    const ended = new Promise((end) => child.once('exit', end));
    ended.then((code) => reject(new Error(`${script} ended with ${code}: ${complaints}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /(?:ready at http:\/\/127\.0\.0\.1:|^listening )(\d+)/.exec(line)?.[1];
      if (!port) return;
      resolve({
        port: Number(port),
        pid: child.pid,
        send: (message) => child.send(message),
        /** The next message that the process sends. */
        message: () => new Promise((got) => child.once('message', got)),
        cpuMicroseconds: () => cpuOf(child.pid),
        residentBytes: () => residentOf(child.pid),
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    });
  });

/** User and system time of a process, all threads. */
const cpuOf = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * microsecondsPerTick;
};

const residentOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
