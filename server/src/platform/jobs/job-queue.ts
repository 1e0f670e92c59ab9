import PgBoss from 'pg-boss';
import { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Logger } from 'pino';
import { conversationOf } from '../conversation';
import type { Transaction } from '../transaction';

export const jobSchema = 'jobs';
export const jobQueue = 'muster';

/** Work that is done once what asked for it is committed: a name and identifiers, never content. */
export interface Job {
  name: string;
  data: Readonly<Record<string, unknown>>;
}

export type JobHandler = (data: Job['data']) => Promise<void>;

/** What asks for work. */
export interface Jobs {
  /** In the change's own transaction: what is rolled back is never done, what is committed always is. */
  enqueue(tx: Transaction, job: Job): void;
  /** Within work that runs as `muster_jobs` itself. */
  enqueueWithin(manager: EntityManager, job: Job): void;
  wake(): void;
  /** Waits until nothing is left to do. */
  idle(): Promise<void>;
  /** One steady pass of every room now: what has become due by the clock. */
  pass(): Promise<void>;
}

interface Parts {
  databaseUrl: string;
  logger: Logger;
  handlers: ReadonlyMap<string, JobHandler>;
  steady: readonly (() => Promise<void>)[];
}

const lookEvery = 5_000;
const passEvery = 30_000;
const atOnce = 10;

/** Whoever is taken off a job by its end has it given to another after so many seconds. */
const options = { retryLimit: 20, retryDelay: 2, retryBackoff: true, expireInSeconds: 120 };

/** SQL of the library, said in a transaction of ours. The rows that it would give are of no use to us. */
const saying = (say: (text: string, values?: unknown[]) => void) => ({
  executeSql: (text: string, values?: unknown[]) => {
    say(text, values);
    return Promise.resolve({ rows: [] });
  },
});

const role = `select set_config('role', $1, true)`;

/**
 * The queue of pg-boss: jobs stand in PostgreSQL, and a job that a server took with it when it ended is given to another.
 * It works under `muster_jobs` on connections that hold no other right.
 */
export class JobQueue implements Jobs {
  private readonly pool: Pool;
  private readonly boss: PgBoss;
  private timers: NodeJS.Timeout[] = [];
  private working: Promise<void> | null = null;
  private passing: Promise<void> | null = null;
  private isWoken = false;
  private isStopped = false;
  private stopping: Promise<void> | null = null;

  constructor(private readonly parts: Parts) {
    this.pool = new Pool({ connectionString: parts.databaseUrl, options: '-c role=muster_jobs', max: 1, application_name: 'muster jobs', connectionTimeoutMillis: 10_000 });
    // A broken idle connection is replaced by the pool; it must not end the process.
    this.pool.on('error', () => undefined);
    this.boss = new PgBoss({ schema: jobSchema, migrate: false, supervise: false, schedule: false, db: { executeSql: (text, values) => this.pool.query(text, values) } });
  }

  start(): void {
    this.timers = [setInterval(() => this.wake(), lookEvery).unref(), setInterval(() => void this.pass(), passEvery).unref()];
    this.wake();
  }

  enqueue(tx: Transaction, job: Job): void {
    tx.write(role, ['muster_jobs']);
    void this.boss.send(jobQueue, job, { ...options, db: saying((text, values) => tx.write(text, values)) });
    tx.write(role, ['muster_app']);
    tx.afterCommit(() => this.wake());
  }

  enqueueWithin(manager: EntityManager, job: Job): void {
    void this.boss.send(jobQueue, job, { ...options, db: saying((text, values) => conversationOf(manager).say(text, values)) });
  }

  wake(): void {
    this.isWoken = true;
    if (this.isStopped) return;
    this.working ??= this.work().finally(() => (this.working = null));
  }

  async idle(): Promise<void> {
    while (this.working) await this.working;
  }

  pass(): Promise<void> {
    if (this.isStopped) return Promise.resolve();
    return (this.passing ??= this.makePass().finally(() => (this.passing = null)));
  }

  stop(): Promise<void> {
    return (this.stopping ??= this.end());
  }

  private async end(): Promise<void> {
    this.isStopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.passing;
    await this.idle();
    await this.pool.end();
  }

  private async makePass(): Promise<void> {
    for (const step of [...this.parts.steady, () => this.boss.maintain()]) {
      await step().catch((error: unknown) => this.parts.logger.error({ err: error }, 'a steady pass failed; the next one tries again'));
    }
    this.wake();
  }

  private async work(): Promise<void> {
    while (this.isWoken && !this.isStopped) {
      this.isWoken = false;
      while (!this.isStopped && (await this.workOff()));
    }
  }

  /** Whether there was anything to do. */
  private async workOff(): Promise<boolean> {
    try {
      const jobs = await this.boss.fetch<Job>(jobQueue, { batchSize: atOnce });
      for (const [done, job] of jobs.entries()) {
        // What was taken and not begun is given back, so that another server need not wait for its time to run out.
        if (this.isStopped) {
          for (const { id } of jobs.slice(done)) await this.boss.fail(jobQueue, id, { code: 'stopped' });
          return false;
        }
        await this.run(job.id, job.data);
      }
      return jobs.length > 0;
    } catch (error) {
      this.parts.logger.error({ err: error }, 'jobs could not be taken; the next look tries again');
      return false;
    }
  }

  private async run(id: string, { name, data }: Job): Promise<void> {
    try {
      const handler = this.parts.handlers.get(name);
      if (!handler) throw new Error(`Nobody does ${name}.`);
      await handler(data);
    } catch (error) {
      this.parts.logger.error({ err: error, job: id, name }, 'a job failed; it is tried again');
      // The error's words may quote what is in a record: the queue keeps its kind alone.
      await this.boss.fail(jobQueue, id, { code: error instanceof Error ? error.name : 'unknown' });
      return;
    }
    await this.boss.complete(jobQueue, id);
  }
}
