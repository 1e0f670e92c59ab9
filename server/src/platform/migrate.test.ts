import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/all';
import type { TestDatabase } from '../testing/database';
import { createTestDatabase } from '../testing/database';
import { reportBody, World } from '../testing/world';
import { isMigrated, migrate } from './migrate';

/** What has come since the version before, wherever it stands in the order. */
const sinceThen = ['Agreements1796788800000', 'AnswersOfAuthorities1796789400000', 'DocumentsSearched1796790000000', 'RateBalances1793552400000', 'LogHeadsTold1793553000000', 'Search1795975200000', 'TotalsAstray1795975800000', 'TotalsSlots1796040000000', 'SearchOneRecord1796040600000', 'CompareNew1796041200000', 'SearchKeys1796041800000', 'NamesOfVersions1796043000000', 'Messages1796119200000', 'Planning1796205600000', 'PlanningReused1796781600000', 'TotalsOfOperations1796212800000', 'SituationReports1796551200000', 'Notifications1796292000000', 'Training1796378400000', 'Practice1796379000000', 'Products1796464800000', 'Groups1796465400000', 'AnswerLinks1796637600000', 'TakeBack1796731200000', 'PlanDocuments1796638200000', 'OutcomesTold1796648400000', 'Risk1796734800000', 'LineJudgements1796785200000', 'ToldOfMore1796745600000', 'TradeStatistics1796742000000', 'LawRegister1796724000000', 'MessagesAfterSending1796644800000', 'WasteDocuments1796727600000', 'TrainingFurther1796641200000', 'CoursePictures1796722200000', 'SituationDays1796720400000'];
const names = migrations.map((migration) => new migration().name);
const applied = async (client: Client): Promise<string[]> => (await client.query<{ name: string }>('select name from migrations order by id')).rows.map(({ name }) => name);

/** Everything that migrations make, in words: columns, constraints, indexes, policies, triggers, functions, grants. */
const shapeOf = async (client: Client): Promise<string[]> =>
  (
    await client.query<{ line: string }>(`
      select format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line from information_schema.columns where table_schema = 'public'
      union all select format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
      union all select indexdef from pg_indexes where schemaname = 'public'
      union all select format('policy %s %s %s %s %s %s', tablename, policyname, permissive, cmd, qual, with_check) from pg_policies
      union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      union all select format('function %s %s %s %s', oid::regprocedure, proowner::regrole, proacl, md5(prosrc)) from pg_proc where pronamespace = 'muster'::regnamespace
      union all select format('grant %s %s', relname, relacl) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
      order by 1`)
  ).rows.map(({ line }) => line);

describe('migrations', () => {
  let database: TestDatabase;
  let superuser: Client;
  const login = (): string => decodeURIComponent(new URL(database.databaseUrl).username);

  beforeEach(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
  });
  afterEach(async () => {
    await superuser.end();
    await database.drop();
  });

  /** The database as it was before anything was migrated, with the extensions that its first version asked for. */
  const empty = async (): Promise<void> => {
    await superuser.query('drop schema public cascade');
    await superuser.query('drop schema muster cascade');
    await superuser.query('drop schema jobs cascade');
    await superuser.query(`create schema public authorization "${decodeURIComponent(new URL(database.migrationUrl).username)}"`);
    for (const extension of ['pgcrypto', 'pg_trgm', 'unaccent', 'btree_gist']) await superuser.query(`create extension if not exists ${extension} schema public`);
  };

  it('stand in the order of their names, each once', () => {
    const times = names.map((name) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(names).size).toBe(names.length);
    expect([isMigrated(names), isMigrated(names.slice(1)), isMigrated([...names, 'Tomorrow9999999999999'])]).toEqual([true, false, false]);
  });

  it('are applied by one of two who start at once, and change nothing when there is nothing to do', async () => {
    await empty();
    await Promise.all([1, 2, 3].map(() => migrate(database.migrationUrl, login())));
    expect(await applied(superuser)).toEqual(names);
    const shape = await shapeOf(superuser);
    await migrate(database.migrationUrl, login());
    expect(await shapeOf(superuser)).toEqual(shape);
  });

  it('bring a database of the version before, with reports in it, to what a new one is', async () => {
    const fresh = await shapeOf(superuser);
    await empty();
    const earlier = migrations.filter((migration) => !sinceThen.includes(new migration().name));
    const source = await new DataSource({ type: 'postgres', url: database.migrationUrl, migrations: earlier, migrationsTableName: 'migrations', migrationsTransactionMode: 'each' }).initialize();
    await source.runMigrations();
    await source.destroy();
    expect(await shapeOf(superuser)).not.toEqual(fresh);
    // Rows alone, whatever else a report brings with it.
    await superuser.query('set session_replication_role = replica');
    await superuser.query(`insert into agencies (id, name, short_name, kind, country, created_at) values (gen_random_uuid(), 'Inspectorate of Delft', 'IOD', 'CUSTOMS', 'NL', now())`);
    await superuser.query(`insert into targets (operation_id, id, reference, nominating_agency_id, nominated_by, kind, state, title, reasons, audience, marked_audience, body_hash, created_at, updated_at)
      values (gen_random_uuid(), gen_random_uuid(), 'T-000001', gen_random_uuid(), gen_random_uuid(), 'CONTAINER', 'NOMINATED', 'Zirconium lorry', 'Known shipper', '{o.1}', '{o.1}', '', now(), now())`);
    await superuser.query(`insert into seizures (operation_id, id, reference, reporting_agency_id, reporter_id, state, form, detected_at, detected_precision, zone, direction, country, place, transport_mode, container_numbers,
        departure_country, destination_country, declared_description, found_description, waste_stream, items, detection_method, outcome, audience, marked_audience, body_hash, created_at, updated_at)
      select gen_random_uuid(), gen_random_uuid(), 'S-' || n, gen_random_uuid(), gen_random_uuid(), 'DRAFT', 'SHORT', now(), 'MINUTE', 'Europe/Amsterdam', 'EXPORT', 'NL', 'Delft', 'SEA', '{CSQU3054383}',
        'GH', 'NL', null, 'Zirconium sand', 'TYRES', '[]', 'SCANNER', 'SEIZED', '{o.1}', '{o.1}', '', now(), now() from generate_series(1, 3) n`);
    const operation = '019eb167-5600-7fe3-a730-e6ae8e886a30';
    for (const agency of [1, 2]) {
      await superuser.query(`insert into seizure_totals (operation_id, agency_id, audience, is_validated, dimension, key, cases, kg_weighed) values ($1, gen_random_uuid(), '{o.1}', true, 'COUNTRY', 'NL', $2, 0.1)`, [operation, agency]);
      await superuser.query(`insert into seizure_weights (operation_id, agency_id, audience, is_validated, kg, cases) values ($1, gen_random_uuid(), '{o.1}', true, 12350, 1), ($1, gen_random_uuid(), '{o.1}', true, $2, 1)`, [operation, 12_000 + 10 * agency]);
    }
    await superuser.query('set session_replication_role = default');
    await migrate(database.migrationUrl, login());
    expect(await shapeOf(superuser)).toEqual(fresh);
    expect((await superuser.query('select key, cases, trim_scale(kg_weighed) as kg from seizure_totals')).rows).toEqual([{ key: 'NL', cases: '3', kg: '0.2' }]);
    expect((await superuser.query('select digits, trim_scale(kg) as kg, cases from seizure_weights order by 1, kg')).rows).toEqual([
      { digits: 2, kg: '12000', cases: '4' }, { digits: 4, kg: '12010', cases: '1' }, { digits: 4, kg: '12020', cases: '1' }, { digits: 4, kg: '12350', cases: '2' },
    ]);
    expect((await applied(superuser)).sort()).toEqual([...names].sort());
    await superuser.query(`select set_config('muster.class', '{o.1,any}', false)`);
    const { rows } = await superuser.query<{ kind: string; n: number }>(`select kind, count(*)::int as n from (select * from muster.search(null, 'zirconium', '{SEIZURE,TARGET}', 10, '{}') union all select * from muster.search(null, 'delft', '{AGENCY}', 10, '{}')) found group by 1 order by 1`);
    expect(rows).toEqual([{ kind: 'AGENCY', n: 1 }, { kind: 'SEIZURE', n: 3 }, { kind: 'TARGET', n: 1 }]);
  });

  it('wait for whoever migrates', async () => {
    await superuser.query(`select pg_advisory_lock(hashtext('muster.migrate'))`);
    let isDone = false;
    const waiting = migrate(database.migrationUrl, login()).then(() => (isDone = true));
    const waits = async (): Promise<number> =>
      (await superuser.query(`select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`)).rowCount ?? 0;
    while ((await waits()) === 0) expect(isDone).toBe(false);
    await superuser.query(`select pg_advisory_unlock(hashtext('muster.migrate'))`);
    await waiting;
    expect(isDone).toBe(true);
  });

  it('leave a database alone that a newer version has migrated, and say so', async () => {
    await superuser.query(`insert into migrations (timestamp, name) values (9999999999999, 'Tomorrow9999999999999')`);
    const shape = await shapeOf(superuser);
    await expect(migrate(database.migrationUrl, login())).rejects.toThrow('The database was migrated by a newer Muster (Tomorrow9999999999999): start that version, or restore an older backup.');
    expect(await shapeOf(superuser)).toEqual(shape);
    await superuser.query(`delete from migrations where name = 'Tomorrow9999999999999'`);
    await migrate(database.migrationUrl, login());
  });

  it('say in one sentence that the database cannot be reached', async () => {
    const nowhere = new URL(database.migrationUrl);
    nowhere.port = '1';
    await expect(migrate(nowhere.href, login())).rejects.toThrow(/^The database at \S+:1 cannot be reached: .*ECONNREFUSED/);
    const stranger = new URL(database.migrationUrl);
    stranger.password = 'wrong';
    await expect(migrate(stranger.href, login())).rejects.toThrow(/^The database at \S+ cannot be reached: password authentication failed/);
    await expect(migrate(stranger.href, login())).rejects.not.toThrow(/wrong/);
  });
});

describe('the migrations of a database that is in use', () => {
  it('are undone one by one and applied anew, with nothing lost that stood before them', async () => {
    const world = await World.create();
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    const operationId = await world.activeOperation(coordinator, approver);
    const id = world.clock.uuid();
    await coordinator.ask('mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename } }', { input: { id, operationId, submit: true, body: reportBody() } });
    const party = world.clock.uuid();
    const other = await world.person(await world.agency('NL'), { lead: true });
    await coordinator.ask('mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename } }', { input: { operationId, id, version: 1, parties: [{ id: party, part: 'BROKER', kind: 'COMPANY', name: 'Canary' }] } });
    await world.superuser.query('update nominal_parties set wanted_audience = wanted_audience || $1::text, released_to = released_to || $1::text', [`o.${operationId}.a.${other.agencyId}`]);
    const parties = async (): Promise<unknown> => (await world.superuser.query('select subject_type, subject_id, agency_id, kept_by, released_to, ciphertext from nominal_parties')).rows;
    const named = await parties();
    const shape = await shapeOf(world.superuser);
    const source = await new DataSource({ type: 'postgres', url: world.database.migrationUrl, migrations, migrationsTableName: 'migrations', migrationsTransactionMode: 'each' }).initialize();
    // What came with this version and the walls before it: all that stands on tables with reports in them.
    for (const _each of names.slice(names.indexOf('Walls1793531700000'))) await source.undoLastMigration();
    expect(await shapeOf(world.superuser)).not.toEqual(shape);
    await source.destroy();
    await migrate(world.database.migrationUrl, decodeURIComponent(new URL(world.database.databaseUrl).username));
    expect((await shapeOf(world.superuser)).filter((line) => !shape.includes(line))).toEqual([]);
    const seen = await coordinator.ask<{ seizure: { place: string; consents: string | null } }>('query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { place consents } }', { o: operationId, id });
    expect(seen.seizure).toEqual({ place: 'Rotterdam', consents: null });
    expect(await parties()).toEqual(named);
    await world.close();
  });
});
