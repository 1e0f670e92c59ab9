import type { Somebody } from './world';
import { reportBody, World } from './world';

interface Told { __typename: string; id?: string; refusals?: { rule: string }[] }
const told = '__typename ... on Refused { refusals { rule field } }';
const answerInvitation = `mutation ($input: AnswerInvitationInput!) { answer: answerInvitation(input: $input) { ${told} } }`;
const changeContact = `mutation ($input: ChangeContactInput!) { answer: changeContact(input: $input) { ${told} } }`;
const invite = `mutation ($o: ID!, $a: ID!) { answer: inviteAgency(operationId: $o, agencyId: $a) { ${told} } }`;
const step = `mutation ($id: ID!, $action: OperationAction!) { answer: stepOperation(id: $id, action: $action) { ${told} } }`;
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ${told} } }`;
const stepReport = `mutation ($o: ID!, $id: ID!) { answer: stepSeizure(operationId: $o, id: $id, version: 1, action: submit) { ${told} } }`;
const setParties = `mutation ($input: SetPartiesInput!) { answer: setParties(input: $input) { ${told} } }`;
const release = `mutation ($o: ID!, $id: ID!, $a: ID!) { answer: releaseParty(operationId: $o, id: $id, agencyId: $a) { ${told} } }`;
const control = `mutation ($input: ControlTargetInput!) { answer: controlTarget(input: $input) { ${told} ... on Control { id } } }`;

describe('two at once', () => {
  let world: World;
  let coordinator: Somebody;
  let approver: Somebody;
  let dutch: Somebody;
  let officer: Somebody;
  let clerk: Somebody;
  let polish: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    approver = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    officer = await world.person(dutch.agencyId, { lead: true });
    clerk = await world.person(dutch.agencyId);
    polish = await world.person(await world.agency('PL'), { lead: true });
  });
  afterAll(() => world.close());

  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string> => {
    const { data, errors } = await who.answer(document, variables);
    if (errors) return errors[0]?.extensions.code ?? '';
    const { answer } = data as unknown as { answer: Told };
    return answer.refusals?.map(({ rule }) => rule).join() ?? answer.__typename;
  };
  const count = async (sql: string, values: unknown[]): Promise<number> => (await world.superuser.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values)).rows[0]?.n ?? 0;
  const invited = async (): Promise<string> => {
    const id = await world.activeOperation(coordinator, approver);
    await coordinator.ask(invite, { o: id, a: dutch.agencyId });
    return id;
  };

  it('accept an invitation: one does', async () => {
    for (let n = 0; n < 5; n += 1) {
      const operationId = await invited();
      const answers = await Promise.all([dutch, officer, dutch, officer].map((who) => send(who, answerInvitation, { input: { operationId, accept: true } })));
      expect(answers.filter((answer) => answer === 'Participation')).toHaveLength(1);
      expect(answers).not.toContain('INTERNAL');
      expect(await count(`operation_members where operation_id = $1 and agency_id = $2 and role = 'NATIONAL_CONTACT_POINT' and is_active`, [operationId, dutch.agencyId])).toBe(1);
      expect(await count(`events where operation_id = $1 and kind = 'InvitationAccepted'`, [operationId])).toBe(1);
    }
  });

  it('name another contact point: one is named', async () => {
    const operationId = await invited();
    await dutch.ask(answerInvitation, { input: { operationId, accept: true } });
    for (let version = 2; version < 6; version += 1) {
      const answers = await Promise.all([[dutch, officer], [officer, clerk]].map(([who, whom]) => send(who as Somebody, changeContact, { input: { operationId, version, contactId: whom?.id } })));
      expect([...answers].sort()).toEqual(['Participation', 'version.stale']);
      expect(await count(`operation_members where operation_id = $1 and agency_id = $2 and role = 'NATIONAL_CONTACT_POINT' and is_active`, [operationId, dutch.agencyId])).toBe(1);
      await world.superuser.query(`update operation_members set role = 'OFFICER' where operation_id = $1 and agency_id = $2`, [operationId, dutch.agencyId]);
      await world.superuser.query(`update operation_members set role = 'NATIONAL_CONTACT_POINT' where operation_id = $1 and account_id = $2`, [operationId, dutch.id]);
    }
  });

  it('invite the same agency: one does', async () => {
    const operationId = await world.activeOperation(coordinator, approver);
    const answers = await Promise.all([coordinator, approver, coordinator, approver].map((who) => send(who, invite, { o: operationId, a: dutch.agencyId })));
    expect([...answers].sort()).toEqual(['Participation', 'participation.already-invited', 'participation.already-invited', 'participation.already-invited']);
  });

  it('step an operation: one does', async () => {
    const id = await world.activeOperation(coordinator, approver);
    const answers = await Promise.all([send(coordinator, step, { id, action: 'consolidate' }), send(approver, step, { id, action: 'consolidate' })]);
    expect(answers).toContain('Operation');
    expect(answers.filter((answer) => answer === 'Operation')).toHaveLength(1);
    expect(await count(`operation_versions where operation_id = $1 and action = 'consolidate'`, [id])).toBe(1);
  });

  it('close an operation and report into it: no open report stands in a closed operation', async () => {
    for (let n = 0; n < 6; n += 1) {
      const operationId = await world.activeOperation(coordinator, approver, [dutch]);
      const draft = world.clock.uuid();
      await dutch.ask(report, { input: { id: draft, operationId, submit: false, body: reportBody() } });
      await world.step(coordinator, operationId, 'consolidate');
      const answers = await Promise.all([
        send(coordinator, step, { id: operationId, action: 'close' }),
        ...Array.from({ length: 4 }, () => send(dutch, report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() } })),
        send(dutch, stepReport, { o: operationId, id: draft }),
      ]);
      expect(answers).not.toContain('INTERNAL');
      expect(await count(`seizures s join operations o on o.id = s.operation_id where o.id = $1 and o.state = 'CLOSED' and s.state = 'SUBMITTED'`, [operationId])).toBe(0);
    }
  });

  it('make the closing wait for a report that is on its way', async () => {
    const operationId = await world.activeOperation(coordinator, approver, [dutch]);
    await world.step(coordinator, operationId, 'consolidate');
    const id = world.clock.uuid();
    await world.superuser.query(`create function slowly() returns trigger language plpgsql as $$ begin perform pg_sleep(0.7); return null; end $$`);
    await world.superuser.query('create trigger slowly after insert on seizures for each row execute function slowly()');
    const reporting = send(dutch, report, { input: { id, operationId, submit: true, body: reportBody() } });
    for (;;) if ((await count(`pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`, [])) > 0) break;
    const closing = send(coordinator, step, { id: operationId, action: 'close' });
    expect(await Promise.all([reporting, closing])).toEqual(['Seizure', 'operation.reports-open']);
    await world.superuser.query('drop trigger slowly on seizures');
  });

  it('take a step and a long import: the step is not waited for by everybody', async () => {
    const id = await world.activeOperation(coordinator, approver);
    await world.superuser.query('begin');
    await world.superuser.query(`select pg_advisory_xact_lock_shared(hashtext('muster.operation'), hashtext($1))`, [id]);
    expect(await send(coordinator, step, { id, action: 'consolidate' })).toBe('operation.busy');
    await world.superuser.query('rollback');
    expect(await send(coordinator, step, { id, action: 'consolidate' })).toBe('Operation');
  });

  it('release a name to two agencies: both may open it', async () => {
    const operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    const id = world.clock.uuid();
    await dutch.ask(report, { input: { id, operationId, submit: true, body: reportBody() } });
    for (let version = 1; version < 6; version += 1) {
      const party = world.clock.uuid();
      await dutch.ask(setParties, { input: { operationId, id, version, parties: [{ id: party, part: 'BROKER', kind: 'PERSON', name: `Broker ${version}` }] } });
      await Promise.all([polish, coordinator].map((to) => send(dutch, release, { o: operationId, id: party, a: to.agencyId })));
      const { rows } = await world.superuser.query<{ audience: string[] }>('select audience from nominal_parties where id = $1', [party]);
      expect(rows[0]?.audience).toEqual(expect.arrayContaining([`o.${operationId}.a.${polish.agencyId}`, `o.${operationId}.a.${coordinator.agencyId}`]));
    }
  });

  it('send the same control twenty times: it is made once', async () => {
    const operationId = await world.activeOperation(coordinator, approver, [dutch]);
    const targetId = world.clock.uuid();
    await coordinator.ask(`mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { ${told} } }`, { input: { id: targetId, operationId, body: { kind: 'CONSIGNMENT', title: 'A lorry', reasons: 'Seen before.' } } });
    await coordinator.ask(`mutation ($input: AssignTargetInput!) { assignTarget(input: $input) { ${told} } }`, { input: { operationId, id: targetId, agencyIds: [dutch.agencyId] } });
    const input = { id: world.clock.uuid(), operationId, targetId, controlledAt: '2026-06-10T10:00:00Z', country: 'NL', place: 'Delft', method: 'RANDOM', finding: 'NOTHING_FOUND' };
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => send(dutch, control, { input }))))).toEqual(new Set(['Control']));
    expect(await count('controls where target_id = $1', [targetId])).toBe(1);
    expect(await count(`events where operation_id = $1 and kind = 'TargetControlled'`, [operationId])).toBe(1);
  });

  it('send the same file twenty times: it is kept once', async () => {
    const operationId = await world.activeOperation(coordinator, approver, [dutch]);
    const id = world.clock.uuid();
    await dutch.ask(report, { input: { id, operationId, submit: true, body: reportBody() } });
    const file = world.clock.uuid();
    const payload = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
    const sent = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.app.http.inject({
          method: 'PUT', url: `/files/${operationId}/${file}?subjectType=Seizure&subjectId=${id}`, payload,
          headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': 'x.png', 'content-type': 'image/png' },
        }),
      ),
    );
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
    expect(await count('files where id = $1', [file])).toBe(1);
    expect(await count(`events where operation_id = $1 and kind = 'FileAttached'`, [operationId])).toBe(1);
  });
});
