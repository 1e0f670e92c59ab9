import { attemptKey, limits } from '../attempt-limit';
import { TOTP } from 'otpauth';
import { hashToken } from '../../platform/authentication';
import { makePasswordsCheap } from '../../testing/cheap-passwords';
import { BrowserSession } from '../../testing/browser-session';
import type { Somebody } from '../../testing/world';
import { World } from '../../testing/world';
import { hashPassword } from '../password';

const refusals = '... on Refused { refusals { rule field } }';
const signIn = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename ... on Session { id } ... on SecondFactorTicket { ticket hasTotp hasPasskey } ${refusals} } }`;
const complete = `mutation ($ticket: String!, $code: String!) { completeSignIn(ticket: $ticket, code: $code) { __typename ${refusals} } }`;
const confirm = `mutation ($code: String!) { confirmTotp(code: $code) { ... on RecoveryCodes { codes } ${refusals} } }`;
const prove = `mutation ($password: String, $code: String) { proveAgain(password: $password, code: $code) { __typename ${refusals} } }`;
const factors = '{ secondFactors { hasPassword hasTotp recoveryCodesLeft isRequired passkeys { id } } }';
const password = 'grues du port au matin';
const second = 1000;
const refused = (rule: string, field: string | null = 'code') => ({ __typename: 'Refused', refusals: [{ rule, field }] });

interface Answers {
  signIn: { __typename: string; ticket: string };
  completeSignIn: { __typename: string };
  confirmTotp: { codes: string[] };
}

describe('an authenticator app', () => {
  let world: World;
  let agencyId: string;
  let administrator: Somebody;

  beforeAll(async () => {
    makePasswordsCheap();
    world = await World.create();
    agencyId = await world.agency('SN');
    administrator = await world.person(agencyId, { administrator: true });
  });
  afterAll(() => world.close());

  /** Somebody with a password who is signed in with a browser. */
  const newcomer = async (): Promise<{ id: string; email: string; browser: BrowserSession }> => {
    const { id } = await world.person(agencyId);
    const email = `${id}@example.test`;
    await world.superuser.query('update accounts set password_hash = $2 where id = $1', [id, await hashPassword(password)]);
    const browser = new BrowserSession(world.app);
    await browser.ask(signIn, { email, password });
    return { id, email, browser };
  };
  const codeAt = (uri: string, milliseconds = 0): string => TOTP.generate({ ...parsed(uri), timestamp: world.clock.now().getTime() + milliseconds });
  const nextStep = (): void => world.clock.advance(30 * second);
  const withApp = async () => {
    const who = await newcomer();
    const { beginTotp } = await who.browser.ask<{ beginTotp: { uri: string } }>('mutation { beginTotp { uri } }');
    const { confirmTotp } = await who.browser.ask<Answers>(confirm, { code: codeAt(beginTotp.uri) });
    nextStep();
    return { ...who, uri: beginTotp.uri, codes: confirmTotp.codes };
  };
  const ticketFor = async (email: string): Promise<{ ticket: string; browser: BrowserSession }> => {
    const browser = new BrowserSession(world.app);
    return { ticket: (await browser.ask<Answers>(signIn, { email, password })).signIn.ticket, browser };
  };
  // The clock stands still between two of them: their transactions tell the order.
  const trail = async (id: string): Promise<string[]> => (await world.superuser.query<{ kind: string }>('select kind from agency_events where subject_id = $1 order by at, xmin::text::bigint', [id])).rows.map(({ kind }) => kind);

  it('counts only once a code of it was given back; its seed lies sealed, its recovery codes as tokens', async () => {
    const who = await newcomer();
    const { beginTotp } = await who.browser.ask<{ beginTotp: { uri: string; secret: string } }>('mutation { beginTotp { uri secret } }');
    expect(beginTotp.uri).toMatch(/^otpauth:\/\/totp\/Muster:.*issuer=Muster/);
    expect(await who.browser.ask(confirm, { code: '000000' })).toMatchObject({ confirmTotp: { refusals: [{ rule: 'factor.refused' }] } });
    expect(await who.browser.ask(factors)).toMatchObject({ secondFactors: { hasTotp: false } });
    const { confirmTotp } = await who.browser.ask<Answers>(confirm, { code: codeAt(beginTotp.uri) });
    expect(new Set(confirmTotp.codes).size).toBe(10);
    expect(await who.browser.ask(factors)).toEqual({ secondFactors: { hasPassword: true, hasTotp: true, recoveryCodesLeft: 10, isRequired: false, passkeys: [] } });
    const { rows } = await world.superuser.query<{ kept: string }>('select t::text || (select string_agg(r::text, $2) from recovery_codes r where r.account_id = $1) as kept from totp_seeds t where account_id = $1', [who.id, '|']);
    const seed = parsed(beginTotp.uri).secret;
    for (const secret of [seed.base32, seed.hex, ...confirmTotp.codes, ...confirmTotp.codes.map((code) => hashToken(code).toString('hex'))]) expect(rows[0]?.kept).not.toContain(secret);
    expect(await trail(who.id)).toEqual(['TotpAdded']);
  });

  it('is asked for after the password, and until then there is no session', async () => {
    const { email, uri } = await withApp();
    const browser = new BrowserSession(world.app);
    const { signIn: first } = await browser.ask<Answers>(signIn, { email, password });
    expect(first).toMatchObject({ __typename: 'SecondFactorTicket', hasTotp: true, hasPasskey: false });
    expect(browser.cookie).toBe('');
    expect((await world.post('{ session { id } }', {}, first.ticket)).data).toEqual({ session: null });
    expect(await browser.ask(complete, { ticket: first.ticket, code: codeAt(uri) })).toEqual({ completeSignIn: { __typename: 'Session' } });
    expect(await browser.ask('{ session { email } }')).toEqual({ session: { email } });
  });

  it('ends every session that was opened without it', async () => {
    const who = await newcomer();
    const elsewhere = new BrowserSession(world.app);
    await elsewhere.ask(signIn, { email: who.email, password });
    const { beginTotp } = await who.browser.ask<{ beginTotp: { uri: string } }>('mutation { beginTotp { uri } }');
    await who.browser.ask(confirm, { code: codeAt(beginTotp.uri) });
    expect(await elsewhere.ask('{ session { id } }')).toEqual({ session: null });
    expect(await who.browser.ask('{ session { id } }')).toEqual({ session: { id: who.id } });
  });

  it('gives codes that are good for one use, in order, though they are sent at once', async () => {
    const { email, uri } = await withApp();
    const [one, two] = [await ticketFor(email), await ticketFor(email)];
    const code = codeAt(uri);
    const answers = await Promise.all([one, two].map(({ ticket, browser }) => browser.ask<Answers>(complete, { ticket, code })));
    expect(answers.map(({ completeSignIn }) => completeSignIn.__typename).sort()).toEqual(['Refused', 'Session']);
    const { ticket, browser } = await ticketFor(email);
    expect(await browser.ask(complete, { ticket, code: codeAt(uri, -30 * second) })).toEqual({ completeSignIn: refused('factor.refused') });
    expect(await browser.ask(complete, { ticket, code: codeAt(uri, 30 * second) })).toEqual({ completeSignIn: { __typename: 'Session' } });
  });

  it('is tried by sixty guesses at once and looks at six, and the password does not make them be forgotten', async () => {
    const { id, email, uri } = await withApp();
    const { ticket, browser } = await ticketFor(email);
    await Promise.all(Array.from({ length: 60 }, (_, n) => new BrowserSession(world.app).ask(complete, { ticket, code: String(100_000 + n) })));
    const { services } = world.app;
    const counted = async (): Promise<unknown> => (await world.superuser.query('select cardinality(attempts) as n from attempt_windows where key = $1', [attemptKey(services, limits.factor, id)])).rows;
    expect(await counted()).toEqual([{ n: 6 }]);
    expect(await ticketFor(email)).toMatchObject({ ticket: expect.any(String) as string });
    expect(await counted()).toEqual([{ n: 6 }]);
    expect(await browser.ask(complete, { ticket, code: codeAt(uri) })).toEqual({ completeSignIn: refused('factor.refused') });
    world.clock.advance(15 * 60 * second);
    const later = await ticketFor(email);
    expect(await later.browser.ask(complete, { ticket: later.ticket, code: codeAt(uri) })).toEqual({ completeSignIn: { __typename: 'Session' } });
    expect(await counted()).toEqual([]);
  });

  it.each<[string, (who: { id: string; email: string }) => Promise<unknown>]>([
    ['five minutes later', async () => world.clock.advance(5 * 60 * second)],
    ['once the account is closed', ({ id }) => administrator.ask('mutation ($id: ID!) { changeAccountState(id: $id, state: DISABLED) { __typename } }', { id })],
    ['once its factors were taken away', ({ id }) => administrator.ask('mutation ($id: ID!) { removeSecondFactors(accountId: $id) }', { id })],
  ])('takes no ticket %s', async (_when, happens) => {
    const who = await withApp();
    const { ticket, browser } = await ticketFor(who.email);
    await happens(who);
    expect(await browser.ask(complete, { ticket, code: codeAt(who.uri) })).toEqual({ completeSignIn: refused('ticket.closed', null) });
  });

  it('takes a ticket once, and no forged one', async () => {
    const { email, uri } = await withApp();
    const { ticket, browser } = await ticketFor(email);
    await browser.ask(complete, { ticket, code: codeAt(uri) });
    nextStep();
    for (const spent of [ticket, 'forged']) expect(await browser.ask(complete, { ticket: spent, code: codeAt(uri) })).toEqual({ completeSignIn: refused('ticket.closed', null) });
  });

  it('has recovery codes that each stand in for it once, however they are typed, and are on record', async () => {
    const { id, email, codes } = await withApp();
    const [first = '', other = ''] = codes;
    const typed = first.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const one = await ticketFor(email);
    expect(await one.browser.ask(complete, { ticket: one.ticket, code: typed })).toEqual({ completeSignIn: { __typename: 'Session' } });
    const two = await ticketFor(email);
    expect(await two.browser.ask(complete, { ticket: two.ticket, code: first })).toEqual({ completeSignIn: refused('factor.refused') });
    const renew = 'mutation { renewRecoveryCodes { ... on RecoveryCodes { codes } } }';
    const { renewRecoveryCodes } = await one.browser.ask<{ renewRecoveryCodes: { codes: string[] } }>(renew);
    expect(await two.browser.ask(complete, { ticket: two.ticket, code: other })).toEqual({ completeSignIn: refused('factor.refused') });
    expect(await two.browser.ask(complete, { ticket: two.ticket, code: renewRecoveryCodes.codes[0] })).toEqual({ completeSignIn: { __typename: 'Session' } });
    expect(await trail(id)).toEqual(['TotpAdded', 'RecoveryCodeUsed', 'RecoveryCodesRenewed', 'RecoveryCodeUsed']);
  });

  it('is given up by its owner with the recovery codes, and taken away by an administrator alone', async () => {
    const who = await withApp();
    expect(await who.browser.ask('mutation { removeTotp { ... on SecondFactors { hasTotp recoveryCodesLeft } } }')).toEqual({ removeTotp: { hasTotp: false, recoveryCodesLeft: 0 } });
    expect(await new BrowserSession(world.app).ask(signIn, { email: who.email, password })).toMatchObject({ signIn: { __typename: 'Session' } });
    const other = await withApp();
    const remove = 'mutation ($id: ID!) { removeSecondFactors(accountId: $id) }';
    const lead = await world.person(agencyId, { lead: true });
    expect((await lead.answer(remove, { id: other.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await administrator.answer(remove, { id: administrator.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await administrator.ask(remove, { id: other.id })).toEqual({ removeSecondFactors: true });
    expect(await other.browser.ask('{ session { id } }')).toEqual({ session: null });
    expect(await new BrowserSession(world.app).ask(signIn, { email: other.email, password })).toMatchObject({ signIn: { __typename: 'Session' } });
    expect(await trail(other.id)).toEqual(['TotpAdded', 'SecondFactorsRemoved']);
  });

  describe('and proving again who one is', () => {
    it('is asked for five minutes after signing in, takes password and code, and gives the session a new secret', async () => {
      const { browser, uri } = await withApp();
      const change = 'mutation { renewRecoveryCodes { __typename } }';
      const code = async (): Promise<string | undefined> => (await browser.answer(change)).errors?.[0]?.extensions.code;
      expect(await code()).toBeUndefined();
      world.clock.advance(5 * 60 * second);
      expect(await code()).toBe('NOT_FRESH');
      const before = browser.cookie;
      expect(await browser.ask(prove, { code: codeAt(uri) })).toEqual({ proveAgain: refused('password.not-current', 'password') });
      expect(await browser.ask(prove, { password })).toEqual({ proveAgain: refused('factor.refused') });
      expect(await code()).toBe('NOT_FRESH');
      expect(await browser.ask(prove, { password, code: codeAt(uri) })).toEqual({ proveAgain: { __typename: 'Session' } });
      expect(await code()).toBeUndefined();
      expect(browser.cookie).not.toBe(before);
      // What was on its way with the secret as it was still arrives; a little later it is of no use.
      expect(await new BrowserSession(world.app, before).ask('{ session { __typename } }')).toEqual({ session: { __typename: 'Session' } });
      world.clock.advance(10 * second);
      expect(await new BrowserSession(world.app, before).ask('{ session { __typename } }')).toEqual({ session: null });
      expect(await browser.ask('{ session { __typename } }')).toEqual({ session: { __typename: 'Session' } });
    });

    it('is not possible with an access token', async () => {
      const { browser } = await newcomer();
      const made = await browser.ask<{ createAccessToken: { token: string } }>('mutation { createAccessToken(name: "Program", days: 1) { ... on AccessToken { token } } }');
      const asProgram = (query: string, variables = {}) => world.post(query, variables, made.createAccessToken.token);
      expect((await asProgram('mutation { beginTotp { secret } }')).errors?.[0]?.extensions.code).toBe('NOT_FRESH');
      expect((await asProgram(prove, { password })).data).toEqual({ proveAgain: refused('proof.browser-only', null) });
    });
  });

  it('ends the session that the browser had before', async () => {
    const { email, browser } = await newcomer();
    const before = browser.cookie;
    await browser.ask(signIn, { email, password });
    expect(browser.cookie).not.toBe(before);
    expect(await new BrowserSession(world.app, before).ask('{ session { id } }')).toEqual({ session: null });
  });
});

const parsed = (uri: string) => {
  const { searchParams } = new URL(uri);
  return new TOTP({ secret: searchParams.get('secret') ?? '' });
};
