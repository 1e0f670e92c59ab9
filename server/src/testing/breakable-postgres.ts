import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { QueryResultRow } from 'pg';
import type { EmbeddedPostgres } from '../embedded/embedded-postgres';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres';
import { embeddedNames } from '../embedded/prepare-database';
import { migrate } from '../platform/migrate';
import { OwnDisk } from './own-disk';
import { TcpProxy } from './tcp-proxy';

const megabytes = 384;
/** Durable, as it is delivered; the log kept small, so that a small disk holds it. */
const settings = { max_wal_size: '64MB', min_wal_size: '32MB' };

/** A durable PostgreSQL behind one fixed port, on a disk of its own that can be filled; power, disk and sessions can be taken from it. */
export class BreakablePostgres {
  private postgres: EmbeddedPostgres | null = null;

  private constructor(
    readonly proxy: TcpProxy,
    private readonly folder: string,
    private readonly disk: OwnDisk | null,
    private readonly settings: Record<string, string>,
  ) {}

  /** `over` is laid over the settings, for a test that seeds a defect. */
  static async start(over: Record<string, string> = {}): Promise<BreakablePostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'muster-faults-'));
    const disk = OwnDisk.make(folder, megabytes);
    if (!disk) process.stderr.write('No disk could be made (that takes root): a full disk and the loss of what was not synced do NOT run here.\n');
    const broken = new BreakablePostgres(await TcpProxy.before(0), folder, disk, { ...settings, ...over });
    await broken.powerOn();
    await migrate(broken.urls.migrationUrl, embeddedNames.app);
    disk?.sync(); // installed long ago
    return broken;
  }

  /** Whether it can lose what was not synced, and be filled. */
  get hasOwnDisk(): boolean {
    return this.disk !== null;
  }

  /** The addresses that stay the same over every start. */
  get urls(): Pick<EmbeddedPostgres, 'superuserUrl' | 'databaseUrl' | 'migrationUrl'> {
    const { superuserUrl, databaseUrl, migrationUrl } = this.running;
    const throughProxy = (address: string): string => Object.assign(new URL(address), { port: String(this.proxy.port) }).href;
    return { superuserUrl: throughProxy(superuserUrl), databaseUrl: throughProxy(databaseUrl), migrationUrl: throughProxy(migrationUrl) };
  }

  async powerOn(): Promise<void> {
    this.postgres = await startEmbeddedPostgres({ dataDirectory: this.data, log: () => undefined, settings: this.settings });
    this.proxy.aim(Number(new URL(this.postgres.databaseUrl).port));
  }

  /** kill -9 of the postmaster and of all its processes at once, and the disk loses what was not synced: nothing is written down, nothing is said. */
  async cutPower(): Promise<void> {
    const { rows } = await this.query<{ pid: number }>('postgres', 'select pid from pg_stat_activity where pid <> pg_backend_pid()');
    for (const pid of [this.postmaster, ...rows.map(({ pid: child }) => child)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // it ended by itself
      }
    }
    await this.running.stop(); // only lets go of the folder: nobody is left to stop
    await this.disk?.cutPower();
    rmSync(join(this.data, 'muster.lock'), { force: true }); // may have come back with the disk, and its holder is this very process
  }

  /** Ends every session but the one that asks; gives how many. */
  async endSessions(): Promise<number> {
    const { rows } = await this.query<{ n: number }>('postgres', `select count(pg_terminate_backend(pid))::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`);
    return rows[0]?.n ?? 0;
  }

  /** kill -9 of one process, a session's where there is one: PostgreSQL then starts all of them anew, by itself. */
  async killProcess(): Promise<void> {
    const { rows } = await this.query<{ pid: number }>('postgres', `select pid from pg_stat_activity where pid <> pg_backend_pid() order by backend_type = 'client backend' desc limit 1`);
    process.kill(Number(rows[0]?.pid), 'SIGKILL');
  }

  /** Leaves not a byte free. */
  async fillDisk(): Promise<void> {
    const file = await open(join(this.data, 'filler'), 'a');
    try {
      for (let size = 1 << 20; size >= 512; ) await file.appendFile(Buffer.alloc(size, 1)).catch(() => (size >>= 1));
    } finally {
      await file.close();
    }
  }

  /** Gives the space back, and starts PostgreSQL where it gave up meanwhile, as whoever watches over it does. */
  async freeDisk(): Promise<'went on' | 'was started'> {
    await unlink(join(this.data, 'filler'));
    for (const until = Date.now() + 5000; Date.now() < until; ) {
      const isUp = await this.query('postgres', 'create temporary table proof (n integer)').then(() => true, () => false);
      if (isUp) return 'went on';
      await new Promise((again) => setTimeout(again, 100));
    }
    await this.running.stop();
    await this.powerOn();
    return 'was started';
  }

  /** On a connection of its own, past the proxy, as the superuser. */
  async query<Row extends QueryResultRow>(database: string, sql: string, parameters: unknown[] = []): Promise<{ rows: Row[] }> {
    const client = new Client({ connectionString: Object.assign(new URL(this.running.superuserUrl), { pathname: `/${database}` }).href });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await client.query<Row>(sql, parameters);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.proxy.close();
    await this.postgres?.stop();
    this.disk?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get data(): string {
    return this.disk?.path ?? this.folder;
  }

  private get running(): EmbeddedPostgres {
    if (!this.postgres) throw new Error('PostgreSQL was not started.');
    return this.postgres;
  }

  private get postmaster(): number {
    return Number(readFileSync(join(this.data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }
}
