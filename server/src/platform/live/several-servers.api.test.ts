import type { App } from '../../app';
import { attemptKey, limits } from '../../agencies/attempt-limit';
import { hashPassword } from '../../agencies/password';
import { makePasswordsCheap } from '../../testing/cheap-passwords';
import type { LiveStream } from '../../testing/live-client';
import { LiveStage } from '../../testing/live-stage';
import type { Somebody } from '../../testing/world';
import type { Rates } from '../rate-limits';
import { SharedRates } from '../shared-rates';

const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ... on Session { email } ... on Refused { refusals { rule } } } }';
const password = 'grues du port au matin';
const few: Rates = { operations: { perMinute: 1, burst: 3 }, mutations: { perMinute: 600, burst: 600 }, exports: { perMinute: 1, burst: 1 }, anonymous: { perMinute: 600, burst: 600 }, checks: { perMinute: 600, burst: 600 } };

interface Asked {
  data: { signIn?: { email?: string }; reportSeizure?: { id?: string }; session?: { id: string } | null } | null;
  errors?: { extensions: { code: string } }[];
}

const ask = async (app: App, query: string, variables: Record<string, unknown> = {}, { token, from = '198.51.100.1' }: { token?: string; from?: string } = {}): Promise<Asked> =>
  (await app.http.inject({ method: 'POST', url: '/graphql', remoteAddress: from, headers: token ? { authorization: `Bearer ${token}` } : {}, payload: { query, variables } })).json<Asked>();

describe('two servers on one database', () => {
  let stage: LiveStage;
  let first: App;
  let second: App;
  let there: string;
  beforeAll(async () => {
    makePasswordsCheap();
    stage = await LiveStage.create();
    first = stage.world.app;
    ({ app: second, address: there } = await stage.secondServer());
  });
  afterAll(() => stage.close());

  const reportThrough = async (app: App, who: Somebody): Promise<string> => {
    const { id, query, variables } = stage.reportRequest();
    const { data } = await ask(app, query, variables, { token: who.token });
    if (data?.reportSeizure?.id !== id) throw new Error('The report was refused.');
    return id;
  };
  const subjects = async (stream: LiveStream, count: number): Promise<string[]> => {
    const got: string[] = [];
    while (got.length < count) {
      const { event } = await stream.next();
      if (event) got.push(event.subjectId);
    }
    return got;
  };

  it('give readers on both what is committed through either, in one order', async () => {
    const readers = [await stage.watch(stage.polish), await stage.watch(stage.polish, null, there), await stage.watch(stage.coordinator, null, there)];
    const made = await Promise.all(Array.from({ length: 24 }, (_, n) => reportThrough(n % 2 === 0 ? first : second, n % 3 === 0 ? stage.polish : stage.dutch)));
    const [one, ...others] = await Promise.all(readers.map(({ stream }) => subjects(stream, made.length)));
    expect([...(one ?? [])].sort()).toEqual([...made].sort());
    for (const other of others) expect(other).toEqual(one);
  });

  it('store once, and tell once, what is sent to both at the same time', async () => {
    const { id, query, variables } = stage.reportRequest();
    const { stream } = await stage.watch(stage.polish, null, there);
    const answers = await Promise.all([first, second, first, second].map((app) => ask(app, query, variables, { token: stage.dutch.token })));
    for (const { data } of answers) expect(data).toEqual({ reportSeizure: { id } });
    const fence = await reportThrough(first, stage.dutch);
    expect(await subjects(stream, 2)).toEqual([id, fence]);
  });

  it('know a session that the first one made, and nobody whom it signed out', async () => {
    const leaver = await stage.newcomer();
    const { client, stream } = await stage.watch(leaver, null, there);
    const { stream: other } = await stage.watch(stage.coordinator, null, there);
    expect((await ask(second, '{ session { id } }', {}, leaver)).data).toMatchObject({ session: {} });
    await ask(first, 'mutation { signOut(everywhere: true) }', {}, leaver);
    const unseen = await reportThrough(first, stage.dutch);
    expect(await subjects(other, 1)).toEqual([unseen]);
    expect((await client.closed).code).toBe(4403);
    expect(stream.mail.kept).toBe(0);
    expect((await ask(second, '{ session { id } }', {}, leaver)).data).toEqual({ session: null });
  });

  it('end on the second what is withdrawn through the first, before anything later is told', async () => {
    const leaver = await stage.newcomer();
    const { stream } = await stage.watch(leaver, null, there);
    const { stream: other } = await stage.watch(stage.coordinator, null, there);
    await stage.world.superuser.query(`update participations set state = 'WITHDRAWN' where operation_id = $1 and agency_id = $2`, [stage.operationId, leaver.agencyId]);
    const unseen = await reportThrough(first, stage.dutch);
    expect(await subjects(other, 1)).toEqual([unseen]);
    expect((await stream.next()).kind).toBe('ENDED');
    expect((await stream.message()).type).toBe('complete');
  });

  it('count guesses at a password together', async () => {
    const email = 'amina@douanes.example';
    const { id } = await stage.newcomer(false);
    await stage.world.superuser.query('update accounts set email = $2, password_hash = $3 where id = $1', [id, email, await hashPassword(password)]);
    const tryWith = (app: App, secret: string, from: string): Promise<Asked> => ask(app, signIn, { email, password: secret }, { from });
    await Promise.all(Array.from({ length: 40 }, (_, n) => tryWith(n % 2 === 0 ? first : second, `guess number ${n}`, `203.0.113.${n}`)));
    const { rows } = await stage.world.superuser.query<{ n: number }>('select cardinality(attempts) as n from attempt_windows where key = $1', [attemptKey(first.services, limits.strangers, email)]);
    expect(rows).toEqual([{ n: limits.strangers.most }]);
    for (const app of [first, second]) expect((await tryWith(app, password, '203.0.113.99')).data?.signIn?.email).toBeUndefined();
  });

  describe('with the usual kind of rates', () => {
    let limited: App[];
    beforeAll(async () => {
      jest.spyOn(SharedRates.prototype, 'start').mockReturnValue(undefined); // the test says when they settle
      limited = await Promise.all([0, 1].map(async () => (await stage.secondServer({ rates: few })).app));
    });
    const codeOf = async (app: App, who: Somebody): Promise<string | undefined> => (await ask(app, '{ __typename }', {}, who)).errors?.[0]?.extensions.code;
    const settle = async (): Promise<void> => {
      for (const app of limited) await app.settleRates();
    };

    it('make one allowance of theirs, and have it paid back when it was overdrawn', async () => {
      const who = await stage.newcomer(false);
      const [here, elsewhere] = limited as [App, App];
      for (const app of [here, here, elsewhere, elsewhere]) expect(await codeOf(app, who)).toBeUndefined();
      await settle();
      await settle();
      // Three at once are allowed and four were got: after one minute nothing is left, after another there is one.
      expect(await codeOf(elsewhere, who)).toBe('RATE_LIMITED');
      stage.world.clock.advance(60_000);
      expect(await codeOf(elsewhere, who)).toBe('RATE_LIMITED');
      stage.world.clock.advance(60_000);
      expect(await codeOf(elsewhere, who)).toBeUndefined();
    });

    it('go on by their own count while the database does not answer, and book what they owe after it', async () => {
      const who = await stage.newcomer(false);
      const [here, elsewhere] = limited as [App, App];
      expect(await codeOf(here, who)).toBeUndefined();
      const away = jest.spyOn(here.services.dataSource, 'transaction').mockRejectedValue(new Error('connect ECONNREFUSED'));
      await here.settleRates();
      away.mockRestore();
      for (let n = 0; n < 2; n += 1) expect(await codeOf(elsewhere, who)).toBeUndefined();
      await settle();
      expect(await codeOf(here, who)).toBeUndefined();
      await settle();
      await settle();
      expect(await codeOf(here, who)).toBe('RATE_LIMITED');
    });
  });
});
