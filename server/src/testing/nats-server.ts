import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a NATS can be started here. Where it is demanded, its absence is a failure and not a silence. */
export const hasNats = (): boolean => {
  const isThere = spawnSync('nats-server', ['--version']).status === 0;
  if (isThere) return true;
  if (process.env.CI_DEMANDS_NATS === '1') throw new Error('nats-server is missing, and CI_DEMANDS_NATS demands it: apt-get install nats-server.');
  process.stderr.write('nats-server is missing: what NATS carries was NOT tested here (apt-get install nats-server).\n');
  return false;
};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
};

/** A NATS of a test's own, with JetStream and a password, that can be killed and started again. */
export class NatsServer {
  private child: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), 'muster-nats-'));

  private constructor(private readonly port: number) {}

  /** Finds a port; nothing runs yet. */
  static async create(): Promise<NatsServer> {
    return new NatsServer(await freePort());
  }

  get url(): string {
    return `nats://muster:secret@127.0.0.1:${this.port}`;
  }

  async run(): Promise<void> {
    const child = spawn('nats-server', ['-js', '-sd', this.folder, '-a', '127.0.0.1', '-p', String(this.port), '--user', 'muster', '--pass', 'secret'], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.child = child;
    let said = '';
    await new Promise<void>((ready, fail) => {
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Server is ready')) ready();
      });
      child.once('exit', (code) => fail(new Error(`nats-server ended with ${code}: ${said}`)));
    });
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child) return;
    this.child = null;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
