import { once } from 'node:events';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { LiveClient, liveDocument } from '../testing/live-client';
import { LiveStage } from '../testing/live-stage';
import { documentLimits, requestLimits } from './limits';

describe('the door of the socket', () => {
  let stage: LiveStage;
  beforeAll(async () => {
    stage = await LiveStage.create();
  });
  afterAll(() => stage.close());

  const refusedUpgrade = async (headers: Record<string, string>, path = '/graphql'): Promise<string> => {
    const socket = new WebSocket(`${stage.address.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
    const [error] = (await once(socket, 'error')) as [Error];
    return error.message;
  };

  it('closes with 4408 who never greets', async () => {
    const begun = Date.now();
    const client = await LiveClient.open(stage.address);
    expect((await client.closed).code).toBe(4408);
    expect(Date.now() - begun).toBeLessThan(8000);
  });

  it.each([
    ['no token', {}],
    ['a forged token', { authorization: `Bearer ${'x'.repeat(32)}` }],
    ['no bearer', { authorization: 'Basic abc' }],
    ['a token of another type', { authorization: 7 }],
    ['a token with a quote', { authorization: `Bearer ${"'".repeat(30)}` }],
  ])('closes with 4403 who greets with %s', async (_what, payload) => {
    const client = await LiveClient.open(stage.address);
    client.send({ type: 'connection_init', payload });
    expect((await client.closed).code).toBe(4403);
  });

  it('closes with 4401 who subscribes before greeting', async () => {
    const client = await LiveClient.open(stage.address);
    client.live(stage.operationId);
    expect((await client.closed).code).toBe(4401);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['no page at all', { origin: 'null' }],
    ['what is no address', { origin: ':::' }],
    ['an empty text', { origin: '' }],
  ])('refuses the upgrade for %s', async (_what, headers) => {
    expect(await refusedUpgrade(headers)).toContain('403');
  });

  it('refuses the upgrade elsewhere', async () => {
    expect(await refusedUpgrade({}, '/other')).toContain('403');
  });

  it('takes the page of its own address', async () => {
    const client = await LiveClient.open(stage.address, { origin: stage.address });
    expect(await client.greet({ authorization: `Bearer ${stage.polish.token}` })).toMatchObject({ type: 'connection_ack' });
    await client.close();
  });

  it('outlives whoever hangs up during a refused upgrade', async () => {
    const { hostname, port } = new URL(stage.address);
    for (let n = 0; n < 20; n += 1) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(`GET /graphql HTTP/1.1\r\nHost: x\r\nOrigin: ${n % 2 ? 'null' : 'https://evil.example'}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`);
      socket.resetAndDestroy();
    }
    await stage.watch(stage.polish);
  });

  it('forgets who hangs up while their session is looked up', async () => {
    const who = await stage.newcomer();
    const { socketsPerSession } = requestLimits;
    requestLimits.socketsPerSession = 1;
    const { superuser, app } = stage.world;
    const openLines = (): Promise<number> => new Promise((tell) => app.http.server.getConnections((_error, count) => tell(count)));
    const before = await openLines();
    await superuser.query('begin');
    await superuser.query('lock table sessions in access exclusive mode');
    const hasty = await LiveClient.open(stage.address);
    hasty.send({ type: 'connection_init', payload: { authorization: `Bearer ${who.token}` } });
    await isLookedUp(stage);
    await hasty.cut();
    while ((await openLines()) > before) await new Promise(setImmediate);
    await superuser.query('commit');
    await who.ask('{ session { id } }'); // looked up after the other
    const { socket } = await stage.connect(who);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    requestLimits.socketsPerSession = socketsPerSession;
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<{ message: string; extensions?: { code?: string } }> => {
    const client = await stage.connect(stage.polish);
    const message = await client.subscribe(query, variables).message();
    await client.close();
    const errors = Array.isArray(message.payload) ? message.payload : message.payload?.errors;
    return errors?.[0] ?? { message: `no error, but ${JSON.stringify(message)}` };
  };
  const operationLive = (selection: string): string => `subscription { operationLive(operationId: "${'0'.repeat(8)}") { ${selection} } }`;
  const deep = (levels: number): string => `${'event { subject { ... on Operation { feed { items { '.repeat(levels)}id${' } } } } }'.repeat(levels)}`;

  it.each([
    ['a query', 'query { session { id } }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { signOut }', 'BAD_USER_INPUT'],
    ['introspection', 'subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
    ['introspection by a query', '{ __schema { types { name } } }', 'BAD_USER_INPUT'],
    ['a stranger operation', operationLive('kind'), 'NOT_FOUND'],
    ['a missing variable', liveDocument, 'BAD_USER_INPUT'],
    ['no document', '', 'GRAPHQL_PARSE_FAILED'],
    ['nonsense', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', operationLive('knd'), 'GRAPHQL_VALIDATION_FAILED'],
    ['too many levels', operationLive(deep(5)), 'DOCUMENT_TOO_LARGE'],
    ['too many aliases', operationLive(Array.from({ length: 40 }, (_, n) => `a${n}: kind`).join(' ')), 'DOCUMENT_TOO_LARGE'],
    ['too many tokens', operationLive('kind '.repeat(documentLimits.tokens)), 'GRAPHQL_PARSE_FAILED'],
  ])('refuses %s as HTTP does', async (_what, query, code) => {
    const error = await ask(query);
    expect(error.extensions?.code).toBe(code);
    expect(error.message).not.toMatch(/Did you mean/);
  });

  it('names the variable that is wrong', async () => {
    expect((await ask(liveDocument, { operationId: { a: 1 } })).message).toContain('$operationId');
  });

  it('closes a socket that sends what is no message, and one that sends too much', async () => {
    const babbling = await stage.connect(stage.polish);
    babbling.socket.send('{"type":');
    expect((await babbling.closed).code).toBe(4400);
    const flooding = await stage.connect(stage.polish);
    flooding.socket.send('x'.repeat(70_000));
    expect((await flooding.closed).code).toBe(1009);
  });

  it('carries a bounded number of subscriptions', async () => {
    const client = await stage.connect(stage.polish);
    const streams = Array.from({ length: 45 }, () => client.live(stage.operationId));
    const kinds = await Promise.all(streams.map(async (stream) => (await stream.message()).type));
    expect(kinds.filter((kind) => kind === 'error').length).toBeGreaterThanOrEqual(5);
    expect(kinds.filter((kind) => kind === 'next').length).toBeGreaterThanOrEqual(35);
  });

  it('keeps readers apart who use the variable of the position for something else', async () => {
    const document = `subscription ($operationId: ID!, $after: String, $subject: ID) { operationLive(operationId: $operationId, after: $after) {
      kind position operation { feed(first: 5, subjectId: $subject) { items { subjectId } } } } }`;
    const [one, two] = [await stage.report(stage.dutch), await stage.report(stage.dutch)];
    const client = await stage.connect(stage.polish);
    for (const subject of [one, two]) {
      const [frame] = await client.subscribe(document, { operationId: stage.operationId, subject }).untilCaughtUp();
      expect(frame?.operation).toEqual({ feed: { items: [{ subjectId: subject }] } });
    }
  });
});

/** Resolves once somebody's session is being looked up, and has to wait for the test's lock. */
const isLookedUp = async (stage: LiveStage): Promise<void> => {
  for (;;) {
    await stage.world.superuser.query('select pg_stat_clear_snapshot()');
    const { rows } = await stage.world.superuser.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%authenticate%'`);
    if (rows.length > 0) return;
  }
};
