import { pino } from 'pino';
import type { JobHandler } from '../platform/jobs/job-queue';
import { JobQueue } from '../platform/jobs/job-queue';
import { inTransaction } from '../platform/transaction';
import { NotificationStage } from '../testing/notification-stage';
import { deliver } from './deliver';
import type { Destination } from './due';
import { remind } from './remind';
import { tell } from './tell';

const never = new Promise<never>(() => undefined);
const warnings = 12;

describe('a notification is given once', () => {
  let stage: NotificationStage;
  const workers: JobQueue[] = [];
  let keeper: JobQueue;
  beforeAll(async () => {
    stage = await NotificationStage.create();
    await stage.world.superuser.query('delete from jobs.job');
    await stage.choose(stage.polish, 'WARNING', { email: 'AT_ONCE', push: true });
    await stage.choose(stage.spanish, 'WARNING', { email: 'AT_ONCE' });
    await stage.device(stage.polish, '/phone');
    for (let n = 0; n < warnings; n += 1) await stage.warn(stage.dutch, [stage.polish, stage.spanish]);
    // Only the servers of a test work from here on.
    await (stage.world.app.services.jobs as JobQueue).stop();
    keeper = worker({}, [() => remind(stage.world.app.services)]);
    workers.push(keeper);
  });
  afterAll(async () => {
    for (const worker of workers) await worker.stop();
    await stage.close();
  });
  beforeEach(() => again());

  /** All that was asked for stands on the queue as if nobody had looked at it yet. */
  const again = async (): Promise<void> => {
    await stage.forget();
    await stage.world.superuser.query(`delete from jobs.job where data->>'name' = 'notifications.deliver'`);
    await replay();
  };
  const replay = (): Promise<unknown> => stage.world.superuser.query(`update jobs.job set state = 'created', started_on = null, completed_on = null, retry_count = 0, start_after = now() - interval '1 minute'`);
  /** What a server had taken when it ended is given to another once its time is over. */
  const timeOut = async (): Promise<void> => {
    await stage.world.superuser.query(`update jobs.job set started_on = started_on - interval '1 hour' where state = 'active'`);
    await keeper.pass();
    await keeper.idle();
    await stage.world.superuser.query(`update jobs.job set start_after = now() - interval '1 second' where state = 'retry'`);
  };

  const worker = (handlers: Record<string, JobHandler> = {}, steady: readonly (() => Promise<void>)[] = []): JobQueue => {
    const { services } = stage.world.app;
    const usual: Record<string, JobHandler> = {
      'notifications.tell': (data) => tell(services, data as unknown as Parameters<typeof tell>[1]),
      'notifications.deliver': (data) => deliver(services, data as unknown as Destination),
    };
    return new JobQueue({ databaseUrl: stage.world.database.databaseUrl, logger: pino({ level: 'silent' }), handlers: new Map(Object.entries({ ...usual, ...handlers })), steady });
  };
  const living = (count: number): JobQueue[] => Array.from({ length: count }, () => {
    const made = worker();
    workers.push(made);
    return made;
  });
  const run = async (...queues: JobQueue[]): Promise<void> => {
    for (const queue of queues) queue.wake();
    await Promise.all(queues.map((queue) => queue.idle()));
    await stage.settle();
  };
  /** A server that ends at a point of its work: what comes after that point is never done. It is told once it got there. */
  const ending = async (name: string, work: (data: Parameters<JobHandler>[0]) => Promise<unknown>): Promise<void> => {
    const reached = new Promise<void>((resolve) => {
      worker({ [name]: async (data) => { await work(data); resolve(); await never; } }).wake();
    });
    await reached;
  };

  /** Everybody has one notification of each warning, and all of them were told by mail and by push, no more. */
  const proof = async (): Promise<void> => {
    const { rows } = await stage.world.superuser.query<{ account_id: string; n: number; events: number }>('select account_id, count(*)::int as n, count(distinct event_id)::int as events from notifications group by 1');
    expect(rows.map(({ n, events }) => [n, events])).toEqual([[warnings, warnings], [warnings, warnings]]);
    const mailed = [stage.polish, stage.spanish].map((who) => stage.mailsTo(who).map((text) => Number(/You have (\d+|a) new warning/.exec(text)?.[1]?.replace('a', '1'))).reduce((sum, n) => sum + n, 0));
    expect(mailed).toEqual([warnings, warnings]);
    const pushed = stage.push.shown('/phone').map((text) => Number(/(\d+|a) new warning/.exec(text)?.[1]?.replace('a', '1'))).reduce((sum, n) => sum + n, 0);
    expect(pushed).toBe(warnings);
    expect((await stage.world.superuser.query(`select channel, state, count(*)::int as n from notification_deliveries group by 1, 2 order by 1`)).rows).toEqual([
      { channel: 'EMAIL', state: 'SENT', n: 2 * warnings },
      { channel: 'PUSH', state: 'SENT', n: warnings },
    ]);
  };

  it('by three servers at once', async () => {
    await run(...living(3));
    await proof();
  });

  it('with a server that ended as soon as it had taken its jobs', async () => {
    await ending('notifications.tell', () => Promise.resolve());
    await run(...living(2));
    await timeOut();
    await run(...living(2));
    await proof();
  });

  it('with one that ended after it had told, before it could say so', async () => {
    await ending('notifications.tell', (data) => tell(stage.world.app.services, data as unknown as Parameters<typeof tell>[1]));
    await run(...living(2));
    await timeOut();
    await run(...living(2));
    await proof();
  });

  it('with one whose connection broke in the middle of telling', async () => {
    const { dataSource } = stage.world.app.services;
    await ending('notifications.tell', async () => {
      const cut = inTransaction(dataSource, 'muster_jobs', null, async (manager) => {
        await manager.query(`insert into notifications (id, account_id, kind, about, operation_id, event_id, subject_type, subject_id, is_shown, created_at)
          select gen_random_uuid(), $1, 'WARNING', e.id::text, e.operation_id, e.id, e.subject_type, e.subject_id, true, e.at from events e where e.kind = 'MessageSent'`, [stage.polish.id]);
        const [{ pid }] = (await manager.query('select pg_backend_pid() as pid')) as [{ pid: number }];
        await stage.world.superuser.query('select pg_terminate_backend($1)', [pid]);
        await manager.query('select 1');
      });
      await expect(cut).rejects.toThrow();
    });
    await run(...living(2));
    await timeOut();
    await run(...living(2));
    await proof();
  });

  it('with one that ended after the push service had taken a push', async () => {
    await run(worker({ 'notifications.deliver': (data) => (data.channel === 'PUSH' ? Promise.reject(new Error('later')) : deliver(stage.world.app.services, data as unknown as Destination)) }));
    // Taken by the service, and never noted: the claim runs out, and it goes out again under the same tag.
    const { rows } = await stage.world.superuser.query<{ device_id: string }>('select id as device_id from push_devices');
    const to = { accountId: stage.polish.id, channel: 'PUSH' as const, deviceId: rows[0]?.device_id ?? '' };
    await stage.world.superuser.query('delete from jobs.job where state < $1', ['active']);
    const { services } = stage.world.app;
    let isEnded = false;
    const dying = Object.create(services.dataSource, { createQueryRunner: { value: () => {
      if (stage.push.taken.length > 0) { isEnded = true; throw new Error('The process is gone.'); }
      return services.dataSource.createQueryRunner();
    } } }) as typeof services.dataSource;
    await expect(deliver({ ...services, dataSource: dying }, to)).rejects.toThrow('gone');
    expect([isEnded, stage.push.taken.length]).toEqual([true, 1]);
    stage.world.clock.advance(61_000);
    await keeper.pass();
    await run(keeper);
    expect(stage.push.taken).toHaveLength(2);
    expect(new Set(stage.push.taken.map(({ topic }) => topic)).size).toBe(1);
    await proof();
  });

  it('however often it is done again', async () => {
    await run(...living(3));
    await replay();
    await run(...living(3));
    stage.world.clock.advance(120_000);
    await keeper.pass();
    await run(keeper);
    await proof();
  });

  it('and the proof sees it when it is not', async () => {
    await stage.world.superuser.query('alter table notifications drop constraint notifications_once');
    await run(...living(3));
    await replay();
    await run(...living(3));
    await expect(proof()).rejects.toThrow();
    await stage.world.superuser.query('delete from notifications');
    await stage.world.superuser.query('alter table notifications add constraint notifications_once unique (account_id, about)');
  });
});
