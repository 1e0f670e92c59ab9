import { makePasswordsCheap } from '../../testing/cheap-passwords';
import { BrowserSession } from '../../testing/browser-session';
import type { Somebody } from '../../testing/world';
import { World } from '../../testing/world';
import { Secret, TOTP } from 'otpauth';
import { hashPassword } from '../password';

const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename ... on Session { mustAddFactor person { name } } } }';
const setRule = 'mutation ($role: SecondFactorRole!, $isRequired: Boolean!) { setSecondFactorRule(role: $role, isRequired: $isRequired) { ... on SecondFactorRule { id isRequired changedBy { id } } ... on Refused { refusals { rule } } } }';
const password = 'grues du port au matin';
const operation = 'query ($id: ID!) { operation(id: $id) { id } }';

describe('a role that demands a second factor', () => {
  let world: World;
  let administrator: Somebody;
  let coordinator: Somebody;
  let approver: Somebody;
  let operationId: string;

  beforeAll(async () => {
    makePasswordsCheap();
    world = await World.create();
    administrator = await world.person(await world.agency('BE', 'OTHER'), { administrator: true });
    coordinator = await world.person(await world.agency('SN'), { lead: true, name: 'Fatou' });
    approver = await world.person(coordinator.agencyId);
    operationId = await world.activeOperation(coordinator, approver);
    const hash = await hashPassword(password);
    await world.superuser.query('update accounts set password_hash = $1', [hash]);
  });
  afterAll(() => world.close());
  afterEach(() => world.superuser.query('update second_factor_rules set is_required = false'));

  const demand = (role: string, isRequired = true) => administrator.ask<{ setSecondFactorRule: object }>(setRule, { role, isRequired });
  const code = async (who: Pick<Somebody, 'answer'>, query: string, variables = {}) => (await who.answer(query, variables)).errors?.[0]?.extensions.code;
  const tokensOf = async ({ id }: Somebody): Promise<string[]> => (await world.superuser.query<{ tokens: string[] }>('select muster.class_of($1) as tokens', [id])).rows[0]?.tokens ?? [];

  it('is chosen by administrators, on record, and seen by them alone', async () => {
    expect(await demand('MANAGER')).toEqual({ setSecondFactorRule: { id: 'MANAGER', isRequired: true, changedBy: { id: administrator.id } } });
    const list = '{ secondFactorRules { id isRequired } }';
    const { secondFactorRules } = await administrator.ask<{ secondFactorRules: { id: string; isRequired: boolean }[] }>(list);
    expect(secondFactorRules.map(({ id }) => id)).toEqual(['ADMINISTRATOR', 'LEAD', 'COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER', 'ANALYST', 'MANAGER', 'OBSERVER']);
    expect(secondFactorRules.filter(({ isRequired }) => isRequired).map(({ id }) => id)).toEqual(['MANAGER']);
    expect(await coordinator.ask(list)).toEqual({ secondFactorRules: [] });
    expect(await code(coordinator, setRule, { role: 'LEAD', isRequired: true })).toBe('FORBIDDEN');
    const { rows } = await world.superuser.query('select arguments from agency_events where kind = $1', ['SecondFactorRuleChanged']);
    expect(rows).toEqual([{ arguments: { role: 'MANAGER', isRequired: true } }]);
  });

  it.each([
    ['LEAD', () => coordinator, () => approver],
    ['COORDINATOR', () => approver, () => administrator],
    ['ADMINISTRATOR', () => administrator, () => coordinator],
  ])('%s leaves whoever has none their own account alone, on every path, at once', async (role, who, other) => {
    await demand(role);
    expect(await tokensOf(who())).toEqual([`u.${who().id}`]);
    expect((await tokensOf(other())).length).toBeGreaterThan(1);
    for (const query of [operation, '{ operations { items { id } } }', '{ agencies { items { id } } }', '{ mySessions { id } }', 'mutation { createAccessToken(name: "x", days: 1) { __typename } }']) {
      expect([query, await code(who(), query, query === operation ? { id: operationId } : {})]).toEqual([query, 'SECOND_FACTOR_NEEDED']);
    }
    const { statusCode } = await world.app.http.inject({ url: `/exports/${operationId}/seizures.csv`, headers: { authorization: `Bearer ${who().token}` } });
    expect([401, 403, 404]).toContain(statusCode);
    expect(await who().ask('{ session { mustAddFactor person { id } } }')).toEqual({ session: { mustAddFactor: true, person: null } });
  });

  it('leads them to set one up right after signing in, then lets them do what they did', async () => {
    await demand('COORDINATOR');
    const browser = new BrowserSession(world.app);
    expect(await browser.ask(signIn, { email: `${approver.id}@example.test`, password })).toEqual({ signIn: { __typename: 'Session', mustAddFactor: true, person: null } });
    expect(await code(browser, operation, { id: operationId })).toBe('SECOND_FACTOR_NEEDED');
    const { beginTotp } = await browser.ask<{ beginTotp: { secret: string } }>('mutation { beginTotp { secret } }');
    await browser.ask('mutation ($code: String!) { confirmTotp(code: $code) { __typename } }', {
      code: TOTP.generate({ secret: Secret.fromBase32(beginTotp.secret), timestamp: world.clock.now().getTime() }),
    });
    expect(await browser.ask(operation, { id: operationId })).toEqual({ operation: { id: operationId } });
    expect(await browser.ask('{ secondFactors { isRequired hasTotp } }')).toEqual({ secondFactors: { isRequired: true, hasTotp: true } });
    expect(await browser.ask('mutation { removeTotp { ... on Refused { refusals { rule } } } }')).toEqual({ removeTotp: { refusals: [{ rule: 'factor.last' }] } });
  });

  it('would be caught with the wall left out: the class then holds more than the account', async () => {
    await demand('LEAD');
    await world.superuser.query(`create or replace function muster.must_have_second_factor(account uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as 'select false'`);
    expect((await tokensOf(coordinator)).length).toBeGreaterThan(1);
    expect(await code(coordinator, operation, { id: operationId })).toBeUndefined();
  });
});
