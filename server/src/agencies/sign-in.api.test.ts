import { inTransaction } from '../platform/transaction';
import { makePasswordsCheap } from '../testing/cheap-passwords';
import { World } from '../testing/world';
import { attemptKey, limits } from './attempt-limit';
import { hashPassword } from './password';
import { PasswordResets } from './request-password-reset';

const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ... on Session { email } ... on Refused { refusals { rule field message } } } }';
const password = 'grues du port au matin';
const email = 'amina@douanes.example';
const minutes = 60_000;

describe('signing in', () => {
  let world: World;
  let accountId: string;

  beforeAll(async () => {
    makePasswordsCheap();
    world = await World.create();
    const somebody = await world.person(await world.agency('SN'));
    accountId = somebody.id;
    await world.superuser.query('update accounts set email = $2, password_hash = $3 where id = $1', [accountId, email, await hashPassword(password)]);
  });
  afterAll(() => world.close());
  beforeEach(() => world.superuser.query('delete from attempt_windows'));

  interface Browser {
    from?: string;
    device?: string | undefined;
  }
  const post = async (query: string, variables: Record<string, unknown>, { from = '198.51.100.1', device }: Browser = {}) => {
    const response = await world.app.http.inject({
      method: 'POST', url: '/graphql', remoteAddress: from, payload: { query, variables },
      headers: { 'content-type': 'application/json', ...(device ? { cookie: `muster_device=${device}` } : {}) },
    });
    const cookies = [response.headers['set-cookie'] ?? []].flat();
    return { data: response.json<{ data: { signIn: { email?: string; refusals?: unknown[] } } }>().data, device: /muster_device=([^;]+)/.exec(cookies.join())?.[1], cookies };
  };
  const attempt = (address: string, secret: string, browser: Browser = {}) => post(signIn, { email: address, password: secret }, browser);
  const isLetIn = async (browser: Browser = {}): Promise<boolean> => (await attempt(email, password, browser)).data.signIn.email === email;
  /** How many attempts were looked at, as the share that they come from counts them. */
  const evaluated = async (limit = limits.strangers, subject = email): Promise<number> =>
    (await world.superuser.query<{ n: number }>('select cardinality(attempts) as n from attempt_windows where key = $1', [attemptKey(world.app.services, limit, subject)])).rows[0]?.n ?? 0;
  let strangers = 0;
  const anywhere = (): string => `203.0.${Math.floor((strangers += 1) / 200)}.${strangers % 200}`;
  const guess = (times: number, browser?: Browser) => Promise.all(Array.from({ length: times }, (_, n) => attempt(email, `guess number ${n}`, browser ?? { from: anywhere() })));

  it('works with the address in any case, and composed or decomposed characters alike', async () => {
    await world.superuser.query('update accounts set password_hash = $2 where email = $1', [email, await hashPassword('déchets à quai'.normalize('NFC'))]);
    expect((await attempt(' AMINA@douanes.example ', 'déchets à quai'.normalize('NFD'))).data).toEqual({ signIn: { email } });
    await world.superuser.query('update accounts set password_hash = $2 where email = $1', [email, await hashPassword(password)]);
  });

  it('evaluates six of sixty guesses made at once from sixty places, and then not even the right password', async () => {
    await guess(60);
    expect(await evaluated()).toBe(6);
    expect(await isLetIn({ from: anywhere() })).toBe(false);
  });

  it('would evaluate more, if looking and counting were two statements', async () => {
    const subject = 'two steps';
    const careless = () =>
      inTransaction(world.app.services.dataSource, 'muster_door', null, async (manager) => {
        const key = attemptKey(world.app.services, limits.strangers, subject);
        const [found] = (await manager.query('select cardinality(attempts) as n from attempt_windows where key = $1', [key])) as { n: number }[];
        if ((found?.n ?? 0) >= limits.strangers.most) return;
        await manager.query(
          'insert into attempt_windows as w (key, attempts, last_at) values ($1, array[$2::timestamptz], $2) on conflict (key) do update set attempts = w.attempts || $2::timestamptz',
          [key, world.clock.now()],
        );
      });
    await Promise.all(Array.from({ length: 60 }, careless));
    expect(await evaluated(limits.strangers, subject)).toBeGreaterThan(limits.strangers.most);
  });

  it('evaluates four guesses from one place, which leaves others a way in', async () => {
    await guess(60, { from: '192.0.2.7' });
    expect(await evaluated()).toBe(4);
    expect(await isLetIn({ from: '192.0.2.7' })).toBe(false);
    expect(await isLetIn({ from: '192.0.2.8' })).toBe(true);
  });

  it('counts one network of IPv6 as one place', async () => {
    for (let n = 0; n < 5; n += 1) await attempt(email, 'a guess', { from: `2001:db8:7:7::${n}` });
    expect(await evaluated()).toBe(4);
  });

  it('is possible again a quarter of an hour later, though strangers knocked all the while', async () => {
    await guess(6);
    for (let minute = 0; minute < 14; minute += 1) {
      world.clock.advance(minutes);
      await guess(2);
    }
    expect(await isLetIn({ from: anywhere() })).toBe(false);
    world.clock.advance(minutes);
    expect(await isLetIn({ from: anywhere() })).toBe(true);
  });

  it('takes nothing from the share of strangers when it succeeds', async () => {
    for (let n = 0; n < 10; n += 1) expect(await isLetIn({ from: '192.0.2.9' })).toBe(true);
    expect(await evaluated()).toBe(0);
  });

  it('is not kept from a known browser by strangers, whatever they try', async () => {
    const { device } = await attempt(email, password);
    await guess(60);
    expect(await isLetIn({ from: anywhere() })).toBe(false);
    expect(await isLetIn({ from: anywhere(), device })).toBe(true);
  });

  it('evaluates four guesses from a known browser, without a word to the others', async () => {
    const [lost, other] = [(await attempt(email, password)).device, (await attempt(email, password)).device];
    await guess(60, { device: lost });
    expect(await isLetIn({ device: lost })).toBe(false);
    expect(await isLetIn({ device: other })).toBe(true);
    expect(await isLetIn({ from: anywhere() })).toBe(true);
    expect(await evaluated()).toBe(0);
  });

  it('knows a browser for the accounts that have signed in from it alone, and gives it a new name for each', async () => {
    const colleague = await world.person((await world.superuser.query<{ id: string }>('select agency_id as id from accounts where id = $1', [accountId])).rows[0]?.id ?? '');
    await world.superuser.query('update accounts set password_hash = $2 where id = $1', [colleague.id, await hashPassword(password)]);
    const theirs = await attempt(`${colleague.id}@example.test`, password);
    await guess(60);
    for (const device of [theirs.device, 'A'.repeat(43), 'forged']) expect(await isLetIn({ from: anywhere(), device })).toBe(false);
    world.clock.advance(16 * minutes);
    const shared = await attempt(email, password, { device: theirs.device });
    expect(shared.device).not.toBe(theirs.device);
    await guess(60);
    expect(await isLetIn({ from: anywhere(), device: theirs.device })).toBe(false);
    expect(await isLetIn({ from: anywhere(), device: shared.device })).toBe(true);
    expect(shared.cookies.find((cookie) => cookie.startsWith('muster_device'))).toMatch(/HttpOnly; SameSite=Strict$/i);
    const { rows } = await world.superuser.query<{ stored: string }>('select string_agg(d::text, $1) as stored from known_devices d', ['']);
    expect(rows[0]?.stored).not.toContain(shared.device);
  });

  it('is won back by a link to the mailbox while strangers hold the door, and other browsers are forgotten', async () => {
    const { device: before } = await attempt(email, password);
    await guess(60);
    await post('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email });
    await PasswordResets.of(world.app.services).idle();
    const administrator = await world.person(await world.agency('BE', 'OTHER'), { administrator: true });
    const { rows } = await world.superuser.query<{ id: string }>('select id from mails where recipient = $1 order by created_at desc limit 1', [email]);
    const { openMail } = await administrator.ask<{ openMail: { text: string } }>('mutation ($id: ID!) { openMail(id: $id) { ... on OpenedMail { text } } }', { id: rows[0]?.id });
    const token = /#([\w-]{43})/.exec(openMail.text)?.[1];
    const { device } = await post('mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename } }', { token, password });
    expect(await isLetIn({ from: anywhere(), device })).toBe(true);
    expect(await isLetIn({ from: anywhere(), device: before })).toBe(false);
  });

  it('looks at a hundred guesses from one address, at whatever accounts; others and known browsers there go on', async () => {
    const { device } = await attempt(email, password);
    const from = '192.0.2.99';
    await Promise.all(Array.from({ length: 100 }, (_, n) => attempt(`nobody${n}@douanes.example`, 'a guess', { from })));
    expect(await isLetIn({ from })).toBe(false);
    expect(await isLetIn({ from: '192.0.2.98' })).toBe(true);
    expect(await isLetIn({ from, device })).toBe(true);
  });

  it('answers alike for an unknown address, a wrong password and a locked account', async () => {
    const wrong = (await attempt(email, 'not the password')).data;
    const unknown = (await attempt('nobody@douanes.example', password)).data;
    await guess(6);
    const locked = (await attempt(email, password, { from: anywhere() })).data;
    expect(wrong.signIn.refusals).toEqual([{ rule: 'sign-in.refused', field: null, message: expect.any(String) as string }]);
    expect(unknown).toEqual(wrong);
    expect(locked).toEqual(wrong);
  });
});
