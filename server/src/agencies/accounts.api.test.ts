import { makePasswordsCheap } from '../testing/cheap-passwords';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const refusals = '... on Refused { refusals { rule field } }';
const invite = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ... on InvitationLink { id link } ${refusals} } }`;
const accept = `mutation ($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password, language: "fr") {
  ... on Session { id email language isLead isAdministrator person { name agency { shortName } } } ${refusals} } }`;
const signIn = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ... on Session { id } ${refusals} } }`;
const changePassword = `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { ... on Session { id } ${refusals} } }`;
const createToken = `mutation ($name: String!, $days: Int!) { createAccessToken(name: $name, days: $days) { ... on AccessToken { id token } ${refusals} } }`;
const changeState = `mutation ($id: ID!, $state: AccountState!) { changeAccountState(id: $id, state: $state) { ... on Account { id state } ${refusals} } }`;
const mySessions = '{ mySessions { id kind name isCurrent expiresAt } }';
const password = 'grues du port au matin';

type Data = Record<string, { id: string; link: string; token: string; refusals?: { rule: string; field: string | null }[] }>;
interface Browser {
  id: string;
  email: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<{ data: Data; errors?: { extensions: { code: string } }[] }>;
}
interface SessionList {
  id: string;
  kind: string;
  name: string | null;
  isCurrent: boolean;
}

describe('accounts', () => {
  let world: World;
  let administrator: Somebody;
  let lead: Somebody;
  let member: Somebody;
  let stranger: Somebody;

  beforeAll(async () => {
    makePasswordsCheap();
    world = await World.create();
    administrator = await world.person(await world.agency('BE', 'OTHER'), { administrator: true });
    lead = await world.person(await world.agency('SN'), { lead: true, name: 'Fatou' });
    member = await world.person(lead.agencyId);
    stranger = await world.person(await world.agency('FR'), { lead: true });
  });
  afterAll(() => world.close());

  let addresses = 0;
  const anAddress = (): string => `officer${(addresses += 1)}@douanes.example`;
  const linkFor = async (email: string, who: Somebody = lead, over: Record<string, unknown> = {}): Promise<{ id: string; token: string }> => {
    const { invitePerson } = await who.ask<Data>(invite, { input: { agencyId: lead.agencyId, email, name: 'Amina Diallo', language: 'fr', ...over } });
    return { id: invitePerson?.id ?? '', token: invitePerson?.link.split('#')[1] ?? '' };
  };
  const take = async (token: string, over: Record<string, unknown> = {}): Promise<Data['x']> =>
    ((await world.post(accept, { token, password, ...over })).data as unknown as Data).acceptInvitation as Data['x'];
  const offer = async (token: string): Promise<unknown> => ((await world.post('query ($token: String!) { invitation(token: $token) { agency name email language } }', { token })).data as unknown as Record<string, unknown>).invitation;
  const codes = async (who: Somebody, query: string, variables: Record<string, unknown>) => (await who.answer(query, variables)).errors?.map(({ extensions }) => extensions.code);

  /** A request with a browser's cookie. */
  const withCookie = async (cookie: string, query: string, variables: Record<string, unknown> = {}) => {
    const response = await world.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie }, payload: { query, variables } });
    return response.json<Awaited<ReturnType<Browser['ask']>>>();
  };
  const cookieOf = async (query: string, variables: Record<string, unknown>): Promise<string> => {
    const response = await world.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query, variables } });
    return String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  };
  const open = (email: string, secret = password): Promise<string> => cookieOf(signIn, { email, password: secret });
  const newcomer = async (): Promise<Browser> => {
    const email = anAddress();
    const { token } = await linkFor(email);
    const cookie = await cookieOf(accept, { token, password });
    const { data } = await withCookie(cookie, '{ session { id } }');
    return { id: data.session?.id ?? '', email, ask: (query, variables) => withCookie(cookie, query, variables) };
  };

  it('are opened by an invitation whose link is shown once and kept only as a hash', async () => {
    const email = anAddress();
    const { token } = await linkFor(email.toUpperCase());
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await offer(token)).toEqual({ agency: 'Agency of SN', name: 'Amina Diallo', email, language: 'fr' });
    expect(await take(token)).toMatchObject({ email, language: 'fr', isLead: false, isAdministrator: false, person: { name: 'Amina Diallo', agency: { shortName: 'SN CUSTOMS' } } });
    const { rows } = await world.superuser.query<{ stored: string }>('select i::text || a::text as stored from account_invitations i join accounts a using (email) where email = $1', [email]);
    expect(rows[0]?.stored).not.toContain(token);
    expect(rows[0]?.stored).not.toContain(password);
    expect(rows[0]?.stored).toContain('$argon2id$');
  });

  it('come one to a link, however often it is used at once', async () => {
    const { token } = await linkFor(anAddress());
    const answers = await Promise.all(Array.from({ length: 3 }, () => take(token)));
    expect(answers.filter((answer) => !answer?.refusals)).toHaveLength(1);
    expect(answers.filter((answer) => answer?.refusals?.[0]?.rule === 'invitation.closed')).toHaveLength(2);
    expect(await offer(token)).toBeNull();
  });

  it.each([
    ['revoked', async (id: string) => void (await lead.ask('mutation ($id: ID!) { revokeInvitation(id: $id) }', { id }))],
    ['older than seven days', async () => world.clock.advance(7 * 86_400_000)],
    ['replaced by a newer one', async (_id: string, email: string) => void (await linkFor(email))],
  ])('come of no link that is %s', async (_case, close) => {
    const email = anAddress();
    const { id, token } = await linkFor(email);
    await close(id, email);
    expect(await offer(token)).toBeNull();
    expect(await take(token)).toEqual({ refusals: [{ rule: 'invitation.closed', field: 'token' }] });
  });

  it('come of no forged link', async () => {
    expect(await offer('forged')).toBeNull();
    expect(await take('forged')).toEqual({ refusals: [{ rule: 'invitation.closed', field: 'token' }] });
  });

  it('are offered by the lead of the agency or an administrator, and listed and taken back by nobody else', async () => {
    const input = { agencyId: lead.agencyId, email: anAddress(), name: 'Somebody', language: 'fr' };
    for (const who of [member, stranger]) expect(await codes(who, invite, { input })).toEqual(['FORBIDDEN']);
    const { id } = await linkFor(anAddress(), administrator, { isLead: true });
    const listed = (who: Somebody) => who.ask<{ accountInvitations: { items: { id: string; state: string }[] } }>('{ accountInvitations { items { id state isLead agency { shortName } invitedBy { id } } } }');
    expect((await listed(lead)).accountInvitations.items).toContainEqual({ id, state: 'OPEN', isLead: true, agency: { shortName: 'SN CUSTOMS' }, invitedBy: { id: administrator.id } });
    for (const who of [member, stranger]) {
      expect((await listed(who)).accountInvitations.items).toEqual([]);
      expect(await codes(who, 'mutation ($id: ID!) { revokeInvitation(id: $id) }', { id })).toEqual(['NOT_FOUND']);
    }
  });

  it('are one to an address', async () => {
    const { email } = await newcomer();
    expect(await lead.ask(invite, { input: { agencyId: lead.agencyId, email, name: 'Again' } })).toEqual({ invitePerson: { refusals: [{ rule: 'account.email-taken', field: 'email' }] } });
  });

  it('refuse a weak password and leave the link open', async () => {
    const email = anAddress();
    const { token } = await linkFor(email);
    expect(await take(token, { password: 'Password2026' })).toEqual({ refusals: [{ rule: 'password.common', field: 'password' }] });
    expect(await offer(token)).toMatchObject({ email });
  });

  it('change their password, which ends every other session', async () => {
    const browser = await newcomer();
    const elsewhere = await open(browser.email);
    expect((await browser.ask(changePassword, { current: 'not the password', next: 'containers at noon' })).data.changePassword?.refusals).toEqual([{ rule: 'password.not-current', field: 'current' }]);
    expect((await browser.ask(changePassword, { current: password, next: 'containers at noon' })).data.changePassword).toEqual({ id: browser.id });
    expect((await browser.ask(mySessions)).errors).toBeUndefined();
    expect((await withCookie(elsewhere, mySessions)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await open(browser.email)).toBe('');
    expect(await open(browser.email, 'containers at noon')).toMatch(/^muster_session=/);
  });

  it('list their sessions and end them one by one, and only their own', async () => {
    const browser = await newcomer();
    const elsewhere = await open(browser.email);
    const list = ((await browser.ask(mySessions)).data as unknown as { mySessions: SessionList[] }).mySessions;
    expect(list.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const mine = ((await withCookie(elsewhere, mySessions)).data as unknown as { mySessions: SessionList[] }).mySessions.find(({ isCurrent }) => isCurrent);
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    expect(await codes(stranger, end, { id: mine?.id })).toEqual(['NOT_FOUND']);
    expect((await browser.ask(end, { id: mine?.id })).data).toEqual({ endSession: true });
    expect((await withCookie(elsewhere, mySessions)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await browser.ask(mySessions)).errors).toBeUndefined();
  });

  it('have named access tokens that work until they end and cannot make others', async () => {
    const browser = await newcomer();
    const made = (await browser.ask(createToken, { name: 'Nightly export', days: 30 })).data.createAccessToken;
    const use = async (query: string, variables = {}) => world.post(query, variables, made?.token);
    expect((await use('{ session { email } }')).data).toEqual({ session: { email: browser.email } });
    expect((await use(createToken, { name: 'Another', days: 365 })).data).toEqual({ createAccessToken: { refusals: [{ rule: 'token.browser-only', field: null }] } });
    const { rows } = await world.superuser.query<{ stored: string }>('select s::text as stored from sessions s where id = $1', [made?.id]);
    expect(rows[0]?.stored).toContain('Nightly export');
    expect(rows[0]?.stored).not.toContain(made?.token);
    expect(((await use(mySessions)).data as unknown as { mySessions: SessionList[] }).mySessions).toContainEqual(expect.objectContaining({ id: made?.id, kind: 'TOKEN', isCurrent: true }));
    world.clock.advance(30 * 86_400_000);
    expect((await use('{ session { email } }')).data).toEqual({ session: null });
  });

  it.each([0, -1, 366])('have no access token of %i days', async (days) => {
    expect(await lead.ask(createToken, { name: 'Program', days })).toEqual({ createAccessToken: { refusals: [{ rule: 'token.lifetime', field: 'days' }] } });
  });

  it('choose their language', async () => {
    expect(await member.ask('mutation { setLanguage(language: "FR-sn") { ... on Session { language } } }')).toEqual({ setLanguage: { language: 'fr-SN' } });
    expect(await member.ask(`mutation { setLanguage(language: "no language") { ${refusals} } }`)).toEqual({ setLanguage: { refusals: [{ rule: 'language.unknown', field: 'language' }] } });
  });

  it('are closed by an administrator at once, and opened again without their old sessions', async () => {
    const browser = await newcomer();
    for (const who of [lead, stranger]) expect(await codes(who, changeState, { id: browser.id, state: 'DISABLED' })).toEqual(['FORBIDDEN']);
    expect(await codes(administrator, changeState, { id: administrator.id, state: 'DISABLED' })).toEqual(['FORBIDDEN']);
    expect(await administrator.ask(changeState, { id: browser.id, state: 'DISABLED' })).toEqual({ changeAccountState: { id: browser.id, state: 'DISABLED' } });
    expect((await browser.ask(mySessions)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await open(browser.email)).toBe('');
    const listed = async () => (await stranger.ask<{ directory: { items: { id: string }[] } }>('{ directory(words: "Diallo", first: 100) { items { id } } }')).directory.items.map(({ id }) => id);
    expect(await listed()).not.toContain(browser.id);
    await administrator.ask(changeState, { id: browser.id, state: 'ACTIVE' });
    expect((await browser.ask(mySessions)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await open(browser.email)).toMatch(/^muster_session=/);
    expect(await listed()).toContain(browser.id);
  });

  it('are seen by themselves, the lead of their agency and administrators', async () => {
    const seen = async (who: Somebody) => (await who.ask<{ accounts: { items: { id: string }[] } }>('{ accounts(first: 100) { items { id email state person { name } } } }')).accounts.items.map(({ id }) => id);
    expect(await seen(member)).toEqual([member.id]);
    expect(await seen(stranger)).toEqual([stranger.id]);
    expect(await seen(lead)).toEqual(expect.arrayContaining([lead.id, member.id]));
    expect(await seen(lead)).not.toContain(stranger.id);
    expect(await seen(administrator)).toEqual(expect.arrayContaining([lead.id, member.id, stranger.id, administrator.id]));
    expect(await stranger.ask('query ($id: ID!) { person(id: $id) { account { email } } }', { id: member.id })).toEqual({ person: { account: null } });
  });

  it('are made lead by another lead, never by themselves', async () => {
    const { id } = await newcomer();
    const setLead = `mutation ($id: ID!, $isLead: Boolean!) { setLead(id: $id, isLead: $isLead) { ... on Account { isLead } } }`;
    expect(await lead.ask(setLead, { id, isLead: true })).toEqual({ setLead: { isLead: true } });
    for (const who of [member, stranger, lead]) expect(await codes(who, setLead, { id: lead.id, isLead: false })).toEqual(['FORBIDDEN']);
  });

  it('of the demonstration are told only while it is on', async () => {
    const logins = [{ email: 'a@b.example', password: 'x', name: 'A', agency: 'B', role: 'officer' }];
    const { services } = world.app;
    const ask = async () => (await world.post('{ demonstrationAccounts { email password name agency role } }')).data;
    services.demonstrationLogins = logins;
    expect(await ask()).toEqual({ demonstrationAccounts: [] });
    services.isDemonstration = true;
    expect(await ask()).toEqual({ demonstrationAccounts: logins });
    services.isDemonstration = false;
  });
});
