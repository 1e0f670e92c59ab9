import { Client } from 'pg';
import { reportBody, World } from './world';

/** Tables without row-level security: none holds what an agency wrote. A new one is a decision: add it here and say why. */
const openTables: Readonly<Record<string, string>> = {
  log_epochs: 'one random number that tells a restored log from its original',
  log_heads: 'the last number of each log, granted to the sequencer alone',
  migrations: "the owner's list of applied migrations, granted to nobody",
};

/** What the application's role may read with no settings at all. */
const readableByAnyone = ['log_epochs'];

interface Relation {
  name: string;
  kind: string;
  is_enabled: boolean;
  is_forced: boolean;
  options: string[] | null;
}

describe('the database itself', () => {
  let world: World;
  let login: Client;
  let relations: Relation[];

  beforeAll(async () => {
    world = await World.create();
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    const dutch = await world.person(await world.agency('NL'), { lead: true });
    const operationId = await world.activeOperation(coordinator, approver, [dutch]);
    await dutch.ask('mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename } }', {
      input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() },
    });
    await dutch.ask('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }', {
      input: { agencyId: dutch.agencyId, email: 'officer@douane.example', name: 'Officer' },
    });
    ({ rows: relations } = await world.superuser.query<Relation>(
      `select c.relname as name, c.relkind as kind, c.relrowsecurity as is_enabled, c.relforcerowsecurity as is_forced, c.reloptions as options
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'muster') and c.relkind in ('r', 'p', 'v', 'm', 'f')
         and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e') order by 1`,
    ));
    login = new Client({ connectionString: world.database.databaseUrl });
    await login.connect();
  });
  afterAll(async () => {
    await login.end();
    await world.close();
  });

  /** How many rows a table shows; null when it may not be read at all. */
  const rowsSeen = async (table: string): Promise<number | null> => {
    try {
      const { rows } = await login.query<{ n: number }>(`select count(*)::int as n from "${table}"`);
      return rows[0]?.n ?? 0;
    } catch (error) {
      if ((error as { code?: string }).code === '42501') return null;
      throw error;
    }
  };

  it('forces row-level security on every table but the reviewed ones', () => {
    const tables = relations.filter(({ kind }) => kind === 'r' || kind === 'p');
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter((table) => !table.is_enabled || !table.is_forced).map(({ name }) => name)).toEqual(Object.keys(openTables).sort());
  });

  it('has no view that reads with the rights of its owner, and none that keeps a copy', () => {
    const views = relations.filter(({ kind }) => kind !== 'r' && kind !== 'p');
    expect(views.map(({ name }) => name)).toContain('directory_entries');
    expect(views.filter(({ kind, options }) => kind !== 'v' || !options?.includes('security_invoker=true')).map(({ name }) => name)).toEqual([]);
  });

  it('shows nothing to the login that has taken no role', async () => {
    const seen: string[] = [];
    for (const { name } of relations) if ((await rowsSeen(name)) !== null) seen.push(name);
    expect(seen).toEqual([]);
  });

  it('shows no row to the application without a viewer, though there are some', async () => {
    const filled: string[] = [];
    const seen: string[] = [];
    for (const { name } of relations) {
      const { rows } = await world.superuser.query<{ n: number }>(`select count(*)::int as n from "${name}"`);
      if ((rows[0]?.n ?? 0) > 0) filled.push(name);
    }
    await login.query('set role muster_app');
    for (const { name } of relations) if (((await rowsSeen(name)) ?? 0) > 0) seen.push(name);
    await login.query('reset role');
    expect(filled).toEqual(expect.arrayContaining(['accounts', 'account_invitations', 'agencies', 'agency_events', 'events', 'mails', 'operations', 'participations', 'people', 'seizures', 'sessions']));
    expect(seen).toEqual(readableByAnyone);
  });

  it.each(['password_hash'])('gives accounts.%s to no role but the door', async (column) => {
    await login.query('set role muster_app');
    await expect(login.query(`select ${column} from accounts`)).rejects.toMatchObject({ code: '42501' });
    await login.query('reset role');
  });

  it.each(['answer_links.token_hash', 'mails.content', 'password_resets.token_hash', 'known_devices.token_hash', 'attempt_windows.key', 'rate_balances.key'])('gives %s to no role but the door', async (column) => {
    const [table, name] = column.split('.');
    await login.query('set role muster_app');
    await expect(login.query(`select ${name} from ${table}`)).rejects.toMatchObject({ code: '42501' });
    await login.query('reset role');
  });

  it.each(['sessions', 'account_invitations'])('gives %s.token_hash to no role but the door', async (table) => {
    await login.query('set role muster_app');
    await expect(login.query(`select token_hash from ${table}`)).rejects.toMatchObject({ code: '42501' });
    await login.query('reset role');
  });

  it.each(['totp_seeds', 'recovery_codes', 'passkeys', 'spent_challenges', 'sign_in_tickets', 'course_keys', 'course_drafts'])('gives nothing of %s to any role but the door', async (table) => {
    await login.query('set role muster_app');
    await expect(login.query(`select 1 from ${table}`)).rejects.toMatchObject({ code: '42501' });
    await login.query('reset role');
  });

  it('asks no clock of its own for anything that a rule stands on', async () => {
    const { rows } = await world.superuser.query<{ place: string }>(
      `select p.oid::regprocedure::text as place from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'muster' and p.prosrc ~* '\\m(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\(|\\mcurrent_(date|time|timestamp)\\M|localtime'
       union all select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and column_default ~* 'now\\(|current_(date|time)|timestamp\\('
       union all select tablename || ' ' || policyname from pg_policies where coalesce(qual, '') || coalesce(with_check, '') ~* 'now\\(|current_(date|time)' order by 1`,
    );
    // Marks of changed rights are swept by the hour of the machine: they say that something changed, never when.
    expect(rows.map(({ place }) => place)).toEqual(['muster.mark_rights()', 'rights_changes.at']);
  });

  it('lets no version go back, whatever the code forgets', async () => {
    await world.superuser.query('update seizures set version = 7');
    await expect(world.superuser.query('update seizures set version = 6')).rejects.toMatchObject({ code: '23000', message: 'version 7 of seizures would go back to 6' });
    const { rows } = await world.superuser.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'version'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_column_privilege('muster_app', c.oid, a.attnum, 'update')
         and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = c.relname || '_forward') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([]);
  });

  it('has no function of borrowed rights that follows a search path, belongs to a login or is open to all', async () => {
    const { rows } = await world.superuser.query<{ name: string; is_fixed: boolean; owner_is_narrow: boolean; is_open: boolean; is_trigger: boolean }>(
      `select p.oid::regprocedure::text as name, r.rolname not like '%login%' and not r.rolsuper and not r.rolbypassrls and not r.rolcanlogin as owner_is_narrow,
         coalesce(array_to_string(p.proconfig, ',') ~ 'search_path=.*pg_temp', false) as is_fixed,
         p.prorettype = 'trigger'::regtype as is_trigger,
         has_function_privilege('public', p.oid, 'execute') as is_open
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter(({ is_fixed, owner_is_narrow, is_open, is_trigger }) => !is_fixed || !owner_is_narrow || (is_open && !is_trigger))).toEqual([]);
  });
});
