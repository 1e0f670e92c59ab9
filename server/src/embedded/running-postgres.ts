import { once } from 'node:events';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { reason, spawnPostgres, type Cluster } from './postgres-cluster';
import { readPostmasterFile } from './postmaster-file';

/** A PostgreSQL server of ours that accepts connections. */
export type RunningPostgres = { port: number; stop(): Promise<void> };

type Start = { cluster: Cluster; settings: Record<string, string>; logFile: string; log: (line: string) => void };

const maximumLogBytes = 10 * 1024 * 1024;

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
};

const openLog = (file: string): number => {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maximumLogBytes) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
};

/** Starts the server and waits until it is ready, recovery after a crash included. */
export const runPostgres = async (start: Start, attemptsLeft = 5): Promise<RunningPostgres> => {
  const { cluster, settings, logFile, log } = start;
  const port = await freePort();
  const logHandle = openLog(logFile);
  const logBefore = statSync(logFile).size;
  const server = spawnPostgres(cluster, port, settings, logHandle);
  closeSync(logHandle);
  // Covers every way out of this process but a kill -9: PostgreSQL ends its sessions and writes everything down.
  const stopAtExit = () => server.kill('SIGINT');
  process.once('exit', stopAtExit);
  let state: 'starting' | 'running' | 'stopping' | 'ended' = 'starting';
  const ended = new Promise<string | undefined>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', () => resolve(undefined));
  }).then((message) => {
    process.removeListener('exit', stopAtExit);
    if (state === 'running') log(`The embedded PostgreSQL ended unexpectedly (see ${logFile}).`);
    state = 'ended';
    return { message };
  });

  const failure = await Promise.race([ended, untilReady(() => isReady(cluster, server.pid), () => state === 'ended', log)]);
  if (failure) {
    const written = readFileSync(logFile).subarray(logBefore).toString('utf8');
    // Somebody took the port in between, or the last crash's processes have not all ended yet.
    if (attemptsLeft > 0 && /could not bind|pre-existing shared memory/.test(written)) {
      await wait(1000);
      return runPostgres(start, attemptsLeft - 1);
    }
    throw new EmbeddedPostgresError(`The embedded PostgreSQL did not start: ${failure.message ?? reason(written)} (more in ${logFile}).`);
  }
  state = 'running';
  return {
    port,
    async stop() {
      if (state === 'running') state = 'stopping';
      server.kill('SIGINT');
      const patience = setTimeout(() => server.kill('SIGQUIT'), 60_000);
      await ended;
      clearTimeout(patience);
    },
  };
};

const isReady = ({ folder }: Cluster, pid: number | undefined): boolean => {
  const written = readPostmasterFile(folder);
  return written !== undefined && written.isReady && written.pid === pid;
};

const untilReady = async (ready: () => boolean, isOver: () => boolean, log: (line: string) => void): Promise<undefined> => {
  const noticeAt = Date.now() + 5000;
  for (let isNoticed = false; !ready() && !isOver(); await wait(20)) {
    if (isNoticed || Date.now() < noticeAt) continue;
    log('PostgreSQL is still starting: after a crash it first replays its log.');
    isNoticed = true;
  }
};
