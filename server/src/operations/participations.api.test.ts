import { Client } from 'pg';
import { planInput, reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';

const refused = '... on Refused { refusals { rule field } }';
const participation = `... on Participation { id state version reason reasonLanguage agency { id } contact { id } members { role person { id } } readiness { missing }
  lastActivityAt lastActivityKind viewerCan { answer withdraw changeContact setMembers } }`;
const create = `mutation ($input: OperationPlanInput!) { createOperation(input: $input, templateKey: "waste-operation") { ... on Operation { id } ${refused} } }`;
const inviteAll = `mutation ($o: ID!, $a: [ID!]!) { inviteAgencies(operationId: $o, agencyIds: $a) { ... on Operation { participations { state agency { id } } } ${refused} } }`;
const answerIt = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ${participation} ${refused} } }`;
const withdraw = `mutation ($input: WithdrawParticipationInput!) { withdrawParticipation(input: $input) { ${participation} ${refused} } }`;
const changeContact = `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { ${participation} ${refused} } }`;
const setMember = `mutation ($o: ID!, $a: ID!, $role: OperationRole) { setMember(operationId: $o, accountId: $a, role: $role) { ... on Member { role isActive person { id } } ${refused} } }`;
const room = `query ($id: ID!) { operation(id: $id) { state viewerRole history { version } members { role person { id } } myParticipation { ${participation.slice('... on Participation { '.length)}
  participations { state agency { id } lastActivityAt lastActivityKind } } }`;

interface Part {
  id: string;
  state: string;
  version: number;
  reason: string | null;
  contact: { id: string } | null;
  members: { role: string; person: { id: string } }[];
  lastActivityKind: string | null;
  refusals?: { rule: string; field: string | null }[];
}
interface Room {
  state: string;
  viewerRole: string | null;
  history: unknown[];
  members: { role: string; person: { id: string } }[];
  myParticipation: Part | null;
  participations: { state: string; agency: { id: string }; lastActivityAt: string | null; lastActivityKind: string | null }[];
}

describe('taking part in an operation', () => {
  let world: World;
  let coordinator: Somebody;
  let second: Somebody;
  let dutch: Somebody;
  let dutchOfficer: Somebody;
  let polish: Somebody;
  let secretariat: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    second = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    dutchOfficer = await world.person(dutch.agencyId, {});
    polish = await world.person(await world.agency('PL'), { lead: true });
    secretariat = await world.person(await world.agency('CH', 'INTERNATIONAL_ORGANISATION'), { lead: true });
  });
  afterAll(() => world.close());

  const drafted = async (): Promise<string> => (await coordinator.ask<{ createOperation: { id: string } }>(create, { input: planInput({ objectives: '' }) })).createOperation.id;
  const invite = async (who: Somebody, o: string, agencies: readonly string[]): Promise<Room & Part> => (await who.ask<{ inviteAgencies: Room & Part }>(inviteAll, { o, a: agencies })).inviteAgencies;
  const reply = async (who: Somebody, operationId: string, more: Record<string, unknown>): Promise<Part> => (await who.ask<{ answerInvitation: Part }>(answerIt, { input: { operationId, ...more } })).answerInvitation;
  const leave = async (who: Somebody, operationId: string, agencyId: string, reason = 'No people left.'): Promise<Part> =>
    (await who.ask<{ withdrawParticipation: Part }>(withdraw, { input: { operationId, agencyId, reason } })).withdrawParticipation;
  const set = async (who: Somebody, o: string, whom: Somebody, role: string | null): Promise<{ role?: string; isActive?: boolean; refusals?: Part['refusals'] }> =>
    (await who.ask<{ setMember: { role: string; isActive: boolean } }>(setMember, { o, a: whom.id, role })).setMember;
  const seen = async (who: Somebody, id: string): Promise<Room | null> => (await who.ask<{ operation: Room | null }>(room, { id })).operation;
  const invitations = async (who: Somebody): Promise<string[]> => (await who.ask<{ invitations: { id: string }[] }>('{ invitations { id } }')).invitations.map(({ id }) => id);
  const codeOf = async (answer: Promise<{ errors?: { extensions: { code: string } }[] }>): Promise<string | undefined> => (await answer).errors?.[0]?.extensions.code;

  it('goes from the template to an active operation with one agency in and one out', async () => {
    const id = await drafted();
    expect(await invite(coordinator, id, [dutch.agencyId])).toEqual({ refusals: [{ rule: 'operation.not-approved', field: 'agencyIds.0' }] });
    await set(coordinator, id, second, 'COORDINATOR');
    for (const [who, action] of [[coordinator, 'propose'], [second, 'approve'], [coordinator, 'prepare']] as const) await world.step(who, id, action);
    expect(await invite(coordinator, id, [dutch.agencyId, 'nobody', dutch.agencyId, coordinator.agencyId])).toEqual({
      refusals: [{ rule: 'agency.unknown', field: 'agencyIds.1' }, { rule: 'list.repeated', field: 'agencyIds.2' }, { rule: 'participation.already-invited', field: 'agencyIds.3' }],
    });
    expect(await invitations(dutch)).toEqual([]);
    expect((await invite(coordinator, id, [dutch.agencyId, polish.agencyId])).participations.map(({ state }) => state).sort()).toEqual(['ACCEPTED', 'INVITED', 'INVITED']);

    // Whoever answers for an invited agency sees the plan and its own invitation; its officers see nothing yet.
    expect(await invitations(dutch)).toEqual([id]);
    expect(await seen(dutch, id)).toMatchObject({ viewerRole: null, history: [], members: [], myParticipation: { state: 'INVITED', viewerCan: { answer: true } }, participations: [{ agency: { id: dutch.agencyId } }] });
    expect(await seen(dutchOfficer, id)).toBeNull();

    expect(await reply(polish, id, { accept: false })).toEqual({ refusals: [{ rule: 'text.empty', field: 'reason' }] });
    expect(await reply(polish, id, { accept: false, reason: 'Brak ludzi.', reasonLanguage: 'pl' })).toMatchObject({ state: 'DECLINED', reason: 'Brak ludzi.', reasonLanguage: 'pl' });
    expect(await reply(dutch, id, { accept: true, contactId: polish.id })).toEqual({ refusals: [{ rule: 'contact.not-of-agency', field: 'contactId' }] });
    expect(await reply(dutch, id, { accept: true, contactId: dutchOfficer.id })).toMatchObject({
      state: 'ACCEPTED', contact: { id: dutchOfficer.id }, readiness: { missing: ['PLAN', 'CONNECTION'] }, members: [{ role: 'NATIONAL_CONTACT_POINT' }], viewerCan: { answer: false, changeContact: true },
    });
    expect(await invitations(dutch)).toEqual([]);
    expect(await seen(polish, id)).toBeNull();

    await world.step(coordinator, id, 'activate');
    expect(await seen(dutchOfficer, id)).toMatchObject({ state: 'ACTIVE', viewerRole: 'NATIONAL_CONTACT_POINT', myParticipation: { agency: { id: dutch.agencyId } } });
    expect((await seen(coordinator, id))?.participations.map(({ state, lastActivityKind }) => [state, lastActivityKind]).sort()).toEqual([
      ['ACCEPTED', 'InvitationAccepted'], ['ACCEPTED', 'OperationStepped'], ['DECLINED', 'InvitationDeclined'],
    ]);
  });

  it('keeps the last activity of an agency to what every participant may see', async () => {
    const id = await world.activeOperation(coordinator, second, [dutch]);
    const report = 'mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule field } } } }';
    const lastOf = async (): Promise<string | null | undefined> => (await seen(coordinator, id))?.participations.find(({ agency }) => agency.id === dutch.agencyId)?.lastActivityKind;
    await dutch.ask(report, { input: { id: world.clock.uuid(), operationId: id, submit: false, body: reportBody() } });
    expect(await lastOf()).toBe('InvitationAccepted');
    await dutch.ask(report, { input: { id: world.clock.uuid(), operationId: id, submit: true, body: reportBody() } });
    expect(await lastOf()).toBe('SeizureReported');
  });

  it('takes every right with it when an agency withdraws, and gives none of them back unasked', async () => {
    const id = await world.activeOperation(coordinator, second, [dutch, polish]);
    await set(dutch, id, dutchOfficer, 'OFFICER');
    expect(await codeOf(polish.answer(withdraw, { input: { operationId: id, agencyId: dutch.agencyId, reason: 'Not mine to say.' } }))).toBe('FORBIDDEN');
    expect(await codeOf(dutchOfficer.answer(withdraw, { input: { operationId: id, agencyId: dutch.agencyId, reason: 'Not mine to say.' } }))).toBe('FORBIDDEN');
    expect(await leave(dutch, id, dutch.agencyId, '')).toEqual({ refusals: [{ rule: 'text.empty', field: 'reason' }] });
    expect(await leave(dutch, id, dutch.agencyId)).toMatchObject({ state: 'WITHDRAWN', contact: null, members: [], reason: 'No people left.' });
    expect([await seen(dutch, id), await seen(dutchOfficer, id)]).toEqual([null, null]);
    expect(await leave(coordinator, id, polish.agencyId)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await leave(coordinator, id, polish.agencyId)).toEqual({ refusals: [{ rule: 'lifecycle.not-from-here', field: 'agencyId' }] });
    expect(await leave(coordinator, id, coordinator.agencyId)).toEqual({ refusals: [{ rule: 'participation.lead-agency', field: 'agencyId' }] });
    await invite(coordinator, id, [dutch.agencyId]);
    expect(await reply(dutch, id, { accept: true })).toMatchObject({ state: 'ACCEPTED', members: [{ role: 'NATIONAL_CONTACT_POINT', person: { id: dutch.id } }] });
    expect(await seen(dutchOfficer, id)).toBeNull();
  });

  it('has one national contact point an agency', async () => {
    const id = await world.activeOperation(coordinator, second, [dutch, polish]);
    const version = (await seen(dutch, id))?.myParticipation?.version ?? 0;
    const name = async (who: Somebody, contactId: string, from: number): Promise<Part> => (await who.ask<{ changeContact: Part }>(changeContact, { input: { operationId: id, version: from, contactId } })).changeContact;
    expect(await name(dutch, polish.id, version)).toEqual({ refusals: [{ rule: 'contact.not-of-agency', field: 'contactId' }] });
    expect(await name(dutch, dutchOfficer.id, version - 1)).toEqual({ refusals: [{ rule: 'version.stale', field: 'version' }] });
    const changed = await name(dutch, dutchOfficer.id, version);
    expect(changed).toMatchObject({ version: version + 1, contact: { id: dutchOfficer.id } });
    expect(changed.members.map(({ role, person }) => [role, person.id]).sort()).toEqual([['NATIONAL_CONTACT_POINT', dutchOfficer.id], ['OFFICER', dutch.id]]);
    expect(await set(dutchOfficer, id, dutchOfficer, 'OFFICER')).toEqual({ refusals: [{ rule: 'contact.needed', field: 'role' }] });
    expect(await set(dutchOfficer, id, dutch, 'NATIONAL_CONTACT_POINT')).toEqual({ refusals: [{ rule: 'contact.change-instead', field: 'role' }] });
    expect(await set(dutchOfficer, id, dutch, 'ANALYST')).toMatchObject({ role: 'ANALYST', isActive: true });
    expect(await set(dutchOfficer, id, dutch, null)).toMatchObject({ isActive: false });
    expect(await set(dutchOfficer, id, dutch, null)).toEqual({ refusals: [{ rule: 'member.none', field: 'accountId' }] });
  });

  it('lets coordinators alone say who coordinates, and keeps one', async () => {
    const id = await world.activeOperation(coordinator, second, [dutch, polish]);
    expect(await codeOf(dutch.answer(setMember, { o: id, a: dutchOfficer.id, role: 'COORDINATOR' }))).toBe('FORBIDDEN');
    expect(await codeOf(dutch.answer(setMember, { o: id, a: second.id, role: null }))).toBe('FORBIDDEN');
    expect(await codeOf(polish.answer(setMember, { o: id, a: dutchOfficer.id, role: 'OFFICER' }))).toBe('FORBIDDEN');
    expect(await codeOf(coordinator.answer(setMember, { o: id, a: dutchOfficer.id, role: 'OFFICER' }))).toBe('FORBIDDEN');
    expect(await set(coordinator, id, dutchOfficer, 'COORDINATOR')).toMatchObject({ role: 'COORDINATOR' });
    await world.superuser.query(`update operation_members set is_active = false where operation_id = $1 and account_id = any($2)`, [id, [second.id, dutchOfficer.id]]);
    expect(await set(coordinator, id, coordinator, 'OFFICER')).toEqual({ refusals: [{ rule: 'operation.last-coordinator', field: 'role' }] });
    const { rows } = await world.superuser.query<{ action: string }>('select distinct action from denials where action = $1', ['member:set']);
    expect(rows).toEqual([{ action: 'member:set' }]);
  });

  it('keeps one of two coordinators who dismiss each other at once', async () => {
    const id = await world.activeOperation(coordinator, second);
    await Promise.all([coordinator.answer(setMember, { o: id, a: second.id, role: null }), second.answer(setMember, { o: id, a: coordinator.id, role: null })]);
    const { rows } = await world.superuser.query(`select 1 from operation_members where operation_id = $1 and role = 'COORDINATOR' and is_active`, [id]);
    expect(rows).toHaveLength(1);
  });

  it('has a wall in the database: nobody makes themselves a coordinator, or leaves a coordinator out', async () => {
    const id = await world.activeOperation(coordinator, second, [dutch]);
    const asDutch = async (statement: string): Promise<unknown> => {
      const client = new Client({ connectionString: world.database.databaseUrl });
      await client.connect();
      try {
        await client.query('begin');
        const held = `{any,o.${id},o.${id}.a.${dutch.agencyId},o.${id}.r.NATIONAL_CONTACT_POINT,o.${id}.i,o.${id}.i.${dutch.agencyId}}`;
        await client.query(`select set_config('role', 'muster_app', true), set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [dutch.id, held]);
        return (await client.query(statement)).rowCount;
      } finally {
        await client.end();
      }
    };
    const insert = (role: string): string =>
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ('${id}', '${world.clock.uuid()}', '${dutchOfficer.id}', '${dutch.agencyId}', '${role}', '{o.${id}}')`;
    expect(await asDutch(insert('OFFICER'))).toBe(1);
    await expect(asDutch(insert('COORDINATOR'))).rejects.toThrow(/row-level security/);
    await expect(asDutch(`update operation_members set role = 'COORDINATOR' where account_id = '${dutch.id}'`)).rejects.toThrow(/row-level security/);
    expect(await asDutch(`update operation_members set is_active = false where account_id = '${second.id}'`)).toBe(0);
    expect(await asDutch(`update operations set state = 'CLOSED' where id = '${id}'`)).toBe(0);
    await expect(asDutch(`update participation_activity set kind = 'Nothing'`)).rejects.toThrow(/permission denied/);
  });

  it('asks the secretariat in before the approval, so that it may approve', async () => {
    const id = await drafted();
    const officer = await world.person(secretariat.agencyId, {});
    await invite(coordinator, id, [secretariat.agencyId]);
    await reply(secretariat, id, { accept: true });
    expect(await set(coordinator, id, officer, 'COORDINATOR')).toMatchObject({ role: 'COORDINATOR' });
    await world.step(coordinator, id, 'propose');
    await world.step(officer, id, 'approve');
    expect((await seen(officer, id))?.state).toBe('APPROVED');
  });

  it('shows the experts of a standing group to its members', async () => {
    const { createOperation } = await coordinator.ask<{ createOperation: { id: string } }>(
      `mutation ($input: OperationPlanInput!) { createOperation(input: $input, templateKey: "standing-group") { ... on Operation { id } ${refused} } }`,
      { input: planInput({ kind: 'STANDING', endsOn: null, startsOn: null, objectives: '' }) },
    );
    const { id } = createOperation;
    await set(coordinator, id, second, 'COORDINATOR');
    for (const [who, action] of [[coordinator, 'propose'], [second, 'approve'], [coordinator, 'prepare'], [coordinator, 'activate']] as const) await world.step(who, id, action);
    await invite(coordinator, id, [dutch.agencyId]);
    await reply(dutch, id, { accept: true });
    await world.superuser.query(`update people set topics = '{plastic}' where id = $1`, [dutch.id]);
    const experts = async (who: Somebody, topic: string | null): Promise<string[] | undefined> =>
      (await who.ask<{ operation: { experts: { person: { id: string } }[] } | null }>('query ($id: ID!, $topic: String) { operation(id: $id) { experts(topic: $topic) { person { id } } } }', { id, topic })).operation?.experts.map(({ person }) => person.id);
    expect(await experts(second, null)).toEqual([dutch.id]);
    expect(await experts(second, 'plastic')).toEqual([dutch.id]);
    expect(await experts(second, 'slag')).toEqual([]);
    expect(await experts(polish, null)).toBeUndefined();
  });
});
