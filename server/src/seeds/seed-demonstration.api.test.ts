import { World } from '../testing/world';
import { clearInterrupted } from './clear-interrupted';
import { publishedCases } from './data/published-cases';
import { seedDemonstration } from './seed-demonstration';
import { shippedCourses } from '../training/training.room';

const seen = `{ operations(first: 20) { items { id code isExercise state kind history { to } totals { cases } seizures(first: 100) { items {
  state detectedAt detectedPrecision place sourceUrl latitude locode route { part country } } } targets(first: 50) { items { state } } participations { state agency { country } } } } }`;

interface Shown {
  id: string;
  code: string;
  isExercise: boolean;
  state: string;
  history: { to: string }[];
  totals: { cases: number };
  seizures: { items: { state: string; detectedPrecision: string; detectedAt: string; place: string | null; sourceUrl: string | null; latitude: string | null; locode: string | null; route: { part: string; country: string }[] }[] };
  targets: { items: { state: string }[] };
  participations: { state: string }[];
}

describe('the demonstration', () => {
  let world: World;
  let logins: Awaited<ReturnType<typeof seedDemonstration>>;
  const seed = () => seedDemonstration(world.app.services, () => clearInterrupted(world.database.migrationUrl));

  beforeAll(async () => {
    world = await World.create();
    logins = await seed();
  }, 120_000);
  afterAll(() => world.close());

  /** Signs in as the sign-in page would, and asks. */
  const askAs = async <T>(role: string, query: string): Promise<T> => {
    const login = logins.find((each) => each.role === role);
    const send = (payload: object, cookie?: string) =>
      world.app.http.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) } });
    const signedIn = await send({
      query: 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }', variables: { email: login?.email, password: login?.password },
    });
    expect(signedIn.json()).toEqual({ data: { signIn: { __typename: 'Session' } } });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    return (await send({ query }, cookie)).json<{ data: T }>().data;
  };
  const operationsOf = async (role: string): Promise<Shown[]> => (await askAs<{ operations: { items: Shown[] } }>(role, seen)).operations.items;
  const find = (all: readonly Shown[], code: string): Shown => {
    const found = all.find((each) => each.code === code);
    if (!found) throw new Error(`There is no ${code}.`);
    return found;
  };

  it('has an account for each part, every one of which can sign in', async () => {
    const roles = ['coordinator', 'secondCoordinator', 'contactPoint', 'frenchContactPoint', 'officer', 'manager', 'observer', 'invited', 'administrator'];
    expect(logins.map(({ role }) => role)).toEqual(roles);
    const seenBy: Record<string, string[]> = {};
    for (const role of roles) seenBy[role] = (await operationsOf(role)).filter(({ totals }) => totals.cases > 0).map(({ code }) => code).sort();
    expect(seenBy).toMatchObject({ coordinator: ['ARCHIVE', 'TERRA-EX'], contactPoint: ['ARCHIVE', 'TERRA-EX'], manager: ['TERRA-EX'], observer: ['TERRA-EX'], invited: [], administrator: [] });
  });

  it('has a target whose documents agree with all that is known, and one whose do not', async () => {
    const { operations } = await askAs<{ operations: { items: { code: string; targets: { items: { title: string; wasteDocuments: object[]; inconsistencies: { ground: string }[] }[] } }[] } }>(
      'contactPoint', '{ operations(first: 20) { items { code targets(first: 50) { items { title wasteDocuments { id } inconsistencies { ground } } } } } }',
    );
    const documented = operations.items.find(({ code }) => code === 'TERRA-EX')?.targets.items.filter(({ wasteDocuments }) => wasteDocuments.length > 0) ?? [];
    expect(documented.map(({ title, wasteDocuments, inconsistencies }) => [title, wasteDocuments.length, [...new Set(inconsistencies.map(({ ground }) => ground))]])).toEqual(
      expect.arrayContaining([['Lead batteries under another heading', 2, []], ['Flat screens declared as second-hand goods', 2, ['NO_NOTIFICATION', 'NO_CONSENT', 'MATERIAL_MISMATCH']]]),
    );
    expect(documented).toHaveLength(2);
  });

  it('keeps the published cases at their true dates and places, each with its source, and makes no route up', async () => {
    const archive = find(await operationsOf('coordinator'), 'ARCHIVE');
    expect(archive).toMatchObject({ isExercise: false, state: 'ARCHIVED', totals: { cases: publishedCases.length } });
    const { items } = archive.seizures;
    expect(items).toHaveLength(62);
    expect(items.every(({ sourceUrl }) => /^https?:\/\//.test(sourceUrl ?? ''))).toBe(true);
    expect(items.filter(({ detectedPrecision }) => detectedPrecision === 'UNKNOWN')).toHaveLength(publishedCases.filter(({ date }) => date === null).length);
    expect(items.filter(({ place }) => place === null)).toHaveLength(publishedCases.filter(({ place }) => place === null).length);
    const withDestination = items.filter(({ route }) => route.some(({ part }) => part === 'DESTINATION'));
    expect(withDestination).toHaveLength(publishedCases.filter(({ destinations }) => destinations !== null && destinations.length > 0).length);
    expect(withDestination).toHaveLength(14);
    expect(items.some(({ route }) => route.some(({ part }) => part === 'TRANSIT'))).toBe(false);
    expect(archive.history.map(({ to }) => to).reverse()).toEqual(['DRAFT', 'PROPOSED', 'APPROVED', 'PREPARATION', 'ACTIVE', 'CONSOLIDATION', 'CLOSED', 'ARCHIVED']);
  });

  it('has an exercise in full swing, marked as one, with whole routes, silence and every state of a target', async () => {
    const exercise = find(await operationsOf('coordinator'), 'TERRA-EX');
    expect(exercise).toMatchObject({ isExercise: true, state: 'ACTIVE' });
    const { items } = exercise.seizures;
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['SUBMITTED', 'VALIDATED', 'SENT_BACK']));
    expect(items.every(({ route, latitude }) => latitude !== null && ['DEPARTURE', 'DESTINATION'].every((end) => route.some(({ part }) => part === end)))).toBe(true);
    expect(items.every(({ detectedAt }) => new Date(detectedAt) <= world.clock.now())).toBe(true);
    expect(new Set(exercise.targets.items.map(({ state }) => state))).toEqual(new Set(['NOMINATED', 'ASSIGNED', 'CONTROLLED', 'CLOSED']));
    expect(new Set(exercise.participations.map(({ state }) => state))).toEqual(new Set(['ACCEPTED', 'INVITED', 'DECLINED']));
    const { rows } = await world.superuser.query<{ n: number }>('select count(*)::int as n from operations o, muster.totals_astray(o.id)');
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('marks some of its records: for one agency, for one person, and with a name that is withheld', async () => {
    const asked = '{ operations { items { code seizures(first: 100) { items { handling { tlp } withheld { names } } } targets(first: 50) { items { handling { tlp } } } } } }';
    interface Marked { code: string; seizures: { items: { handling: { tlp: string }; withheld: { names: number } | null }[] }; targets: { items: { handling: { tlp: string } }[] } }
    const levelsOf = async (role: string) => {
      const exercise = (await askAs<{ operations: { items: Marked[] } }>(role, asked)).operations.items.find(({ code }) => code === 'TERRA-EX');
      const narrow = (items: readonly { handling: { tlp: string } }[] = []) => items.map(({ handling }) => handling.tlp).filter((tlp) => tlp !== 'GREEN').sort();
      return { reports: narrow(exercise?.seizures.items), targets: narrow(exercise?.targets.items), withheld: exercise?.seizures.items.find(({ withheld }) => withheld)?.withheld?.names };
    };
    expect(await levelsOf('frenchContactPoint')).toEqual({ reports: ['AMBER', 'AMBER_STRICT', 'RED'], targets: ['AMBER', 'AMBER_STRICT', 'AMBER_STRICT'], withheld: 1 });
    expect(await levelsOf('coordinator')).toEqual({ reports: ['AMBER', 'AMBER_STRICT'], targets: ['AMBER'], withheld: 0 });
    expect(await levelsOf('officer')).toEqual({ reports: ['AMBER'], targets: ['AMBER'], withheld: 1 });
    expect(await levelsOf('observer')).toEqual({ reports: [], targets: [], withheld: 1 });
  });

  it('has one interest of two agencies in a container, and one consignment that two reported', async () => {
    const asked = '{ operations(first: 20) { items { code totals { cases consignments } interests { otherAgency { country } kinds answer } consignmentPairs { verdict kinds viewerCanDecide } } } }';
    interface Asked { code: string; interests: { otherAgency: { country: string } }[]; consignmentPairs: unknown[] }
    const exerciseOf = async (role: string): Promise<Asked | undefined> => (await askAs<{ operations: { items: Asked[] } }>(role, asked)).operations.items.find(({ code }) => code === 'TERRA-EX');
    expect((await exerciseOf('contactPoint'))?.interests).toEqual([{ otherAgency: { country: 'FR' }, kinds: ['CONTAINER'], answer: 'OPEN' }]);
    expect((await exerciseOf('frenchContactPoint'))?.interests).toEqual([{ otherAgency: { country: 'MY' }, kinds: ['CONTAINER'], answer: 'OPEN' }]);
    for (const role of ['coordinator', 'officer', 'observer']) expect((await exerciseOf(role))?.interests).toEqual([]);
    expect((await exerciseOf('coordinator'))?.consignmentPairs).toEqual([{ verdict: 'PROPOSED', kinds: ['CONTAINER'], viewerCanDecide: true }]);
  });

  it('has a standing group with a directory of experts, introductions and something on its way', async () => {
    const network = find(await operationsOf('contactPoint'), 'WASTE-NET-EX');
    expect(network).toMatchObject({ isExercise: true, kind: 'STANDING', state: 'ACTIVE', targets: { items: [{ state: 'ASSIGNED' }] } });
    expect(network.participations).toHaveLength(15);
    const asked = `{ operations(kind: STANDING) { items { experts(topic: "waste") { agency { country } } introductions { first { name } second { name } } } } }`;
    interface Group { experts: unknown[]; introductions: unknown[] }
    const groupOf = async (role: string): Promise<Group | undefined> => (await askAs<{ operations: { items: Group[] } }>(role, asked)).operations.items[0];
    expect((await groupOf('coordinator'))?.introductions).toHaveLength(3);
    const seen = await groupOf('contactPoint');
    expect(seen?.experts).toHaveLength(15);
    expect(seen?.introductions).toEqual([{ first: { name: 'Sanne Kuiper' }, second: { name: 'Nurul Aisyah Rahman' } }]);
    expect(await groupOf('invited')).toBeUndefined();
  });

  it('has a standing group at work: an early warning that became a target, a product, experts, a meeting and documents', async () => {
    const { operations } = await askAs<{ operations: { items: { id: string }[] } }>('contactPoint', '{ operations(kind: STANDING) { items { id } } }');
    const asked = `{ operation(id: "${operations.items[0]?.id ?? ''}") { products { items { state progress { acknowledged } intelligence { id } } } messages(kinds: [WARNING]) { items { outcomes { isMade target { title } } } }
      expertises { items { state } } calendar { items { kind } } library { items { language } } introductionRequests { state } } }`;
    const groupOf = async (role: string): Promise<object | null> => (await askAs<{ operation: object | null }>(role, asked)).operation;
    expect(await groupOf('contactPoint')).toMatchObject({
      products: { items: [{ state: 'DISSEMINATED', progress: { acknowledged: 1 }, intelligence: [] }] }, messages: { items: [{ outcomes: [{ isMade: true, target: { title: 'Ferry on its last voyage, bound for a beach' } }] }] },
      expertises: { items: [{ state: 'CONFIRMED' }, { state: 'CONFIRMED' }] }, calendar: { items: [{ kind: 'MEETING' }, { kind: 'DEADLINE' }] }, library: { items: [{ language: 'fr' }, { language: 'en' }] }, introductionRequests: [{ state: 'ASKED' }],
    });
    expect(await groupOf('coordinator')).toMatchObject({ expertises: { items: [{}, {}, {}] }, messages: { items: [{ outcomes: [] }] }, introductionRequests: [{ state: 'ASKED' }, { state: 'INTRODUCED' }] });
  });

  it('is found again, begun anew where it was cut off, and never loaded beside what is real', async () => {
    const count = async (): Promise<number> => (await world.superuser.query<{ n: number }>('select count(*)::int as n from seizures')).rows[0]?.n ?? 0;
    const before = await count();
    expect(await seed()).toEqual(logins);
    expect(await count()).toBe(before);
    await world.superuser.query(`update accounts set email = 'real@agency.example' where email = 'administrator@demo.example'`);
    expect(await seed()).toEqual([]);
    await world.superuser.query(`delete from sessions where account_id = (select id from accounts where email = 'real@agency.example')`);
    await world.superuser.query(`delete from known_devices where account_id = (select id from accounts where email = 'real@agency.example')`);
    await world.superuser.query(`delete from accounts where email = 'real@agency.example'`);
    expect(await seed()).toEqual(logins);
    expect(await count()).toBe(before);
  }, 120_000);

  it('has warnings in every state of the loop, some late and some for the one who reads in French', async () => {
    const loop = `{ operations(first: 20) { items { code unreadMessages messages(first: 100) { items { kind } } loop { sent answered found nothingFound missed notOurs feedbackRate silentAgencies { sent } } openAddressees(first: 100) { items { clock } } } } }`;
    interface Told { code: string; unreadMessages: number; messages: { items: { kind: string }[] }; loop: Record<string, number> & { silentAgencies: object[] }; openAddressees: { items: { clock: string }[] } }
    const toldTo = async (role: string): Promise<Told> => {
      const found = (await askAs<{ operations: { items: Told[] } }>(role, loop)).operations.items.find(({ code }) => code === 'TERRA-EX');
      if (!found) throw new Error('There is no exercise.');
      return found;
    };
    const seen = await toldTo('coordinator');
    expect(seen.messages.items.length).toBeGreaterThan(24);
    expect(new Set(seen.messages.items.map(({ kind }) => kind)).size).toBe(7);
    for (const figure of ['answered', 'found', 'nothingFound', 'missed', 'notOurs']) expect([figure, (seen.loop[figure] ?? 0) > 0]).toEqual([figure, true]);
    expect(seen.loop.silentAgencies.length).toBeGreaterThan(0);
    expect(new Set(seen.openAddressees.items.map(({ clock }) => clock))).toEqual(new Set(['ON_TIME', 'DUE_SOON', 'OVERDUE', 'ESCALATED']));
    expect((await toldTo('frenchContactPoint')).unreadMessages).toBeGreaterThan(0);
  });

  it('has messages of every sort to look at: one with a picture, one that names people, one that was handled otherwise later, and drafts of their agencies', async () => {
    interface Sent { subject: string; state: string; files: { mediaType: string; hasPreview: boolean }[]; mentions: { name: string }[]; markings: { to: string }[]; handling: { tlp: string } }
    const messagesOf = async (role: string): Promise<Sent[]> => {
      const asked = '{ operations(first: 20) { items { code messages(first: 100) { items { subject state handling { tlp } files { mediaType hasPreview } mentions { name } markings { to } } } drafts: messages(first: 10, box: DRAFTS) { items { subject state handling { tlp } files { mediaType hasPreview } mentions { name } markings { to } } } } } }';
      const found = (await askAs<{ operations: { items: { code: string; messages: { items: Sent[] }; drafts: { items: Sent[] } }[] } }>(role, asked)).operations.items.find(({ code }) => code === 'TERRA-EX');
      return [...(found?.messages.items ?? []), ...(found?.drafts.items ?? [])];
    };
    const seen = await messagesOf('contactPoint');
    expect(seen.flatMap(({ files }) => files)).toEqual([{ mediaType: 'image/png', hasPreview: true }]);
    expect(seen.filter(({ state }) => state === 'DRAFT').map(({ subject }) => subject)).toEqual(['Who runs the yard behind the sugar terminal?']);
    const unit = await messagesOf('coordinator');
    expect(unit.filter(({ state }) => state === 'DRAFT').map(({ subject }) => subject)).toEqual(['Last ten days: what still counts']);
    expect(unit.filter(({ mentions }) => mentions.length > 0).map(({ mentions }) => mentions.length)).toEqual([2]);
    expect(unit.filter(({ markings }) => markings.length > 0).map(({ handling }) => handling)).toEqual([{ tlp: 'AMBER' }]);
  });

  it('has a bell as of somebody who looked at it yesterday, for each part', async () => {
    for (const role of ['coordinator', 'contactPoint', 'frenchContactPoint', 'officer']) {
      const { all, unread } = await askAs<Record<'all' | 'unread', { count: { value: number } }>>(role, '{ all: notifications { count { value } } unread: notifications(unread: true) { count { value } } }');
      expect([role, unread.count.value > 0, unread.count.value < 60, all.count.value > unread.count.value]).toEqual([role, true, true, true]);
    }
  });

  it('has a plan with its concept note and the one before, an invitation to be answered by a link, and a course that somebody was given', async () => {
    const asked = '{ operations(first: 20) { items { code planDocuments { title supersedes { title } files { mediaType } } participations { agency { country } answerLinks { contactEmail } } trainings { person { id } } } } }';
    interface Prepared { code: string; planDocuments: object[]; participations: { agency: { country: string }; answerLinks: object[] }[]; trainings: { person: object | null }[] }
    const { operations } = await askAs<{ operations: { items: Prepared[] } }>('coordinator', asked);
    const next = operations.items.find(({ code }) => code === 'TERRA-EX-2');
    expect(next?.planDocuments).toEqual([{ title: 'Concept note, after comments', supersedes: { title: 'Concept note, first draft' }, files: [{ mediaType: 'application/pdf' }] }]);
    expect(next?.participations.filter(({ answerLinks }) => answerLinks.length > 0).map(({ agency }) => agency.country)).toEqual(['AU']);
    expect(next?.trainings.filter(({ person }) => person !== null)).toHaveLength(shippedCourses.length > 0 ? 1 : 0);
  });

  it('has a product that waits for its review, and one that was taken back', async () => {
    const { operations } = await askAs<{ operations: { items: { code: string; products: { items: { state: string }[] } }[] } }>('contactPoint', '{ operations(first: 20) { items { code products { items { state } } } } }');
    expect(operations.items.find(({ code }) => code === 'TERRA-EX')?.products.items.map(({ state }) => state).sort()).toEqual(['DISSEMINATED', 'UNDER_REVIEW', 'WITHDRAWN']);
  });

  it('trains the people of its next edition: sessions in the calendar, and the courses of the product, which some have passed', async () => {
    const training = `{ operations(first: 20) { items { code trainings { course { key } person { id } } trainingSessions { isCancelled } participations { training { needed passed } } } } courses(first: 10) { items { key } } }`;
    interface Trained { code: string; trainings: { course: { key: string }; person: object | null }[]; trainingSessions: { isCancelled: boolean }[]; participations: { training: { needed: number; passed: number }[] }[] }
    const { operations, courses } = await askAs<{ operations: { items: Trained[] }; courses: { items: { key: string }[] } }>('coordinator', training);
    const next = operations.items.find(({ code }) => code === 'TERRA-EX-2');
    expect(next?.trainingSessions.map(({ isCancelled }) => isCancelled)).toEqual([false, false, false, true]);
    const keys = [...new Set(shippedCourses.map(({ key }) => key))].sort();
    expect(courses.items.map(({ key }) => key).sort()).toEqual(keys);
    expect(next?.trainings.filter(({ person }) => person === null).map(({ course }) => course.key).sort()).toEqual(keys);
    const progress = next?.participations.flatMap((participation) => participation.training) ?? [];
    expect([progress.some(({ passed }) => passed > 0), progress.some(({ needed, passed }) => passed < needed)]).toEqual([keys.length > 0, keys.length > 0]);
  });
});
