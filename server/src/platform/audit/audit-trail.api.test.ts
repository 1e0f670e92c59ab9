import { Client } from 'pg';
import { LiveStage } from '../../testing/live-stage';
import { trailOf } from './audit-trail';

const signIn = 'mutation { signIn(email: "nobody@example.test", password: "wrong-and-long-enough") { __typename } }';
const suspend = 'mutation ($id: ID!) { stepOperation(id: $id, action: suspend) { __typename } }';

describe('a change and its records', () => {
  let stage: LiveStage;
  beforeAll(async () => {
    stage = await LiveStage.create();
  });
  afterAll(() => stage.close());

  const sql = async <T>(text: string, values: unknown[] = []): Promise<T[]> => (await stage.world.superuser.query(text, values)).rows as T[];
  const counts = async (): Promise<unknown> =>
    (await sql('select (select count(*) from seizures) as seizures, (select count(*) from events) as events, (select count(*) from denials) as denials, (select count(*) from audit_records) as records'))[0];

  it('are committed together or not at all: while the trail refuses, nothing is acknowledged and the error says nothing', async () => {
    const before = await counts();
    await sql('alter table audit_records add constraint sabotage check (false) not valid');
    const { query, variables } = stage.reportRequest();
    const answers = [await stage.dutch.answer(query, variables), await stage.polish.answer(suspend, { id: stage.operationId }), await stage.world.post(signIn)];
    await sql('alter table audit_records drop constraint sabotage');
    expect(answers.map(({ errors }) => errors?.[0])).toEqual(
      answers.map(() => expect.objectContaining({ message: 'Something went wrong here. Nothing was changed; try again.', extensions: { code: 'INTERNAL' } }) as unknown),
    );
    expect(await counts()).toEqual(before);
  });

  it('wait for a trail that is held, and are acknowledged only once it is free', async () => {
    const holder = new Client({ connectionString: stage.world.database.superuserUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table audit_records in access exclusive mode');
    let acknowledged = 0;
    const writes = [1, 2, 3, 4].map(() => stage.report(stage.dutch).then(() => (acknowledged += 1)));
    // One waits for the trail; those that report in the same operation wait for it.
    const waiting = async (): Promise<number> => (await sql<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))[0]?.n ?? 0;
    while ((await waiting()) < writes.length) expect(acknowledged).toBe(0);
    expect(acknowledged).toBe(0);
    await holder.query('rollback');
    await holder.end();
    await Promise.all(writes);
    expect(acknowledged).toBe(writes.length);
  });

  it('say who, from where and in which request, and in lanes of their own for each server', async () => {
    const { address } = await stage.secondServer();
    const { query, variables, id } = stage.reportRequest();
    await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${stage.dutch.token}` }, body: JSON.stringify({ query, variables }) });
    const [record] = await sql<{ process: string }>(
      `select r.actor_account_id = $2 as is_actor, r.actor_agency_id = $3 as is_agency, r.address, r.session_hash = encode(sha256(s.id::text::bytea), 'hex') as is_session, r.request_id is not null as has_request, o.subject_id as process
       from audit_records r join audit_records o on o.lane = r.lane and o.seq = 1 and o.action = 'LaneOpened' join sessions s on s.account_id = r.actor_account_id where r.subject_id = $1`,
      [id, stage.dutch.id, stage.dutch.agencyId],
    );
    expect(record).toMatchObject({ is_actor: true, is_agency: true, address: '127.0.0.1', is_session: true, has_request: true });
    expect(record?.process).not.toBe(stage.world.app.services.audit.lanes.processId);
  });

  const roles = ['muster_app', 'muster_door', 'muster_sequencer', 'muster_search', 'muster_totals', 'muster_auditor', 'muster_app_login'];
  const rights = async (): Promise<string[]> =>
    (
      await sql<{ right: string }>(
        `select r || ' ' || p as right from unnest($1::text[]) r, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) p
         where has_table_privilege(r, 'audit_records', p) or (p in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege(r, 'audit_records', p)) order by 1`,
        [roles],
      )
    ).map(({ right }) => right);
  const written = ['muster_app INSERT', 'muster_auditor SELECT', 'muster_door INSERT'];

  it('are added by the application and read by the auditor; nobody changes or removes them', async () => {
    expect(await rights()).toEqual(written);
  });

  it('would be caught open to change: by the rights, and by no row that is touched', async () => {
    await sql('grant select, update on audit_records to muster_app');
    expect(await rights()).not.toEqual(written);
    const login = new Client({ connectionString: stage.world.database.databaseUrl });
    await login.connect();
    await login.query('set role muster_app');
    const { rowCount } = await login.query(`update audit_records set action = 'Nothing'`);
    await login.end();
    await sql('revoke select, update on audit_records from muster_app');
    expect(rowCount).toBe(0);
  });

  it.each<[string, string]>([
    ['be written in the name of somebody else', `insert into audit_records (lane, seq, at, actor_account_id, action, subject_type, decision, mac) values (gen_random_uuid(), 1, now(), gen_random_uuid(), 'x', 'x', 'ALLOW', '')`],
    ['be changed', `update audit_records set action = 'Nothing'`],
    ['be removed', 'delete from audit_records'],
    ['be emptied', 'truncate audit_records'],
    ['be read', 'select 1 from audit_records'],
  ])('cannot %s', async (_what, statement) => {
    const login = new Client({ connectionString: stage.world.database.databaseUrl });
    await login.connect();
    await login.query('begin');
    await login.query(`select set_config('role', 'muster_app', true), set_config('muster.account', $1, true)`, [stage.dutch.id]);
    await expect(login.query(statement)).rejects.toMatchObject({ code: '42501' });
    await login.end();
  });

  it('are demanded of every transaction that changes something', () => {
    expect(() => trailOf(stage.world.app.services.dataSource.manager)).toThrow('This transaction keeps no trail');
  });
});
