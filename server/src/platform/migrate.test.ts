import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/all';
import type { TestDatabase } from '../testing/database';
import { createTestDatabase } from '../testing/database';
import { reportBody, World } from '../testing/world';
import { isMigrated, migrate } from './migrate';

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

  it('stand in the order of their names, each once', () => {
    const times = names.map((name) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(names).size).toBe(names.length);
    expect([isMigrated(names), isMigrated(names.slice(1)), isMigrated([...names, 'Tomorrow9999999999999'])]).toEqual([true, false, false]);
  });

  it('are applied by one of two who start at once, and change nothing when there is nothing to do', async () => {
    await superuser.query('drop schema public cascade');
    await superuser.query('drop schema muster cascade');
    await superuser.query(`create schema public authorization "${decodeURIComponent(new URL(database.migrationUrl).username)}"`);
    for (const extension of ['pgcrypto', 'pg_trgm', 'unaccent', 'btree_gist']) await superuser.query(`create extension if not exists ${extension} schema public`);
    await Promise.all([1, 2, 3].map(() => migrate(database.migrationUrl, login())));
    expect(await applied(superuser)).toEqual(names);
    const shape = await shapeOf(superuser);
    await migrate(database.migrationUrl, login());
    expect(await shapeOf(superuser)).toEqual(shape);
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
