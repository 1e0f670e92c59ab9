import { courseInput, rightAnswers } from '../testing/course-specimen';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const refusals = '... on Refused { refusals { rule field } }';
const facts = 'id courseId basedOn courseVersion isOfProduct key edition version writtenBy texts { language title lessons { key title blocks { kind text } } questions { key text explanation choices { key text isRight } } }';
const begin = `mutation ($input: BeginCourseDraftInput!) { answer: beginCourseDraft(input: $input) { ... on CourseDraft { ${facts} } ${refusals} } }`;
const save = `mutation ($input: SaveCourseDraftInput!) { answer: saveCourseDraft(input: $input) { ... on CourseDraft { ${facts} } ${refusals} } }`;
const publish = `mutation ($input: PublishCourseDraftInput!) { answer: publishCourseDraft(input: $input) { ... on Course { id version } ${refusals} } }`;
const drop = `mutation ($id: ID!, $version: Int!) { answer: dropCourseDraft(id: $id, version: $version) { ... on CourseDrafts { items { id } } ${refusals} } }`;
const one = `query ($id: ID!) { courseDraft(id: $id) { ${facts} } }`;
const list = `{ courseDrafts { viewerCanBegin items { id courseId courseVersion version writtenBy writtenAt titles { language title } } } }`;
const publishAtOnce = `mutation ($input: PublishCourseInput!) { answer: publishCourse(input: $input) { ... on Course { id version } ${refusals} } }`;
const handIn = `mutation ($input: HandInAttemptInput!) { answer: handInAttempt(input: $input) { ... on CourseAttempt { hasPassed } ${refusals} } }`;

interface Draft { id: string; version: number; key: string; courseId: string | null; courseVersion: number | null; texts: { title: string; questions: { explanation: string; choices: { key: string; isRight: boolean }[] }[] }[] }
type Answer = Draft & { items?: { id: string }[]; refusals?: { rule: string; field: string | null }[] };

describe('a course that is written', () => {
  let world: World;
  let administrator: Somebody;
  let coordinator: Somebody;
  let colleague: Somebody;
  let officer: Somebody;
  let stranger: Somebody;

  const answer = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Answer> => (await who.ask<{ answer: Answer }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>) => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const begun = (who: Somebody, over: Record<string, unknown> = {}): Promise<Answer> => answer(who, begin, { input: { id: world.clock.uuid(), ...over } });
  const written = (of: { id: string; version: number }, over: Record<string, unknown> = {}): Record<string, unknown> => {
    const { version: _version, ...body } = courseInput(over);
    return { ...body, id: of.id, version: of.version };
  };
  const listed = async (who: Somebody): Promise<string[]> => (await who.ask<{ courseDrafts: { items: { id: string }[] } }>(list)).courseDrafts.items.map(({ id }) => id);

  beforeAll(async () => {
    world = await World.create();
    administrator = await world.person(await world.agency('CH'), { administrator: true });
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    colleague = await world.person(coordinator.agencyId);
    officer = await world.person(coordinator.agencyId);
    stranger = await world.person(await world.agency('FR'), { lead: true });
    // The colleague coordinates as well: both write on the courses of their agency.
    await world.activeOperation(coordinator, colleague);
    await world.activeOperation(stranger, await world.person(stranger.agencyId));
  });
  afterAll(() => world.close());

  it('is begun by those who may publish it, and by nobody else', async () => {
    expect(await codeOf(officer, begin, { input: { id: world.clock.uuid() } })).toBe('FORBIDDEN');
    const draft = await begun(coordinator, { language: 'fr' });
    expect(draft).toMatchObject({ courseId: null, isOfProduct: false, version: 1, texts: [{ language: 'fr', title: '' }] });
    // Sent twice, it is one.
    expect((await answer(coordinator, begin, { input: { id: draft.id } })).id).toBe(draft.id);
    expect(await answer(stranger, begin, { input: { id: draft.id } })).toEqual({ refusals: [{ rule: 'id.taken', field: 'id' }] });
    expect(await begun(administrator)).toMatchObject({ isOfProduct: true });
  });

  it('shows what is right to its writers alone: nobody else learns that it is there', async () => {
    const draft = await begun(coordinator);
    await answer(coordinator, save, { input: written(draft, { key: 'sealed' }) });
    for (const who of [coordinator, colleague, administrator]) {
      expect(JSON.stringify(await who.ask(one, { id: draft.id }))).toContain('Canary one');
      expect(await listed(who)).toContain(draft.id);
    }
    const never = world.clock.uuid();
    for (const who of [officer, stranger]) {
      expect(await who.ask(one, { id: draft.id })).toEqual({ courseDraft: null });
      expect(await listed(who)).not.toContain(draft.id);
      expect(JSON.stringify(await who.answer(list))).not.toMatch(/Canary/);
      for (const [document, of] of [[save, (id: string) => ({ input: written({ id, version: 2 }) })], [publish, (id: string) => ({ input: { id, version: 2 } })], [drop, (id: string) => ({ id, version: 2 })]] as const) {
        expect(JSON.stringify(await who.answer(document, of(draft.id)))).toBe(JSON.stringify(await who.answer(document, of(never))));
        expect(await codeOf(who, document, of(draft.id))).toBe('NOT_FOUND');
      }
    }
    expect((await world.post(one, { id: draft.id })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await officer.ask<{ courseDrafts: object }>(list)).courseDrafts).toEqual({ viewerCanBegin: false, items: [] });
  });

  it('is kept unfinished, and never overwritten unseen', async () => {
    const draft = await begun(coordinator);
    const saved = await answer(coordinator, save, { input: { ...written(draft, { key: '', edition: '' }), texts: [{ language: 'en', title: 'Half a ti', summary: '', lessons: [], questions: [] }] } });
    expect(saved).toMatchObject({ version: 2, texts: [{ title: 'Half a ti' }] });
    const both = await Promise.all([coordinator, colleague].map((who, index) => answer(who, save, { input: written(saved, { edition: `2026-${index}` }) })));
    expect(both.filter(({ refusals: no }) => no?.[0]?.rule === 'version.stale')).toHaveLength(1);
    // The same again, as whoever heard no answer sends it, is no change.
    const last = await answer(coordinator, save, { input: written({ id: draft.id, version: 3 }, { edition: 'x' }) });
    expect(await answer(coordinator, save, { input: written({ id: draft.id, version: 3 }, { edition: 'x' }) })).toMatchObject({ version: last.version });
    expect(await answer(coordinator, drop, { id: draft.id, version: 1 })).toEqual({ refusals: [{ rule: 'version.stale', field: 'version' }] });
    expect((await answer(coordinator, drop, { id: draft.id, version: last.version })).items?.map(({ id }) => id)).not.toContain(draft.id);
  });

  it.each<[string, (draft: Draft) => Record<string, unknown>, string]>([
    ['more lessons than a course has', (draft) => ({ ...written(draft), texts: [{ language: 'en', title: '', summary: '', lessons: Array.from({ length: 61 }, (_, n) => ({ key: `l-${n}`, title: '', minutes: 1, blocks: [] })), questions: [] }] }), 'list.too-long'],
    ['a character that cannot be kept', (draft) => ({ ...written(draft), texts: [{ language: 'en', title: 'a\u0000b', summary: '', lessons: [], questions: [] }] }), 'text.control-character'],
    ['more than a draft holds', (draft) => ({ ...written(draft), texts: [{ language: 'en', title: 'x'.repeat(1_000_001), summary: '', lessons: [], questions: [] }] }), 'course.too-long'],
  ])('refuses %s', async (_what, input, rule) => {
    const draft = await begun(coordinator);
    expect((await answer(coordinator, save, { input: input(draft) })).refusals?.[0]?.rule).toBe(rule);
  });

  it('says at its fields what is missing when it is published, and stays', async () => {
    const draft = await begun(coordinator);
    const { refusals: no } = await answer(coordinator, publish, { input: { id: draft.id, version: 1 } });
    expect(no?.map(({ field }) => field)).toEqual(expect.arrayContaining(['key', 'texts.0.title', 'texts.0.lessons.0.title', 'texts.0.lessons.0.blocks.0.text', 'texts.0.questions.0.choices.1.text', 'texts.0.questions.0.explanation']));
    expect(await listed(coordinator)).toContain(draft.id);
    await answer(administrator, publishAtOnce, { input: courseInput({ key: 'taken-key' }) });
    const saved = await answer(coordinator, save, { input: written(draft, { key: 'taken-key' }) });
    expect(await answer(coordinator, publish, { input: { id: draft.id, version: saved.version } })).toEqual({ refusals: [{ rule: 'course.key-taken', field: 'key' }] });
  });

  it('becomes the next version: what somebody took stays as they took it, and the next draft begins from it', async () => {
    const draft = await begun(coordinator);
    const saved = await answer(coordinator, save, { input: written(draft, { key: 'our-course' }) });
    const first = await answer(coordinator, publish, { input: { id: draft.id, version: saved.version } });
    expect(first).toMatchObject({ version: 1 });
    // Whoever heard no answer sends it again: it is published once.
    expect(await answer(coordinator, publish, { input: { id: draft.id, version: saved.version } })).toMatchObject({ id: first.id, version: 1 });
    expect(await listed(coordinator)).not.toContain(draft.id);
    expect(await answer(officer, handIn, { input: { id: world.clock.uuid(), courseId: first.id, version: 1, language: 'en', answers: rightAnswers } })).toEqual({ hasPassed: true });

    // Its two writers share one draft of the next version, which has all that the first said and what is right in it.
    const next = await begun(coordinator, { courseId: first.id });
    expect((await begun(colleague, { courseId: first.id })).id).toBe(next.id);
    expect(next).toMatchObject({ basedOn: 1, courseVersion: 1, key: 'our-course', texts: [{ title: 'Signs of waste' }] });
    expect(next.texts[0]?.questions[1]).toMatchObject({ explanation: 'Canary two: both may.', choices: [{ key: 'a', isRight: true }, { key: 'b', isRight: false }, { key: 'c', isRight: true }] });
    expect(await codeOf(stranger, begin, { input: { id: world.clock.uuid(), courseId: first.id } })).toBe('FORBIDDEN');
    const [text] = courseInput().texts as Record<string, unknown>[];
    // The key of a course never changes.
    const changed = await answer(colleague, save, { input: { ...written(next, { key: 'other-key', edition: '2026-2' }), texts: [{ ...text, title: 'Other signs' }] } });
    expect(changed.key).toBe('our-course');
    expect(await answer(colleague, publish, { input: { id: next.id, version: changed.version, courseVersion: 1 } })).toMatchObject({ id: first.id, version: 2 });
    const taken = await officer.ask<{ course: { ownCertificates: { version: number; courseTitle: string }[] } }>('query ($id: ID!) { course(id: $id) { ownCertificates { version courseTitle } } }', { id: first.id });
    expect(taken.course.ownCertificates).toEqual([{ version: 1, courseTitle: 'Signs of waste' }]);
  });

  it('is not published over a version that its writer has not seen', async () => {
    const made = await answer(administrator, publishAtOnce, { input: courseInput({ key: 'contested' }) });
    const draft = await begun(administrator, { courseId: made.id });
    await answer(administrator, publishAtOnce, { input: courseInput({ key: 'contested', version: 1, edition: '2' }) });
    expect(await answer(administrator, publish, { input: { id: draft.id, version: 1, courseVersion: 1 } })).toEqual({ refusals: [{ rule: 'course.published-meanwhile', field: 'courseVersion' }] });
    // Whoever has seen it says so.
    expect(await answer(administrator, publish, { input: { id: draft.id, version: 1, courseVersion: 2 } })).toMatchObject({ version: 3 });
  });
});
