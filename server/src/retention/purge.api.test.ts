import { join } from 'node:path';
import { Client } from 'pg';
import sharp from 'sharp';
import { ImportQueue } from '../imports/import-queue';
import { isSigned } from '../platform/signing';
import { dumpDatabase, filesBelow, tablesWith } from '../testing/dump';
import { planInput, reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';

const canary = 'Zzyzxkanarie';
const refused = '... on Refused { refusals { rule } }';
const set = `mutation ($input: SetRetentionInput!) { answer: setRetention(input: $input) { ... on Retention { version months isHeld } ${refused} } }`;
const propose = `mutation ($input: ProposePurgeInput!) { answer: proposePurge(input: $input) { ... on Purge { id state counts { kind count } } ${refused} } }`;
const decide = (verb: string) => `mutation ($operationId: ID!, $id: ID!) { answer: ${verb}(operationId: $operationId, id: $id) { ... on Purge { id state certificateUrl } ${refused} } }`;
const preview = 'query ($operationId: ID!) { answer: purgePreview(operationId: $operationId) { kind count bytes } }';
const list = 'query { answer: purges(states: [PROPOSED]) { items { id operationCode viewerMayApprove } } }';
const read = 'query ($operationId: ID!) { operation(id: $operationId) { objectives retention { months isOwn keptUntil proposalBlockedBy purges { id state } } totals { validated { cases } } feed { items { kind } } } }';

interface Answered {
  id?: string;
  state?: string;
  certificateUrl?: string;
  counts?: { kind: string; count: number }[];
  refusals?: { rule: string }[];
}

/** Tables of an operation's data that a purge leaves, and why. A new one is a decision: purge it (migrations/purge-with.ts), or add it here and say why. */
const kept: Readonly<Record<string, string>> = {
  audit_records: 'the trail: identifiers and hashes, never content',
  events: 'the skeleton of what happened: identifiers and counts, never content',
  log_heads: 'the last number of each log',
  operation_members: 'who had which role, hence who may see the certificate',
  operation_retentions: 'under which rule it was kept',
  participation_activity: 'when an agency was last heard of',
  participations: 'who took part; the reasons given are taken out',
  practice_operations: 'who practised in it, and when',
  purges: 'the certificates themselves',
  seizure_totals: 'published totals; those that not everybody saw are deleted',
  seizure_weights: 'what published medians are made of; as above',
};

describe('a purge', () => {
  let world: World;
  let coordinator: Somebody;
  let second: Somebody;
  let dutch: Somebody;
  let administrator: Somebody;
  let files: string;

  beforeAll(async () => {
    world = await World.create();
    files = join(world.app.services.dataDirectory, 'files');
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    second = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    administrator = await world.person(await world.agency('CH'), { administrator: true });
  });
  afterAll(() => world.close());

  const ask = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Answered> => (await who.ask<{ answer: Answered }>(document, variables)).answer;
  const rulesOf = ({ refusals }: Answered): string[] => (refusals ?? []).map(({ rule }) => rule);

  const put = (path: string, name: string, type: string, payload: string | Buffer) =>
    world.app.http.inject({ method: 'PUT', url: path, payload, headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': name, 'content-type': type } });

  /** An operation in which the canary was written wherever something can be written. */
  const filledOperation = async (word: string): Promise<string> => {
    const operationId = await world.activeOperation(coordinator, second, [dutch]);
    const { rows } = await world.superuser.query<{ version: number }>('select version from operations where id = $1', [operationId]);
    const input = planInput({ objectives: `Find ${word}.`, unitHost: word, phases: [{ kind: 'OPERATIONAL', name: word, startsOn: '2026-06-01', endsOn: '2026-07-15' }] });
    await coordinator.ask('mutation ($id: ID!, $version: Int!, $input: OperationPlanInput!) { changePlan(id: $id, version: $version, input: $input) { ... on Refused { refusals { rule field } } } }', { id: operationId, version: rows[0]?.version, input });
    const party = () => ({ id: world.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name: word });
    const target = world.clock.uuid();
    await dutch.ask('mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename } }', { input: { id: target, operationId, body: { kind: 'CONSIGNMENT', title: `Lorry of the ${word}s`, reasons: word }, parties: [{ ...party(), name: `Company ${word} One` }] } });
    await dutch.ask('mutation ($input: AssignTargetInput!) { assignTarget(input: $input) { __typename } }', { input: { operationId, id: target, agencyIds: [dutch.agencyId] } });
    await dutch.ask('mutation ($input: ControlTargetInput!) { controlTarget(input: $input) { __typename } }', { input: { id: world.clock.uuid(), operationId, targetId: target, controlledAt: '2026-06-10T10:00:00Z', country: 'NL', place: 'Delft', method: 'RANDOM', finding: 'NOTHING_FOUND', note: word } });
    const seizure = world.clock.uuid();
    await dutch.ask('mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename } }', { input: { id: seizure, operationId, submit: true, body: reportBody({ foundDescription: word }) } });
    const named = await dutch.ask<{ setParties: { version: number } }>('mutation ($input: SetPartiesInput!) { setParties(input: $input) { ... on Seizure { version } } }', { input: { operationId, id: seizure, version: 1, parties: [party()] } });
    const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } }).withExif({ IFD0: { Make: word } }).jpeg().toBuffer();
    expect((await put(`/files/${operationId}/${world.clock.uuid()}?subjectType=Seizure&subjectId=${seizure}`, `${word}.jpg`, 'image/jpeg', picture)).statusCode).toBe(201);
    await put(`/imports/${operationId}/${world.clock.uuid()}`, `${word}.csv`, 'text/csv', `Detected at,Country,Place,What was found,Waste stream,Kilograms,Basis of the kilograms\r\n2026-06-09 08:30,NL,Delft,${word},TYRES,100,WEIGHED`);
    await ImportQueue.of(world.app.services).idle();
    await dutch.ask('mutation ($input: IntroduceMembersInput!) { introduceMembers(input: $input) { __typename } }', { input: { id: world.clock.uuid(), operationId, firstId: dutch.id, secondId: second.id, reason: word } });
    await coordinator.ask('mutation ($operationId: ID!, $id: ID!, $version: Int!) { stepSeizure(operationId: $operationId, id: $id, version: $version, action: validate) { __typename ... on Refused { refusals { rule } } } }', { operationId, id: seizure, version: named.setParties.version });
    await world.app.services.jobs.idle();
    return operationId;
  };

  const end = async (operationId: string): Promise<void> => {
    await world.step(coordinator, operationId, 'consolidate');
    await world.step(coordinator, operationId, 'close');
  };
  const keepFor = async (operationId: string, over: Record<string, unknown> = {}) => ask(coordinator, set, { input: { operationId, version: 0, months: 0, isHeld: false, ...over } });
  /** Whatever the search keeps of an operation. */
  const searchedRows = async (operationId: string): Promise<number> =>
    (await world.superuser.query(['search_documents', 'search_words', 'search_scopes'].map((table) => `select from ${table} where operation_id = $1`).join(' union all '), [operationId])).rowCount ?? 0;
  const tablesOf = async (text: string): Promise<string[]> => tablesWith(await dumpDatabase(world.superuser), text);

  it('knows of every table of an operation’s data whether it goes or stays', async () => {
    const { rows } = await world.superuser.query<{ name: string; is_purged: boolean }>(
      `select c.relname as name, p.name is not null as is_purged from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'operation_id' and not a.attisdropped
       left join purged_tables p on p.name = c.relname where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ is_purged }) => !is_purged).map(({ name }) => name)).toEqual(Object.keys(kept).sort());
  });

  it('is proposed when its time has come, and carried out by a second pair of eyes: no canary is left', async () => {
    const operationId = await filledOperation(canary);
    const other = await filledOperation('Nachtigall');
    expect(await tablesOf(canary)).toHaveLength(14);
    expect(rulesOf(await ask(coordinator, propose, { input: { operationId, reason: 'Time is over.' } }))).toEqual(['purge.not-over']);
    await end(operationId);
    expect(rulesOf(await ask(coordinator, propose, { input: { operationId, reason: 'Time is over.' } }))).toEqual(['purge.kept']);
    expect(await keepFor(operationId)).toMatchObject({ version: 1, months: 0 });
    const counted = (await ask(coordinator, preview, { operationId })) as unknown as { kind: string; count: number }[];
    const { id, counts } = await ask(coordinator, propose, { input: { operationId, reason: 'Time is over.' } });
    expect(counts).toEqual(counted.map(({ kind, count }) => ({ kind, count })));
    expect(counts).toEqual(expect.arrayContaining([{ kind: 'seizures', count: 1 }, { kind: 'files', count: 1 }, { kind: 'nominal_parties', count: 2 }, { kind: 'import_rows', count: 1 }, { kind: 'search_documents', count: 2 }]));
    expect(rulesOf(await ask(coordinator, decide('approvePurge'), { operationId, id }))).toEqual(['purge.second-pair-of-eyes']);
    expect(await tablesOf(canary)).toHaveLength(14);
    const before = filesBelow(files).length;
    const done = await ask(second, decide('approvePurge'), { operationId, id });
    expect(done).toMatchObject({ state: 'DONE' });
    expect(await tablesOf(canary)).toEqual([]);
    expect(filesBelow(files)).toHaveLength(before / 2);
    expect(await searchedRows(operationId)).toBe(0);
    expect(await searchedRows(other)).toBeGreaterThan(0);
    // The other operation lost nothing.
    expect(await tablesOf('Nachtigall')).toHaveLength(14);
    expect(await dutch.ask(read, { operationId: other })).toMatchObject({ operation: { totals: { validated: { cases: 1 } } } });

    const seen = await dutch.ask<{ operation: { feed: { items: { kind: string }[] } } }>(read, { operationId });
    expect(seen).toMatchObject({ operation: { objectives: '', retention: { isOwn: true, purges: [{ id, state: 'DONE' }] }, totals: { validated: { cases: 1 } } } });
    expect(seen.operation.feed.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['OperationPurged', 'SeizureReported', 'OperationStepped']));

    const certificate = (who: Somebody) => world.app.http.inject({ url: done.certificateUrl ?? '', headers: { authorization: `Bearer ${who.token}` } });
    const { certificate: text, ...signature } = (await certificate(dutch)).json<{ certificate: string; signature: string; publicKey: string }>();
    expect(isSigned(text, signature)).toBe(true);
    expect(isSigned(text.replace('Time is over.', 'Time is past.'), signature)).toBe(false);
    const said = JSON.parse(text) as { purged: { kind: string; count: number; sha256: string }[] };
    expect(said).toMatchObject({ operation: { id: operationId }, rule: '0 months after the end on 2026-06-10', proposed: { by: { id: coordinator.id } }, approved: { by: { id: second.id } } });
    expect(said.purged.map(({ kind, count }) => ({ kind, count }))).toEqual(counts);
    expect(said.purged.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    const stranger = await world.person(await world.agency('FR'), { lead: true });
    expect((await certificate(stranger)).statusCode).toBe(404);
    expect(rulesOf(await ask(coordinator, propose, { input: { operationId, reason: 'Once more.' } }))).toEqual(['purge.done']);
    expect(rulesOf(await keepFor(operationId, { version: 1 }))).toEqual(['purge.done']);
  });

  it('would be caught with one table forgotten', async () => {
    await world.superuser.query(`delete from purged_tables where name = 'introductions'`);
    const operationId = await filledOperation('Rotkehlchen');
    await end(operationId);
    await keepFor(operationId);
    const { id } = await ask(coordinator, propose, { input: { operationId, reason: 'Time is over.' } });
    await ask(second, decide('approvePurge'), { operationId, id });
    expect(await tablesOf('Rotkehlchen')).toEqual(['public.introductions']);
    await world.superuser.query(`insert into purged_tables values ('introductions', 130)`);
  });

  it('is put before administrators, who see of the operation nothing but its code', async () => {
    const operationId = await world.activeOperation(coordinator, second, [dutch]);
    await end(operationId);
    await keepFor(operationId);
    expect(await ask(administrator, preview, { operationId })).toEqual([]);
    expect(await ask(dutch, preview, { operationId })).toEqual([]);
    const { id } = await ask(coordinator, propose, { input: { operationId, reason: 'Time is over.' } });
    expect(await administrator.ask(list)).toEqual({ answer: { items: [{ id, operationCode: 'DEM-T', viewerMayApprove: true }] } });
    expect(await dutch.ask(list)).toEqual({ answer: { items: [] } });
    expect((await dutch.answer(decide('approvePurge'), { operationId, id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    // A hold that comes after the proposal stops it.
    await keepFor(operationId, { version: 1, isHeld: true, reason: 'A court asks.' });
    expect(rulesOf(await ask(administrator, decide('approvePurge'), { operationId, id }))).toEqual(['purge.held']);
    await keepFor(operationId, { version: 2 });
    expect(await ask(administrator, decide('approvePurge'), { operationId, id })).toMatchObject({ state: 'DONE' });
    expect(await administrator.ask('query ($id: ID!) { operation(id: $id) { id } }', { id: operationId })).toEqual({ operation: null });
  });

  it('is refused, or taken back, and may then be proposed anew', async () => {
    const operationId = await world.activeOperation(coordinator, second, [dutch]);
    await end(operationId);
    expect(rulesOf(await keepFor(operationId, { isHeld: true }))).toEqual(['text.empty']);
    expect(rulesOf(await keepFor(operationId, { months: 601 }))).toEqual(['retention.months']);
    expect((await dutch.answer(set, { input: { operationId, version: 0, isHeld: false } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await keepFor(operationId);
    expect(rulesOf(await keepFor(operationId))).toEqual(['version.stale']);
    const first = await ask(coordinator, propose, { input: { operationId, reason: 'Time is over.' } });
    expect(rulesOf(await ask(coordinator, propose, { input: { operationId, reason: 'Again.' } }))).toEqual(['purge.proposed']);
    expect(await ask(coordinator, decide('refusePurge'), { operationId, id: first.id })).toMatchObject({ state: 'REFUSED' });
    expect(rulesOf(await ask(second, decide('approvePurge'), { operationId, id: first.id }))).toEqual(['purge.decided']);
    expect(await ask(coordinator, propose, { input: { operationId, reason: 'Again.' } })).toMatchObject({ state: 'PROPOSED' });
  });

  it('is refused by the database itself to one pair of eyes, to an officer, and under a hold', async () => {
    const operationId = await world.activeOperation(coordinator, second, [dutch]);
    await end(operationId);
    await keepFor(operationId);
    const { id } = await ask(coordinator, propose, { input: { operationId, reason: 'Time is over.' } });
    const purge = async (who: Somebody, role: string, isHeld = false): Promise<string> => {
      const client = new Client({ connectionString: world.database.databaseUrl });
      await client.connect();
      await world.superuser.query('update operation_retentions set is_held = $2, reason = $3 where operation_id = $1', [operationId, isHeld, 'A court asks.']);
      try {
        await client.query('begin');
        await client.query(`select set_config('role', 'muster_app', true), set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [who.id, `{o.${operationId},o.${operationId}.r.${role}}`]);
        await client.query('select muster.purge_operation($1, $2, $3)', [operationId, id, world.clock.now()]);
        return 'purged';
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await client.end();
      }
    };
    expect(await purge(coordinator, 'COORDINATOR')).toBe('42501');
    expect(await purge(dutch, 'OFFICER')).toBe('42501');
    expect(await purge(second, 'COORDINATOR', true)).toBe('42501');
    expect(await purge(second, 'COORDINATOR')).toBe('purged');
  });
});
