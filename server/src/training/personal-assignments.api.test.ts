import { courseInput, rightAnswers } from '../testing/course-specimen';
import { NotificationStage } from '../testing/notification-stage';
import type { Somebody } from '../testing/world';

const refusals = '... on Refused { refusals { rule field } }';
const publish = `mutation ($input: PublishCourseInput!) { answer: publishCourse(input: $input) { ... on Course { id } ${refusals} } }`;
const give = `mutation ($input: AssignCourseToPersonInput!) { answer: assignCourseToPerson(input: $input) { ... on TrainingAssignment { id roles dueOn person { id } viewerCanTakeBack } ${refusals} } }`;
const assign = `mutation ($input: AssignCourseInput!) { answer: assignCourse(input: $input) { ... on TrainingAssignment { id } ${refusals} } }`;
const takeBack = `mutation ($o: ID!, $id: ID!) { answer: unassignCourse(operationId: $o, id: $id) { ... on Operation { trainings { id } } ${refusals} } }`;
const handIn = `mutation ($input: HandInAttemptInput!) { answer: handInAttempt(input: $input) { ... on CourseAttempt { hasPassed } ${refusals} } }`;
const own = 'query ($id: ID!) { course(id: $id) { ownAssignments { operationId dueOn } } }';
const look = 'query ($id: ID!) { operation(id: $id) { trainings { id person { id } } participations { agency { id } viewerCanTrainPeople training { courseId needed passed } readiness { missing } } } }';

interface Looked { trainings: { id: string; person: { id: string } | null }[]; participations: { agency: { id: string }; viewerCanTrainPeople: boolean; training: { courseId: string; needed: number; passed: number }[]; readiness: { missing: string[] } }[] }

describe('a course given to one person', () => {
  let stage: NotificationStage;
  let officer: Somebody;
  let outsider: Somebody;
  let courseId: string;

  const answer = async (who: Somebody, document: string, variables: Record<string, unknown>) => (await who.ask<{ answer: Record<string, unknown> }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>) => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const input = (personId: string, over: Record<string, unknown> = {}) => ({ id: stage.world.clock.uuid(), operationId: stage.operationId, courseId, personId, dueOn: '2026-07-01', ...over });
  const looked = async (who: Somebody): Promise<Looked> => (await who.ask<{ operation: Looked }>(look, { id: stage.operationId })).operation;
  const of = async (who: Somebody, agencyId: string) => (await looked(who)).participations.find(({ agency }) => agency.id === agencyId);
  const wanted = async (who: Somebody) => (await who.ask<{ course: { ownAssignments: object[] } }>(own, { id: courseId })).course.ownAssignments;

  beforeAll(async () => {
    stage = await NotificationStage.create();
    const { world, operationId, dutch } = stage;
    officer = await world.person(dutch.agencyId);
    outsider = await world.person(dutch.agencyId);
    await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`, [operationId, world.clock.uuid(), officer.id, officer.agencyId]);
    const administrator = await world.person(await world.agency('CH'), { administrator: true });
    courseId = (await answer(administrator, publish, { input: courseInput() })).id as string;
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.world.superuser.query('delete from training_assignments');
    await stage.settle();
    await stage.forget();
  });

  it('is given by the coordinators and by the contact point of their agency, and by nobody else', async () => {
    expect(await codeOf(stage.polish, give, { input: input(officer.id) })).toBe('FORBIDDEN');
    expect(await codeOf(officer, give, { input: input(officer.id) })).toBe('FORBIDDEN');
    const mine = input(officer.id);
    expect(await answer(stage.dutch, give, { input: mine })).toEqual({ id: mine.id, roles: [], dueOn: '2026-07-01', person: { id: officer.id }, viewerCanTakeBack: true });
    expect(await answer(stage.coordinator, give, { input: input(stage.polish.id, { dueOn: null }) })).toMatchObject({ person: { id: stage.polish.id }, dueOn: null });
    const may = async (who: Somebody) => (await looked(who)).participations.filter(({ viewerCanTrainPeople }) => viewerCanTrainPeople).map(({ agency }) => agency.id);
    expect(await may(stage.dutch)).toEqual([stage.dutch.agencyId]);
    expect(await may(officer)).toEqual([]);
    expect((await may(stage.coordinator)).length).toBeGreaterThan(2);
  });

  it('sent twice is given once, and nobody has it twice', async () => {
    const sent = input(officer.id);
    await answer(stage.dutch, give, { input: sent });
    expect(await answer(stage.dutch, give, { input: sent })).toMatchObject({ id: sent.id });
    expect(await answer(stage.coordinator, give, { input: input(officer.id) })).toEqual({ refusals: [{ rule: 'training.given-already', field: 'personId' }] });
    expect(await codeOf(stage.coordinator, give, { input: input(officer.id, { courseId: stage.world.clock.uuid() }) })).toBe('NOT_FOUND');
    expect((await looked(stage.dutch)).trainings).toHaveLength(1);
  });

  it('finds nobody out: who is not of the operation, who never was and what is no identifier are the same', async () => {
    for (const who of [stage.dutch, stage.coordinator]) {
      for (const nobody of [outsider.id, stage.world.clock.uuid(), 'x']) expect(await answer(who, give, { input: input(nobody) })).toEqual({ refusals: [{ rule: 'person.unknown', field: 'personId' }] });
    }
    // Nor does the database let it in, whoever writes the row.
    const forged = (accountId: string, agencyId: string, tokens: string[], audience: string[]) => stage.world.superuser.query('begin')
      .then(() => stage.world.superuser.query(`select set_config('role', 'muster_app', true), set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [stage.dutch.id, `{${tokens.join(',')}}`]))
      .then(() => stage.world.superuser.query(`insert into training_assignments (operation_id, id, course_id, roles, account_id, agency_id, audience, assigned_at, assigned_by) values ($1, $2, $3, '{}', $4, $5, $6, now(), $7)`,
        [stage.operationId, stage.world.clock.uuid(), courseId, accountId, agencyId, audience, stage.dutch.id]))
      .then(() => 'written', (error: { code?: string }) => error.code ?? 'failed')
      .finally(() => stage.world.superuser.query('rollback'));
    const o = `o.${stage.operationId}`;
    const held = ['any', o, `${o}.a.${stage.dutch.agencyId}`, `${o}.r.NATIONAL_CONTACT_POINT`];
    const ours = [`${o}.a.${stage.dutch.agencyId}`];
    expect(await forged(officer.id, stage.dutch.agencyId, held, ours)).toBe('written');
    expect(await forged(outsider.id, stage.dutch.agencyId, held, ours)).toBe('42501');
    expect(await forged(stage.polish.id, stage.polish.agencyId, held, ours)).toBe('42501');
    expect(await forged(officer.id, stage.dutch.agencyId, held, [o])).toBe('42501');
    expect(await forged(officer.id, stage.dutch.agencyId, ['any', o, ...ours], ours)).toBe('42501');
  });

  it('is seen by that person, their agency and the coordinators, and no other participant learns whose it is', async () => {
    const fed = async (who: Somebody) => (await who.ask<{ operation: { feed: { items: { id: string; kind: string }[] } } }>('query ($id: ID!) { operation(id: $id) { feed(first: 100) { items { id kind } } } }', { id: stage.operationId })).operation.feed.items;
    const [theirs, ours] = [await fed(stage.polish), await fed(officer)];
    const { id } = await answer(stage.dutch, give, { input: input(officer.id) });
    expect((await fed(officer)).filter(({ id: event }) => !ours.some((one) => one.id === event)).map(({ kind }) => kind)).toEqual(['CourseGiven']);
    expect(await fed(stage.polish)).toEqual(theirs);
    expect(await wanted(officer)).toEqual([{ operationId: stage.operationId, dueOn: '2026-07-01' }]);
    expect(await wanted(stage.dutch)).toEqual([]);
    for (const who of [officer, stage.dutch, stage.coordinator]) expect((await looked(who)).trainings).toEqual([{ id, person: { id: officer.id } }]);
    expect((await looked(stage.polish)).trainings).toEqual([]);
  });

  it('is told to that person alone, once', async () => {
    await answer(stage.coordinator, give, { input: input(officer.id) });
    await stage.settle();
    expect((await stage.told(officer)).items.map(({ kind }) => kind)).toEqual(['COURSE']);
    for (const who of [stage.dutch, stage.polish, stage.coordinator, outsider]) expect((await stage.told(who)).count).toBe(0);
  });

  it('counts in readiness, each person once, until it is passed', async () => {
    await answer(stage.dutch, give, { input: input(officer.id) });
    expect(await of(stage.polish, stage.dutch.agencyId)).toMatchObject({ training: [{ courseId, needed: 1, passed: 0 }], readiness: { missing: expect.arrayContaining(['TRAINING']) as string[] } });
    // By role as well, it is still one course for one person.
    await answer(stage.coordinator, assign, { input: { id: stage.world.clock.uuid(), operationId: stage.operationId, courseId, roles: ['OFFICER'] } });
    expect(await of(stage.coordinator, stage.dutch.agencyId)).toMatchObject({ training: [{ courseId, needed: 1, passed: 0 }] });
    expect(await answer(officer, handIn, { input: { id: stage.world.clock.uuid(), courseId, version: 1, language: 'en', answers: rightAnswers } })).toEqual({ hasPassed: true });
    expect(await of(stage.polish, stage.dutch.agencyId)).toMatchObject({ training: [{ courseId, needed: 1, passed: 1 }] });
    const { rows } = await stage.world.superuser.query(`select arguments from events where operation_id = $1 and kind = 'TrainingPassed'`, [stage.operationId]);
    expect(rows).toEqual([{ arguments: { agencyId: stage.dutch.agencyId, courseId } }]);
  });

  it('is taken back by whoever may give it, and by nobody else', async () => {
    const { id } = await answer(stage.dutch, give, { input: input(officer.id) });
    const variables = { o: stage.operationId, id };
    for (const who of [stage.polish, officer]) expect(await codeOf(who, takeBack, variables)).toBe('FORBIDDEN');
    expect(await answer(stage.dutch, takeBack, variables)).toEqual({ trainings: [] });
    expect(await wanted(officer)).toEqual([]);
    const byUnit = await answer(stage.coordinator, give, { input: input(officer.id) });
    expect(await answer(stage.dutch, takeBack, { ...variables, id: byUnit.id })).toEqual({ trainings: [] });
  });
});
