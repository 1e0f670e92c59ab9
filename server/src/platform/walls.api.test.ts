import type { DataSource } from 'typeorm';
import { LiveStage } from '../testing/live-stage';
import { openDatabase } from './database';
import { asViewer, inTransaction } from './transaction';
import { visibilityRule } from './visibility';

const list = 'query ($id: ID!) { operation(id: $id) { seizures { items { id } count { value } } feed { items { subjectId } count { value } } } }';

interface Listed {
  operation: { seizures: { items: { id: string }[]; count: { value: number } }; feed: { items: { subjectId: string }[] } };
}

describe('each wall alone', () => {
  let stage: LiveStage;
  let draft: string;
  let report: string;
  beforeAll(async () => {
    stage = await LiveStage.create();
    draft = await stage.report(stage.dutch, false);
    report = await stage.report(stage.dutch);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await security('enable');
  });
  afterAll(() => stage.close());

  const security = async (action: 'enable' | 'disable'): Promise<void> => {
    for (const table of ['seizures', 'events', 'seizure_totals']) await stage.world.superuser.query(`alter table ${table} ${action} row level security`);
  };
  const openTheReader = (): void => void jest.spyOn(visibilityRule, 'predicate').mockImplementation((_alias, viewerClass) => `${viewerClass} is not null`);

  const hidesTheDraft = async (): Promise<void> => {
    const { operation } = await stage.polish.ask<Listed>(list, { id: stage.operationId });
    expect(operation.seizures).toEqual({ items: [{ id: report }], count: { value: 1 } });
    expect(operation.feed.items.map(({ subjectId }) => subjectId)).not.toContain(draft);
    const own = await stage.dutch.ask<Listed>(list, { id: stage.operationId });
    expect(own.operation.seizures.count.value).toBe(2);
  };

  it('hides with both', hidesTheDraft);

  it("hides by the reader's predicate when row-level security is off", async () => {
    await security('disable');
    await hidesTheDraft();
  });

  it("hides by row-level security when the reader's predicate is gone", async () => {
    openTheReader();
    await hidesTheDraft();
  });

  it('would be caught showing it with neither', async () => {
    await security('disable');
    openTheReader();
    await expect(hidesTheDraft()).rejects.toThrow();
  });
});

describe('a connection of the pool', () => {
  let stage: LiveStage;
  let single: DataSource;
  beforeAll(async () => {
    stage = await LiveStage.create();
    await stage.report(stage.dutch);
    single = await openDatabase(stage.world.database.databaseUrl, [], 1);
  });
  afterAll(async () => {
    await single.destroy();
    await stage.close();
  });

  const viewer = () => ({ accountId: stage.dutch.id, tokens: new Set([`o.${stage.operationId}`]) });
  const left = async (): Promise<unknown> =>
    ((await single.query(`select current_user::text as who, current_setting('muster.class', true) as class, current_setting('muster.account', true) as account, pg_backend_pid() as pid`)) as unknown[])[0];

  it('may read nothing without a role, and sees nothing without a class', async () => {
    for (const table of ['seizures', 'events', 'operations', 'accounts', 'sessions']) await expect(single.query(`select 1 from ${table}`)).rejects.toThrow(/permission denied/);
    for (const table of ['seizures', 'events', 'operations', 'participations']) {
      expect(await inTransaction(single, 'muster_app', null, (manager) => manager.query(`select 1 from ${table}`))).toEqual([]);
    }
    for (const secret of ['password_hash', 'token_hash']) {
      const table = secret === 'token_hash' ? 'sessions' : 'accounts';
      await expect(inTransaction(single, 'muster_app', viewer(), (manager) => manager.query(`select ${secret} from ${table}`))).rejects.toThrow(/permission denied/);
    }
    expect(await inTransaction(single, 'muster_app', viewer(), (manager) => manager.query('select 1 as seen from seizures'))).toEqual([{ seen: 1 }]);
  });

  /** What the next borrower finds after somebody used the connection in this way. */
  const leavesNothing = async (use: () => Promise<unknown>): Promise<void> => {
    const before = (await left()) as { pid: number };
    await use().catch(() => undefined);
    const after = (await left()) as { pid: number; who: string };
    expect(after.pid).toBe(before.pid);
    expect(after).toMatchObject({ who: 'muster_app_login', class: expect.stringMatching(/^$/) as unknown, account: expect.stringMatching(/^$/) as unknown });
  };

  it.each<[string, () => Promise<unknown>]>([
    ['a read', () => inTransaction(single, 'muster_app', viewer(), (manager) => manager.query('select 1 from seizures'))],
    ['a failed statement', () => inTransaction(single, 'muster_app', viewer(), (manager) => manager.query('select nonsense'))],
    ['a verb that threw', () => inTransaction(single, 'muster_app', viewer(), () => Promise.reject(new Error('no')))],
    ['a verb that reset its role', () => inTransaction(single, 'muster_door', viewer(), (manager) => manager.query('reset role'))],
  ])('keeps nothing for the next borrower after %s', (_what, use) => leavesNothing(use));

  it('would be caught keeping it if the settings were those of the session', async () => {
    const leaky = (): Promise<unknown> => single.transaction((manager) => manager.query(asViewer.replaceAll('true', 'false'), ['muster_app', stage.dutch.id, '{any}']));
    await expect(leavesNothing(leaky)).rejects.toThrow();
  });
});
