import { Context } from './context';
import type { Viewer } from './viewer';
import { currentTokens } from './authentication';
import { LiveStage } from '../testing/live-stage';
import type { Answer, Somebody } from '../testing/world';

const step = 'mutation ($id: ID!, $action: OperationAction!) { stepOperation(id: $id, action: $action, reason: "Trying.") { __typename ... on Refused { refusals { rule } } } }';

describe('a change', () => {
  let stage: LiveStage;
  beforeAll(async () => {
    stage = await LiveStage.create();
  });
  afterAll(() => stage.close());

  const one = async <T>(sql: string, parameters: unknown[] = []): Promise<T> => (await stage.world.superuser.query(sql, parameters)).rows[0] as T;
  const contextOf = async (who: Somebody): Promise<Context> => {
    const tokens = (await currentTokens(stage.world.app.services.dataSource, [who.id])).get(who.id) ?? new Set<string>();
    const viewer: Viewer = { accountId: who.id, agencyId: who.agencyId, sessionId: null, tokens };
    return new Context(stage.world.app.services, viewer, 'request-1', { address: '', userAgent: null }, { device: null, setDevice: () => undefined, set: () => undefined, clear: () => undefined });
  };

  it('is undone as a whole when its event cannot be recorded', async () => {
    await stage.world.superuser.query('alter table events add constraint sabotage check (false) not valid');
    const before = await one<{ state: string; version: number }>('select state, version from operations where id = $1', [stage.operationId]);
    const answer = await stage.coordinator.answer(step, { id: stage.operationId, action: 'suspend' });
    const reported = await stage.report(stage.dutch).catch((error: Error) => error.message);
    await stage.world.superuser.query('alter table events drop constraint sabotage');
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(reported).toContain('INTERNAL');
    expect(await one('select state, version from operations where id = $1', [stage.operationId])).toEqual(before);
    expect(await one('select (select count(*)::int from seizures) as seizures, (select count(*)::int from seizure_totals) as totals')).toEqual({ seizures: 0, totals: 0 });
  });

  it.each(['40P01', '55P03', '57014'])('is undone as a whole when too much goes on at once (%s), and says that it may be tried again', async (state) => {
    await stage.world.superuser.query(`create function sabotage() returns trigger language plpgsql as $$ begin raise exception 'sabotage' using errcode = '${state}'; end $$; create trigger sabotage before insert on events for each row execute function sabotage()`);
    const before = await one<{ state: string; version: number }>('select state, version from operations where id = $1', [stage.operationId]);
    const answer = await stage.coordinator.answer(step, { id: stage.operationId, action: 'suspend' });
    await stage.world.superuser.query('drop function sabotage cascade');
    expect(answer.errors).toEqual([expect.objectContaining({ message: 'Too much goes on at once here. Nothing was changed; try again in a moment.', extensions: { code: 'BUSY' } })]);
    expect(await one('select state, version from operations where id = $1', [stage.operationId])).toEqual(before);
  });

  it('records what it is about under the same request, and only when it is committed', async () => {
    const context = await contextOf(stage.coordinator);
    const record = (fails: boolean): Promise<void> =>
      context.change(async (tx) => {
        await tx.record({ operationId: stage.operationId, kind: 'Tried', subjectType: 'Operation', subjectId: stage.operationId, audience: [] });
        if (fails) throw new Error('undone');
      });
    await expect(record(true)).rejects.toThrow('undone');
    expect(await one(`select count(*)::int as n from events where kind = 'Tried'`)).toEqual({ n: 0 });
    await record(false);
    expect(await one(`select count(*)::int as n, min(request_id) as request from events where kind = 'Tried'`)).toEqual({ n: 1, request: 'request-1' });
  });

  it('leaves a denied attempt on the record although everything else of it is undone', async () => {
    const context = await contextOf(stage.polish);
    const attempt = context.change(async (tx) => {
      await tx.record({ operationId: stage.operationId, kind: 'Overreached', subjectType: 'Operation', subjectId: stage.operationId, audience: [] });
      return context.deny('operation:overreach', 'Operation', stage.operationId);
    });
    await expect(attempt).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(context.deny('operation:elsewhere', 'Operation', stage.operationId)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect(await one(`select count(*)::int as n from events where kind = 'Overreached'`)).toEqual({ n: 0 });
    const { rows } = await stage.world.superuser.query<{ action: string }>(`select action from denials where account_id = $1 order by action`, [stage.polish.id]);
    expect(rows.map(({ action }) => action)).toEqual(['operation:elsewhere', 'operation:overreach']);
  });

  it('does not starve others when many are denied at once', async () => {
    const begun = performance.now();
    const answers = await Promise.all(Array.from({ length: 60 }, () => stage.dutch.answer(step, { id: stage.operationId, action: 'suspend' })));
    expect(new Set(answers.map((answer: Answer) => answer.errors?.[0]?.extensions.code))).toEqual(new Set(['FORBIDDEN']));
    expect(performance.now() - begun).toBeLessThan(8000);
    expect(await one('select count(*)::int as n from denials where account_id = $1', [stage.dutch.id])).toEqual({ n: 60 });
  });

  it('tells the browser what was denied and no more', async () => {
    expect(await stage.dutch.answer(step, { id: stage.operationId, action: 'suspend' })).toEqual({
      data: null,
      errors: [{ message: 'You may not do this.', path: ['stepOperation'], locations: expect.anything() as unknown, extensions: { code: 'FORBIDDEN', action: 'operation:step' } }],
    });
  });
});
