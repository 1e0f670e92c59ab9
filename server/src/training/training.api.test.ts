import { isObjectType } from 'graphql';
import { courseInput, rightAnswers, wrongAnswers } from '../testing/course-specimen';
import { planInput, World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { keepShippedCourses } from './keep-shipped-courses';
import type { CourseText } from '@muster/shared/training/course-text';

const refusals = '... on Refused { refusals { rule field } }';
const publish = `mutation ($input: PublishCourseInput!) { answer: publishCourse(input: $input) { ... on Course { id version } ${refusals} } }`;
const courseFields = 'id key version edition viewerCanPublish attemptsLeft { left nextAt } ownAttempts { id number rightCount hasPassed version } ownCertificates { id code version } ownReadings { lesson finishedAt } ownAssignments { operationId }';
const read = `query ($id: ID!) { course(id: $id) { ${courseFields} texts { language title lessonCount lessons { key blocks { kind text items head rows alt } } questions { key text choices { key text } } } } }`;
const handIn = `mutation ($input: HandInAttemptInput!) { answer: handInAttempt(input: $input) { ... on CourseAttempt { id number rightCount questionCount hasPassed review { question chosen right isRight explanation } } ${refusals} } }`;
const note = `mutation ($c: ID!, $l: String!, $f: Boolean!) { answer: noteLesson(courseId: $c, lesson: $l, isFinished: $f) { ... on Course { ownReadings { lesson finishedAt } } ${refusals} } }`;
const check = 'query ($code: String!) { certificateCheck(code: $code) { isValid code courseTitle edition version initials issuedAt } }';
const assign = `mutation ($input: AssignCourseInput!) { answer: assignCourse(input: $input) { ... on TrainingAssignment { id roles dueOn } ${refusals} } }`;
const unassign = `mutation ($o: ID!, $id: ID!) { answer: unassignCourse(operationId: $o, id: $id) { ... on Operation { trainings { id } } ${refusals} } }`;
const standings = 'query ($id: ID!) { operation(id: $id) { viewerCanTrain trainings { id } participations { agency { id } training { courseId needed passed } readiness { trainingNeeded trainingPassed missing } } } }';
const takeOver = `mutation ($o: ID!, $ids: [ID!]!) { answer: takeTrainings(operationId: $o, assignmentIds: $ids) { ... on Operation { trainings { course { id } roles dueOn person { id } } } ${refusals} } }`;
const put = `mutation ($input: PutTrainingSessionInput!) { answer: putTrainingSession(input: $input) { ... on TrainingSession { id version isCancelled startsAt zone } ${refusals} } }`;
const launch = `mutation ($o: ID!) { answer: stepOperation(id: $o, action: activate) { ... on Operation { state } ${refusals} } }`;

interface Attempt { id: string; number: number; rightCount: number; questionCount: number; hasPassed: boolean; review: { question: string; chosen: string[]; right: string[]; isRight: boolean; explanation: string }[] }
interface ReadCourse { id: string; version: number; edition: string; viewerCanPublish: boolean; attemptsLeft: { left: number; nextAt: string | null }; ownAttempts: Attempt[]; ownCertificates: { id: string; code: string; version: number }[]; ownReadings: { lesson: string; finishedAt: string | null }[]; ownAssignments: { operationId: string }[]; texts: { language: string; title: string; lessonCount: number; lessons: unknown[]; questions: unknown[] }[] }
interface Standing { agency: { id: string }; training: { courseId: string; needed: number; passed: number }[]; readiness: { trainingNeeded: number; trainingPassed: number; missing: string[] } }
type Answer<T> = { answer: T & { refusals?: { rule: string; field: string | null }[] } };

describe('training', () => {
  let world: World;
  let administrator: Somebody;
  let coordinator: Somebody;
  let approver: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let courseId: string;

  const answer = async <T>(who: Somebody, query: string, variables: Record<string, unknown>): Promise<Answer<T>['answer']> => (await who.ask<Answer<T>>(query, variables)).answer;
  const course = async (who: Somebody, id = courseId): Promise<ReadCourse> => (await who.ask<{ course: ReadCourse }>(read, { id })).course;
  const tried = (who: Somebody, answers: object[], over: Record<string, unknown> = {}) => answer<Attempt>(who, handIn, { input: { id: world.clock.uuid(), courseId, version: 1, language: 'en', answers, ...over } });
  const checked = async (code: string) => (await world.post(check, { code })).data as unknown as { certificateCheck: Record<string, unknown> };
  const published = async (who: Somebody, over: Record<string, unknown> = {}): Promise<string> => (await answer<{ id: string }>(who, publish, { input: courseInput(over) })).id;

  beforeAll(async () => {
    world = await World.create();
    administrator = await world.person(await world.agency('CH'), { administrator: true });
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    approver = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true, name: 'Saskia van der Meer' });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    courseId = await published(administrator);
  });
  afterAll(() => world.close());

  describe('a course', () => {
    it('is published by administrators, and by nobody who coordinates nothing', async () => {
      expect((await stranger.answer(publish, { input: courseInput({ key: 'mine' }) })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await course(stranger)).viewerCanPublish).toBe(false);
      expect((await course(administrator)).viewerCanPublish).toBe(true);
    });

    it('of an agency is kept by its coordinators alone; those of the product are not theirs', async () => {
      await world.activeOperation(coordinator, approver);
      const own = await published(coordinator, { key: 'ours' });
      expect((await course(coordinator, own)).viewerCanPublish).toBe(true);
      expect((await course(coordinator)).viewerCanPublish).toBe(false);
      expect((await coordinator.answer(publish, { input: courseInput({ version: 1 }) })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await answer(administrator, publish, { input: courseInput({ key: 'ours', version: 1, edition: '2' }) })).toMatchObject({ version: 2 });
    });

    it('is never overwritten unseen', async () => {
      const id = await published(administrator, { key: 'twice' });
      const both = await Promise.all(['2', '3'].map((edition) => answer<{ version: number }>(administrator, publish, { input: courseInput({ key: 'twice', version: 1, edition }) })));
      expect(both.filter(({ refusals: no }) => no?.[0]?.rule === 'version.stale')).toHaveLength(1);
      expect((await course(administrator, id)).version).toBe(2);
    });

    const [text] = courseInput().texts as [{ lessons: [Record<string, unknown>]; questions: [Record<string, unknown>, Record<string, unknown>] }];
    it.each<[string, Record<string, unknown>, string, string]>([
      ['a key of capitals', { key: 'Mine!' }, 'key.malformed', 'key'],
      ['no text', { texts: [] }, 'list.empty', 'texts'],
      ['a pass mark of nothing', { passMarkPercent: 0 }, 'number.out-of-range', 'passMarkPercent'],
      ['the same language twice', { texts: [text, text] }, 'key.twice', 'texts.1.language'],
      ['a question without a right answer', { texts: [{ ...text, questions: [{ ...text.questions[0], choices: [{ key: 'a', text: 'A', isRight: false }, { key: 'b', text: 'B', isRight: false }] }] }] }, 'question.none-right', 'texts.0.questions.0.choices'],
      ['a question to no lesson', { texts: [{ ...text, questions: [{ ...text.questions[0], lesson: 'none' }] }] }, 'lesson.unknown', 'texts.0.questions.0.lesson'],
      ['a ragged table', { texts: [{ ...text, lessons: [{ ...text.lessons[0], blocks: [{ kind: 'table', head: ['A', 'B'], rows: [['1']] }] }] }] }, 'table.ragged', 'texts.0.lessons.0.blocks.0.rows.0'],
      ['a picture at another address', { texts: [{ ...text, lessons: [{ ...text.lessons[0], blocks: [{ kind: 'picture', picture: '../x', alt: 'x' }] }] }] }, 'key.malformed', 'texts.0.lessons.0.blocks.0.picture'],
    ])('says what is wrong: %s', async (_what, over, rule, field) => {
      expect(await answer(administrator, publish, { input: courseInput({ key: 'wrong', ...over }) })).toEqual({ refusals: [{ rule, field }] });
    });

    it('comes with the product: an edition is kept once, a language later, the next edition as the next version', async () => {
      const shipped = (language: 'en' | 'fr', edition: string): CourseText => ({ ...(courseInput().texts as CourseText[])[0], key: 'shipped', language, edition, passMarkPercent: 80, attempts: 3 }) as CourseText;
      const versions = async () => (await world.superuser.query<{ at: string }>(`select t.version || t.language as at from course_texts t join courses c on c.id = t.course_id where c.key = 'shipped' order by 1`)).rows.map(({ at }) => at);
      const keep = (courses: CourseText[]) => keepShippedCourses(world.app.services, courses);
      await keep([shipped('en', '1')]);
      await Promise.all([keep([shipped('en', '1'), shipped('fr', '1')]), keep([shipped('en', '1'), shipped('fr', '1')])]);
      expect(await versions()).toEqual(['1en', '1fr']);
      await keep([shipped('en', '2'), shipped('fr', '2')]);
      expect(await versions()).toEqual(['1en', '1fr', '2en', '2fr']);
    });
  });

  describe('its lessons', () => {
    it('are read by anybody who is signed in, and by nobody else', async () => {
      const { texts } = await course(stranger);
      expect(texts[0]).toMatchObject({ language: 'en', title: 'Signs of waste', lessonCount: 1 });
      expect(texts[0]?.lessons[0]).toMatchObject({ key: 'signs', blocks: [{ kind: 'text' }, { kind: 'steps', items: ['Read', 'Weigh', 'Open'] }, { kind: 'table', rows: [['Leaking', 'high'], ['Old', 'low']] }, { kind: 'picture' }, { kind: 'warning' }] });
      expect((await world.post(read, { id: courseId })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });

    it('keep the place of each reader, who sees their own alone', async () => {
      await answer(dutch, note, { c: courseId, l: 'signs', f: true });
      world.clock.advance(1000);
      // Opened again, it is still finished.
      expect(await answer(dutch, note, { c: courseId, l: 'signs', f: false })).toEqual({ ownReadings: [{ lesson: 'signs', finishedAt: '2026-06-10T12:00:00.000Z' }] });
      expect((await course(polish)).ownReadings).toEqual([]);
      expect((await dutch.answer(note, { c: courseId, l: 'no-such-lesson', f: true })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });
  });

  describe('an attempt', () => {
    it('is judged on the server: before it is handed in, no answer tells what is right', async () => {
      const everything = JSON.stringify(await stranger.answer(read, { id: courseId }));
      expect(everything).toContain('What leaks?');
      expect(everything).not.toMatch(/Canary|isRight|explanation/);
      const telling = Object.values(world.app.schema.getTypeMap()).filter((type) => isObjectType(type) && Object.keys(type.getFields()).some((name) => /right|explanation/i.test(name)));
      // The writers of a course are told as well: authoring/course-drafts.api.test.ts shows that nobody else is.
      expect(telling.map(({ name }) => name).sort()).toEqual(['CourseAttempt', 'CourseDraftChoice', 'CourseDraftQuestion', 'ReviewedQuestion']);
      // Nor does the database tell the application.
      await world.superuser.query('begin');
      await world.superuser.query('set local role muster_app');
      await expect(world.superuser.query('select 1 from course_keys')).rejects.toMatchObject({ code: '42501' });
      await world.superuser.query('rollback');
    });

    it('is recorded with what was right and why, for its maker alone, and so many times only', async () => {
      const first = await tried(polish, wrongAnswers);
      expect(first).toMatchObject({ number: 1, rightCount: 0, questionCount: 2, hasPassed: false });
      expect(first.review[1]).toEqual({ question: 'leaks', chosen: ['a'], right: ['a', 'c'], isRight: false, explanation: 'Canary two: both may.' });
      expect((await course(polish)).attemptsLeft).toEqual({ left: 1, nextAt: null });
      expect((await course(dutch)).ownAttempts).toEqual([]);
      world.clock.advance(3_600_000);
      expect(await tried(polish, wrongAnswers)).toMatchObject({ number: 2 });
      expect((await course(polish)).attemptsLeft).toMatchObject({ left: 0 });
      expect(await tried(polish, rightAnswers)).toMatchObject({ refusals: [{ rule: 'attempt.none-left' }] });
      expect((await course(polish)).ownCertificates).toEqual([]);
      world.clock.advance(30 * 86_400_000);
      expect((await course(polish)).attemptsLeft.left).toBe(2);
    });

    it('cannot be made more often by making several at once', async () => {
      const eager = await world.person(polish.agencyId);
      const all = await Promise.all(Array.from({ length: 5 }, () => tried(eager, wrongAnswers)));
      expect(all.filter(({ refusals: no }) => no?.[0]?.rule === 'attempt.none-left')).toHaveLength(3);
      expect((await course(eager)).ownAttempts.map(({ number }) => number).sort()).toEqual([1, 2]);
    });

    it('that is sent twice is one', async () => {
      const somebody = await world.person(polish.agencyId);
      const id = world.clock.uuid();
      const once = await tried(somebody, wrongAnswers, { id });
      expect(await tried(somebody, wrongAnswers, { id })).toEqual(once);
      expect(await tried(somebody, rightAnswers, { id })).toMatchObject({ refusals: [{ rule: 'id.taken' }] });
      expect((await course(somebody)).ownAttempts).toHaveLength(1);
      // The identifier of somebody else's is taken, and tells nothing.
      expect(await tried(stranger, wrongAnswers, { id })).toEqual({ refusals: [{ rule: 'id.taken', field: 'id' }] });
    });

    it.each<[string, object[], Record<string, unknown>, string, string]>([
      ['a question left out', [rightAnswers[0] ?? {}], {}, 'attempt.unanswered', 'answers.leaks'],
      ['nothing chosen', [{ question: 'first', choices: [] }, rightAnswers[1] ?? {}], {}, 'attempt.unanswered', 'answers.first'],
      ['what cannot be chosen', [{ question: 'first', choices: ['z'] }, rightAnswers[1] ?? {}], {}, 'attempt.choice-unknown', 'answers.first'],
      ['another version', rightAnswers, { version: 2 }, 'course.version-old', 'version'],
      ['a language that it has not', rightAnswers, { language: 'ja' }, 'course.no-language', 'language'],
    ])('says what is wrong: %s', async (_what, answers, over, rule, field) => {
      expect(await tried(stranger, answers, over)).toEqual({ refusals: [{ rule, field }] });
    });
  });

  describe('a certificate', () => {
    it('is issued with a code by which anybody checks it, and learns no more than that it is valid', async () => {
      expect(await tried(dutch, rightAnswers)).toMatchObject({ rightCount: 2, hasPassed: true });
      const [certificate] = (await course(dutch)).ownCertificates;
      expect(certificate).toMatchObject({ version: 1, code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/) as string });
      const { certificateCheck } = await checked(certificate?.code.toLowerCase() ?? '');
      expect(certificateCheck).toEqual({ isValid: true, code: certificate?.code, courseTitle: 'Signs of waste', edition: '2026-1', version: 1, initials: 'S. V. D. M.', issuedAt: expect.stringMatching(/Z$/) as string });
      expect(JSON.stringify(certificateCheck)).not.toMatch(/Saskia|Agency|NL/);
      expect(await tried(dutch, rightAnswers)).toMatchObject({ refusals: [{ rule: 'attempt.passed-already' }] });
    });

    it('that is forged is refused, however near it comes', async () => {
      const [{ code } = { code: '' }] = (await course(dutch)).ownCertificates;
      const forged = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
      for (const wrong of [forged, '0000-0000-0000-0000', 'x', '', `' or true --`, `${code}-${code}`]) {
        const { certificateCheck } = await checked(wrong);
        expect(certificateCheck).toMatchObject({ isValid: false, courseTitle: null, edition: null, version: null, initials: null, issuedAt: null });
      }
    });

    it('is shown to its holder alone', async () => {
      const [{ id } = { id: '' }] = (await course(dutch)).ownCertificates;
      const whole = 'query ($id: ID!) { certificate(id: $id) { holderName courseTitle attempt { hasPassed } } }';
      expect(await dutch.ask(whole, { id })).toEqual({ certificate: { holderName: 'Saskia van der Meer', courseTitle: 'Signs of waste', attempt: { hasPassed: true } } });
      for (const other of [polish, administrator, await world.person(dutch.agencyId, { lead: true })]) expect(await other.ask(whole, { id })).toEqual({ certificate: null });
    });

    it('names its version, whatever the course says since', async () => {
      const own = await published(administrator, { key: 'changing' });
      await tried(dutch, rightAnswers, { courseId: own });
      const [text] = courseInput().texts as Record<string, unknown>[];
      await answer(administrator, publish, { input: courseInput({ key: 'changing', version: 1, edition: '2026-2', texts: [{ ...text, title: 'Other signs' }] }) });
      const after = await course(dutch, own);
      expect(after).toMatchObject({ version: 2, ownCertificates: [{ version: 1 }], attemptsLeft: { left: 2 } });
      expect(after.texts[0]?.title).toBe('Other signs');
      expect((await checked(after.ownCertificates[0]?.code ?? '')).certificateCheck).toMatchObject({ isValid: true, courseTitle: 'Signs of waste', edition: '2026-1', version: 1 });
      // The same person passes the next version, with a code of its own.
      expect(await tried(dutch, rightAnswers, { courseId: own, version: 2 })).toMatchObject({ hasPassed: true, number: 1 });
      expect(new Set((await course(dutch, own)).ownCertificates.map(({ code }) => code)).size).toBe(2);
    });

    it('is checked so many times a minute from one address', async () => {
      const strict = await World.create(undefined, undefined, 0, { rates: { operations: { perMinute: 600, burst: 600 }, mutations: { perMinute: 600, burst: 600 }, exports: { perMinute: 60, burst: 60 }, anonymous: { perMinute: 600, burst: 600 }, checks: { perMinute: 1, burst: 2 } } });
      const codes: (string | undefined)[] = [];
      for (let n = 0; n < 3; n += 1) codes.push((await strict.post(check, { code: '0000-0000-0000-0000' })).errors?.[0]?.extensions.code);
      await strict.close();
      expect(codes).toEqual([undefined, undefined, 'RATE_LIMITED']);
    });
  });

  describe('in an operation', () => {
    let operationId: string;
    const standing = async (who: Somebody, of: Somebody): Promise<Standing | undefined> =>
      (await who.ask<{ operation: { participations: Standing[] } }>(standings, { id: operationId })).operation.participations.find(({ agency }) => agency.id === of.agencyId);

    beforeAll(async () => {
      const { createOperation } = await coordinator.ask<{ createOperation: { id: string } }>('mutation ($input: OperationPlanInput!) { createOperation(input: $input) { ... on Operation { id } } }', { input: planInput() });
      operationId = createOperation.id;
      await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1, $2, $3, $4, 'COORDINATOR', array['o.' || $1::uuid])`, [operationId, world.clock.uuid(), approver.id, approver.agencyId]);
      for (const [who, action] of [[coordinator, 'propose'], [approver, 'approve'], [coordinator, 'prepare']] as const) await world.step(who, operationId, action);
      for (const who of [dutch, polish]) {
        await coordinator.ask('mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { __typename } }', { o: operationId, a: who.agencyId });
        await who.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', { input: { operationId, accept: true } });
      }
    });

    it('a course is assigned by coordinators to everybody with a role, once', async () => {
      const input = { id: world.clock.uuid(), operationId, courseId, roles: ['NATIONAL_CONTACT_POINT', 'OFFICER'], dueOn: '2026-05-25' };
      expect((await dutch.answer(assign, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await stranger.answer(assign, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await answer(coordinator, assign, { input })).toEqual({ id: input.id, roles: input.roles, dueOn: '2026-05-25' });
      expect(await answer(coordinator, assign, { input })).toMatchObject({ id: input.id });
      expect(await answer(coordinator, assign, { input: { ...input, id: world.clock.uuid() } })).toEqual({ refusals: [{ rule: 'training.assigned-already', field: 'courseId' }] });
      expect(await answer(coordinator, assign, { input: { ...input, id: world.clock.uuid(), roles: [] } })).toEqual({ refusals: [{ rule: 'list.empty', field: 'roles' }] });
      expect((await course(dutch)).ownAssignments).toEqual([{ operationId }]);
      expect((await course(stranger)).ownAssignments).toEqual([]);
    });

    it('counts in readiness for each participant: how many, and no names', async () => {
      // The Dutch contact point has passed before it was assigned; the Polish one has not.
      expect(await standing(polish, dutch)).toMatchObject({ training: [{ courseId, needed: 1, passed: 1 }], readiness: { trainingNeeded: 1, trainingPassed: 1 } });
      expect((await standing(coordinator, dutch))?.readiness.missing).not.toContain('TRAINING');
      expect((await standing(coordinator, polish))?.readiness.missing).toContain('TRAINING');
      // Nobody of the coordinators' agency has a role that takes it.
      expect(await standing(coordinator, coordinator)).toMatchObject({ training: [], readiness: { trainingNeeded: 0 } });
      expect((await standing(dutch, polish))?.readiness).toEqual((await standing(coordinator, polish))?.readiness);
    });

    it('holds up the beginning until somebody has passed or it is not asked for any more', async () => {
      const refused = await answer(coordinator, launch, { o: operationId });
      expect(refused).toEqual({ refusals: [{ rule: 'operation.not-ready', field: 'reason' }] });
      const before = (await world.superuser.query<{ n: number }>(`select count(*)::int as n from events where operation_id = $1 and kind = 'TrainingPassed'`, [operationId])).rows[0]?.n ?? 0;
      expect(await tried(polish, rightAnswers)).toMatchObject({ hasPassed: true });
      expect((await standing(coordinator, polish))?.readiness).toMatchObject({ trainingPassed: 1 });
      expect((await standing(coordinator, polish))?.readiness.missing).not.toContain('TRAINING');
      const { rows } = await world.superuser.query<{ arguments: object; actor: string }>(`select arguments from events where operation_id = $1 and kind = 'TrainingPassed' order by recorded`, [operationId]);
      expect(rows).toHaveLength(before + 1);
      expect(rows.at(-1)?.arguments).toEqual({ agencyId: polish.agencyId, courseId });
    });

    it('is told to nobody outside: a stranger gets no count from the database', async () => {
      const { rows } = await (async () => {
        await world.superuser.query('begin');
        await world.superuser.query(`select set_config('role', 'muster_app', true), set_config('muster.class', $1, true)`, [`{any,u.${stranger.id}}`]);
        const counted = await world.superuser.query('select * from muster.training_of($1, $2)', [operationId, dutch.agencyId]);
        await world.superuser.query('rollback');
        return counted;
      })();
      expect(rows).toEqual([]);
    });

    it('a course is taken out again by coordinators alone', async () => {
      const { operation } = await coordinator.ask<{ operation: { trainings: { id: string }[] } }>(standings, { id: operationId });
      const id = operation.trainings[0]?.id;
      expect((await polish.answer(unassign, { o: operationId, id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await answer(coordinator, unassign, { o: operationId, id })).toEqual({ trainings: [] });
      expect((await course(dutch)).ownCertificates.length).toBeGreaterThan(0);
    });

    it('courses are taken along into the next edition, on its own days, each once, by coordinators who may read them in the one before', async () => {
      const before = await world.activeOperation(coordinator, approver, [dutch]);
      const given = (await answer<{ id: string }>(coordinator, assign, { input: { id: world.clock.uuid(), operationId: before, courseId, roles: ['OFFICER', 'NATIONAL_CONTACT_POINT'], dueOn: '2026-05-20' } })).id;
      const byName = await answer<{ id: string }>(coordinator, 'mutation ($input: AssignCourseToPersonInput!) { answer: assignCourseToPerson(input: $input) { ... on TrainingAssignment { id } } }', { input: { id: world.clock.uuid(), operationId: before, courseId, personId: dutch.id } });
      const started = planInput().startsOn as string;
      const next = await world.activeOperation(coordinator, approver, [dutch, stranger], { previousId: before, startsOn: new Date(Date.parse(started) + 364 * 86_400_000).toISOString().slice(0, 10), endsOn: '2027-07-31' });
      const taken = { trainings: [{ course: { id: courseId }, roles: ['OFFICER', 'NATIONAL_CONTACT_POINT'], dueOn: '2027-05-19', person: null }] };
      expect((await dutch.answer(takeOver, { o: next, ids: [given] })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await answer(coordinator, takeOver, { o: next, ids: [byName.id] })).toEqual({ refusals: [{ rule: 'training.not-taken', field: 'assignmentIds.0' }] });
      // Somebody who coordinates this edition alone.
      await world.superuser.query(`update operation_members set role = 'COORDINATOR' where operation_id = $1 and account_id = $2`, [next, stranger.id]);
      expect((await stranger.answer(takeOver, { o: next, ids: [given] })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await answer(coordinator, takeOver, { o: next, ids: [given] })).toEqual(taken);
      expect(await answer(coordinator, takeOver, { o: next, ids: [given] })).toEqual(taken);
      expect(await answer(coordinator, takeOver, { o: before, ids: [given] })).toMatchObject({ refusals: [{ rule: 'operation.no-edition' }] });
    });

    describe('sessions', () => {
      const session = (over: Record<string, unknown> = {}) => ({ id: world.clock.uuid(), operationId, title: 'Briefing; with questions, and cases', note: 'Line one\nLine two', place: 'Delft', link: 'https://meet.example/x', startsAt: '2026-07-01T08:00:00Z', endsAt: '2026-07-01T10:00:00Z', zone: 'Asia/Bangkok', ...over });
      const calendar = (who: Somebody, file: string) => world.app.http.inject({ method: 'GET', url: `/calendars/${operationId}/${file}`, headers: { authorization: `Bearer ${who.token}` } });

      it('are set by coordinators in the version that was read', async () => {
        const input = session();
        expect((await dutch.answer(put, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
        expect(await answer(coordinator, put, { input })).toEqual({ id: input.id, version: 1, isCancelled: false, startsAt: '2026-07-01T08:00:00.000Z', zone: 'Asia/Bangkok' });
        expect(await answer(coordinator, put, { input })).toMatchObject({ version: 1 });
        expect(await answer(coordinator, put, { input: { ...input, version: 1, isCancelled: true } })).toMatchObject({ version: 2, isCancelled: true });
        expect(await answer(coordinator, put, { input: { ...input, version: 1, title: 'Other' } })).toEqual({ refusals: [{ rule: 'version.stale', field: 'version' }] });
      });

      it.each<[string, Record<string, unknown>, string, string]>([
        ['an end before the beginning', { endsAt: '2026-07-01T07:00:00Z' }, 'dates.end-before-start', 'endsAt'],
        ['no title', { title: ' ' }, 'text.empty', 'title'],
        ['no such zone', { zone: 'Mars/Olympus' }, 'zone.unknown', 'zone'],
        ['an address that runs something', { link: 'javascript:alert(1)' }, 'link.malformed', 'link'],
        ['no such course', { courseId: '00000000-0000-4000-8000-000000000000' }, 'course.unknown', 'courseId'],
      ])('say what is wrong: %s', async (_what, over, rule, field) => {
        expect(await answer(coordinator, put, { input: session(over) })).toEqual({ refusals: [{ rule, field }] });
      });

      it('leave as a calendar for participants, and for nobody else', async () => {
        const kept = session({ title: 'Clinic, on the phone; bring it' });
        await answer(coordinator, put, { input: kept });
        const all = await calendar(dutch, 'sessions.ics');
        expect([all.statusCode, all.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
        expect(all.body.match(/BEGIN:VEVENT/g)).toHaveLength(2);
        expect(all.body).toContain('STATUS:CANCELLED');
        const one = await calendar(dutch, `${kept.id}.ics`);
        expect(one.body).toContain('SUMMARY:Clinic\\, on the phone\\; bring it\r\n');
        expect(one.body).toContain('DTSTART:20260701T080000Z\r\n');
        expect(one.body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
        for (const [who, file] of [[stranger, 'sessions.ics'], [stranger, `${kept.id}.ics`], [dutch, `${world.clock.uuid()}.ics`], [dutch, 'x.ics'], [dutch, 'sessions']] as const) expect((await calendar(who, file)).statusCode).toBe(404);
        expect((await world.app.http.inject({ method: 'GET', url: `/calendars/${operationId}/sessions.ics` })).statusCode).toBe(401);
      });
    });
  });
});
