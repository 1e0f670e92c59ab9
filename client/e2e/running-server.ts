import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBothSides } from './built-sides';

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('No free port.'))));
    });
  });

/** The built server as a process of its own, so that it can be killed like one. */
export class RunningServer {
  private child: ChildProcess | null = null;

  private constructor(
    readonly url: string,
    private readonly env: NodeJS.ProcessEnv,
    readonly dataDirectory: string,
    private readonly program: { repository: string; serverFile: string },
  ) {}

  /** Builds what is stale and starts on a database that is migrated already; with the demonstration in it, or reached by a name rather than an address, when asked to. Second factors are left to each, unless the usual default is asked for; `env` is laid over the settings. */
  static async start(urls: { databaseUrl: string; migrationUrl: string }, { demonstration = false, documents = 'trusted' as 'trusted' | 'any', hasName = false, secondFactor = 'left' as 'left' | 'auto', env = {} as Record<string, string> } = {}): Promise<RunningServer> {
    const built = buildBothSides();
    const port = await freePort();
    const url = `http://${hasName ? 'localhost' : '127.0.0.1'}:${port}`;
    const dataDirectory = mkdtempSync(join(tmpdir(), 'muster-e2e-'));
    const server = new RunningServer(
      url,
      {
        ...process.env, NODE_ENV: 'production', PORT: String(port), DATABASE_URL: urls.databaseUrl, DATABASE_MIGRATION_URL: urls.migrationUrl,
        MUSTER_DATA_DIR: dataDirectory, MUSTER_PUBLIC_URL: url, MUSTER_DEMO: demonstration ? 'on' : 'off', MUSTER_CLIENT_DIR: built.clientDirectory, MUSTER_DOCUMENTS: documents, MUSTER_SECOND_FACTOR: secondFactor, LOG_LEVEL: 'error', ...env,
      },
      dataDirectory,
      built,
    );
    await server.run();
    return server;
  }

  /** Starts the process and waits until it is ready. */
  async run(): Promise<void> {
    const child = spawn(process.execPath, [this.program.serverFile], { env: this.env, cwd: this.program.repository, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    let said = '';
    await new Promise<void>((done, fail) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Muster is ready')) done();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      child.once('exit', (code) => fail(new Error(`The server ended with ${code}: ${said}`)));
    });
  }

  /** kill -9: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    const child = this.child;
    if (!child) return;
    this.child = null;
    child.removeAllListeners('exit');
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.dataDirectory, { recursive: true, force: true });
  }
}
