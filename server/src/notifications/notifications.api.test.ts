import { NotificationStage } from '../testing/notification-stage';
import { reportBody } from '../testing/world';
import type { Somebody } from '../testing/world';

const mark = 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) { ids readAt } }';
const settings = 'query { notificationSettings { zone hasTimes quietFrom quietTo digestHour sendsMail pushKey choices { kind inApp email push } devices { id } } }';

describe('notifications in the app', () => {
  let stage: NotificationStage;
  beforeAll(async () => {
    stage = await NotificationStage.create();
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.forget());

  const member = async (agencyId: string, role: string): Promise<Somebody> => {
    const { world, operationId } = stage;
    const person = await world.person(agencyId);
    await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, $5, array['o.' || $1::uuid])`, [operationId, world.clock.uuid(), person.id, agencyId, role]);
    return person;
  };
  const done = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<{ id: string; version: number }> => {
    const { answer } = await who.ask<{ answer: { id?: string; version?: number } }>(document, variables);
    if (!answer.id) throw new Error(JSON.stringify(answer));
    await stage.settle();
    return answer as { id: string; version: number };
  };

  it('tell the people of an agency of a warning to it, and nobody else, nor by a count', async () => {
    const colleague = await member(stage.polish.agencyId, 'OFFICER');
    const outsider = await stage.world.person(stage.polish.agencyId);
    const id = await stage.warn(stage.dutch, [stage.polish]);
    for (const who of [stage.polish, colleague]) {
      expect(await stage.told(who)).toEqual({ items: [{ id: expect.any(String) as string, kind: 'WARNING', readAt: null, message: { id } }], count: 1 });
    }
    // The sender, the coordinators, another participant, and a colleague who has no part in the operation.
    for (const who of [stage.dutch, stage.coordinator, stage.spanish, outsider]) expect(await stage.told(who)).toEqual({ items: [], count: 0 });
  });

  it('are gone with the right to see what they tell of, from list and count, and come back with it', async () => {
    await stage.warn(stage.dutch, [stage.polish]);
    expect((await stage.told(stage.polish)).count).toBe(1);
    const active = (is: boolean) => stage.world.superuser.query('update operation_members set is_active = $3 where operation_id = $1 and account_id = $2', [stage.operationId, stage.polish.id, is]);
    await active(false);
    expect(await stage.told(stage.polish)).toEqual({ items: [], count: 0 });
    await active(true);
    expect((await stage.told(stage.polish)).count).toBe(1);
  });

  it('are gone as well once the record is handled more strictly', async () => {
    const target = await done(stage.dutch, 'mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id version } ... on Refused { refusals { rule field } } } }', {
      input: { id: stage.world.clock.uuid(), operationId: stage.operationId, body: { kind: 'CONSIGNMENT', title: 'A box', reasons: 'New.' } },
    });
    await stage.warn(stage.dutch, [stage.polish, stage.spanish], { pattern: null, targetId: target.id });
    expect((await stage.told(stage.spanish)).count).toBe(1);
    await done(stage.dutch, 'mutation ($input: MarkTargetInput!) { answer: markTarget(input: $input) { ... on Target { id version } ... on Refused { refusals { rule field } } } }', {
      input: { operationId: stage.operationId, id: target.id, version: target.version, handling: { tlp: 'AMBER', releasableTo: [stage.polish.agencyId] } },
    });
    expect((await stage.told(stage.polish)).count).toBe(1);
    expect(await stage.told(stage.spanish)).toEqual({ items: [], count: 0 });
  });

  it('say the nearest reason once: called by name, a reply, what became of it', async () => {
    const id = await stage.warn(stage.dutch, [stage.polish], { mentions: [stage.polish.id] });
    expect(await stage.kinds(stage.polish)).toEqual(['MENTION']);
    stage.world.clock.advance(1000);
    await stage.warn(stage.polish, [], { kind: 'FEEDBACK', pattern: null, addresseeIds: [], subject: 'Seen' }, { repliesToId: id });
    expect(await stage.kinds(stage.dutch)).toEqual(['REPLY']);
    stage.world.clock.advance(1000);
    await done(stage.polish, 'mutation ($input: AnswerMessageInput!) { answer: answerMessage(input: $input) { ... on Message { id version } ... on Refused { refusals { rule field } } } }', { input: { operationId: stage.operationId, messageId: id, answer: 'NOTHING_FOUND' } });
    expect(await stage.kinds(stage.dutch)).toEqual(['ANSWERED', 'REPLY']);
  });

  it('tell of reports that come back, of tasks, of nudges and of invitations', async () => {
    const { operationId, coordinator, dutch, polish, world } = stage;
    const step = 'mutation ($o: ID!, $id: ID!, $v: Int!, $a: ReportAction!) { answer: stepSeizure(operationId: $o, id: $id, version: $v, action: $a, reason: "Look again") { ... on Seizure { id version } ... on Refused { refusals { rule field } } } }';
    const report = await done(dutch, 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id version } ... on Refused { refusals { rule field } } } }', { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() } });
    await done(coordinator, step, { o: operationId, id: report.id, v: report.version, a: 'sendBack' });
    expect(await stage.kinds(dutch)).toEqual(['REPORT_SENT_BACK']);
    await stage.forget();
    const task = await done(coordinator, 'mutation ($input: AddTaskInput!) { answer: addTask(input: $input) { ... on Task { id version } ... on Refused { refusals { rule field } } } }', { input: { id: world.clock.uuid(), operationId, body: { title: 'Call', ownerAgencyId: polish.agencyId } } });
    await done(coordinator, 'mutation ($input: ChangeTaskInput!) { answer: changeTask(input: $input) { ... on Task { id version } ... on Refused { refusals { rule field } } } }', { input: { operationId, id: task.id, version: task.version, body: { title: 'Call again', ownerAgencyId: polish.agencyId } } });
    expect(await stage.kinds(polish)).toEqual(['TASK_ASSIGNED']);
    expect(await stage.kinds(dutch)).toEqual([]);
    await stage.forget();
    const { id: situation } = await done(coordinator, 'mutation ($input: PrepareSituationReportInput!) { answer: prepareSituationReport(input: $input) { ... on SituationReport { id version } ... on Refused { refusals { rule field } } } }', { input: { operationId, day: world.clock.now().toISOString().slice(0, 10), zone: 'Etc/GMT-14' } });
    expect(await stage.kinds(dutch)).toEqual([]);
    await done(coordinator, 'mutation ($o: ID!, $id: ID!) { answer: issueSituationReport(operationId: $o, id: $id, version: 1) { ... on SituationReport { id version } ... on Refused { refusals { rule field } } } }', { o: operationId, id: situation });
    for (const who of [dutch, polish]) expect(await stage.kinds(who)).toEqual(['SITUATION_REPORT']);
    expect(await stage.kinds(coordinator)).toEqual([]);
    await stage.forget();
    const stranger = await world.person(await world.agency('FR'), { lead: true });
    await coordinator.ask('mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { __typename } }', { o: operationId, a: stranger.agencyId });
    await stage.settle();
    expect(await stage.kinds(stranger)).toEqual(['INVITATION']);
    world.clock.advance(1000);
    await coordinator.ask('mutation ($o: ID!, $a: [ID!]!) { nudgeAgencies(operationId: $o, agencyIds: $a) { __typename } }', { o: operationId, a: [stranger.agencyId, polish.agencyId] });
    await stage.settle();
    // Of the invitation while it waits for an answer; of what is missing once the agency takes part.
    expect(await stage.kinds(stranger)).toEqual(['INVITATION', 'INVITATION']);
    expect(await stage.kinds(polish)).toEqual(['NUDGE']);
    expect(await stage.kinds(dutch)).toEqual([]);
  });

  it('tell an agency of its target and of its plan that comes back, coordinators of a plan and of an answer, all of steps of the operation', async () => {
    const { operationId, coordinator, dutch, polish, spanish, world } = stage;
    const second = await member(coordinator.agencyId, 'COORDINATOR');
    const refused = '... on Refused { refusals { rule field } }';
    const everybody = { coordinator, second, dutch, polish, spanish };
    const told = async () => {
      const kinds = await Promise.all(Object.entries(everybody).map(async ([name, who]) => [name, await stage.kinds(who)] as const));
      await stage.forget();
      return Object.fromEntries(kinds.filter(([, list]) => list.length > 0));
    };
    const target = await done(dutch, `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id version } ${refused} } }`, {
      input: { id: world.clock.uuid(), operationId, body: { kind: 'CONSIGNMENT', title: 'Canary', reasons: 'New.' } },
    });
    await done(coordinator, `mutation ($input: AssignTargetInput!) { answer: assignTarget(input: $input) { ... on Target { id version } ${refused} } }`, { input: { operationId, id: target.id, agencyIds: [polish.agencyId] } });
    expect(await told()).toEqual({ polish: ['TARGET_ASSIGNED'] });
    const parts = ['CONTACTS', 'PLACES', 'METHODS'].map((part) => ({ part, text: 'Canary' }));
    const plan = await done(dutch, `mutation ($input: SaveNationalPlanInput!) { answer: saveNationalPlan(input: $input) { ... on NationalPlan { id version } ${refused} } }`, { input: { operationId, parts } });
    const step = `mutation ($input: StepNationalPlanInput!) { answer: stepNationalPlan(input: $input) { ... on NationalPlan { id version } ${refused} } }`;
    const stepped = (who: Somebody, action: string, version: number) => done(who, step, { input: { operationId, agencyId: dutch.agencyId, version, action, ...(action === 'return' ? { remarks: 'Canary' } : {}) } });
    const { version } = await stepped(dutch, 'submit', plan.version);
    expect(await told()).toEqual({ coordinator: ['NATIONAL_PLAN'], second: ['NATIONAL_PLAN'] });
    await stepped(coordinator, 'return', version);
    expect(await told()).toEqual({ dutch: ['NATIONAL_PLAN'] });
    const invited = await world.person(await world.agency('IT'), { lead: true });
    await coordinator.ask('mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { __typename } }', { o: operationId, a: invited.agencyId });
    await done(invited, `mutation ($input: AnswerInvitationInput!) { answer: answerInvitation(input: $input) { ... on Participation { id version } ${refused} } }`, { input: { operationId, accept: false, reason: 'Canary' } });
    expect(await told()).toEqual({ coordinator: ['INVITATION_ANSWERED'], second: ['INVITATION_ANSWERED'] });
    const turn = (action: string) => done(coordinator, `mutation ($o: ID!, $a: OperationAction!) { answer: stepOperation(id: $o, action: $a, reason: "Canary") { ... on Operation { id version } ${refused} } }`, { o: operationId, a: action });
    for (const action of ['suspend', 'resume']) {
      await turn(action);
      expect(await told()).toEqual(Object.fromEntries(['second', 'dutch', 'polish', 'spanish'].map((name) => [name, ['OPERATION_STEPPED']])));
    }
  });

  it('tell the coordinators of introductions that are asked of them, and whoever asked of the answer, once', async () => {
    const { operationId, coordinator, dutch, polish, spanish, world } = stage;
    const colleague = await member(dutch.agencyId, 'OFFICER');
    const ask = 'mutation ($input: AskIntroductionInput!) { answer: askIntroduction(input: $input) { ... on IntroductionRequest { id } ... on Refused { refusals { rule field } } } }';
    const answer = 'mutation ($input: AnswerIntroductionInput!) { answer: answerIntroductionRequest(input: $input) { ... on IntroductionRequest { id } ... on Refused { refusals { rule field } } } }';
    const asked = (): Promise<{ id: string }> => done(dutch, ask, { input: { id: world.clock.uuid(), operationId, country: 'TH', topic: 'Canary papers', reason: 'Canary reason.' } });
    const { id } = await asked();
    expect(await stage.kinds(coordinator)).toEqual(['INTRODUCTION_ASKED']);
    // Their own agency sees the request; it waits for nobody there.
    for (const who of [dutch, colleague, polish, spanish]) expect(await stage.kinds(who)).toEqual([]);
    await stage.choose(dutch, 'INTRODUCTION_ANSWERED', { email: 'AT_ONCE' });
    await done(coordinator, answer, { input: { operationId, id, isIntroduced: false, answer: 'Canary: nobody is there.' } });
    expect(await stage.kinds(dutch)).toEqual(['INTRODUCTION_ANSWERED']);
    for (const who of [colleague, polish]) expect(await stage.kinds(who)).toEqual([]);
    expect(stage.mailsTo(dutch)).toHaveLength(1);
    expect(stage.mailsTo(dutch)[0]).toContain('an answer to a request for an introduction');
    expect(stage.mailsTo(dutch)[0]).not.toContain('Canary');
    await stage.forget();
    world.clock.advance(1000);
    // With the introduction itself that is the same news, for both who were introduced.
    await done(coordinator, answer, { input: { operationId, id: (await asked()).id, isIntroduced: true, personId: polish.id, answer: 'Ask them.' } });
    expect([await stage.kinds(dutch), await stage.kinds(polish), await stage.kinds(spanish)]).toEqual([['INTRODUCTION'], ['INTRODUCTION'], []]);
  });

  it('tell coordinators, and agencies that have some, of tasks that were laid out', async () => {
    const { operationId, coordinator, dutch, polish, spanish, world } = stage;
    const second = await member(coordinator.agencyId, 'COORDINATOR');
    const officer = await member(coordinator.agencyId, 'OFFICER');
    await world.superuser.query('delete from operation_tasks where operation_id = $1', [operationId]);
    await done(coordinator, 'mutation ($o: ID!) { answer: layOutTasks(operationId: $o, source: TEMPLATE) { ... on Operation { id version } ... on Refused { refusals { rule field } } } }', { o: operationId });
    // Those of the template are the leading agency's or nobody's.
    for (const who of [second, officer]) expect(await stage.kinds(who)).toEqual(['TASKS_LAID_OUT']);
    for (const who of [coordinator, dutch, polish, spanish]) expect(await stage.kinds(who)).toEqual([]);
  });

  it('are marked read by whoever they are of, and by nobody else', async () => {
    await stage.warn(stage.dutch, [stage.polish]);
    const [one] = (await stage.told(stage.polish)).items;
    expect(await stage.spanish.ask(mark, { ids: [one?.id, 'nonsense'] })).toMatchObject({ markNotificationsRead: { ids: [] } });
    expect((await stage.told(stage.polish, true)).count).toBe(1);
    expect(await stage.polish.ask(mark, { ids: [one?.id] })).toMatchObject({ markNotificationsRead: { ids: [one?.id] } });
    expect(await stage.told(stage.polish, true)).toEqual({ items: [], count: 0 });
    expect((await stage.told(stage.polish)).items[0]?.readAt).toBe(stage.world.clock.now().toISOString());
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.warn(stage.dutch, [stage.polish]);
    expect((await stage.polish.ask<{ markNotificationsRead: { ids: string[] } }>(mark)).markNotificationsRead.ids).toHaveLength(2);
    expect((await stage.told(stage.polish, true)).count).toBe(0);
  });

  it('are undone with the change that they would tell of', async () => {
    const { rows: before } = await stage.world.superuser.query('select 1 from jobs.job');
    const refusedId = stage.world.clock.uuid();
    const body = { kind: 'WARNING', subject: '', body: '', addresseeIds: [stage.polish.agencyId] };
    await stage.dutch.ask('mutation ($input: WriteMessageInput!) { writeMessage(input: $input) { __typename } }', { input: { id: refusedId, operationId: stage.operationId, body } });
    expect((await stage.world.superuser.query('select 1 from jobs.job')).rows.length).toBe(before.length);
    // What follows a change may refuse it after the job was asked for: nothing of either is kept.
    await stage.world.superuser.query(`create function pg_temp.refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`);
    await stage.world.superuser.query('create constraint trigger refuse_late after insert on public.message_addressees deferrable initially deferred for each row execute function pg_temp.refuse()');
    await stage.dutch.answer('mutation ($input: WriteMessageInput!) { writeMessage(input: $input) { __typename } }', { input: { id: stage.world.clock.uuid(), operationId: stage.operationId, body: { ...body, subject: 'A', body: 'B', pattern: 'C', reasons: 'D' } } });
    await stage.world.superuser.query('drop trigger refuse_late on public.message_addressees');
    expect((await stage.world.superuser.query('select 1 from jobs.job')).rows.length).toBe(before.length);
    expect(await stage.kinds(stage.polish)).toEqual([]);
  });

  it('are chosen by kind, each for oneself', async () => {
    await stage.choose(stage.polish, 'WARNING', { inApp: false });
    await stage.warn(stage.dutch, [stage.polish, stage.spanish]);
    expect(await stage.kinds(stage.polish)).toEqual([]);
    expect(await stage.kinds(stage.spanish)).toEqual(['WARNING']);
    const chosen = (await stage.polish.ask<{ notificationSettings: { choices: { kind: string; inApp: boolean }[] } }>(settings)).notificationSettings.choices;
    expect(chosen.find(({ kind }) => kind === 'WARNING')).toEqual({ kind: 'WARNING', inApp: false, email: 'OFF', push: false });
    expect(chosen.find(({ kind }) => kind === 'OVERDUE')).toEqual({ kind: 'OVERDUE', inApp: true, email: 'AT_ONCE', push: true });
    await stage.choose(stage.polish, 'WARNING', { inApp: true });
  });

  it.each([
    [{ zone: 'Mars/Base' }, 'zone.unknown', 'input.zone'],
    [{ quietFrom: '25:00', quietTo: '07:00' }, 'time.form', 'input.quietFrom'],
    [{ quietFrom: '22:00' }, 'time.half', 'input.quietTo'],
    [{ digestHour: 24 }, 'time.hour', 'input.digestHour'],
  ])('keep no hours that there are not: %j', async (over, rule, field) => {
    expect(await stage.times(stage.polish, over)).toEqual({ chooseNotificationTimes: { __typename: 'Refused', refusals: [{ rule, field }] } });
  });

  it('ask for somebody who is signed in', async () => {
    expect((await stage.world.post('{ notifications { items { id } } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await stage.world.post(settings)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
