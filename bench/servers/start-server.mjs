import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inRepository } from '../../scripts/repository.mjs';
import { cpuOf } from './process-cpu.mjs';

const running = new Set();
// However this process ends, none of its servers stays behind.
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));

/** Starts a server as a process of its own, on this very Node, and waits until it says where it listens. */
export const startServer = (script, { env = {}, args = [], nodeArgs = [] } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, inRepository(script), ...args], {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let complaints = '';
    child.stderr.on('data', (text) => (complaints = (complaints + text).slice(-4000)));
    running.add(child);
    const ended = new Promise((end) => child.once('exit', end)).finally(() => running.delete(child));
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
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    });
  });
