import { createClient } from 'graphql-ws';
import { Secret, TOTP } from 'otpauth';
import { pino } from 'pino';
import WebSocket from 'ws';
import { BrowserSession } from '../testing/browser-session';
import { OidcIssuer } from '../testing/oidc-issuer';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const publicUrl = 'http://127.0.0.1';

describe('sign-in by the provider of an agency', () => {
  let world: World;
  let issuer: OidcIssuer;
  let other: OidcIssuer;
  let lead: Somebody;
  let elsewhere: Somebody;
  let logged = '';

  beforeAll(async () => {
    [issuer, other] = await Promise.all([OidcIssuer.start(`${publicUrl}/oidc/sn/callback`), OidcIssuer.start(`${publicUrl}/oidc/fr/callback`)]);
    const parts = { label: 'Douanes', clientId: 'muster', clientSecret: 'secret-of-the-tests' };
    const providers = [{ ...parts, key: 'sn', issuer: issuer.issuer, agencyId: '' }, { ...parts, key: 'fr', issuer: other.issuer, agencyId: '' }];
    const logger = pino({ level: 'trace' }, { write: (line: string) => void (logged += line) });
    world = await World.create(new Date(), logger, undefined, { identityProviders: providers });
    lead = await world.person(await world.agency('SN'), { lead: true });
    elsewhere = await world.person(await world.agency('FR'), { lead: true });
    Object.assign(providers[0] ?? {}, { agencyId: lead.agencyId });
    Object.assign(providers[1] ?? {}, { agencyId: elsewhere.agencyId });
  });
  afterAll(async () => {
    await world.close();
    await Promise.all([issuer.stop(), other.stop()]);
  });

  const cookiesOf = (headers: Record<string, unknown>): string[] => [headers['set-cookie'] ?? []].flat().map(String);
  const begin = async (key = 'sn') => {
    const { headers } = await world.app.http.inject({ url: `/oidc/${key}/start` });
    const pending = cookiesOf(headers).find((cookie) => cookie.startsWith('muster_oidc=')) ?? '';
    return { address: String(headers.location), cookie: pending.split(';')[0] ?? '', pending };
  };
  const finish = async (path: string, cookie: string) => {
    const { headers, statusCode } = await world.app.http.inject({ url: path, headers: { cookie } });
    return { statusCode, location: headers.location, session: /muster_session=([^;]+)/.exec(cookiesOf(headers).join())?.[1] };
  };
  const signIn = async (person: object, by = issuer, key = 'sn') => {
    await by.tell('person', person);
    const { address, cookie } = await begin(key);
    const back = await by.follow(address);
    return finish(back.pathname + back.search, cookie);
  };
  const whoIs = async (session: string | undefined) => {
    const response = await world.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie: `muster_session=${session}` }, payload: { query: '{ session { id email } }' } });
    return response.json<{ data: { session: { id: string; email: string } | null } }>().data.session;
  };
  const emailOf = (who: Somebody): string => `${who.id}@example.test`;

  it('asks for a code with PKCE, state and nonce, and comes back to one exact address', async () => {
    const { address, pending } = await begin();
    const asked = Object.fromEntries(new URL(address).searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${publicUrl}/oidc/sn/callback`, client_id: 'muster' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{43}$/);
    expect(pending).toMatch(/Path=\/oidc; HttpOnly; SameSite=Lax/);
    for (const name of ['state', 'nonce']) expect(pending).not.toContain(asked[name]);
  });

  it('links somebody known the first time, and knows them by issuer and subject ever after', async () => {
    const known = await world.person(lead.agencyId);
    const first = await signIn({ sub: 'known', email: emailOf(known), email_verified: true });
    expect(first).toMatchObject({ statusCode: 302, location: '/' });
    expect(await whoIs(first.session)).toEqual({ id: known.id, email: emailOf(known) });
    const renamed = await signIn({ sub: 'known', email: 'another@douanes.example', email_verified: true });
    expect((await whoIs(renamed.session))?.id).toBe(known.id);
    const taken = await signIn({ sub: 'somebody-new', email: emailOf(known), email_verified: true });
    expect(taken).toEqual({ statusCode: 302, location: '/#sign-in=oidc.other-identity', session: undefined });
    const { rows } = await world.superuser.query('select kind, arguments from agency_events where subject_id = $1', [known.id]);
    expect(rows).toEqual([{ kind: 'IdentityLinked', arguments: { provider: 'sn' } }]);
  });

  it('opens the account of who is invited there, without a password', async () => {
    await lead.ask('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }', { input: { agencyId: lead.agencyId, email: 'new@douanes.example', name: 'New', language: 'fr' } });
    const { session } = await signIn({ sub: 'new', email: 'New@douanes.example', email_verified: true });
    expect((await whoIs(session))?.email).toBe('new@douanes.example');
    const { rows } = await world.superuser.query(`select agency_id, password_hash from accounts where email = 'new@douanes.example'`);
    expect(rows).toEqual([{ agency_id: lead.agencyId, password_hash: null }]);
  });

  it.each<[string, () => Promise<object>, string]>([
    ['somebody nobody knows', async () => ({ email: 'unknown@douanes.example', email_verified: true }), 'oidc.not-invited'],
    ['somebody of another agency', async () => ({ email: emailOf(elsewhere), email_verified: true }), 'oidc.not-invited'],
    ['an address that was not verified', async () => ({ email: emailOf(lead), email_verified: false }), 'oidc.no-email'],
    ['no address', async () => ({}), 'oidc.no-email'],
    ['an administrator of the platform', async () => ({ email: emailOf(await world.person(lead.agencyId, { administrator: true })), email_verified: true }), 'oidc.administrator'],
  ])('lets nobody in for %s', async (_what, person, rule) => {
    expect(await signIn({ sub: `stranger ${rule} ${_what}`, ...(await person()) })).toEqual({ statusCode: 302, location: `/#sign-in=${rule}`, session: undefined });
  });

  it.each(['audience', 'issuer', 'nonce', 'expired', 'unsigned', 'key'])('believes no token with a forged %s, from somebody who would be let in', async (how) => {
    const person = { sub: `victim-${how}`, email: emailOf(await world.person(lead.agencyId)), email_verified: true };
    await issuer.tell('forge', { how });
    const forged = await signIn(person).finally(() => issuer.tell('forge', { how: '' }));
    expect(forged).toEqual({ statusCode: 302, location: '/#sign-in=oidc.refused', session: undefined });
    expect((await signIn(person)).session).toBeDefined();
  });

  it('believes no answer of one provider at the address of another, nor without the browser that began', async () => {
    const person = { sub: 'mixed', email: emailOf(await world.person(lead.agencyId)), email_verified: true };
    await issuer.tell('person', person);
    const { address, cookie } = await begin();
    const back = await issuer.follow(address);
    const elsewhereBegun = (await begin('fr')).cookie;
    expect((await finish(back.pathname.replace('/sn/', '/fr/') + back.search, cookie)).location).toBe('/#sign-in=oidc.expired');
    expect((await finish(back.pathname.replace('/sn/', '/fr/') + back.search, elsewhereBegun)).location).toBe('/#sign-in=oidc.refused');
    expect((await finish(back.pathname + back.search, '')).location).toBe('/#sign-in=oidc.expired');
    expect((await finish(back.pathname + back.search, (await begin()).cookie)).location).toBe('/#sign-in=oidc.refused');
    back.searchParams.set('iss', other.issuer);
    expect((await finish(back.pathname + back.search, cookie)).location).toBe('/#sign-in=oidc.refused');
  });

  const logout = async (claims: object, key = 'sn', by = issuer): Promise<number> => {
    const token = await by.tell('logout', claims);
    const { statusCode } = await world.app.http.inject({ method: 'POST', url: `/oidc/${key}/logout`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ logout_token: token }).toString() });
    return statusCode;
  };
  const logoutClaims = (over: object = {}) => {
    const now = Math.floor(world.clock.now().getTime() / 1000);
    return { iss: issuer.issuer, aud: 'muster', iat: now, exp: now + 120, jti: world.clock.uuid(), sub: 'leaving', events: { 'http://schemas.openid.net/event/backchannel-logout': {} }, ...over };
  };

  it('ends by the word of the provider alone, and a token that is sent again ends nothing new', async () => {
    const person = { sub: 'leaving', email: emailOf(await world.person(lead.agencyId)), email_verified: true };
    const { session } = await signIn(person);
    const forged = [{ aud: 'other' }, { iss: other.issuer }, { nonce: 'x' }, { events: {} }, { sub: undefined }, { iat: 1 }, { jti: undefined }];
    for (const over of forged) expect(await logout(logoutClaims(over))).toBe(400);
    expect(await logout(logoutClaims(), 'fr')).toBe(400);
    expect(await whoIs(session)).not.toBeNull();
    const claims = logoutClaims();
    expect(await logout(claims)).toBe(200);
    expect(await whoIs(session)).toBeNull();
    world.clock.advance(5_000);
    const again = await signIn(person);
    expect(await logout(claims)).toBe(200);
    expect(await whoIs(again.session)).not.toBeNull();
    expect((await world.superuser.query(`select 1 from agency_events where kind = 'SignedOutByProvider'`)).rowCount).toBe(1);
  });

  /** Somebody with an authenticator app of their own, who is known by the provider. */
  const withApp = async (sub: string) => {
    const who = await world.person(lead.agencyId);
    const { beginTotp } = await who.ask<{ beginTotp: { secret: string } }>('mutation { beginTotp { secret } }');
    const code = () => TOTP.generate({ secret: Secret.fromBase32(beginTotp.secret), timestamp: world.clock.now().getTime() });
    await who.ask('mutation ($code: String!) { confirmTotp(code: $code) { __typename } }', { code: code() });
    return { id: who.id, code, person: { sub, email: emailOf(who), email_verified: true } };
  };
  const complete = async (ticket: string, code: string) => {
    const browser = new BrowserSession(world.app);
    const answer = await browser.ask<{ completeSignIn: object }>(
      'mutation ($ticket: String!, $code: String!) { completeSignIn(ticket: $ticket, code: $code) { ... on Session { id } ... on Refused { refusals { rule } } } }', { ticket, code },
    );
    return { ...answer, session: browser.cookie.split('=')[1] };
  };
  const closed = { completeSignIn: { refusals: [{ rule: 'ticket.closed' }] } };
  const ticketOf = (location: string | undefined): string => /^\/#ticket=([\w-]{43})&by=totp$/.exec(location ?? '')?.[1] ?? '';
  const soon = () => world.clock.advance(30_000); // a code is good for one use

  it('lets nobody past their own second factor: a ticket after the # leads to it, and the provider still ends the session', async () => {
    const { id, code, person } = await withApp('careful');
    soon();
    const { location, session } = await signIn(person);
    const ticket = ticketOf(location);
    expect([ticket.length, session]).toEqual([43, undefined]);
    expect(logged).toContain('/oidc/:key/callback');
    expect(logged).not.toContain(ticket);
    expect((await complete(ticket, '000000')).session).toBeUndefined();
    const opened = await complete(ticket, code());
    expect(opened.completeSignIn).toEqual({ id });
    soon();
    expect(await complete(ticket, code())).toMatchObject(closed);
    expect((await whoIs(opened.session))?.id).toBe(id);
    expect(await logout(logoutClaims({ sub: 'careful' }))).toBe(200);
    expect(await whoIs(opened.session)).toBeNull();
  });

  it('lets a ticket run out after five minutes, and end by the word of the provider', async () => {
    const { code, person } = await withApp('hesitant');
    soon();
    const late = ticketOf((await signIn(person)).location);
    world.clock.advance(5 * 60_000);
    expect(await complete(late, code())).toMatchObject(closed);
    const over = ticketOf((await signIn(person)).location);
    soon();
    expect(await logout(logoutClaims({ sub: 'somebody-else' }))).toBe(200);
    expect((await world.superuser.query('select from sign_in_tickets where subject = $1', ['hesitant'])).rowCount).toBe(1);
    expect(await logout(logoutClaims({ sub: 'hesitant' }))).toBe(200);
    expect(await complete(over, code())).toMatchObject(closed);
  });

  it('asks for no app that was begun and never confirmed', async () => {
    const { id, person } = await withApp('forgotten');
    await world.superuser.query('update totp_seeds set confirmed_at = null where account_id = $1', [id]);
    expect((await whoIs((await signIn(person)).session))?.id).toBe(id);
  });

  it('does not open the account of an administrator who is invited and has not come yet', async () => {
    await world.superuser.query(
      `insert into account_invitations (id, token_hash, agency_id, email, name, agency_role, is_administrator, created_at, expires_at) values ($1, 'x', $2, 'first@douanes.example', 'First', 'LEAD', true, $3, $4)`,
      [world.clock.uuid(), lead.agencyId, world.clock.now(), new Date(world.clock.now().getTime() + 3_600_000)],
    );
    const answer = await signIn({ sub: 'first', email: 'first@douanes.example', email_verified: true });
    expect(answer).toEqual({ statusCode: 302, location: '/#sign-in=oidc.not-invited', session: undefined });
  });

  it('closes an open socket within five seconds of the word of the provider', async () => {
    const operationId = await world.activeOperation(lead, await world.person(lead.agencyId));
    const who = await world.person(lead.agencyId);
    await world.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`,
      [operationId, world.clock.uuid(), who.id, who.agencyId],
    );
    const { session } = await signIn({ sub: 'watching', email: emailOf(who), email_verified: true });
    const address = await world.listen();
    class Socket extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols, { headers: { cookie: `muster_session=${session}`, origin: address } });
      }
    }
    const client = createClient({ url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: Socket, retryAttempts: 0 });
    let told = 0;
    const end = await new Promise((done, fail) => {
      const caughtUp = async (): Promise<void> => {
        told = performance.now();
        expect(await logout(logoutClaims({ sub: 'watching' }))).toBe(200);
      };
      client.subscribe<{ operationLive: { kind: string } }>(
        { query: 'subscription ($id: ID!) { operationLive(operationId: $id) { kind } }', variables: { id: operationId } },
        { next: ({ data }) => void (data?.operationLive.kind === 'CAUGHT_UP' && caughtUp().catch(fail)), error: done, complete: () => done('completed') },
      );
    });
    expect(end).toMatchObject({ code: 4403 });
    expect(performance.now() - told).toBeLessThan(5_000);
    await client.dispose();
  });
});
