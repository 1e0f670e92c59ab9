import type { DataSource } from 'typeorm';
import { TcpProxy } from '../testing/tcp-proxy';
import { World } from '../testing/world';
import { conversationOf } from './conversation';
import { openDatabase } from './database';
import { requestLimits } from './limits';
import { inOneTrip } from './pipeline';
import { inTransaction } from './transaction';
import { overdue } from './trip';

describe('a trip', () => {
  const usual = { ...requestLimits };
  const usually = { ...overdue };
  let world: World;
  let line: TcpProxy;
  let single: DataSource;
  beforeAll(async () => {
    world = await World.create();
    const url = new URL(world.database.databaseUrl);
    line = await TcpProxy.before(Number(url.port || 5432));
    url.host = `127.0.0.1:${line.port}`;
    // One connection, so that each question finds what the one before left of it.
    single = await openDatabase(url.href, [], 1);
  });
  afterEach(() => {
    Object.assign(requestLimits, usual);
    Object.assign(overdue, usually);
    line.release();
  });
  afterAll(async () => {
    await single.destroy();
    await line.close();
    await world.close();
  });

  const one = [{ sql: 'select 1', parameters: [] }];
  const preparedStatements = async (): Promise<string[]> => (await inOneTrip(single, [{ sql: 'select statement from pg_prepared_statements order by 1', parameters: [] }])).flat().flatMap(([statement]) => statement ?? []);
  const pid = async (): Promise<unknown> => (await inOneTrip(single, [{ sql: 'select pg_backend_pid()', parameters: [] }]))[0]?.[0]?.[0];

  it.each([
    ['a read', () => inOneTrip(single, one)],
    ['a transaction', () => inTransaction(single, 'muster_app', null, (manager) => manager.query('select 1'))],
  ])('of %s that nobody answers is given up, and its connection with it', async (_what, ask) => {
    const before = await pid();
    Object.assign(requestLimits, { statementMilliseconds: 50 });
    Object.assign(overdue, { milliseconds: 100 });
    line.hold();
    await expect(ask()).rejects.toThrow('not answered in time');
    line.release();
    Object.assign(overdue, usually);
    const after = await pid();
    expect(after).not.toBe(before);
    expect(await pid()).toBe(after);
  });

  it('of a transaction that was given time is waited for', async () => {
    Object.assign(requestLimits, { statementMilliseconds: 20 });
    Object.assign(overdue, { milliseconds: 20 });
    const slow = '/* slow */ select pg_sleep(0.2), 7 as seven';
    await expect(inTransaction(single, 'muster_app', null, (manager) => manager.query(slow))).rejects.toThrow('not answered in time');
    const patient = inTransaction(single, 'muster_app', null, async (manager) => {
      conversationOf(manager).giveTime(60_000);
      return (await manager.query<{ seven: number }[]>(slow))[0]?.seven;
    });
    await expect(patient).resolves.toBe(7);
  });

  it('forgets the statement that failed and keeps the others prepared', async () => {
    const good = { sql: '/* good */ select $1::int', parameters: [1] };
    const bad = { sql: '/* bad */ select 1 / $1::int', parameters: [0] };
    const behind = { sql: '/* behind */ select $1::int', parameters: [1] };
    await expect(inOneTrip(single, [good, bad, behind])).rejects.toThrow('division');
    expect(await inOneTrip(single, [{ ...bad, parameters: [1] }, behind])).toEqual([[['1']], [['1']]]);
    expect((await preparedStatements()).filter((sql) => /good|bad|behind/.test(sql))).toEqual([behind.sql, good.sql, bad.sql].sort());
  });

  it('shares what is prepared between those who read text and those who read rows', async () => {
    const sql = '/* shared */ select $1::int as n';
    await inOneTrip(single, [{ sql, parameters: [1] }]);
    expect(await inTransaction(single, 'muster_app', null, (manager) => manager.query(sql, [2]))).toEqual([{ n: 2 }]);
    expect((await preparedStatements()).filter((statement) => statement === sql)).toHaveLength(1);
  });

  it('keeps no more prepared than a connection has room for', async () => {
    for (let n = 0; n < 320; n += 20) await inOneTrip(single, Array.from({ length: 20 }, (_, more) => ({ sql: `select ${n + more}`, parameters: [] })));
    expect((await preparedStatements()).length).toBeLessThanOrEqual(301);
  });
});
