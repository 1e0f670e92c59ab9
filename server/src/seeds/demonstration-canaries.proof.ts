import { exportLists } from '../exports/export-lists';
import { probesOf } from '../testing/leaks/documents';
import { World } from '../testing/world';
import { clearInterrupted } from './clear-interrupted';
import { seedDemonstration } from './seed-demonstration';

interface Column {
  table: string;
  column: string;
}
interface Hidden {
  table: string;
  id: string;
  operationId: string;
  audience: string[];
  canary: string;
}

/** Columns whose words are free, by the database's own account: a constraint would refuse a canary in any other. */
const freeTexts: readonly Column[] = [
  ...['place', 'found_description', 'declared_description', 'remarks', 'vessel_name', 'bill_of_lading', 'packaging', 'concealment', 'laboratory', 'offence', 'consents', 'customs_office', 'handling_note'].map((column) => ({ table: 'seizures', column })),
  ...['title', 'reasons', 'declared_description', 'vessel_name', 'bill_of_lading', 'outcome_note', 'handling_note'].map((column) => ({ table: 'targets', column })),
  { table: 'controls', column: 'note' }, { table: 'controls', column: 'place' }, { table: 'files', column: 'name' }, { table: 'introductions', column: 'reason' }, { table: 'participations', column: 'reason' },
];

jest.setTimeout(2_400_000);

/** Records that are asked for one by one; lists, exports and searches give all there are. */
const recordsAskedFor = 8;
/** The questions are dealt out among so many accounts after one another; every account asks for every export. */
const accountsForAll = 6;

describe('the demonstration', () => {
  let world: World;
  let hidden: Hidden[];

  beforeAll(async () => {
    world = await World.create();
    await seedDemonstration(world.app.services, () => clearInterrupted(world.database.migrationUrl));
    await world.superuser.query('set session_replication_role = replica');
    for (const { table, column } of freeTexts) {
      // A word of its own in every field of every row.
      await world.superuser.query(`update ${table} set ${column} = 'canary' || substr(md5('${table}.${column}' || id::text), 1, 16)`);
    }
    await world.superuser.query('set session_replication_role = origin');
    // The search keeps up with them as with every other change.
    for (const [table, kind] of [['targets', 'TARGET'], ['seizures', 'SEIZURE']] as const) {
      await world.superuser.query(`select muster.keep_searched($1, array(select muster.${table}_searched(s) from ${table} s))`, [kind]);
    }
    hidden = [];
    for (const { table, column } of freeTexts) {
      hidden.push(...(await world.superuser.query<Hidden>(`select '${table}.${column}' as table, id, operation_id as "operationId", audience, ${column} as canary from ${table}`)).rows);
    }
  });
  afterAll(() => world.close());

  it('tells each account what its class may see, in all that it can download, and nothing else', async () => {
    const { rows: accounts } = await world.superuser.query<{ id: string; tokens: string[]; role: string }>(
      `select a.id, muster.class_of(a.id) as tokens, a.email as role from accounts a where a.state = 'ACTIVE' order by a.email`);
    const { rows: operations } = await world.superuser.query<{ id: string }>('select id from operations');
    const { rows: files } = await world.superuser.query<{ id: string; operationId: string }>('select id, operation_id as "operationId" from files');
    const ids = { operation: operations.map(({ id }) => id), agency: [operations[0]?.id ?? ''], person: [operations[0]?.id ?? ''], record: hidden.filter((_one, n) => n % Math.ceil(hidden.length / recordsAskedFor) === 0).map(({ id }) => id) };
    const { probes } = probesOf(world.app.schema, { ids, words: ['canary'] });
    let looked = 0;
    let shown = 0;
    for (const [turn, account] of accounts.entries()) {
      const token = await world.sessionFor(account.id);
      const headers = { authorization: `Bearer ${token}` };
      const texts: string[] = [];
      for (const { query, variables } of probes.filter((_one, n) => n % accountsForAll === turn % accountsForAll)) texts.push((await world.app.http.inject({ method: 'POST', url: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, payload: { query, variables } })).body);
      for (const { id } of operations) {
        for (const { name } of exportLists) {
          for (const ending of ['csv', 'geojson']) texts.push((await world.app.http.inject({ method: 'GET', url: `/exports/${id}/${name}.${ending}`, headers })).body);
        }
      }
      for (const { id, operationId } of files) texts.push(JSON.stringify((await world.app.http.inject({ method: 'HEAD', url: `/files/${operationId}/${id}?variant=original`, headers })).headers));
      looked += texts.length;
      const all = texts.join('\n');
      const found = new Set(all.match(/canary[0-9a-f]{16}/g));
      const held = new Set(account.tokens);
      const leaked = hidden.filter(({ canary, audience }) => found.has(canary) && !audience.some((one) => held.has(one)));
      shown += found.size;
      expect([account.role, leaked.map(({ table, id }) => `${table} ${id}`)]).toEqual([account.role, []]);
    }
    process.stderr.write(`${accounts.length} accounts, ${hidden.length} canaries, ${looked} answers looked through, ${shown} sightings, all allowed\n`);
    expect(shown).toBeGreaterThan(1000);
    const restricted = hidden.filter(({ audience, operationId }) => !audience.includes(`o.${operationId}`));
    expect(restricted.length).toBeGreaterThan(10);
  });

  it('and would tell of one that is shown to more', async () => {
    const [secret] = hidden.filter(({ table, audience, operationId }) => table === 'seizures.place' && !audience.includes(`o.${operationId}`));
    if (!secret) throw new Error('Nothing in the demonstration is hidden from anybody.');
    await world.superuser.query(`set session_replication_role = replica; update seizures set audience = array['o.' || operation_id] where id = '${secret.id}'; set session_replication_role = origin`);
    const { rows } = await world.superuser.query<{ id: string }>(`select a.id from accounts a where $1 = any(muster.class_of(a.id)) and not muster.class_of(a.id) && $2::text[] limit 1`, [`o.${secret.operationId}`, secret.audience]);
    const token = await world.sessionFor(rows[0]?.id ?? '');
    const { body } = await world.app.http.inject({ method: 'GET', url: `/exports/${secret.operationId}/seizures.csv`, headers: { authorization: `Bearer ${token}` } });
    expect(body).toContain(secret.canary);
  });
});
