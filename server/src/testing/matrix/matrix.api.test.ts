import { isObjectType } from 'graphql';
import { visibilityRule } from '../../platform/visibility';
import { decisions } from './field-decisions';
import { lookAtRecords } from './look-at-records';
import { MatrixWorld } from './matrix-world';
import type { Persona } from './may-see';
import { handlings, mayRead, personas } from './may-see';
import { differencesOf, sizeOf } from './verdicts';

const lists = `query ($o: ID!, $words: String!) {
  operation(id: $o) {
    seizures(first: 100) { items { id } count { value } } targets(first: 100) { items { id } count { value } } detections { id } feed(first: 100) { items { subjectId } }
    totals { cases byAgency { cases } largest { id } } }
  search(operationId: $o, words: $words, kinds: [SEIZURE]) { id } }`;

interface Lists {
  operation: {
    seizures: { items: { id: string }[]; count: { value: number } };
    targets: { items: { id: string }[]; count: { value: number } };
    detections: { id: string }[];
    feed: { items: { subjectId: string }[] };
    totals: { cases: number; byAgency: { cases: number }[]; largest: { id: string } | null };
  } | null;
  search: { id: string }[];
}

/** Every look asks for all fields of a record: on a machine that is busy they take their time. */
jest.setTimeout(240_000);

/** What each field of each type says to each kind of reader under each handling, against tables that were written apart. */
describe('the matrix of fields, readers and handlings', () => {
  let matrix: MatrixWorld;
  beforeAll(async () => {
    matrix = await MatrixWorld.create();
  });
  afterAll(() => matrix.world.close());

  const tables = async (): Promise<string[]> =>
    (await matrix.world.superuser.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity`)).rows.map(({ name }) => name);
  /** With the predicate that the reader adds taken away, for as long as `work` lasts. */
  const withoutPredicate = async <T>(work: () => Promise<T>): Promise<T> => {
    const { predicate } = visibilityRule;
    visibilityRule.predicate = (_alias, parameter) => `${parameter} is not null`;
    try {
      return await work();
    } finally {
      visibilityRule.predicate = predicate;
    }
  };
  /** Row-level security is switched off on the tables as they stand, and on again. */
  const withoutPolicies = async <T>(work: () => Promise<T>): Promise<T> => {
    const names = await tables();
    for (const name of names) await matrix.world.superuser.query(`alter table ${name} disable row level security`);
    try {
      return await work();
    } finally {
      for (const name of names) await matrix.world.superuser.query(`alter table ${name} enable row level security`);
    }
  };

  it('has a decision for every field of every type', () => {
    const fields = Object.values(matrix.world.app.schema.getTypeMap()).flatMap((type) => (isObjectType(type) && !type.name.startsWith('__') ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
    const decided = Object.entries(decisions).flatMap(([type, names]) => Object.keys(names).map((name) => `${type}.${name}`));
    expect(fields.filter((field) => !decided.includes(field))).toEqual([]);
    expect(decided.filter((field) => !fields.includes(field))).toEqual([]);
  });

  it('says to each what the tables say, record by record', async () => {
    const sighted = await lookAtRecords(matrix);
    expect(differencesOf(sighted)).toEqual([]);
    process.stderr.write(`${sizeOf(sighted)}, ${sighted.length} looks\n`);
    expect(new Set(sighted.flatMap(({ seen }) => [...seen])).size).toBeGreaterThan(100);
  });

  it.each(personas)('says the same in lists, counts, search, figures, news, exports and files: %s', async (persona) => {
    const { world, operationId, records } = matrix;
    const seen = records.filter(({ handling }) => mayRead[handling].includes(persona));
    const counted = seen.filter(({ handling }) => handling !== 'draft');
    const { data } = (await world.post(lists, { o: operationId, words: 'foundDescription' }, matrix.tokenOf(persona))) as { data: Lists | null };
    const ids = (list: readonly { id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id).sort();
    const seizures = seen.map(({ seizure }) => seizure).sort();
    const targets = seen.flatMap(({ target }) => target ?? []).sort();
    expect(ids(data?.operation?.seizures.items)).toEqual(seizures);
    expect(ids(data?.operation?.targets.items)).toEqual(targets);
    expect(ids(data?.search)).toEqual(seizures);
    expect(data?.operation?.seizures.count.value ?? 0).toBe(seizures.length);
    expect(data?.operation?.targets.count.value ?? 0).toBe(targets.length);
    expect(data?.operation?.totals.cases ?? 0).toBe(counted.length);
    expect((data?.operation?.totals.byAgency ?? []).reduce((sum, { cases }) => sum + cases, 0)).toBe(counted.length);
    expect(ids(data?.operation?.detections)).toEqual(ids(counted.map(({ seizure }) => ({ id: seizure }))));
    const news = new Set(data?.operation?.feed.items.map(({ subjectId }) => subjectId));
    const own = new Set(records.flatMap(({ seizure, target }) => [seizure, target ?? seizure]));
    expect([...news].filter((id) => own.has(id) && !seizures.includes(id) && !targets.includes(id))).toEqual([]);
    const token = matrix.tokenOf(persona);
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    const exported = await Promise.all(['seizures.csv', 'targets.csv', 'controls.csv', 'feed.csv'].map(async (name) => (await world.app.http.inject({ method: 'GET', url: `/exports/${operationId}/${name}`, headers })).body));
    for (const { handling, canary, file } of records) {
      const may = mayRead[handling].includes(persona);
      expect([handling, exported.some((text) => text.includes(canary))]).toEqual([handling, may]);
      expect([handling, (await world.app.http.inject({ method: 'GET', url: `/files/${operationId}/${file}?variant=original`, headers })).statusCode === 200]).toEqual([handling, may]);
    }
  });

  describe('holds on each wall alone', () => {
    // All others are stopped before the walls, at the door, or hold nothing that a wall could ask for.
    const withRoles: readonly Persona[] = ['originator', 'coordinator', 'released', 'observer', 'named', 'other', 'stranger'];

    it('with row-level security off', async () => {
      expect(await withoutPolicies(async () => differencesOf(await lookAtRecords(matrix, withRoles)))).toEqual([]);
    });

    it("with the reader's predicate off", async () => {
      expect(await withoutPredicate(async () => differencesOf(await lookAtRecords(matrix, withRoles)))).toEqual([]);
    });
  });

  describe('and would see', () => {
    const asOther = async (): Promise<string[]> => differencesOf(await lookAtRecords(matrix, ['originator', 'other'] satisfies Persona[]));
    const seeded = async (defect: string, undo: string): Promise<string[]> => {
      await matrix.world.superuser.query(defect);
      try {
        return await asOther();
      } finally {
        await matrix.world.superuser.query(undo);
      }
    };

    it('a removed policy behind a dropped filter', async () => {
      const found = await withoutPolicies(() => withoutPredicate(asOther));
      // A draft has no target.
      expect(found.filter((line) => /^other sees (Seizure|Target)\./.test(line))).toHaveLength(2 * handlings.filter((handling) => !mayRead[handling].includes('other')).length - 1);
    });

    it('a record with too wide an audience', async () => {
      const { seizure } = matrix.records.find(({ handling }) => handling === 'AMBER+STRICT') ?? { seizure: '' };
      const found = await seeded(
        `set session_replication_role = replica; update seizures set audience = array['o.' || operation_id] where id = '${seizure}'; set session_replication_role = origin`,
        `set session_replication_role = replica; update seizures set audience = marked_audience where id = '${seizure}'; set session_replication_role = origin`,
      );
      expect(found.filter((line) => line.startsWith('other sees') && line.includes('AMBER+STRICT'))).toHaveLength(1);
    });

    it('names for more than their keepers', async () => {
      const found = await seeded(
        `update nominal_parties set wanted_audience = wanted_audience || ('o.' || operation_id)`,
        `update nominal_parties set wanted_audience = array_remove(wanted_audience, 'o.' || operation_id)`,
      );
      expect(found.some((line) => line.startsWith('other sees too much or too little of the names'))).toBe(true);
    });

    it('intelligence for more than its own handling', async () => {
      const found = await seeded(
        `update intelligence_notes set wanted_audience = wanted_audience || ('o.' || operation_id)`,
        `update intelligence_notes set wanted_audience = array_remove(wanted_audience, 'o.' || operation_id)`,
      );
      expect(found.some((line) => line.startsWith('other sees too much or too little of the intelligence'))).toBe(true);
    });

    it('what is kept from whoever may see it', async () => {
      const { seizure } = matrix.records.find(({ handling }) => handling === 'open') ?? { seizure: '' };
      const found = await seeded(`update seizures set audience = '{}' where id = '${seizure}'`, `update seizures set audience = marked_audience where id = '${seizure}'`);
      expect(found.some((line) => line.startsWith('other does not see') && line.includes('open'))).toBe(true);
    });
  });
});
