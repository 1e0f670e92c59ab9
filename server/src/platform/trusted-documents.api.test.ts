import { getIntrospectionQuery } from 'graphql';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LiveClient, liveDocument } from '../testing/live-client';
import type { Answer, Somebody } from '../testing/world';
import { World } from '../testing/world';
import { hashDocument, manifestName, readTrustedDocuments } from './trusted-documents';

const known = 'query Known { session { email } }';
const own = '{ session { id } }';
const bomb = `{ ${'session { '.repeat(50_000)}`;

describe('documents that are trusted', () => {
  let world: World;
  let administrator: Somebody;
  let screen: Somebody;
  let address: string;
  beforeAll(async () => {
    const documents = new Map([known, liveDocument].map((text) => [hashDocument(text), text]));
    world = await World.create(undefined, undefined, 0, { documents });
    const agencyId = await world.agency('NL');
    administrator = await world.person(agencyId, { administrator: true });
    screen = await world.person(agencyId);
    await give(administrator, true);
    address = await world.listen();
  });
  afterAll(() => world.close());

  const give = (who: Somebody, hasApiAccess: boolean): Promise<unknown> => world.superuser.query('update accounts set has_api_access = $2 where id = $1', [who.id, hasApiAccess]);
  const set = 'mutation ($id: ID!, $on: Boolean!) { setApiAccess(id: $id, hasApiAccess: $on) { ... on Account { hasApiAccess } } }';

  /** The same document by either door: the status, and the code of the first error. */
  const overHttp = async (body: object, token: string | null): Promise<[number, string | undefined]> => {
    const response = await world.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, payload: body });
    return [response.statusCode, response.json<Answer>().errors?.[0]?.extensions.code];
  };
  const overSocket = async (body: { query: string; extensions?: object }, who: Somebody): Promise<string | undefined> => {
    const client = await LiveClient.connect(address, who.token);
    const message = await client.subscribe(body.query, { operationId: 'x' }, body.extensions).message();
    await client.close();
    const errors = Array.isArray(message.payload) ? message.payload : message.payload?.errors;
    return errors?.[0]?.extensions?.code;
  };
  const byHash = (text: string) => ({ query: '', extensions: { persistedQuery: { version: 1, sha256Hash: hashDocument(text) } } });

  it('are taken from everybody, by their text or by its hash', async () => {
    for (const who of [screen.token, null]) {
      expect(await overHttp({ query: known }, who)).toEqual([200, undefined]);
      expect(await overHttp(byHash(known), who)).toEqual([200, undefined]);
    }
    // The operation is nobody's: that is said by whoever has read the document.
    expect(await overSocket({ query: liveDocument }, screen)).toBe('NOT_FOUND');
    expect(await overSocket(byHash(liveDocument), screen)).toBe('NOT_FOUND');
  });

  it.each<[string, { query: string; extensions?: object }]>([
    ['another document', { query: own }],
    ['the known one with a space more', { query: `${known} ` }],
    ['an unknown hash', byHash(own)],
    ['a hash that is none', { query: '', extensions: { persistedQuery: { sha256Hash: { $ne: 1 } } } }],
    ['a hash of the prototype', { query: '', extensions: { persistedQuery: { sha256Hash: '__proto__' } } }],
    ['another text under a known hash', { ...byHash(known), query: own }],
    ['what does not parse', { query: '{' }],
    ['fifty thousand levels, which are never parsed', { query: bomb.slice(0, 60_000) }],
    ['introspection', { query: getIntrospectionQuery() }],
    ['no document', { query: '' }],
  ])('are all that is taken without API access: %s is refused by both doors', async (_what, body) => {
    expect(await overHttp(body, screen.token)).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
    expect(await overHttp(body, null)).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
    expect(await overSocket(body, screen)).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('cannot be registered by a sender: a text with its hash is not remembered', async () => {
    expect((await overHttp({ ...byHash(own), query: own }, administrator.token))[0]).toBe(200);
    expect(await overHttp(byHash(own), screen.token)).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
  });

  it('are not needed with API access, which an administrator gives and takes on the record', async () => {
    const program = await world.person(screen.agencyId, { lead: true });
    expect((await overHttp({ query: set, variables: { id: program.id, on: true } }, program.token))[1]).toBe('DOCUMENT_NOT_TRUSTED');
    expect(await administrator.ask(set, { id: program.id, on: true })).toEqual({ setApiAccess: { hasApiAccess: true } });
    expect(await overHttp({ query: own }, program.token)).toEqual([200, undefined]);
    expect((await program.answer(set, { id: screen.id, on: true })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { rows } = await world.superuser.query('select actor_account_id, arguments from agency_events where kind = $1 and subject_id = $2', ['ApiAccessChanged', program.id]);
    expect(rows).toEqual([{ actor_account_id: administrator.id, arguments: { hasApiAccess: true } }]);
    await administrator.ask(set, { id: program.id, on: false });
    expect(await overHttp({ query: own }, program.token)).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
  });

  it('are asked for again when API access ends: the socket that carries others closes', async () => {
    const program = await world.person(screen.agencyId);
    await give(program, true);
    const client = await LiveClient.connect(address, program.token);
    await client.subscribe(`${liveDocument} `, { operationId: 'x' }).message();
    const onlooker = await LiveClient.connect(address, screen.token);
    await give(program, false);
    expect((await client.closed).code).toBe(4499);
    expect(onlooker.socket.readyState).toBe(onlooker.socket.OPEN);
    await onlooker.close();
  });

  it('describe the schema to an administrator with API access alone', async () => {
    const program = await world.person(screen.agencyId);
    await give(program, true);
    for (const query of [getIntrospectionQuery(), '{ __type(name: "Account") { name } }', '{ ...S } fragment S on Query { __schema { queryType { name } } }']) {
      expect(await overHttp({ query }, program.token)).toEqual([403, 'FORBIDDEN']);
      expect(await overHttp({ query }, administrator.token)).toEqual([200, undefined]);
    }
    expect(await overHttp({ query: '{ __typename }' }, program.token)).toEqual([200, undefined]);
  });

  it('are read from what the client was built with, and a text that was changed there is noticed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-documents-'));
    const write = (texts: Record<string, string>) => writeFileSync(join(folder, manifestName), JSON.stringify(texts));
    expect(() => readTrustedDocuments(folder)).toThrow(/cannot be read: build the client again/);
    write({ [hashDocument(known)]: known });
    expect(readTrustedDocuments(folder)).toEqual(new Map([[hashDocument(known), known]]));
    write({ [hashDocument(known)]: own });
    expect(() => readTrustedDocuments(folder)).toThrow(/does not fit its own hashes/);
    expect(readTrustedDocuments(undefined).size).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
