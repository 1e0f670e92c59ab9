import fc from 'fast-check';
import { Client } from 'pg';
import type { TestDatabase } from '../testing/database';
import { createTestDatabase } from '../testing/database';
import { token } from './tokens';
import { classLiteral } from './viewer';
import { protect, visibilityRule } from './visibility';

const operations = ['11111111-1111-7111-8111-111111111111', '22222222-2222-7222-8222-222222222222'];
const agencies = ['33333333-3333-7333-8333-333333333333', '44444444-4444-7444-8444-444444444444'];
const tokens = [
  token.anyone, token.administrators, token.account(agencies[0] ?? ''), token.agency(agencies[0] ?? ''),
  ...operations.flatMap((operation) => [
    token.participants(operation), token.invited(operation), token.role(operation, 'COORDINATOR'), token.role(operation, 'OBSERVER'),
    ...agencies.flatMap((agency) => [token.participant(operation, agency), token.invitedAgency(operation, agency)]),
  ]),
];
const someTokens = fc.subarray(tokens, { minLength: 0, maxLength: 5 });

type Sees = (viewerClass: ReadonlySet<string>, audience: readonly string[]) => boolean;

describe('the visibility rule', () => {
  let database: TestDatabase;
  let superuser: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query('create table probes (id integer primary key, audience text[] not null)');
    for (const statement of protect('probes')) await superuser.query(statement);
  });
  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  const idsOf = async (sql: string, parameters: unknown[] = []): Promise<number[]> => (await superuser.query<{ id: number }>(sql, parameters)).rows.map(({ id }) => id);

  /** Holds the three forms of the rule against each other; counts the pairs that were compared. */
  const agree = async (forms: { predicate: (alias: string, parameter: string) => string; sees: Sees }): Promise<number> => {
    let pairs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(someTokens, { minLength: 20, maxLength: 30 }), fc.array(someTokens, { minLength: 5, maxLength: 8 }), async (audiences, classes) => {
        await superuser.query('delete from probes');
        await superuser.query('insert into probes select n, a::text[] from unnest($1::text[]) with ordinality as given(a, n)', [[...audiences, []].map(classLiteral)]);
        for (const viewerClass of [...classes, []]) {
          const byPredicate = await idsOf(`select id from probes p where ${forms.predicate('p', '$1::text[]')} order by id`, [viewerClass]);
          const inMemory = [...audiences, []].flatMap((audience, index) => (forms.sees(new Set(viewerClass), audience) ? [index + 1] : []));
          await superuser.query('begin');
          await superuser.query(`select set_config('role', 'muster_app', true), set_config('muster.class', $1, true)`, [classLiteral(viewerClass)]);
          const byPolicy = await idsOf('select id from probes order by id');
          await superuser.query('rollback');
          expect(byPredicate).toEqual(byPolicy);
          expect(inMemory).toEqual(byPolicy);
          expect(byPolicy).not.toContain(audiences.length + 1);
          pairs += audiences.length + 1;
        }
      }),
      { numRuns: 16 },
    );
    return pairs;
  };

  it('is the same in the predicate, in the policy and in memory; an empty audience is nobody', async () => {
    expect(await agree(visibilityRule)).toBeGreaterThan(2000);
  });

  it.each<[string, Partial<typeof visibilityRule>]>([
    ['a predicate that asks for every token', { predicate: (alias, parameter) => `${alias}.audience <@ ${parameter}` }],
    ['a memory in which an empty audience is everybody', { sees: (held, audience) => audience.length === 0 || visibilityRule.sees(held, audience) }],
    ['a memory that compares beginnings', { sees: (held, audience) => audience.some((one) => [...held].some((other) => other.startsWith(one))) }],
  ])('would be caught disagreeing through %s', async (_what, defect) => {
    await expect(agree({ ...visibilityRule, ...defect })).rejects.toThrow();
    await superuser.query('rollback');
  });

  it('protects every table that has an audience, the owner included', async () => {
    const { rows } = await superuser.query<{ name: string; sound: boolean }>(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as sound
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'audience' and not a.attisdropped
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ sound }) => !sound)).toEqual([]);
  });

  it('lets the application read no table that lies open, and own none', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace
         and has_any_column_privilege('muster_app', c.oid, 'select') and not c.relrowsecurity
         and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
    );
    // The epoch is one random identifier of the log.
    expect(rows.map(({ name }) => name).filter((name) => name !== 'log_epochs')).toEqual([]);
    expect(await idsOf(`select 1 as id from pg_class where relowner = 'muster_app'::regrole`)).toEqual([]);
  });
});
