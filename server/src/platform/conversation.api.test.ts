import type { DataSource, EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { LiveStage } from '../testing/live-stage';
import { conversationOf } from './conversation';
import { openDatabase } from './database';
import { inTransaction } from './transaction';

describe('what a transaction says', () => {
  let stage: LiveStage;
  let single: DataSource;
  beforeAll(async () => {
    stage = await LiveStage.create();
    // One connection, so that each test finds what the one before left of it.
    single = await openDatabase(stage.world.database.databaseUrl, [], 1);
  });
  afterAll(async () => {
    await single.destroy();
    await stage.close();
  });

  const transact = <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => inTransaction(single, 'muster_app', null, work);
  const keep = `insert into denials (id, action, subject_type, at) values (gen_random_uuid(), $1, 'Trial', now())`;
  const kept = async (action: string): Promise<number> => (await stage.world.superuser.query('select from denials where action = $1', [action])).rowCount ?? 0;
  const trips = async (work: () => Promise<unknown>): Promise<number> => {
    // The one connection alone: the server beside it has questions of its own.
    const [connection, release] = (await (single.driver as unknown as { obtainMasterConnection(): Promise<unknown> }).obtainMasterConnection()) as [{ query(): unknown }, () => void];
    release();
    const client = jest.spyOn(connection, 'query');
    await work();
    return client.mock.calls.length;
  };

  it('is sent in one go as far as nobody waits for an answer in between', async () => {
    const work = (manager: EntityManager): Promise<unknown> => {
      conversationOf(manager).say(keep, ['said']);
      return Promise.all([manager.query('select 1'), manager.query('select 2')]);
    };
    // Begin, settings and the three; then commit.
    expect(await trips(() => transact(work))).toBe(2);
    expect(await kept('said')).toBe(1);
  });

  it('is answered in order, rows and counts', async () => {
    const answers = await transact((manager) => Promise.all([1, 2].map((n) => conversationOf(manager).ask('select $1::int as n, $2::text[] as words', [n, ['a', 'b,c']]))));
    expect(answers.map(({ rows, rowCount }) => ({ rows: rows as unknown, rowCount }))).toEqual([1, 2].map((n) => ({ rows: [{ n, words: ['a', 'b,c'] }], rowCount: 1 })));
  });

  it.each([
    ['asked', (manager: EntityManager) => Promise.all([manager.query(keep, ['before']), manager.query('/* trial */ select 1 / $1::int', [0]), manager.query('/* behind */ select 1')])],
    ['only said', async (manager: EntityManager) => {
      conversationOf(manager).say(keep, ['before']);
      conversationOf(manager).say('/* trial */ select 1 / $1::int', [0]);
      conversationOf(manager).say('/* behind */ select 1');
    }],
  ] as const)('keeps nothing when one statement fails that was %s, and names it', async (_how, work) => {
    // Twice, since what was behind it has not been prepared although it was sent.
    for (const _each of [1, 2]) {
      const failed: unknown = await transact<unknown>(work).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(QueryFailedError);
      expect((failed as QueryFailedError).query).toContain('trial');
      expect((failed as QueryFailedError).driverError).toMatchObject({ code: '22012' });
    }
    expect(await kept('before')).toBe(0);
    expect(await transact((manager) => Promise.all([manager.query('/* trial */ select 1 / $1::int', [1]), manager.query('/* behind */ select 1')]))).toHaveLength(2);
  });

  it('fails as a whole when a failure was passed over', async () => {
    const passedOver = transact(async (manager) => {
      await manager.query(keep, ['passed over']);
      await manager.query('select nonsense').catch(() => undefined);
    });
    await expect(passedOver).rejects.toThrow('nothing of it was kept');
    expect(await kept('passed over')).toBe(0);
  });

  it('fails with a value that cannot be sent, and leaves the connection in order', async () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    await expect(transact((manager) => manager.query('select $1::jsonb', [circle]))).rejects.toThrow(/circular/);
    expect(await transact((manager) => manager.query('select 1 as n'))).toEqual([{ n: 1 }]);
  });

  it('is not taken up again once the transaction is over', async () => {
    const left = await transact(async (manager) => {
      await manager.query('select 1');
      return manager;
    });
    await expect(conversationOf(left).ask('select 1')).rejects.toThrow('over');
  });

  it('ends with its connection, and the next transaction has another', async () => {
    const broken = transact((manager) => manager.query('select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)'));
    await expect(broken).rejects.toThrow();
    const killed = transact(async (manager) => {
      const [{ pid }] = (await manager.query('select pg_backend_pid() as pid')) as [{ pid: number }];
      await stage.world.superuser.query('select pg_terminate_backend($1)', [pid]);
      return manager.query('select 1');
    });
    await expect(killed).rejects.toThrow();
    expect(await transact((manager) => manager.query('select 1 as n'))).toEqual([{ n: 1 }]);
  });
});
