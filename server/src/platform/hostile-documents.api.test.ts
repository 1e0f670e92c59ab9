import { LiveClient, liveDocument } from '../testing/live-client';
import { LiveStage } from '../testing/live-stage';
import type { Answer, Somebody } from '../testing/world';
import { World } from '../testing/world';
import { documentLimits, requestLimits } from './limits';
import { hashDocument } from './trusted-documents';

interface Told {
  message: string;
  extensions?: { code?: string; http?: unknown };
}

const times = (count: number, part: (n: number) => string, between = ' '): string => Array.from({ length: count }, (_, n) => part(n)).join(between);
const nest = (levels: number): object => (levels === 0 ? {} : { a: nest(levels - 1) });

/** What is asked inside an operation, so that the same can be asked by a query and by a subscription. */
const insides: readonly [what: string, inside: string, code: RegExp][] = [
  ['too many levels', `${'feed { items { subject { ... on Operation { '.repeat(6)}id${' } } } }'.repeat(6)}`, /DOCUMENT_TOO_LARGE/],
  ['forty aliases', times(40, (n) => `a${n}: name`), /DOCUMENT_TOO_LARGE/],
  ['an alias of a hundred letters', `${'a'.repeat(100)}: name`, /DOCUMENT_TOO_LARGE/],
  ['a thousand fields', 'id '.repeat(1000), /DOCUMENT_TOO_LARGE/],
  ['a hundred directives', `id ${'@include(if: true) '.repeat(100)}`, /DOCUMENT_TOO_LARGE/],
  ['too many tokens', 'id '.repeat(documentLimits.tokens), /GRAPHQL_PARSE_FAILED/],
  ['fragments that unfold without end', '...F0', /DOCUMENT_TOO_LARGE|GRAPHQL_VALIDATION_FAILED/],
  ['a million rows', `feed(first: 100) { items { subject { ... on Operation { feed(first: 100) { items { subject { ... on Operation { feed(first: 100) { items { id } } } } } } } } } }`, /DOCUMENT_TOO_LARGE/],
  ['a field that is not there', 'nmae', /GRAPHQL_VALIDATION_FAILED/],
  ['ten fields that are not there', times(10, (n) => `nmae${n}`), /GRAPHQL_VALIDATION_FAILED/],
  ['what does not parse', 'id { ', /GRAPHQL_PARSE_FAILED/],
];
const fragments = `${times(50, (n) => `fragment F${n} on Operation { ...F${n + 1} ...F${n + 1} }`)} fragment F50 on Operation { id }`;
const asQuery = (inside: string): string => `query ($operationId: ID!) { operation(id: $operationId) { ${inside} } } ${inside.includes('...F0') ? fragments : ''}`;
const asSubscription = (inside: string): string => `subscription ($operationId: ID!) { operationLive(operationId: $operationId) { operation { ${inside} } } } ${inside.includes('...F0') ? fragments : ''}`;

describe('a hostile document', () => {
  let stage: LiveStage;
  let client: LiveClient;
  const { operationsAtOnce, socketsPerSession } = requestLimits;
  beforeAll(async () => {
    // Fewer than the connections of a test, which those that wait hold.
    Object.assign(requestLimits, { operationsAtOnce: 4 });
    stage = await LiveStage.create();
    Object.assign(requestLimits, { socketsPerSession });
    client = await stage.connect(stage.polish);
  });
  afterAll(async () => {
    Object.assign(requestLimits, { operationsAtOnce });
    await stage.close();
  });

  const overHttp = async (query: string, variables: object = { operationId: stage.operationId }): Promise<readonly Told[]> =>
    (await stage.polish.answer(query, variables as Record<string, unknown>)).errors ?? [];
  const overSocket = async (query: string, variables: object = { operationId: stage.operationId }): Promise<readonly Told[]> => {
    const { type, payload } = await client.subscribe(query, variables as Record<string, unknown>).message();
    if (type === 'next' && !Array.isArray(payload)) return payload?.errors ?? [];
    return Array.isArray(payload) ? payload : [];
  };

  it.each(insides)('is refused alike by HTTP and the socket, cheaply and in few words: %s', async (_what, inside, code) => {
    const begun = performance.now();
    for (const errors of [await overHttp(asQuery(inside)), await overSocket(asSubscription(inside))]) {
      expect(errors[0]?.extensions?.code).toMatch(code);
      expect(errors.length).toBeLessThanOrEqual(requestLimits.errors);
      expect(errors[0]?.extensions).not.toHaveProperty('http');
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean|node_modules/);
    }
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('is refused for its variables too: thirteen levels of them', async () => {
    const deep = { operationId: stage.operationId, extra: nest(13) };
    for (const errors of [await overHttp(asQuery('id'), deep), await overSocket(liveDocument, deep)]) expect(errors[0]?.extensions?.code).toBe('DOCUMENT_TOO_LARGE');
    expect(await overHttp(asQuery('id'), { operationId: stage.operationId, extra: nest(10) })).toEqual([]);
  });

  it('is refused as a body of a hundred thousand lists in lists, and the next is answered', async () => {
    const payload = `{"query":"{ __typename }","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const response = await stage.world.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${stage.polish.token}` }, payload });
    expect(response.statusCode).toBe(400);
    expect(await overHttp(asQuery('id'))).toEqual([]);
  });

  it('comes no more than so many at a time from one account, and that is nobody else’s matter', async () => {
    const lock = stage.world.superuser;
    await lock.query('begin');
    await lock.query('lock table agencies in access exclusive mode');
    const most = requestLimits.operationsAtOnce + requestLimits.operationsWaiting;
    const asked = Array.from({ length: most + 3 }, () => stage.polish.answer('{ agencies(first: 1) { items { id } } }'));
    // Those that find a place wait for the table, or for those who do: the three that find none are answered before them.
    const refused: NonNullable<Answer['errors']>[] = [];
    await new Promise<void>((all) => {
      for (const answer of asked) void answer.then(({ errors }) => errors && refused.push(errors) === 3 && all());
    });
    const other = await stage.dutch.answer('{ __typename }');
    await lock.query('commit');
    for (const errors of refused) expect(errors[0]?.extensions).toEqual({ code: 'TOO_MANY_REQUESTS' });
    expect(other.errors).toBeUndefined();
    expect((await Promise.all(asked)).filter(({ errors }) => errors)).toHaveLength(3);
    expect((await stage.polish.answer('{ __typename }')).errors).toBeUndefined();
  });

  it('has no more than so many sockets under one session; one that closes makes room', async () => {
    const who = await stage.newcomer();
    const open = await Promise.all(Array.from({ length: requestLimits.socketsPerSession }, () => stage.connect(who)));
    const late = await LiveClient.open(stage.address);
    late.send({ type: 'connection_init', payload: { authorization: `Bearer ${who.token}` } });
    expect((await late.closed).code).toBe(4499);
    await open[0]?.close();
    await stage.connect(who);
  });
});

describe('a document of one’s own', () => {
  let world: World;
  let program: Somebody;
  const rows = '{ agencies(first: 100) { items { people(first: 100) { items { id } } } } }';
  beforeAll(async () => {
    world = await World.create(undefined, undefined, 0, { documents: new Map([[hashDocument(rows), rows]]) });
    program = await world.person(await world.agency('NL'));
    await world.superuser.query('update accounts set has_api_access = true');
  });
  afterAll(() => world.close());

  it('may cost less than one of the screens', async () => {
    expect((await program.answer(rows)).errors).toBeUndefined();
    expect((await program.answer(`${rows} `)).errors?.[0]).toMatchObject({ message: expect.stringContaining('10201 objects') as unknown, extensions: { code: 'DOCUMENT_TOO_LARGE' } });
  });

  it('comes in 64 KB, or says nothing of how long it is and does not come at all', async () => {
    const send = (pad: number) => world.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${program.token}` }, payload: { query: `{ __typename } #${'x'.repeat(pad)}` } });
    expect([(await send(60_000)).statusCode, (await send(70_000)).statusCode]).toEqual([200, 413]);
    const address = await world.listen();
    const body = new ReadableStream<Uint8Array>({ start: (controller) => (controller.enqueue(Buffer.from('{"query":"{ __typename }"}')), controller.close()) });
    const unsized = await fetch(`${address}/graphql`, { method: 'POST', duplex: 'half', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${program.token}` } } as RequestInit);
    expect(unsized.status).toBe(413);
  });
});
