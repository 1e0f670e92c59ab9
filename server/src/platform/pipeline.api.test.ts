import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { LiveStage } from '../testing/live-stage';
import { openDatabase } from './database';
import { inOneTrip } from './pipeline';

describe('statements of one trip', () => {
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

  const app = { sql: `select set_config('role', 'muster_app', true)`, parameters: [] };
  const keep = { sql: 'insert into denials (id, action, subject_type, at) values (gen_random_uuid(), $1, $2, now())', parameters: ['trip', 'Trial'] };
  const kept = async (): Promise<number> => (await stage.world.superuser.query(`select from denials where action = 'trip'`)).rowCount ?? 0;

  it('are answered in order, each value as text, and hold no right behind it', async () => {
    const answers = await inOneTrip(single, [app, { sql: 'select $1::int + 1, null, $2::text[]', parameters: [1, ['a', 'b']] }, { sql: 'select n from generate_series(1, 2) n', parameters: [] }]);
    expect(answers.slice(1)).toEqual([[['2', null, '{a,b}']], [['1'], ['2']]]);
    await expect(inOneTrip(single, [{ sql: 'select from seizures', parameters: [] }])).rejects.toThrow('permission denied');
  });

  it('are kept together or not at all, and the one that failed is named', async () => {
    for (const _each of [1, 2]) {
      const failed: unknown = await inOneTrip(single, [app, keep, { sql: '/* trial */ select 1 / $1::int', parameters: [0] }, keep]).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(QueryFailedError);
      expect((failed as QueryFailedError).query).toContain('trial');
    }
    expect(await kept()).toBe(0);
    await inOneTrip(single, [app, keep]);
    expect(await kept()).toBe(1);
  });

  it('fail with their connection, be it cut or told to end, and the next ones have another', async () => {
    await expect(inOneTrip(single, [{ sql: 'select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)', parameters: [] }])).rejects.toThrow();
    expect(await inOneTrip(single, [{ sql: 'select 1', parameters: [] }])).toEqual([[['1']]]);
    const { master } = single.driver as unknown as { master: Pool };
    const lent = new Promise<PoolClient>((take) => master.once('acquire', take));
    const cut = inOneTrip(single, [{ sql: 'select pg_sleep(5)', parameters: [] }]);
    const { connection } = (await lent) as unknown as { connection: { stream: { destroy(error: Error): void } } };
    connection.stream.destroy(new Error('read ECONNRESET'));
    await expect(cut).rejects.toThrow('ECONNRESET');
    expect(await inOneTrip(single, [{ sql: 'select 1', parameters: [] }])).toEqual([[['1']]]);
  });
});
