import { reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { createLogger } from './logger';

const password = 'kanarienvogel-im-hafen-7';
const canaryName = 'Zzyzx Kanarienvogel';

interface Line {
  level: number;
  msg?: string;
  reqId?: string;
  route?: string;
  err?: { message: string };
}

describe('a server that is operated', () => {
  let world: World;
  let dutch: Somebody;
  let operationId: string;
  let lines: string[];

  beforeAll(async () => {
    lines = [];
    world = await World.create(undefined, createLogger('debug', { write: (line) => void lines.push(line) }));
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch]);
  });
  afterAll(() => world.close());

  const get = (url: string) => world.app.http.inject({ url });
  const parsed = (): Line[] => lines.map((line) => JSON.parse(line) as Line);
  const valueOf = async (metric: string): Promise<number> => Number(new RegExp(`^${metric.replace(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec((await get('/metrics')).payload)?.[1]);
  const breakAgencies = async (work: () => Promise<unknown>): Promise<void> => {
    await world.superuser.query('alter table agencies rename to gone');
    await work().finally(() => world.superuser.query('alter table gone rename to agencies'));
  };

  it('says that it lives, whatever the database does', async () => {
    expect([(await get('/healthz')).statusCode, (await get('/healthz')).json()]).toEqual([200, { status: 'ok' }]);
    const broken = jest.spyOn(world.app.services.dataSource, 'createQueryRunner').mockImplementation(() => {
      throw new Error('connect ECONNREFUSED');
    });
    expect((await get('/healthz')).statusCode).toBe(200);
    expect([(await get('/readyz')).statusCode, (await get('/readyz')).json()]).toEqual([503, { status: 'the database cannot be reached' }]);
    broken.mockRestore();
    expect([(await get('/readyz')).statusCode, (await get('/readyz')).json()]).toEqual([200, { status: 'ready' }]);
  });

  it.each([
    ['has a migration more', `insert into migrations (timestamp, name) values (9999999999999, 'Tomorrow9999999999999')`, `delete from migrations where name = 'Tomorrow9999999999999'`],
    ['lacks one', `update migrations set name = 'Renamed' where id = (select max(id) from migrations)`, null],
  ])('is not ready for a database that %s', async (_what, statement, undo) => {
    const { rows } = await world.superuser.query<{ id: number; name: string }>('select id, name from migrations order by id desc limit 1');
    await world.superuser.query(statement);
    expect([(await get('/readyz')).statusCode, (await get('/readyz')).json()]).toEqual([503, { status: 'the database belongs to another version' }]);
    if (undo) await world.superuser.query(undo);
    else await world.superuser.query('update migrations set name = $2 where id = $1', [rows[0]?.id, rows[0]?.name]);
    expect((await get('/readyz')).statusCode).toBe(200);
  });

  it('counts requests by their route, and what failed for a reason of its own', async () => {
    const counted = `muster_http_request_seconds_count{route="/graphql",status="200"}`;
    const [requests, failures] = [await valueOf(counted), await valueOf('muster_failures_total')];
    await dutch.ask('{ agencies { items { id } } }');
    await dutch.answer('{ agencies { items { nonsense } } }');
    expect(await valueOf(counted)).toBe(requests + 1);
    expect(await valueOf('muster_failures_total')).toBe(failures);
    await breakAgencies(() => dutch.answer('{ agencies { items { id } } }'));
    expect(await valueOf('muster_failures_total')).toBe(failures + 1);
    await breakAgencies(() => world.app.http.inject({ url: '/exports/directory.csv', headers: { authorization: `Bearer ${dutch.token}` } }));
    expect(await valueOf('muster_failures_total')).toBe(failures + 2);
    for (const name of ['muster_sockets', 'muster_live_subscribers', 'process_resident_memory_bytes']) expect(await valueOf(name)).toBeGreaterThanOrEqual(0);
  });

  it('names no record, person or agency in what it counts', async () => {
    await get(`/files/${operationId}/${world.clock.uuid()}`);
    await get(`/nowhere/${operationId}`);
    const { payload, headers } = await get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(payload).toContain('route="/files/:operationId/:fileId"');
    expect(payload).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|\/nowhere/);
  });

  it('logs JSON lines under the id of the request, a failure with its cause', async () => {
    lines.length = 0;
    await breakAgencies(() => dutch.answer('{ agencies { items { id } } }'));
    const failure = parsed().find(({ msg }) => msg === 'a request failed');
    expect(failure?.err?.message).toContain('does not exist');
    expect(failure?.reqId).toMatch(/^[0-9a-f-]{36}$/);
    expect(parsed().find(({ msg, reqId }) => msg === 'answered' && reqId === failure?.reqId)).toMatchObject({ route: '/graphql', status: 200 });
  });

  /** Everything that is secret passes through, on ways that work and on ways that fail. */
  const useSecrets = async (): Promise<string[]> => {
    const { invitePerson } = await dutch.ask<{ invitePerson: { link: string } }>('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ... on InvitationLink { link } ... on Refused { refusals { rule } } } }', {
      input: { agencyId: dutch.agencyId, email: 'canary@douane.example', name: 'Canary' },
    });
    const link = /[\w-]{20,}$/.exec(invitePerson.link)?.[0] ?? '';
    const accept = 'mutation ($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password, language: "nl") { __typename ... on Refused { refusals { rule } } } }';
    expect((await world.post(accept, { token: link, password })).data).toEqual({ acceptInvitation: { __typename: 'Session' } });
    const signIn = (): Promise<unknown> => world.post('mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }', { email: 'canary@douane.example', password });
    expect(await signIn()).toEqual({ data: { signIn: { __typename: 'Session' } } });
    const { reportSeizure: seizure } = await dutch.ask<{ reportSeizure: { id: string; version: number } }>(
      'mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id version } } }',
      { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() } },
    );
    const parties = { input: { operationId, ...seizure, parties: [{ id: world.clock.uuid(), part: 'BROKER', kind: 'PERSON', name: canaryName }] } };
    const setParties = 'mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename } }';
    await world.superuser.query('alter table nominal_parties rename to gone');
    await dutch.answer(setParties, parties);
    await world.superuser.query('alter table gone rename to nominal_parties');
    await dutch.ask(setParties, parties);
    await world.superuser.query('alter table accounts rename to gone');
    await signIn();
    await world.superuser.query('alter table gone rename to accounts');
    await world.app.http.inject({ url: '/exports/directory.csv', headers: { authorization: `Bearer ${dutch.token}`, cookie: `muster=${link}` } });
    return [password, link, dutch.token, canaryName, 'canary@douane.example'];
  };
  const leaksOf = (needles: readonly string[]): string[] => needles.filter((needle) => needle !== '' && lines.join('').includes(needle));

  it('writes no secret into its log, not even when something fails', async () => {
    lines.length = 0;
    const secrets = await useSecrets();
    expect(secrets.every((secret) => secret.length > 15)).toBe(true);
    expect(parsed().filter(({ msg }) => msg === 'a request failed').length).toBeGreaterThanOrEqual(2);
    expect(leaksOf(secrets)).toEqual([]);
  });

  it('would be caught writing one', () => {
    world.app.services.logger.warn({ headers: { authorization: `Bearer ${dutch.token}` } }, `signed in with ${password}`);
    world.app.services.logger.warn({ nested: { token: dutch.token } }, 'hidden');
    expect(leaksOf([password, dutch.token])).toEqual([password]);
  });
});
