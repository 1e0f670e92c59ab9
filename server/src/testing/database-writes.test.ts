import { Client } from 'pg';
import type { Somebody } from './world';
import { reportBody, World } from './world';

const report = 'mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename ... on Refused { refusals { rule field } } } }';
const nominate = 'mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename ... on Refused { refusals { rule field } } } }';

/** What the database itself lets an agency write when every verb forgets its rules. */
describe('an agency that writes straight into the database', () => {
  let world: World;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operation: string;
  let elsewhere: string;
  let polishReport: string;
  let dutchReport: string;
  let polishTarget: string;
  let polishNote: string;
  let polishMessage: string;
  let dutchMessage: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operation = await world.activeOperation(coordinator, approver, [dutch, polish]);
    elsewhere = await world.activeOperation(coordinator, approver, [polish]);
    polishReport = await reportOf(polish);
    dutchReport = await reportOf(dutch);
    polishTarget = world.clock.uuid();
    await polish.ask(nominate, { input: { id: polishTarget, operationId: operation, body: { kind: 'CONSIGNMENT', title: 'A lorry', reasons: 'Seen before.' } } });
    polishNote = world.clock.uuid();
    await polish.ask('mutation ($input: AddIntelligenceInput!) { addIntelligence(input: $input) { __typename } }', {
      input: { id: polishNote, operationId: operation, subjectType: 'Target', subjectId: polishTarget, text: 'x', origin: 'x', sourceEvaluation: 'B', informationEvaluation: 'I2', handling: { tlp: 'GREEN' } },
    });
    polishMessage = await messageOf(polish, dutch);
    dutchMessage = await messageOf(dutch, polish);
  });
  afterAll(() => world.close());

  const messageOf = async (who: Somebody, addressee: Somebody): Promise<string> => {
    const id = world.clock.uuid();
    const body = { kind: 'WARNING', subject: 'Two lorries', body: 'x', pattern: 'x', reasons: 'x', addresseeIds: [addressee.agencyId, coordinator.agencyId] };
    await who.ask('mutation ($input: WriteMessageInput!) { writeMessage(input: $input) { __typename } }', { input: { id, operationId: operation, body } });
    return id;
  };
  const reportOf = async (who: Somebody): Promise<string> => {
    const id = world.clock.uuid();
    await who.ask(report, { input: { id, operationId: operation, submit: true, body: reportBody() } });
    return id;
  };

  /** Runs one statement with the rights of somebody's role, and undoes it. */
  const write = async (who: Somebody, role: string, statement: string): Promise<number | string> => {
    const client = new Client({ connectionString: world.database.databaseUrl });
    await client.connect();
    try {
      await client.query('begin');
      const held = ['any', `u.${who.id}`, `a.${who.agencyId}`, `o.${operation}`, `o.${operation}.a.${who.agencyId}`, `o.${operation}.r.${role}`];
      await client.query(`select set_config('role', 'muster_app', true), set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [who.id, `{${held.join()}}`]);
      return (await client.query(statement)).rowCount ?? 0;
    } catch (error) {
      return (error as { code?: string }).code === '42501' ? 'refused' : String(error);
    } finally {
      await client.end();
    }
  };

  const event = (over: Partial<Record<'operation' | 'actor' | 'agency' | 'audience', string>> = {}): string =>
    `insert into events (operation_id, id, kind, subject_type, subject_id, actor_account_id, actor_agency_id, at, audience) values
     ('${over.operation ?? operation}', gen_random_uuid(), 'Forged', 'Operation', '${operation}', '${over.actor ?? dutch.id}', '${over.agency ?? dutch.agencyId}', now(), '{${over.audience ?? `o.${operation}`}}')`;
  const introduction = (over: Partial<Record<'by' | 'second' | 'audience', string>> = {}): string =>
    `insert into introductions (operation_id, id, first_id, first_agency_id, second_id, second_agency_id, introduced_by, introducing_agency_id, reason, language, body_hash, audience, introduced_at) values
     ('${operation}', gen_random_uuid(), '${dutch.id}', '${dutch.agencyId}', '${over.second ?? polish.id}', '${over.second ? stranger.agencyId : polish.agencyId}', '${over.by ?? dutch.id}', '${dutch.agencyId}', 'x', 'en', '', '{${over.audience ?? `o.${operation}`}}', now())`;
  const party = (subjectType: string, subject: string, agency = dutch.agencyId, keptBy = ''): string =>
    `insert into nominal_parties (operation_id, id, subject_type, subject_id, agency_id, kept_by, released_to, part, kind, ciphertext, key_id, blind_token, audience, wanted_audience, created_at) values
     ('${operation}', gen_random_uuid(), '${subjectType}', '${subject}', '${agency}', '{${keptBy}}', '{}', 'BROKER', 'PERSON', '\\x00', 'nominal', '\\x00', '{o.${operation}}', '{o.${operation}}', now())`;
  const note = (subjectType: string, subject: string, over: Partial<Record<'by' | 'agency' | 'audience', string>> = {}): string =>
    `insert into intelligence_notes (operation_id, id, subject_type, subject_id, agency_id, added_by, source_evaluation, information_evaluation, ciphertext, tlp, to_coordinators, recipients, caveats, wanted_audience, audience, added_at) values
     ('${operation}', gen_random_uuid(), '${subjectType}', '${subject}', '${over.agency ?? dutch.agencyId}', '${over.by ?? dutch.id}', 'A', 'I1', '\\x00', 'GREEN', false, '{}', '{}', '{${over.audience ?? `o.${operation}`}}', '{}', now())`;
  const copyOf = (table: string, change: string, from: string): string =>
    `insert into ${table} select (jsonb_populate_record(t, ${change})).* from ${table} t where ${from}`;

  const addressed = (message: string, over: Partial<Record<'state', string>> = {}): string =>
    `insert into message_addressees (operation_id, id, message_id, agency_id, state, sent_at, acknowledged_at, audience) values
     ('${operation}', gen_random_uuid(), '${message}', '${stranger.agencyId}', '${over.state ?? 'SENT'}', now(), ${over.state ? 'now()' : 'null'}, '{any}')`;
  const partOf = (table: 'message_notes' | 'message_reads', agency: string): string =>
    table === 'message_notes'
      ? `insert into message_notes (operation_id, id, message_id, agency_id, text, language, written_by, written_at, audience) values ('${operation}', gen_random_uuid(), '${polishMessage}', '${agency}', 'x', 'en', '${dutch.id}', now(), '{any}')`
      : `insert into message_reads (operation_id, id, message_id, agency_id, read_by, read_at, audience) values ('${operation}', gen_random_uuid(), '${polishMessage}', '${agency}', '${dutch.id}', now(), '{any}')`;

  it('is let do what is its own', async () => {
    expect(await write(dutch, 'OFFICER', event())).toBe(1);
    expect(await write(dutch, 'OFFICER', introduction())).toBe(1);
    expect(await write(dutch, 'OFFICER', `update seizures set place = 'Delft' where id = '${dutchReport}'`)).toBe(1);
    expect(await write(polish, 'OFFICER', `update targets set title = 'Two lorries' where id = '${polishTarget}'`)).toBe(1);
    expect(await write(dutch, 'OFFICER', copyOf('seizures', `jsonb_build_object('id', gen_random_uuid())`, `id = '${dutchReport}'`))).toBe(1);
    expect(await write(dutch, 'OFFICER', party('Seizure', dutchReport))).toBe(1);
    expect(await write(dutch, 'OBSERVER', note('Target', polishTarget))).toBe(1);
    expect(await write(polish, 'OFFICER', `update intelligence_notes set tlp = 'AMBER' where id = '${polishNote}'`)).toBe(1);
    expect(await write(polish, 'OFFICER', party('Target', polishTarget, polish.agencyId))).toBe(1);
    expect(await write(coordinator, 'COORDINATOR', party('Target', polishTarget, polish.agencyId))).toBe(1);
    expect(await write(dutch, 'OFFICER', copyOf('messages', `jsonb_build_object('id', gen_random_uuid(), 'written_by', '${dutch.id}')`, `id = '${dutchMessage}'`))).toBe(1);
    expect(await write(dutch, 'OFFICER', `update message_addressees set state = 'ACKNOWLEDGED', acknowledged_at = now() where message_id = '${polishMessage}'`)).toBe(1);
    for (const table of ['message_notes', 'message_reads'] as const) expect(await write(dutch, 'OFFICER', partOf(table, dutch.agencyId))).toBe(1);
    expect(await write(dutch, 'OFFICER', addressed(dutchMessage))).toBe(1);
    expect(await write(coordinator, 'COORDINATOR', `update seizures set state = 'VALIDATED' where id = '${dutchReport}'`)).toBe(1);
  });

  it.each<[string, () => string, number | 'refused' | RegExp]>([
    ['an event in the name of somebody else', () => event({ actor: polish.id }), 'refused'],
    ['an event in the name of another agency', () => event({ agency: polish.agencyId }), 'refused'],
    ['an event of another operation', () => event({ operation: elsewhere, audience: `o.${elsewhere}` }), 'refused'],
    ['an event for everybody', () => event({ audience: 'any' }), 'refused'],
    ['an event for the eyes of another operation', () => event({ audience: `o.${operation},o.${elsewhere}` }), 'refused'],
    ['a change of an event', () => `update events set kind = 'Nothing'`, 'refused'],
    ['the end of an event', () => 'delete from events', 'refused'],
    ['totals', () => `update seizure_totals set cases = 99`, 'refused'],
    ['a new total', () => `insert into seizure_totals (operation_id, audience, is_validated, dimension, key, slot) values ('${operation}', '{any}', true, 'ALL', '', 0)`, 'refused'],
    ["another agency's report", () => `update seizures set place = 'Nowhere' where id = '${polishReport}'`, 0],
    ["another agency's report as its own", () => `update seizures set reporting_agency_id = '${dutch.agencyId}' where id = '${polishReport}'`, 0],
    ['its own report as that of another agency', () => `update seizures set reporting_agency_id = '${polish.agencyId}' where id = '${dutchReport}'`, 'refused'],
    ['its own report as validated', () => `update seizures set state = 'VALIDATED' where id = '${dutchReport}'`, 'refused'],
    ['its own report for more than its marking', () => `update seizures set audience = '{any}' where id = '${dutchReport}'`, /beyond its marking/],
    ['its own report for everybody', () => `update seizures set audience = '{any}', marked_audience = '{any}' where id = '${dutchReport}'`, 'refused'],
    ['a report in the name of another agency', () => copyOf('seizures', `jsonb_build_object('id', gen_random_uuid())`, `id = '${polishReport}'`), 'refused'],
    ['a report in the name of a colleague', () => copyOf('seizures', `jsonb_build_object('id', gen_random_uuid(), 'reporter_id', '${polish.id}')`, `id = '${dutchReport}'`), 'refused'],
    ['the end of a report', () => `delete from seizures`, 'refused'],
    ['a version of its report in the name of somebody else', () => copyOf('seizure_versions', `jsonb_build_object('version', 7, 'changed_by', '${polish.id}')`, `seizure_id = '${dutchReport}'`), 'refused'],
    ['a change of history', () => `update seizure_versions set body = '{}'`, 'refused'],
    ["another agency's target", () => `update targets set title = 'Nothing to see' where id = '${polishTarget}'`, 0],
    ["another agency's target as its own", () => `update targets set nominating_agency_id = '${dutch.agencyId}' where id = '${polishTarget}'`, 0],
    [
      "itself on another agency's target",
      () => `insert into target_assignments (operation_id, id, target_id, agency_id, assigned_by, assigned_at, audience) values ('${operation}', gen_random_uuid(), '${polishTarget}', '${dutch.agencyId}', '${dutch.id}', now(), '{o.${operation}}')`,
      'refused',
    ],
    [
      'a control of a target on which it is not to act',
      () => `insert into controls (operation_id, id, target_id, agency_id, made_by, controlled_at, zone, country, place, method, finding, body_hash, created_at, audience) values
        ('${operation}', gen_random_uuid(), '${polishTarget}', '${dutch.agencyId}', '${dutch.id}', now(), 'UTC', 'NL', 'Delft', 'RANDOM', 'NOTHING_FOUND', '', now(), '{o.${operation}}')`,
      'refused',
    ],
    [
      "a file to another agency's report",
      () => `insert into files (operation_id, id, subject_type, subject_id, agency_id, uploaded_by, name, media_type, size, sha256, has_preview, storage_key, wrapped_key, audience, created_at) values
        ('${operation}', gen_random_uuid(), 'Seizure', '${polishReport}', '${dutch.agencyId}', '${dutch.id}', 'x', 'image/png', 1, repeat('0', 64), false, gen_random_uuid(), '\\x00', '{o.${operation}}', now())`,
      'refused',
    ],
    ["a name to another agency's report", () => party('Seizure', polishReport), 'refused'],
    ["a name to another agency's target", () => party('Target', polishTarget), 'refused'],
    ["a name to another agency's target in that agency's name", () => party('Target', polishTarget, polish.agencyId), 'refused'],
    ['a name that is kept by eyes that may not open it', () => party('Seizure', dutchReport, dutch.agencyId, `o.${operation}.a.${polish.agencyId}`), /nominal_parties_wanted_check/],
    ["intelligence in another agency's name", () => note('Target', polishTarget, { agency: polish.agencyId }), 'refused'],
    ['intelligence in the name of a colleague', () => note('Target', polishTarget, { by: polish.id }), 'refused'],
    ['intelligence on a target that it does not see', () => note('Target', elsewhere), 'refused'],
    ['intelligence for the eyes of another operation', () => note('Target', polishTarget, { audience: `o.${operation},o.${elsewhere}` }), 'refused'],
    ["another agency's intelligence for itself alone", () => `update intelligence_notes set tlp = 'RED' where id = '${polishNote}'`, 0],
    ["the end of another agency's intelligence", () => `update intelligence_notes set ciphertext = null, withdrawn_at = now() where id = '${polishNote}'`, 0],
    ['intelligence with another evaluation', () => `update intelligence_notes set source_evaluation = 'A'`, 'refused'],
    ['an audience of intelligence that no handling gave', () => `update intelligence_notes set audience = '{any}'`, 'refused'],
    ['the end of a line', () => 'delete from intelligence_notes', 'refused'],
    [
      'a reading in the name of somebody else',
      () => `insert into intelligence_readings (operation_id, id, note_id, subject_type, subject_id, reader_id, reader_agency_id, purpose, at, audience) values
        ('${operation}', gen_random_uuid(), '${polishNote}', 'Target', '${polishTarget}', '${polish.id}', '${dutch.agencyId}', 'x', now(), '{o.${operation}}')`,
      'refused',
    ],
    ['its own message otherwise than it was sent', () => `update messages set body = 'Never said' where id = '${dutchMessage}'`, 0],
    ["another agency's message", () => `update messages set body = 'Never said' where id = '${polishMessage}'`, 0],
    ['a message under another reference', () => `update messages set reference = 'M-0'`, 'refused'],
    ['an audience of a message that no handling gave', () => `update messages set audience = '{any}'`, 'refused'],
    ["a message in another agency's name", () => copyOf('messages', `jsonb_build_object('id', gen_random_uuid(), 'written_by', '${dutch.id}')`, `id = '${polishMessage}'`), 'refused'],
    ['a message in the name of a colleague', () => copyOf('messages', `jsonb_build_object('id', gen_random_uuid(), 'written_by', '${polish.id}')`, `id = '${dutchMessage}'`), 'refused'],
    ['a message for the eyes of another operation', () => copyOf('messages', `jsonb_build_object('id', gen_random_uuid(), 'marked_audience', array['o.${elsewhere}'])`, `id = '${dutchMessage}'`), 'refused'],
    ['a message about a target that it does not see', () => copyOf('messages', `jsonb_build_object('id', gen_random_uuid(), 'target_id', '${elsewhere}')`, `id = '${dutchMessage}'`), 'refused'],
    ['the end of a message', () => 'delete from messages', 'refused'],
    ["an addressee of another agency's message", () => addressed(polishMessage), 'refused'],
    ['an addressee that has acknowledged already', () => addressed(dutchMessage, { state: 'ACKNOWLEDGED' }), 'refused'],
    ["another agency's acknowledgement", () => `update message_addressees set state = 'ACKNOWLEDGED', acknowledged_at = now() where message_id = '${dutchMessage}'`, 0],
    ['other due times', () => 'update message_addressees set answer_due_at = now()', 'refused'],
    ["a note in another agency's name", () => partOf('message_notes', polish.agencyId), 'refused'],
    ["another agency's reading", () => partOf('message_reads', polish.agencyId), 'refused'],
    ['an introduction in the name of somebody else', () => introduction({ by: polish.id }), 'refused'],
    ['an introduction of somebody who is not in the operation', () => introduction({ second: stranger.id }), 'refused'],
    ['an introduction for everybody', () => introduction({ audience: 'any' }), 'refused'],
    ["another agency's place in the operation", () => `update participations set state = 'WITHDRAWN' where agency_id = '${polish.agencyId}'`, 0],
    ['itself into another agency', () => `update people set agency_id = '${polish.agencyId}' where id = '${dutch.id}'`, 'refused'],
    ['a denial of somebody else', () => `insert into denials (id, account_id, action, subject_type, at) values (gen_random_uuid(), '${polish.id}', 'x', 'x', now())`, 'refused'],
    ['what somebody else holds', () => `select muster.class_of('${polish.id}')`, 'refused'],
    ['figures that its eyes may not see', () => `select * from muster.totals_astray('${elsewhere}')`, 'refused'],
  ])('is not let have %s', async (_what, statement, expected) => {
    const answer = await write(dutch, 'OFFICER', statement());
    if (expected instanceof RegExp) expect(answer).toMatch(expected);
    else expect(answer).toBe(expected);
  });

  it('adds no intelligence as MANAGER', async () => {
    expect(await write(dutch, 'MANAGER', note('Target', polishTarget))).toBe('refused');
  });

  it.each(['ANALYST', 'MANAGER', 'OBSERVER'])('writes no report as %s', async (role) => {
    expect(await write(dutch, role, `update seizures set place = 'Delft' where id = '${dutchReport}'`)).toBe('refused');
    expect(await write(dutch, role, copyOf('seizures', `jsonb_build_object('id', gen_random_uuid())`, `id = '${dutchReport}'`))).toBe('refused');
  });

  it('takes part by its own word only, whatever a coordinator says', async () => {
    const french = await world.agency('FR');
    const join = (state: string): string =>
      `insert into participations (operation_id, id, agency_id, state, invited_at, audience) values ('${operation}', gen_random_uuid(), '${french}', '${state}', now(), '{o.${operation}}')`;
    expect(await write(coordinator, 'COORDINATOR', join('INVITED'))).toBe(1);
    expect(await write(coordinator, 'COORDINATOR', join('ACCEPTED'))).toBe('refused');
  });
});
