import fc from 'fast-check';
import { isObjectType } from 'graphql';
import { Client } from 'pg';
import { LiveStage } from '../../testing/live-stage';
import type { Answer } from '../../testing/world';
import { rooms } from '../../rooms';
import type { Room } from '../room';
import { buildRooms } from '../schema';
import { sealCursor } from './cursor';

describe('the compiled reader', () => {
  let stage: LiveStage;
  let reports: string[];
  beforeAll(async () => {
    stage = await LiveStage.create();
    reports = [];
    for (let n = 0; n < 5; n += 1) reports.push(await stage.report(n % 2 ? stage.polish : stage.dutch));
  });
  afterAll(() => stage.close());

  const ask = (query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> => stage.polish.ask(query, { id: stage.operationId, ...variables });
  const answer = (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => stage.polish.answer(query, { id: stage.operationId, ...variables });

  /** The round trips in which a request read, each as the beginnings of its statements. */
  const tripsOf = async (request: () => Promise<unknown>): Promise<string[][]> => {
    const spy = jest.spyOn(Client.prototype, 'query');
    await request();
    const trips = spy.mock.calls.map(([asked]) => (typeof asked === 'string' ? asked : (asked as { text: string }).text).split(';\n').map((sql) => sql.trim().split(' ').slice(0, 3).join(' ')));
    spy.mockRestore();
    return trips.filter((statements) => statements.some((sql) => sql.startsWith('/* read ')));
  };

  it('answers aliases, merged fields, fragments, and what is skipped and included', async () => {
    const data = await ask(
      `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { first: operation(id: $id) { ...Names id again: id } second: operation(id: $id) { name @skip(if: $yes) code @include(if: $no) kind @include(if: $yes) ... on Operation @skip(if: $no) { id } } }
       fragment Names on Operation { name leadAgency { id } ...More } fragment More on Operation { leadAgency { country shortName } __typename }`,
      { yes: true, no: false },
    );
    expect(data).toEqual({
      first: { name: 'Operation Demeter T', leadAgency: { id: stage.coordinator.agencyId, country: 'BE', shortName: 'BE CUSTOMS' }, __typename: 'Operation', id: stage.operationId, again: stage.operationId },
      second: { kind: 'IN_TIME', id: stage.operationId },
    });
  });

  it('answers the same list twice under two aliases with other arguments, as deep as it likes', async () => {
    const data = (await ask(
      `query ($id: ID!) { operation(id: $id) { some: seizures(first: 2) { items { id reportingAgency { shortName } } count { value isAtLeast } }
         none: seizures(countries: ["XX"]) { items { id } nextCursor count { value } } all: seizures(first: 100, sort: HEAVIEST) { nextCursor items { versions { version changedBy { agency { country } } } } } } }`,
    )) as { operation: { some: { items: unknown[]; count: unknown }; none: unknown; all: { nextCursor: null; items: { versions: { changedBy: { agency: { country: string } } }[] }[] } } };
    expect(data.operation.some.items).toHaveLength(2);
    expect(data.operation.some.count).toEqual({ value: 5, isAtLeast: false });
    expect(data.operation.none).toEqual({ items: [], nextCursor: null, count: { value: 0 } });
    expect(data.operation.all.items).toHaveLength(5);
    expect(data.operation.all.nextCursor).toBeNull();
    expect(data.operation.all.items.flatMap(({ versions }) => versions.map(({ changedBy }) => changedBy.agency.country)).sort()).toEqual(['NL', 'NL', 'NL', 'PL', 'PL']);
  });

  it('answers subjects of different types, each by its own fragment', async () => {
    const data = (await ask(
      'query ($id: ID!) { operation(id: $id) { feed(first: 100) { items { subjectType subject { __typename ... on Operation { code } ... on Participation { agency { country } } ... on Seizure { id reference } } } } } }',
    )) as { operation: { feed: { items: { subjectType: string; subject: { __typename: string } }[] } } };
    const kinds = data.operation.feed.items.map(({ subjectType, subject }) => [subjectType, subject.__typename]);
    expect(new Set(kinds.map(([kind]) => kind))).toEqual(new Set(['Operation', 'Participation', 'Seizure']));
    for (const [type, name] of kinds) expect(name).toBe(type);
  });

  it('makes one statement of each root field, however deep, in one round trip', async () => {
    const deep = 'query ($id: ID!) { operation(id: $id) { feed { items { actor { agency { contactPoints { agency { id } } } } subject { ... on Seizure { versions { changedBy { agency { id } } } } } } } participations { agency { id } } } }';
    const steps = (name: string): string[] => ["select set_config('role', $1,", `/* read ${name}`];
    expect(await tripsOf(() => ask(deep))).toEqual([steps('Operation')]);
    const both = await tripsOf(() => ask('query ($id: ID!) { operation(id: $id) { id } agencies { items { id contactPoints { id } } } }'));
    expect(both.sort()).toEqual([steps('Agency'), steps('Operation')]);
  });

  it('loses and doubles no row that was there before, page by page, while rows are inserted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }), fc.constantFrom('NEWEST', 'HEAVIEST'), async (first, inserts, sort) => {
        const before = (await listed(100, sort)).ids;
        const seen: string[] = [];
        let after: string | null = null;
        for (let page = 0; ; page += 1) {
          const { ids, next }: { ids: string[]; next: string | null } = await listed(first, sort, after);
          seen.push(...ids);
          if (next === null) break;
          after = next;
          if (inserts[page]) await stage.report(stage.dutch);
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(before.filter((id) => !seen.includes(id))).toEqual([]);
        expect(seen.filter((id) => before.includes(id))).toEqual(before);
      }),
      { numRuns: 6 },
    );
  });

  const listed = async (first: number, sort: string, after: string | null = null): Promise<{ ids: string[]; next: string | null }> => {
    const data = (await ask('query ($id: ID!, $first: Int, $after: String, $sort: SeizureSort) { operation(id: $id) { seizures(first: $first, after: $after, sort: $sort) { items { id } nextCursor } } }', { first, after, sort })) as {
      operation: { seizures: { items: { id: string }[]; nextCursor: string | null } };
    };
    return { ids: data.operation.seizures.items.map(({ id }) => id), next: data.operation.seizures.nextCursor };
  };

  it("refuses a cursor of another account, of another list, and one that was altered; shows nothing of what is in it", async () => {
    const { next } = await listed(1, 'NEWEST');
    const cursor = next ?? '';
    const list = 'query ($id: ID!, $after: String) { operation(id: $id) { seizures(first: 1, after: $after) { items { id } } } }';
    const others = await stage.dutch.answer(list, { id: stage.operationId, after: cursor });
    expect(others.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const altered = `${cursor.slice(0, 20)}${cursor[20] === 'A' ? 'B' : 'A'}${cursor.slice(21)}`;
    expect((await answer(list, { after: altered })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await answer('query ($after: String) { agencies(after: $after) { items { id } } }', { after: cursor })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const forged = sealCursor(stage.world.app.services.secrets, stage.polish.id, { sort: 'Seizure.NEWEST', keys: ["'; drop table seizures; --", 'x'] });
    expect(['BAD_USER_INPUT', 'NOT_FOUND']).toContain((await answer(list, { after: forged })).errors?.[0]?.extensions.code);
    expect(cursor).toHaveLength((await listed(2, 'HEAVIEST')).next?.length ?? 0);
  });

  it.each([
    [0, 1],
    [-5, 1],
    [1, 1],
    [null, 50],
    [100, 100],
    [101, 100],
    [2_000_000_000, 100],
  ])('gives a page of %s rows as %s at most', async (first, most) => {
    await stage.flood(120);
    const data = (await ask('query ($id: ID!, $first: Int) { operation(id: $id) { feed(first: $first) { items { id } } } }', { first })) as { operation: { feed: { items: unknown[] } } };
    expect(data.operation.feed.items).toHaveLength(most);
  });

  it('stops counting at a thousand', async () => {
    await stage.flood(1100);
    const data = (await ask('query ($id: ID!) { operation(id: $id) { feed { count { value isAtLeast } } } }')) as { operation: { feed: { count: unknown } } };
    expect(data.operation.feed.count).toEqual({ value: 1000, isAtLeast: true });
  });

  it('refuses a request whose pages multiply to more rows than any screen shows', async () => {
    const page = (inside: string): string => `feed(first: 100) { items { subject { ... on Operation { ${inside} } } } }`;
    const begun = performance.now();
    const refused = await answer(`query ($id: ID!) { operation(id: $id) { ${page(page(page('id')))} } }`);
    expect(refused.errors?.[0]?.extensions.code).toBe('DOCUMENT_TOO_LARGE');
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '_', `a${'b'.repeat(59)}`])('answers under the alias %s', async (alias) => {
    const data = (await ask(`query ($id: ID!) { operation(id: $id) { ${alias}: name inner: leadAgency { ${alias}: country } rights: viewerCan { ${alias}: invite } } }`)) as { operation: Record<string, unknown> };
    expect(Object.getOwnPropertyDescriptor(data.operation, alias)?.value).toBe('Operation Demeter T');
    expect(Object.getOwnPropertyDescriptor(data.operation.inner, alias)?.value).toBe('BE');
    expect(Object.getOwnPropertyDescriptor(data.operation.rights, alias)?.value).toBe(false);
  });

  const hostile = ["'", "' or '1'='1", '"; drop table seizures; --', '$1', '{}', '{any}', '\\', '%', 'NL,PL', '{"NL"}', `'; select pg_sleep(5); --`];
  it('takes hostile arguments for values', async () => {
    for (const value of hostile) {
      const data = (await ask('query ($id: ID!, $v: [String!], $i: [ID!], $s: String) { operation(id: $id) { seizures(countries: $v, agencyIds: $i) { items { id } } feed(kinds: $v) { items { id } } } agencies(country: $s) { items { id } } }', { v: [value], i: [value], s: value })) as { operation: { seizures: { items: unknown[] }; feed: { items: unknown[] } }; agencies: { items: unknown[] } };
      expect([data.operation.seizures.items, data.operation.feed.items, data.agencies.items]).toEqual([[], [], []]);
    }
    expect((await listed(1, 'NEWEST')).ids).toHaveLength(1);
  });

  it('answers every field of every type that it reads: each is declared, or has a resolver of its own', () => {
    expect(unanswered(rooms)).toEqual([]);
  });

  it('would be caught leaving a field unanswered, be it a column or one that a later room adds', () => {
    const without = (type: string, field: string): Room[] =>
      rooms.map((room) => ({
        ...room,
        reads: room.reads.map((reads) => (reads.type === type ? { ...reads, fields: Object.fromEntries(Object.entries(reads.fields).filter(([name]) => name !== field)) } : reads)),
      }));
    expect(unanswered(without('Seizure', 'outcome'))).toEqual(['Seizure.outcome']);
    expect(unanswered(without('Operation', 'feed'))).toEqual(['Operation.feed']);
  });
});

interface OwnResolver {
  getObjectType?: () => { name: string };
  target: { prototype: Record<string, unknown> };
  methodName: string;
  schemaName: string;
}

/** The fields of read types that neither a room's reads nor a resolver of its own answers. */
const unanswered = (of: readonly Room[]): string[] => {
  const { schema, catalogue } = buildRooms(of);
  const registered = (globalThis as unknown as { TypeGraphQLMetadataStorage: { fieldResolvers: OwnResolver[] } }).TypeGraphQLMetadataStorage.fieldResolvers;
  const own = new Set(
    registered
      .filter(({ target, methodName }) => !String(target.prototype[methodName]).includes('Answered by the compiled reader'))
      .map(({ getObjectType, target, schemaName }) => `${(getObjectType?.() ?? (target as unknown as { name: string })).name}.${schemaName}`),
  );
  return [...catalogue.all()].flatMap((reads) => {
    const type = schema.getType(reads.type);
    if (!isObjectType(type)) return [reads.type];
    const names = Object.keys(type.getFields());
    const undeclared = names.filter((name) => !reads.fields[name] && !own.has(`${reads.type}.${name}`));
    return [...undeclared, ...Object.keys(reads.fields).filter((name) => !names.includes(name))].map((name) => `${reads.type}.${name}`);
  });
};
