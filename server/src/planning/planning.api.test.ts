import type { Somebody } from '../testing/world';
import { planInput, World } from '../testing/world';

const taskFields = 'id key title state ownerId: owner { id } startsOn dueOn after canBegin version viewerCanChange nextActions';
const tasksQuery = `query ($id: ID!) { operation(id: $id) { viewerCanLayOut tasks { ${taskFields} } } }`;
const refusals = '... on Refused { refusals { rule field } }';
const layOut = `mutation ($o: ID!, $source: TaskSource!) { answer: layOutTasks(operationId: $o, source: $source) { ... on Operation { tasks { id } } ${refusals} } }`;
const add = `mutation ($input: AddTaskInput!) { answer: addTask(input: $input) { ... on Task { ${taskFields} } ${refusals} } }`;
const change = `mutation ($input: ChangeTaskInput!) { answer: changeTask(input: $input) { ... on Task { ${taskFields} } ${refusals} } }`;
const step = `mutation ($o: ID!, $id: ID!, $action: TaskAction!, $v: Int!) { answer: stepTask(operationId: $o, id: $id, action: $action, version: $v) { ... on Task { ${taskFields} finishedAt } ${refusals} } }`;
const put = `mutation ($input: PutObjectiveInput!) { answer: putObjective(input: $input) { ... on Objective { id text target reached version } ${refusals} } }`;
const remove = `mutation ($o: ID!, $id: ID!, $v: Int!) { answer: removeObjective(operationId: $o, id: $id, version: $v) { ... on Operation { aims { id } } ${refusals} } }`;
const takeAims = `mutation ($o: ID!, $ids: [ID!]!) { answer: takeObjectives(operationId: $o, objectiveIds: $ids) { ... on Operation { aims { text language measure target reached takenFromId version } } ${refusals} } }`;
const formerPlan = 'query ($id: ID!) { operation(id: $id) { previous { id aims { id text } myParticipation { nationalPlan { language parts { part text } } } participations { agency { id } nationalPlan { id } } } } }';
const save = `mutation ($input: SaveNationalPlanInput!) { answer: saveNationalPlan(input: $input) { ... on NationalPlan { id state version parts { part text } viewerCanWrite nextActions } ${refusals} } }`;
const stepPlan = `mutation ($input: StepNationalPlanInput!) { answer: stepNationalPlan(input: $input) { ... on NationalPlan { id state version remarks nextActions } ${refusals} } }`;
const matrix = `query ($id: ID!) { operation(id: $id) { participations { agency { id } readiness { plan people connectedAt nudgedAt missing late } nationalPlan { state parts { part text } } } } }`;
const tryLine = `mutation ($o: ID!) { answer: noteConnection(operationId: $o) { ... on Participation { readiness { connectedAt missing } } ${refusals} } }`;
const nudge = `mutation ($o: ID!, $a: [ID!]!) { answer: nudgeAgencies(operationId: $o, agencyIds: $a) { ... on Operation { id } ${refusals} } }`;
const launch = `mutation ($o: ID!, $reason: String) { answer: stepOperation(id: $o, action: activate, reason: $reason) { ... on Operation { state history { action reason } } ${refusals} } }`;

interface Task { id: string; key: string | null; title: string; state: string; ownerId: { id: string } | null; startsOn: string | null; dueOn: string | null; after: string[]; canBegin: boolean; version: number; viewerCanChange: boolean; nextActions: string[]; finishedAt: string | null }
type Answer<T> = { answer: T & { refusals?: { rule: string; field: string | null }[] } };
interface Standing { agency: { id: string }; readiness: { plan: string | null; people: number; connectedAt: string | null; nudgedAt: string | null; missing: string[]; late: string[] }; nationalPlan: { state: string; parts: { part: string; text: string }[] } | null }

describe('the planning of an operation', () => {
  let world: World;
  let coordinator: Somebody;
  let approver: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;

  const prepared = async (over: Record<string, unknown> = {}): Promise<string> => {
    const { createOperation } = await coordinator.ask<{ createOperation: { id: string } }>('mutation ($input: OperationPlanInput!) { createOperation(input: $input) { ... on Operation { id } ... on Refused { refusals { rule field } } } }', { input: planInput(over) });
    const { id } = createOperation;
    await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1, $2, $3, $4, 'COORDINATOR', array['o.' || $1::uuid])`, [id, world.clock.uuid(), approver.id, approver.agencyId]);
    for (const [who, action] of [[coordinator, 'propose'], [approver, 'approve'], [coordinator, 'prepare']] as const) await world.step(who, id, action);
    for (const who of [dutch, polish]) {
      await coordinator.ask('mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { __typename } }', { o: id, a: who.agencyId });
      await who.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', { input: { operationId: id, accept: true } });
    }
    return id;
  };
  const answer = async <T>(who: Somebody, query: string, variables: Record<string, unknown>): Promise<Answer<T>['answer']> => (await who.ask<Answer<T>>(query, variables)).answer;
  const tasks = async (who: Somebody, id = operationId): Promise<Task[]> => (await who.ask<{ operation: { tasks: Task[] } | null }>(tasksQuery, { id })).operation?.tasks ?? [];
  const named = async (title: string, id = operationId): Promise<Task> => {
    const found = (await tasks(coordinator, id)).find((task) => task.title === title);
    if (!found) throw new Error(`There is no task “${title}”.`);
    return found;
  };
  const added = (body: Record<string, unknown>, who = coordinator, id = world.clock.uuid()) => answer<Task>(who, add, { input: { id, operationId, body } });
  const standing = async (who: Somebody, of: Somebody, id = operationId): Promise<Standing> => {
    const { operation } = await who.ask<{ operation: { participations: Standing[] } }>(matrix, { id });
    const found = operation.participations.find(({ agency }) => agency.id === of.agencyId);
    if (!found) throw new Error('This agency takes no part.');
    return found;
  };

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await prepared();
  });
  afterAll(() => world.close());

  describe('its tasks', () => {
    it('are laid out once, on the days of the operation, each after those that it waits for', async () => {
      expect((await answer<{ tasks: Task[] }>(coordinator, layOut, { o: operationId, source: 'TEMPLATE' })).tasks.length).toBeGreaterThan(30);
      expect(await answer(coordinator, layOut, { o: operationId, source: 'TEMPLATE' })).toMatchObject({ refusals: [{ rule: 'tasks.laid-out' }] });
      const laid = await tasks(polish);
      const launchTask = laid.find(({ key }) => key === 'launch');
      expect(launchTask?.dueOn).toBe(planInput().startsOn);
      expect(launchTask?.canBegin).toBe(false);
      expect(laid.find(({ key }) => key === 'threat')).toMatchObject({ canBegin: true, ownerId: { id: coordinator.agencyId }, viewerCanChange: false, nextActions: [] });
    });

    it('are hidden from strangers, who can do nothing with them', async () => {
      const [first] = await tasks(coordinator);
      expect(await tasks(stranger)).toEqual([]);
      const asked = await stranger.answer(step, { o: operationId, id: first?.id, action: 'finish', v: 1 });
      expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await dutch.answer(add, { input: { id: world.clock.uuid(), operationId, body: { title: 'Mine' } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('are taken on their way by the agency whose they are, and by no other', async () => {
      const task = await added({ title: 'Print the leaflet', ownerAgencyId: dutch.agencyId, dueOn: '2026-05-20' });
      expect((await polish.answer(step, { o: operationId, id: task.id, action: 'begin', v: 1 })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await answer<Task>(dutch, step, { o: operationId, id: task.id, action: 'begin', v: 1 })).toMatchObject({ state: 'DOING', version: 2, nextActions: ['finish', 'drop', 'reopen'] });
      const done = await answer<Task>(dutch, step, { o: operationId, id: task.id, action: 'finish', v: 2 });
      expect(done).toMatchObject({ state: 'DONE', version: 3 });
      expect(done.finishedAt).not.toBeNull();
      expect(await answer(dutch, step, { o: operationId, id: task.id, action: 'begin', v: 3 })).toMatchObject({ refusals: [{ rule: 'lifecycle.not-from-here' }] });
      expect(await answer(coordinator, step, { o: operationId, id: task.id, action: 'reopen', v: 3 })).toMatchObject({ state: 'TODO', finishedAt: null });
    });

    it('are never overwritten unseen', async () => {
      const task = await added({ title: 'Find a room' });
      const say = (who: Somebody, title: string) => answer<Task>(who, change, { input: { operationId, id: task.id, version: 1, body: { title } } });
      const both = await Promise.all([say(coordinator, 'Find a large room'), say(approver, 'Find a quiet room')]);
      expect(both.filter(({ refusals: no }) => no?.[0]?.rule === 'version.stale')).toHaveLength(1);
      expect((await tasks(coordinator)).find(({ id }) => id === task.id)?.title).toBe(both.find(({ title }) => title)?.title);
    });

    it('wait for none that waits for them, however it is tried', async () => {
      const one = await added({ title: 'One' });
      const two = await added({ title: 'Two', after: [one.id] });
      expect(await answer(coordinator, change, { input: { operationId, id: one.id, version: 1, body: { title: 'One', after: [two.id] } } })).toMatchObject({ refusals: [{ rule: 'task.circle', field: 'after' }] });
      expect(await added({ title: 'Three', after: [world.clock.uuid()] })).toMatchObject({ refusals: [{ rule: 'task.unknown', field: 'after.0' }] });
      // Two changes at once, each harmless alone.
      const [left, right] = [await added({ title: 'Left' }), await added({ title: 'Right' })];
      const tie = (id: string, title: string, after: string) => answer<Task>(coordinator, change, { input: { operationId, id, version: 1, body: { title, after: [after] } } });
      const tied = await Promise.all([tie(left.id, 'Left', right.id), tie(right.id, 'Right', left.id)]);
      expect(tied.filter(({ refusals: no }) => no?.[0]?.rule === 'task.circle')).toHaveLength(1);
    });

    it('are made once, however often they are sent', async () => {
      const id = world.clock.uuid();
      await added({ title: 'Once' }, coordinator, id);
      expect(await added({ title: 'Once' }, coordinator, id)).toMatchObject({ id, version: 1 });
      expect(await added({ title: 'Twice' }, coordinator, id)).toMatchObject({ refusals: [{ rule: 'id.taken' }] });
      expect((await tasks(coordinator)).filter(({ title }) => title === 'Once')).toHaveLength(1);
    });

    it.each<[string, Record<string, unknown>, string, string]>([
      ['no title', { title: ' ' }, 'text.empty', 'title'],
      ['days in the wrong order', { title: 'T', startsOn: '2026-06-02', dueOn: '2026-06-01' }, 'date.order', 'dueOn'],
      ['an owner that takes no part', { title: 'T', ownerAgencyId: '00000000-0000-4000-8000-000000000000' }, 'agency.not-participant', 'ownerAgencyId'],
      ['no language', { title: 'T', language: 'not a language' }, 'language.unknown', 'language'],
    ])('say what is wrong: %s', async (_what, body, rule, field) => {
      expect(await added(body)).toEqual({ refusals: [{ rule, field }] });
    });

    it('are due on working days of their owner’s country: a day of rest gives way to the next, but for the first day of the operation', async () => {
      const lead = await world.person(await world.agency('EG'), { lead: true });
      // Egypt rests on Fridays and Saturdays; the first day is a Saturday.
      const { createOperation } = await lead.ask<{ createOperation: { id: string } }>('mutation ($input: OperationPlanInput!) { createOperation(input: $input) { ... on Operation { id } } }', { input: planInput({ startsOn: '2026-10-03', endsOn: '2026-11-07' }) });
      await answer(lead, layOut, { o: createOperation.id, source: 'TEMPLATE' });
      const laid = await tasks(lead, createOperation.id);
      const due = (key: string) => laid.find((task) => task.key === key)?.dueOn;
      expect(due('launch')).toBe('2026-10-03');
      // A week before it is a Saturday as well; the last day of controls a Friday; what is nobody’s rests on no day.
      expect([due('training'), due('daily'), due('followUp')]).toEqual(['2026-09-27', '2026-11-08', '2027-01-09']);
      expect(laid.filter(({ key, dueOn, ownerId }) => key !== 'launch' && ownerId && [5, 6].includes(new Date(dueOn ?? '').getUTCDay())).map(({ key }) => key)).toEqual([]);
    });

    it('are taken over by the next edition, on its own days, undone', async () => {
      await answer(coordinator, step, { o: operationId, id: (await named('Propose the operation')).id, action: 'finish', v: 1 });
      const next = await prepared({ previousId: operationId, code: 'NEXT', startsOn: '2027-06-07', endsOn: '2027-07-11' });
      await answer(coordinator, layOut, { o: next, source: 'PREVIOUS_EDITION' });
      const [before, after] = [await named('Propose the operation'), await named('Propose the operation', next)];
      expect(after).toMatchObject({ state: 'TODO', key: 'proposal', version: 1 });
      expect(Date.parse(after.dueOn ?? '') - Date.parse(before.dueOn ?? '')).toBe(Date.parse('2027-06-07') - Date.parse(planInput().startsOn as string));
      const own = new Set((await tasks(coordinator, next)).map(({ id }) => id));
      expect((await tasks(coordinator, next)).flatMap((task) => task.after).filter((id) => !own.has(id))).toEqual([]);
      expect(await answer(coordinator, layOut, { o: await prepared({ code: 'ALONE' }), source: 'PREVIOUS_EDITION' })).toMatchObject({ refusals: [{ rule: 'operation.no-edition' }] });
    });
  });

  describe('its objectives', () => {
    it('are changed in the version that was read, and measured by what the reader may see', async () => {
      const id = world.clock.uuid();
      const input = { id, operationId, text: 'Controls that count', measure: 'CONTROLS', target: '200' };
      expect(await answer(coordinator, put, { input })).toEqual({ id, text: 'Controls that count', target: '200', reached: '0', version: 1 });
      expect(await answer(coordinator, put, { input })).toMatchObject({ version: 1 });
      expect(await answer(coordinator, put, { input: { ...input, version: 1, target: '250' } })).toMatchObject({ target: '250', version: 2 });
      expect(await answer(coordinator, put, { input: { ...input, version: 1, target: '300' } })).toMatchObject({ refusals: [{ rule: 'version.stale' }] });
      expect((await polish.answer(put, { input: { ...input, id: world.clock.uuid() } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await answer(coordinator, remove, { o: operationId, id, v: 2 })).toEqual({ aims: [] });
    });

    it('are taken along into the next edition, those that were chosen, each once, by coordinators who may read them there', async () => {
      const putOne = (text: string, over: Record<string, unknown>) => answer<{ id: string }>(coordinator, put, { input: { id: world.clock.uuid(), operationId, text, language: 'fr', ...over } });
      const [counted, said, left] = [await putOne('Plus de contrôles', { measure: 'CONTROLS', target: '200' }), await putOne('Mieux travailler', { measure: 'WORDS' }), await putOne('Reste là', { measure: 'WORDS' })];
      const next = await prepared({ previousId: operationId, code: 'AIMS' });
      const take = (who: Somebody, ids: string[], o = next) => answer<{ aims: Record<string, unknown>[] }>(who, takeAims, { o, ids });
      const taken = [
        { text: 'Plus de contrôles', language: 'fr', measure: 'CONTROLS', target: '200', reached: '0', takenFromId: counted.id, version: 1 },
        { text: 'Mieux travailler', language: 'fr', measure: 'WORDS', target: null, reached: null, takenFromId: said.id, version: 1 },
      ];
      expect(await take(coordinator, [counted.id, said.id])).toEqual({ aims: taken });
      expect(await take(coordinator, [said.id, counted.id])).toEqual({ aims: taken });
      expect(await take(coordinator, [left.id, world.clock.uuid()])).toEqual({ refusals: [{ rule: 'objective.not-taken', field: 'objectiveIds.1' }] });
      expect(await take(coordinator, [left.id], await prepared({ code: 'NOAIMS' }))).toMatchObject({ refusals: [{ rule: 'operation.no-edition' }] });
      expect((await polish.answer(takeAims, { o: next, ids: [left.id] })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      // Who coordinates this edition and had no part in the one before reads nothing of it.
      const other = await prepared({ previousId: operationId, code: 'NEWCOMER' });
      await coordinator.ask('mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { __typename } }', { o: other, a: stranger.agencyId });
      await stranger.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', { input: { operationId: other, accept: true } });
      await world.superuser.query(`update operation_members set role = 'COORDINATOR' where operation_id = $1 and account_id = $2`, [other, stranger.id]);
      expect((await stranger.ask<{ operation: { previous: unknown } }>(formerPlan, { id: other })).operation.previous).toBeNull();
      expect((await stranger.answer(takeAims, { o: other, ids: [left.id] })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      for (const { id } of [counted, said, left]) await answer(coordinator, remove, { o: operationId, id, v: 1 });
    });

    it.each<[string, Record<string, unknown>, string]>([
      ['no figure', { measure: 'CASES' }, 'field.required'],
      ['a figure for words', { measure: 'WORDS', target: '3' }, 'objective.words-only'],
      ['half a case', { measure: 'CASES', target: '0.5' }, 'quantity.not-whole'],
      ['nothing', { measure: 'KILOGRAMS', target: '0' }, 'quantity.not-positive'],
      ['a comma', { measure: 'KILOGRAMS', target: '1,200' }, 'quantity.not-decimal'],
    ])('say what is wrong: %s', async (_what, over, rule) => {
      expect(await answer(coordinator, put, { input: { id: world.clock.uuid(), operationId, text: 'T', ...over } })).toEqual({ refusals: [{ rule, field: 'target' }] });
    });
  });

  describe('its national plans', () => {
    const parts = [{ part: 'METHODS', text: 'Risk profiles, then scanners.' }, { part: 'PLACES', text: 'Rotterdam, Moerdijk' }, { part: 'CONTACTS', text: 'Desk, day and night' }];

    it('are their agency’s alone until they are sent, then the coordinators’ to answer', async () => {
      const saved = await answer<{ id: string; version: number; parts: { part: string }[] }>(dutch, save, { input: { operationId, parts } });
      expect(saved).toMatchObject({ state: 'DRAFT', version: 1, viewerCanWrite: true, nextActions: ['submit'] });
      expect(saved.parts.map(({ part }) => part)).toEqual(['CONTACTS', 'PLACES', 'METHODS']);
      expect((await standing(coordinator, dutch)).nationalPlan).toBeNull();
      expect((await standing(polish, dutch)).readiness.plan).toBeNull();
      const go = (who: Somebody, action: string, version: number, remarks?: string) => answer(who, stepPlan, { input: { operationId, agencyId: dutch.agencyId, action, version, remarks } });
      expect((await coordinator.answer(stepPlan, { input: { operationId, agencyId: dutch.agencyId, action: 'accept', version: 1 } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await go(dutch, 'submit', 1)).toMatchObject({ state: 'SUBMITTED', nextActions: ['revise'] });
      expect((await standing(coordinator, dutch)).nationalPlan?.parts).toHaveLength(3);
      expect(await standing(polish, dutch)).toMatchObject({ nationalPlan: null, readiness: { plan: 'SUBMITTED' } });
      expect((await dutch.answer(stepPlan, { input: { operationId, agencyId: dutch.agencyId, action: 'accept', version: 2 } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await go(coordinator, 'return', 2)).toMatchObject({ refusals: [{ rule: 'text.empty', field: 'reason' }] });
      expect(await go(coordinator, 'return', 2, 'Which scanners?')).toMatchObject({ state: 'RETURNED', remarks: 'Which scanners?' });
      expect((await standing(polish, dutch)).readiness.missing).toContain('PLAN');
      expect(await answer(dutch, save, { input: { operationId, version: 2, parts } })).toMatchObject({ refusals: [{ rule: 'version.stale' }] });
      expect(await answer(dutch, save, { input: { operationId, version: 3, parts: [...parts, { part: 'RESOURCES', text: 'Two mobile scanners' }] } })).toMatchObject({ state: 'RETURNED', version: 4 });
      expect(await go(dutch, 'submit', 4)).toMatchObject({ state: 'SUBMITTED', remarks: null });
      expect(await go(coordinator, 'accept', 5, 'Well done')).toMatchObject({ state: 'ACCEPTED', remarks: 'Well done' });
      expect(await answer(dutch, save, { input: { operationId, version: 6, parts } })).toMatchObject({ refusals: [{ rule: 'national-plan.sent' }] });
      expect(await go(dutch, 'revise', 6)).toMatchObject({ state: 'DRAFT' });
      expect((await standing(coordinator, dutch)).nationalPlan).toBeNull();
      expect((await standing(polish, dutch)).readiness.plan).toBeNull();
    });

    it('are begun from the earlier text of one’s own agency, which nobody else is shown', async () => {
      const next = await prepared({ previousId: operationId, code: 'AGAIN' });
      const former = async (who: Somebody) => (await who.ask<{ operation: { previous: { myParticipation: { nationalPlan: { parts: { part: string }[] } | null }; participations: { agency: { id: string }; nationalPlan: unknown }[] } } }>(formerPlan, { id: next })).operation.previous;
      expect((await former(dutch)).myParticipation.nationalPlan?.parts.map(({ part }) => part)).toEqual(['CONTACTS', 'PLACES', 'METHODS', 'RESOURCES']);
      expect((await former(polish)).myParticipation.nationalPlan).toBeNull();
      expect((await former(polish)).participations.find(({ agency }) => agency.id === dutch.agencyId)?.nationalPlan).toBeNull();
    });

    it('are not sent with a part empty that the coordinators need', async () => {
      await answer(polish, save, { input: { operationId, parts: [{ part: 'METHODS', text: 'Dogs' }, { part: 'PLACES', text: '  ' }] } });
      expect(await answer(polish, stepPlan, { input: { operationId, agencyId: polish.agencyId, action: 'submit', version: 1 } })).toMatchObject({ refusals: [{ rule: 'national-plan.part-missing' }, { rule: 'national-plan.part-missing' }] });
    });
  });

  describe('its readiness', () => {
    it('is what has been done, and the same for every participant', async () => {
      const before = await standing(polish, polish);
      expect(before.readiness.missing).toContain('CONNECTION');
      expect(await answer(polish, tryLine, { o: operationId })).toMatchObject({ readiness: { connectedAt: expect.any(String) as string } });
      expect((await standing(dutch, polish)).readiness).toEqual((await standing(coordinator, polish)).readiness);
      expect((await stranger.answer(tryLine, { o: operationId })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('is asked for once a day at most, by coordinators', async () => {
      expect((await polish.answer(nudge, { o: operationId, a: [dutch.agencyId] })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await answer(coordinator, nudge, { o: operationId, a: [dutch.agencyId, stranger.agencyId] })).toEqual({ refusals: [{ rule: 'agency.not-participant', field: 'agencyIds.1' }] });
      expect((await standing(coordinator, dutch)).readiness.nudgedAt).toBeNull();
      expect(await answer(coordinator, nudge, { o: operationId, a: [dutch.agencyId] })).toEqual({ id: operationId });
      expect((await standing(dutch, dutch)).readiness.nudgedAt).not.toBeNull();
      expect(await answer(coordinator, nudge, { o: operationId, a: [dutch.agencyId] })).toEqual({ refusals: [{ rule: 'readiness.nudged-today', field: 'agencyIds.0' }] });
      world.clock.advance(86_400_000);
      expect(await answer(coordinator, nudge, { o: operationId, a: [dutch.agencyId] })).toEqual({ id: operationId });
    });

    it('holds up the beginning of the operation until somebody says why it begins without', async () => {
      expect(await answer(coordinator, launch, { o: operationId, reason: null })).toEqual({ refusals: [{ rule: 'operation.not-ready', field: 'reason' }] });
      const begun = await answer<{ state: string; history: { action: string; reason: string | null }[] }>(coordinator, launch, { o: operationId, reason: 'Two follow within the week.' });
      expect(begun.state).toBe('ACTIVE');
      expect(begun.history[0]).toEqual({ action: 'activate', reason: 'Two follow within the week.' });
    });
  });
});
