import { hashToken } from './authentication';
import type { Answer, Somebody } from '../testing/world';
import { planInput, World } from '../testing/world';

type Injected = Awaited<ReturnType<World['app']['http']['inject']>>;

describe('the HTTP door', () => {
  let world: World;
  let someone: Somebody;
  beforeAll(async () => {
    world = await World.create();
    someone = await world.person(await world.agency('NL'), { lead: true });
  });
  afterAll(() => world.close());

  const send = (payload: string | object, headers: Record<string, string> = {}, method: 'POST' | 'GET' | 'PUT' = 'POST', url = '/graphql'): Promise<Injected> =>
    world.app.http.inject({ method, url, headers: { 'content-type': 'application/json', authorization: `Bearer ${someone.token}`, ...headers }, ...(method === 'GET' ? {} : { payload }) });

  const codeOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.code;

  const bomb = (levels: number): string =>
    `{ ...F0 } ${Array.from({ length: levels }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F${levels} on Query { ...F0 }`;
  const deep = (levels: number): string => `{ agencies { ${'items { contactPoints { agency { '.repeat(levels)}id${' } } }'.repeat(levels)} } }`;
  const nested = (levels: number): string => `{ operations { ${'items { previous { '.repeat(1)}${'previous { '.repeat(levels)}id${' }'.repeat(levels)} } } } }`;

  it.each([
    ['a hundred levels', nested(100), 'DOCUMENT_TOO_LARGE'],
    ['a thousand aliases', `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: session { id }`).join(' ')} }`, /DOCUMENT_TOO_LARGE|GRAPHQL_PARSE_FAILED/],
    ['forty aliases', `{ session { ${Array.from({ length: 40 }, (_, n) => `a${n}: id`).join(' ')} } }`, 'DOCUMENT_TOO_LARGE'],
    ['ten thousand tokens', `{ session { ${'id '.repeat(10_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['a thousand fields', `{ session { ${'id '.repeat(1000)} } }`, 'DOCUMENT_TOO_LARGE'],
    ['a bomb of fragments', bomb(200), /DOCUMENT_TOO_LARGE|GRAPHQL_VALIDATION_FAILED/],
    ['an alias of a hundred letters', `{ ${'a'.repeat(100)}: session { id } }`, 'DOCUMENT_TOO_LARGE'],
    ['a hundred directives', `{ session { id ${'@include(if: true) '.repeat(100)} } }`, /DOCUMENT_TOO_LARGE|GRAPHQL_VALIDATION_FAILED/],
    ['twenty root fields', `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: session { id }`).join(' ')} }`, 'DOCUMENT_TOO_LARGE'],
    ['an unknown field', '{ sesion { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['nothing that parses', '{', 'GRAPHQL_PARSE_FAILED'],
    ['a subscription', 'subscription { operationLive(operationId: "x") { kind } }', /.+/],
  ])('refuses %s in good time', async (_what, query, code) => {
    const begun = performance.now();
    const answer = await someone.answer(query);
    expect(codeOf(answer)).toMatch(code);
    expect(codeOf(answer)).not.toBe('INTERNAL');
    expect(JSON.stringify(answer.errors)).not.toMatch(/Did you mean/);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('takes what screens ask: twelve levels', async () => {
    expect((await someone.answer(nested(6))).errors).toBeUndefined();
    expect(codeOf(await someone.answer(deep(8)))).toBe('DOCUMENT_TOO_LARGE');
  });

  it.each<[string, () => Promise<Injected>, number]>([
    ['a batch', () => send([{ query: '{ session { id } }' }, { query: '{ session { id } }' }]), 400],
    ['a GET', () => send('', {}, 'GET', '/graphql?query={session{id}}'), 404],
    ['a PUT', () => send({ query: '{ session { id } }' }, {}, 'PUT'), 404],
    ['no content type', () => send('{"query":"{ session { id } }"}', { 'content-type': '' }), 415],
    ['a form, which any page may post', () => send('query={session{id}}', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['plain text, which any page may post', () => send('{"query":"{ session { id } }"}', { 'content-type': 'text/plain' }), 400],
    ['broken JSON', () => send('{"query":'), 400],
    ['JSON that is no request', () => send('17'), 400],
    ['a body of three megabytes', () => send({ query: `{ session { id } } # ${'x'.repeat(3_000_000)}` }), 413],
    ['no body', () => send(''), 400],
    ['a poisoned prototype', () => send('{"query":"{ session { id } }","__proto__":{"isAdministrator":true}}'), 400],
  ])('answers %s with a plain refusal', async (_what, ask, status) => {
    const response = await ask();
    expect(response.statusCode).toBe(status);
    expect(response.body).not.toMatch(/\bat .*\.[jt]s|node_modules|select /);
  });

  it.each([
    ['no token', undefined],
    ['a forged token', 'f'.repeat(32)],
    ['a token with SQL', "x' or '1'='1' -- aaaaaaaaaaaaaaa"],
    ['a token far too long', 'y'.repeat(5000)],
  ])('answers %s with UNAUTHENTICATED', async (_what, token) => {
    expect(codeOf(await world.post('{ agencies { items { id } } }', {}, token))).toBe('UNAUTHENTICATED');
    expect((await world.post('{ session { id } }', {}, token)).data).toEqual({ session: null });
  });

  it.each([
    ['expired', 'update sessions set expires_at = $2 where token_hash = $1'],
    ['revoked', 'update sessions set revoked_at = $2 where token_hash = $1'],
    ['of an account that was disabled', `update accounts set state = 'DISABLED' where $2::timestamptz is not null and id = (select account_id from sessions where token_hash = $1)`],
  ])('answers a token that is %s with UNAUTHENTICATED', async (_what, sql) => {
    const other = await world.person(someone.agencyId);
    expect((await other.answer('{ agencies { items { id } } }')).errors).toBeUndefined();
    await world.superuser.query(sql, [hashToken(other.token), world.clock.now()]);
    expect(codeOf(await other.answer('{ agencies { items { id } } }'))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['a number for a list', 'query ($states: [OperationState!]) { operations(states: $states) { items { id } } }', { states: 5 }, 'states'],
    ['a text for a number', 'query ($first: Int) { agencies(first: $first) { items { id } } }', { first: 'many' }, 'first'],
    ['an unknown value', 'query ($kind: AgencyKind) { agencies(kind: $kind) { items { id } } }', { kind: 'PIRATES' }, 'kind'],
    ['a missing field', 'mutation ($input: OperationPlanInput!) { createOperation(input: $input) { __typename } }', { input: { code: 'X' } }, 'input'],
    ['a wrong scalar', 'mutation ($input: OperationPlanInput!) { createOperation(input: $input) { __typename } }', { input: planInput({ startsOn: '2026-02-30' }) }, 'startsOn'],
  ])('names the variable when it is given %s', async (_what, query, variables, name) => {
    const answer = await someone.answer(query, variables);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toContain(name);
    expect(JSON.stringify(answer)).not.toMatch(/Did you mean/);
  });

  const malformed = ['', 'x', '0', "' or 1=1 --", '\u0000', '\ud800', '../../etc/passwd', '%', 'null', '{}', '👋', '00000000-0000-0000-0000-00000000000g', 'a'.repeat(20_000)];
  it('finds nothing under a malformed identifier, and never fails over it', async () => {
    for (const id of malformed) {
      for (const query of ['query ($id: ID!) { agency(id: $id) { id } }', 'query ($id: ID!) { operation(id: $id) { id } }', 'query ($id: ID!) { seizure(operationId: $id, id: $id) { id } }']) {
        const answer = await someone.answer(query, { id });
        expect([undefined, id.includes('\u0000') ? 'BAD_USER_INPUT' : 'NOT_FOUND']).toContain(codeOf(answer));
        expect(Object.values(answer.data ?? {})).toEqual([null]);
      }
      const stepped = await someone.answer('mutation ($id: ID!) { stepOperation(id: $id, action: propose) { __typename } }', { id });
      expect(codeOf(stepped)).toBe(id.includes('\u0000') ? 'BAD_USER_INPUT' : 'NOT_FOUND');
    }
  });

  it.each([
    ['a null character', { country: '\u0000' }],
    ['half a character', { country: '\ud83d' }],
    ['a megabyte of text', { country: 'x'.repeat(100_000) }],
    ['a cursor of nobody', { after: 'AAAA' }],
    ['a cursor that is no cursor', { after: '\u0000\u0000' }],
    ['no page at all', { first: 0 }],
    ['a negative page', { first: -2147483648 }],
    ['a huge page', { first: 2147483647 }],
  ])('answers a list asked with %s', async (_what, variables) => {
    const answer = await someone.answer('query ($country: String, $after: String, $first: Int) { agencies(country: $country, after: $after, first: $first) { items { id } } }', variables);
    expect([undefined, 'BAD_USER_INPUT']).toContain(codeOf(answer));
  });

  it('masks a failure inside: a code, no SQL, no stack, and the cause in the log', async () => {
    await world.superuser.query('alter table agencies rename to gone');
    const logged = jest.spyOn(world.app.services.logger, 'error');
    const answer = await someone.answer('{ agencies { items { id } } }');
    await world.superuser.query('alter table gone rename to agencies');
    expect(answer.errors).toEqual([expect.objectContaining({ message: 'Something went wrong here. Nothing was changed; try again.', extensions: { code: 'INTERNAL' } })]);
    expect(JSON.stringify(answer)).not.toMatch(/relation|agencies" does|stack|select/);
    expect(JSON.stringify(logged.mock.calls.map(([cause]) => String((cause as { err: Error }).err)))).toContain('does not exist');
    logged.mockRestore();
  });
});
