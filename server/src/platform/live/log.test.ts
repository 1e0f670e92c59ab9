import { Client } from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from '../../testing/database';
import { createTestDatabase } from '../../testing/database';
import { openDatabase } from '../database';
import { askOnce } from '../transaction';
import type { LoggedEvent } from './log';
import { EventLog, newsAfter, readNews } from './log';
import { NotifyCarrier } from './notify-carrier';

const logger = pino({ level: process.env.TEST_LOG ?? 'silent' });
const insert = `insert into events (operation_id, id, kind, subject_type, subject_id, at, audience, arguments)
  values ($1, gen_random_uuid(), 'Tried', 'Operation', $1, now(), '{}', jsonb_build_object('of', $2::text, 'n', $3::int))`;

/** A server's log, how its hub reads it, and what wakes whoever waits for it. */
interface Node {
  log: EventLog;
  after(operation: string, seq: bigint): Promise<LoggedEvent[]>;
  woken(): Promise<void>;
}

describe('the log', () => {
  let database: TestDatabase;
  const clients: Client[] = [];
  const dataSources: DataSource[] = [];
  const logs: EventLog[] = [];
  const operations = ['11111111-1111-7111-8111-111111111111', '22222222-2222-7222-8222-222222222222', '33333333-3333-7333-8333-333333333333'];

  const client = async (): Promise<Client> => {
    const made = new Client({ connectionString: database.superuserUrl });
    await made.connect();
    clients.push(made);
    return made;
  };
  const node = async (listenUrl = database.databaseUrl): Promise<Node> => {
    const dataSource = await openDatabase(database.databaseUrl, [], 3);
    dataSources.push(dataSource);
    let wakers: (() => void)[] = [];
    const log = new EventLog(dataSource, new NotifyCarrier(listenUrl), logger, () => wakers.splice(0).forEach((wake) => wake()));
    logs.push(log);
    await log.start();
    const after = async (operation: string, seq: bigint): Promise<LoggedEvent[]> =>
      readNews(await askOnce(dataSource, 'muster_sequencer', null, newsAfter(new Map([[operation, seq]])))).get(operation) ?? [];
    return { log, after, woken: () => new Promise((resolve) => (wakers = [...wakers, resolve])) };
  };
  const until = async (of: { woken(): Promise<void> }, reached: () => Promise<boolean>): Promise<void> => {
    while (!(await reached())) await of.woken();
  };

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await Promise.all(logs.splice(0).map((log) => log.stop()));
    await Promise.all(dataSources.splice(0).map((dataSource) => dataSource.destroy()));
    await Promise.all(clients.splice(0).map((one) => one.end()));
    await database.drop();
  });

  it('misses and doubles nothing of two thousand transactions at once, on two servers, with delays and rollbacks', async () => {
    const nodes = [await node(), await node()];
    const committed = new Map<string, string[]>();
    const writer = async (w: number): Promise<void> => {
      const connection = await client();
      for (let t = 0; t < 250; t += 1) {
        const name = `${w}/${t}`;
        const count = 1 + Math.floor(Math.random() * 3);
        const mine: [string, string][] = [];
        await connection.query('begin');
        for (let n = 0; n < count; n += 1) {
          const operation = operations[(t + n) % 3] ?? '';
          await connection.query(insert, [operation, name, n]);
          mine.push([operation, `${name}:${n}`]);
        }
        if (t % 5 === w % 5) await connection.query('select pg_sleep($1)', [Math.random() * 0.004]);
        const isKept = Math.random() > 0.15;
        await connection.query(isKept ? 'commit' : 'rollback');
        if (isKept) for (const [operation, event] of mine) committed.set(operation, [...(committed.get(operation) ?? []), event]);
        if (t % 3 === 0) nodes[w % 2]?.log.wake();
      }
    };
    const got = nodes.map(() => new Map(operations.map((operation) => [operation, [] as { seq: bigint; id: string }[]])));
    let isWriting = true;
    const reader = async (index: number): Promise<void> => {
      const { log, after, woken } = nodes[index] as (typeof nodes)[number];
      const read = async (): Promise<void> => {
        for (const operation of operations) {
          const mine = got[index]?.get(operation) ?? [];
          mine.push(...(await after(operation, mine.at(-1)?.seq ?? 0n)));
        }
      };
      while (isWriting) {
        await woken();
        await read();
      }
      const unnumbered = async (): Promise<boolean> => (await (clients[0] as Client).query('select 1 from events where seq is null limit 1')).rows.length > 0;
      while (await unnumbered()) {
        log.wake();
        await woken();
      }
      for (let before = -1, now = 0; before !== now; ) {
        before = now;
        await read();
        now = operations.reduce((sum, operation) => sum + (got[index]?.get(operation)?.length ?? 0), 0);
      }
    };
    const reading = Promise.all([reader(0), reader(1)]);
    await Promise.all(Array.from({ length: 8 }, (_, w) => writer(w)));
    isWriting = false;
    await reading;
    const named = new Map((await (clients[0] as Client).query<{ id: string; name: string }>(`select id, arguments->>'of' || ':' || (arguments->>'n') as name from events`)).rows.map(({ id, name }) => [id, name]));
    for (const seen of got) {
      for (const [operation, events] of seen) {
        const names = events.map(({ id }) => named.get(id) ?? 'unknown');
        expect([...names].sort()).toEqual([...(committed.get(operation) ?? [])].sort());
        events.forEach(({ seq }, index) => index > 0 && expect(seq).toBe((events[index - 1]?.seq ?? 0n) + 1n));
        const orders = new Map<string, number>();
        for (const name of names) {
          const [of = '', n] = name.split(':');
          expect(Number(n)).toBeGreaterThan(orders.get(of) ?? -1);
          orders.set(of, Number(n));
        }
      }
    }
    expect(got[0]).toEqual(got[1]);
  });

  /** Reads behind a cursor while an earlier transaction commits late; true when nothing was missed. */
  const seesLateCommit = async (after: (cursor: bigint) => Promise<{ id: string; cursor: bigint }[]>, settle: () => Promise<void>): Promise<boolean> => {
    const [late, early] = [await client(), await client()];
    await late.query('begin');
    await late.query(insert, [operations[0], 'late', 0]);
    await early.query(insert, [operations[0], 'early', 0]);
    await settle();
    const first = await after(0n);
    await late.query('commit');
    await settle();
    return first.length + (await after(first.at(-1)?.cursor ?? 0n)).length === 2;
  };

  it('gives an event that was written first and committed last', async () => {
    const { after } = await node();
    const [reader] = [await client()];
    const settle = async (): Promise<void> => void (await reader.query('select muster.sequence_events(500)'));
    expect(await seesLateCommit(async (cursor) => (await after(operations[0] ?? '', cursor)).map(({ id, seq }) => ({ id, cursor: seq })), settle)).toBe(true);
  });

  it('would be caught missing it if it went by the order of writing', async () => {
    const reader = await client();
    const naive = async (cursor: bigint): Promise<{ id: string; cursor: bigint }[]> =>
      (await reader.query<{ id: string; recorded: string }>('select id, recorded from events where recorded > $1 order by recorded', [cursor.toString()])).rows.map(({ id, recorded }) => ({ id, cursor: BigInt(recorded) }));
    expect(await seesLateCommit(naive, () => Promise.resolve())).toBe(false);
  });

  it('is not held up by a transaction that stays open elsewhere', async () => {
    const one = await node();
    const [open, writer] = [await client(), await client()];
    await open.query('begin');
    await open.query(insert, [operations[0], 'open', 0]);
    await open.query('create table import_staging (n integer)');
    await writer.query(insert, [operations[0], 'quick', 0]);
    one.log.wake();
    await until(one, async () => (await one.log.head(operations[0] ?? '')) === 1n);
    await open.query('rollback');
  });

  it('is carried by its poll where NOTIFY does not arrive', async () => {
    const deaf = await node('postgres://nobody@127.0.0.1:1/none');
    const writer = await client();
    await writer.query(insert, [operations[0], 'unheard', 0]);
    await until(deaf, async () => (await deaf.log.head(operations[0] ?? '')) === 1n);
  });

  it('wakes another server by NOTIFY, also after that one lost its connection', async () => {
    const [here, there] = [await node(), await node()];
    const watcher = await client();
    const listeners = async (): Promise<number[]> =>
      (await watcher.query<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() and application_name = 'muster log' and query = 'listen muster_log' and state = 'idle' order by pid`)).rows.map(({ pid }) => pid);
    const first = await listeners();
    expect(first).toHaveLength(2);
    await watcher.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [first]);
    await until(there, async () => (await listeners()).filter((pid) => !first.includes(pid)).length === 2);
    await watcher.query(insert, [operations[0], 'again', 0]);
    here.log.wake();
    await until(there, async () => (await there.log.head(operations[0] ?? '')) === 1n);
  });
});
