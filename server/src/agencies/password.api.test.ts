/** @own-modules The decoy that a refusal is measured by is hashed once in a process, here at its full cost. */

import { World } from '../testing/world';
import { checkPassword, hashPassword } from './password';

const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }';
const password = 'grues du port au matin';
const email = 'amina@douanes.example';

describe('passwords', () => {
  let world: World;
  let kept: string;

  beforeAll(async () => {
    world = await World.create();
    kept = await hashPassword(password);
    const somebody = await world.person(await world.agency('SN'));
    await world.superuser.query('update accounts set email = $2, password_hash = $3 where id = $1', [somebody.id, email, kept]);
  });
  afterAll(() => world.close());

  it('are kept as argon2id with 64 MiB and three passes', async () => {
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(await checkPassword(kept, password)).toBe(true);
    expect(await checkPassword(kept, `${password} `)).toBe(false);
    expect(await checkPassword(null, 'no account has this password')).toBe(false);
  });

  it('take alike to refuse for an unknown address and for a known one', async () => {
    const fastest = async (address: string): Promise<number> => {
      const times: number[] = [];
      for (let n = 0; n < 3; n += 1) {
        const before = performance.now();
        await world.post(signIn, { email: address, password: 'not the password' });
        times.push(performance.now() - before);
      }
      return Math.min(...times);
    };
    const ratio = (await fastest('nobody@douanes.example')) / (await fastest(email));
    expect(ratio).toBeGreaterThan(0.2);
    expect(ratio).toBeLessThan(5);
  });
});
