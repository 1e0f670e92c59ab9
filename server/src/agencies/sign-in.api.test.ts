import { World } from '../testing/world';
import { hashPassword, passwordCost } from './password';

const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ... on Session { email } ... on Refused { refusals { rule field message } } } }';
const password = 'grues du port au matin';
const email = 'amina@douanes.example';

describe('signing in', () => {
  let world: World;

  beforeAll(async () => {
    Object.assign(passwordCost, { memoryCost: 1024, timeCost: 1 }); // what is tried here is not how dear a guess is
    world = await World.create();
    const somebody = await world.person(await world.agency('SN'));
    await world.superuser.query('update accounts set email = $2, password_hash = $3 where id = $1', [somebody.id, email, await hashPassword(password)]);
  });
  afterAll(() => world.close());
  beforeEach(() => world.superuser.query('update accounts set failed_attempts = 0, locked_until = null'));

  const attempt = async (address: string, secret: string) => (await world.post(signIn, { email: address, password: secret })).data as unknown as { signIn: { email?: string; refusals?: unknown[] } };
  const isLetIn = async (): Promise<boolean> => (await attempt(email, password)).signIn.email === email;
  const evaluated = async (): Promise<number> => (await world.superuser.query<{ n: number }>('select failed_attempts as n from accounts where email = $1', [email])).rows[0]?.n ?? -1;
  const guess = (times: number) => Promise.all(Array.from({ length: times }, (_, n) => attempt(email, `guess number ${n}`)));

  it('works with the address in any case, and composed or decomposed characters alike', async () => {
    await world.superuser.query('update accounts set password_hash = $2 where email = $1', [email, await hashPassword('déchets à quai'.normalize('NFC'))]);
    expect(await attempt(' AMINA@douanes.example ', 'déchets à quai'.normalize('NFD'))).toEqual({ signIn: { email } });
    await world.superuser.query('update accounts set password_hash = $2 where email = $1', [email, await hashPassword(password)]);
  });

  it('evaluates six of sixty guesses made at once', async () => {
    await guess(60);
    expect(await evaluated()).toBe(6);
    expect(await isLetIn()).toBe(false);
    expect(await evaluated()).toBe(6);
  });

  it('is possible again when the lock ends, though a stranger knocked all the while', async () => {
    await guess(6);
    for (let second = 0; second < 5; second += 1) {
      expect(await isLetIn()).toBe(false);
      world.clock.advance(1000);
    }
    expect(await isLetIn()).toBe(true);
    expect(await evaluated()).toBe(0);
  });

  it('is possible 15 minutes after the last attempt that counted, however many there were', async () => {
    await world.superuser.query('update accounts set failed_attempts = 5000 where email = $1', [email]);
    await guess(1);
    world.clock.advance(15 * 60_000 - 1);
    expect(await isLetIn()).toBe(false);
    world.clock.advance(1);
    expect(await isLetIn()).toBe(true);
  });

  it('answers alike for an unknown address, a wrong password and a locked account', async () => {
    const wrong = await attempt(email, 'not the password');
    const unknown = await attempt('nobody@douanes.example', password);
    await guess(6);
    const locked = await attempt(email, password);
    expect(wrong.signIn.refusals).toEqual([{ rule: 'sign-in.refused', field: null, message: expect.any(String) as string }]);
    expect(unknown).toEqual(wrong);
    expect(locked).toEqual(wrong);
  });
});
