import type { Somebody } from '../testing/world';
import { planInput, World } from '../testing/world';

interface Told {
  __typename: string;
  id?: string;
  version?: number;
  state?: string;
  introduction?: { first: { id: string }; second: { id: string } } | null;
  refusals?: { rule: string; field: string | null }[];
}

const refused = '... on Refused { refusals { rule field } }';
const offer = `mutation ($input: OfferExpertiseInput!) { answer: offerExpertise(input: $input) { __typename ... on Expertise { id version state } ${refused} } }`;
const confirm = `mutation ($o: ID!, $id: ID!, $v: Int!) { answer: confirmExpertise(operationId: $o, id: $id, version: $v) { __typename ... on Expertise { id version state } ${refused} } }`;
const withdraw = `mutation ($o: ID!, $id: ID!) { answer: withdrawExpertise(operationId: $o, id: $id) { __typename ${refused} } }`;
const experts = 'query ($o: ID!, $words: String, $language: String, $region: String) { operation(id: $o) { expertises(words: $words, language: $language, region: $region) { items { id state person { id } } } } }';
const ask = `mutation ($input: AskIntroductionInput!) { answer: askIntroduction(input: $input) { __typename ... on IntroductionRequest { id state } ${refused} } }`;
const answer = `mutation ($input: AnswerIntroductionInput!) { answer: answerIntroductionRequest(input: $input) { __typename ... on IntroductionRequest { id state introduction { first { id } second { id } } } ${refused} } }`;
const takeBack = `mutation ($o: ID!, $id: ID!) { answer: takeBackIntroductionRequest(operationId: $o, id: $id) { __typename ... on IntroductionRequest { id state } ${refused} } }`;
const requests = 'query ($o: ID!) { operation(id: $o) { introductionRequests { id state answer viewerCanAnswer viewerCanTakeBack } } }';
const put = `mutation ($input: CalendarEventInput!) { answer: putCalendarEvent(input: $input) { __typename ... on CalendarEvent { id version } ${refused} } }`;
const cancel = `mutation ($o: ID!, $id: ID!, $v: Int!) { answer: cancelCalendarEvent(operationId: $o, id: $id, version: $v) { __typename ... on CalendarEvent { id version } ${refused} } }`;
const attend = `mutation ($o: ID!, $id: ID!, $a: Attendance!) { answer: attendCalendarEvent(operationId: $o, id: $id, answer: $a) { __typename ... on CalendarEvent { id } ${refused} } }`;
const calendarPages = 'query ($o: ID!, $from: Instant, $until: Instant, $sort: CalendarSort, $first: Int, $after: String) { operation(id: $o) { calendar(from: $from, until: $until, sort: $sort, first: $first, after: $after) { items { id startsAt } nextCursor count { value } } } }';
const libraryPages = 'query ($o: ID!, $words: String, $after: String) { operation(id: $o) { library(words: $words, first: 50, after: $after) { items { id } nextCursor count { value } } } }';
const expertPages = 'query ($o: ID!, $after: String) { operation(id: $o) { expertises(first: 50, after: $after) { items { id person { name } } nextCursor count { value } } } }';
const calendar = 'query ($o: ID!, $from: Instant) { operation(id: $o) { calendar(from: $from) { items { id title zone startsAt cancelledAt ownAttendance attendances { answer person { id } } } } } }';
const add = `mutation ($input: AddDocumentInput!) { answer: addDocument(input: $input) { __typename ... on LibraryDocument { id } ${refused} } }`;
const library = 'query ($o: ID!, $words: String, $isOvertaken: Boolean) { operation(id: $o) { library(words: $words, isOvertaken: $isOvertaken) { items { id supersedes { id } supersededBy { id } files { name originalUrl } } } } }';

describe('a standing group at work', () => {
  let world: World;
  let group: string;
  let coordinator: Somebody;
  let dutch: Somebody;
  let colleague: Somebody;
  let polish: Somebody;
  let stranger: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    [dutch, polish, stranger] = [await leadOf('NL'), await leadOf('PL'), await leadOf('FR')];
    const { createOperation } = await coordinator.ask<{ createOperation: { id: string } }>(
      `mutation ($input: OperationPlanInput!) { createOperation(input: $input, templateKey: "standing-group") { ... on Operation { id } ${refused} } }`,
      { input: planInput({ kind: 'STANDING', endsOn: null, startsOn: null, objectives: '' }) },
    );
    group = createOperation.id;
    await coordinator.ask('mutation ($o: ID!, $a: ID!) { setMember(operationId: $o, accountId: $a, role: COORDINATOR) { __typename } }', { o: group, a: approver.id });
    for (const [who, action] of [[coordinator, 'propose'], [approver, 'approve'], [coordinator, 'prepare'], [coordinator, 'activate']] as const) await world.step(who, group, action);
    for (const who of [dutch, polish]) {
      await coordinator.ask('mutation ($o: ID!, $a: [ID!]!) { inviteAgencies(operationId: $o, agencyIds: $a) { __typename } }', { o: group, a: [who.agencyId] });
      await who.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', { input: { operationId: group, accept: true } });
    }
    colleague = await world.person(dutch.agencyId);
    await world.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`,
      [group, world.clock.uuid(), colleague.id, colleague.agencyId],
    );
  });
  afterAll(() => world.close());

  const leadOf = async (country: string): Promise<Somebody> => world.person(await world.agency(country), { lead: true });
  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const rulesOf = ({ refusals }: Told): string[] => (refusals ?? []).map(({ rule }) => rule);
  const idOf = ({ id, ...others }: Told): string => {
    if (!id) throw new Error(JSON.stringify(others));
    return id;
  };

  describe('its experts', () => {
    const input = (over: Record<string, unknown> = {}): Record<string, unknown> => ({ input: { operationId: group, topics: ['Ferries', 'Scrap'], languages: ['nl', 'en'], regions: ['NL', 'NORTHERN_EUROPE'], note: 'Mornings only.', ...over } });
    const listed = async (who: Somebody, over: Record<string, unknown> = {}): Promise<{ id: string; state: string }[] | null> =>
      (await who.ask<{ operation: { expertises: { items: { id: string; state: string }[] } } | null }>(experts, { o: group, ...over })).operation?.expertises.items ?? null;

    it('put themselves forward, and are every member\'s to find once the coordinators vouch for them', async () => {
      const { id, version } = await send(dutch, offer, input());
      expect([await listed(dutch), await listed(colleague), await listed(coordinator), await listed(polish), await listed(stranger)]).toMatchObject([[{ id, state: 'OFFERED' }], [{ id }], [{ id }], [], null]);
      expect(await codeOf(polish, confirm, { o: group, id, v: version })).toBe('NOT_FOUND');
      expect(await codeOf(dutch, confirm, { o: group, id, v: version })).toBe('FORBIDDEN');
      expect(await send(coordinator, confirm, { o: group, id, v: version })).toMatchObject({ state: 'CONFIRMED' });
      expect([await listed(polish), await listed(stranger)]).toMatchObject([[{ id, state: 'CONFIRMED' }], null]);
    });

    it('are found by topic, language and region', async () => {
      const found = async (over: Record<string, unknown>): Promise<number | undefined> => (await listed(polish, over))?.length;
      expect([await found({ words: 'scrap' }), await found({ words: 'plastic' }), await found({ language: 'nl' }), await found({ language: 'pl' }), await found({ region: 'NORTHERN_EUROPE' }), await found({ region: 'PL' })]).toEqual([1, 0, 1, 0, 1, 0]);
    });

    it('are vouched for anew when they say something else, and what was not looked at is not confirmed', async () => {
      const { id, version } = await send(dutch, offer, input({ topics: ['Batteries'] }));
      expect(await listed(polish)).toEqual([]);
      expect(rulesOf(await send(coordinator, confirm, { o: group, id, v: (version ?? 0) - 1 }))).toEqual(['version.stale']);
      expect(rulesOf(await send(dutch, offer, input({ topics: [] })))).toEqual(['field.required']);
      expect(rulesOf(await send(dutch, offer, input({ regions: ['Atlantis'] })))).toEqual(['region.unknown']);
      expect(await codeOf(stranger, offer, input())).toBe('NOT_FOUND');
      await send(coordinator, confirm, { o: group, id, v: version });
      expect(await codeOf(polish, withdraw, { o: group, id })).toBe('FORBIDDEN');
      expect(await send(dutch, withdraw, { o: group, id })).toMatchObject({ __typename: 'Operation' });
      expect(await listed(coordinator)).toEqual([]);
    });
  });

  describe('its introductions to an administration', () => {
    const asking = (): Record<string, unknown> => ({ input: { id: world.clock.uuid(), operationId: group, country: 'PL', topic: 'Ferries', reason: 'One calls at Gdańsk.' } });
    const listed = async (who: Somebody): Promise<{ id: string; state: string; answer: string | null; viewerCanAnswer: boolean }[] | null> =>
      (await who.ask<{ operation: { introductionRequests: never[] } | null }>(requests, { o: group })).operation?.introductionRequests ?? null;

    it('are asked, answered with an introduction, and on record for those whom they concern', async () => {
      const sent = asking();
      const id = idOf(await send(dutch, ask, sent));
      expect(idOf(await send(dutch, ask, sent))).toBe(id);
      expect([(await listed(coordinator))?.[0], (await listed(colleague))?.[0], await listed(polish), await listed(stranger)]).toMatchObject([{ id, viewerCanAnswer: true }, { id, viewerCanAnswer: false }, [], null]);
      expect(await codeOf(colleague, answer, { input: { operationId: group, id, isIntroduced: false, answer: 'No.' } })).toBe('FORBIDDEN');
      expect(await codeOf(polish, answer, { input: { operationId: group, id, isIntroduced: false, answer: 'No.' } })).toBe('NOT_FOUND');
      expect(await send(coordinator, answer, { input: { operationId: group, id, isIntroduced: true, personId: polish.id, answer: 'Ask them.' } })).toMatchObject({ state: 'INTRODUCED', introduction: { first: { id: dutch.id }, second: { id: polish.id } } });
      expect(rulesOf(await send(coordinator, answer, { input: { operationId: group, id, isIntroduced: false, answer: 'No.' } }))).toEqual(['introduction-request.answered']);
      const { operation } = await polish.ask<{ operation: { introductions: unknown[] } }>('query ($o: ID!) { operation(id: $o) { introductions { second { id } } } }', { o: group });
      expect(operation.introductions).toEqual([{ second: { id: polish.id } }]);
    });

    it('are declined with a reason, answered about somebody outside in words, or taken back by whoever asked', async () => {
      const [first, second, third] = [idOf(await send(dutch, ask, asking())), idOf(await send(dutch, ask, asking())), idOf(await send(dutch, ask, asking()))];
      expect(rulesOf(await send(coordinator, answer, { input: { operationId: group, id: first, isIntroduced: false, answer: ' ' } }))).toEqual(['text.empty']);
      expect(await send(coordinator, answer, { input: { operationId: group, id: first, isIntroduced: false, answer: 'Nobody is there.' } })).toMatchObject({ state: 'DECLINED', introduction: null });
      expect(await send(coordinator, answer, { input: { operationId: group, id: second, isIntroduced: true, answer: 'Ring the port authority.' } })).toMatchObject({ state: 'INTRODUCED', introduction: null });
      expect(await codeOf(colleague, takeBack, { o: group, id: third })).toBe('FORBIDDEN');
      expect(await send(dutch, takeBack, { o: group, id: third })).toMatchObject({ state: 'TAKEN_BACK' });
      expect(rulesOf(await send(dutch, takeBack, { o: group, id: third }))).toEqual(['introduction-request.answered']);
    });
  });

  describe('its calendar', () => {
    const meeting = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
      input: { id: world.clock.uuid(), operationId: group, kind: 'MEETING', title: 'Monthly call', startsAt: '2026-07-01T08:00:00Z', endsAt: '2026-07-01T09:00:00Z', zone: 'Asia/Kuala_Lumpur', place: 'Port Klang', ...over },
    });
    const seen = async (who: Somebody, from: string | null = null): Promise<{ id: string; ownAttendance: string | null; cancelledAt: string | null; attendances: { answer: string; person: { id: string } }[] }[] | null> =>
      (await who.ask<{ operation: { calendar: { items: never[] } } | null }>(calendar, { o: group, from })).operation?.calendar.items ?? null;

    it('is called by the coordinators and answered by each member for themselves', async () => {
      const sent = meeting();
      const id = idOf(await send(coordinator, put, sent));
      expect(idOf(await send(coordinator, put, sent))).toBe(id);
      expect(await codeOf(dutch, put, meeting())).toBe('FORBIDDEN');
      expect(await codeOf(stranger, put, meeting())).toBe('NOT_FOUND');
      expect(rulesOf(await send(coordinator, put, meeting({ endsAt: '2026-07-01T07:00:00Z' })))).toEqual(['dates.end-before-start']);
      idOf(await send(dutch, attend, { o: group, id, a: 'MAYBE' }));
      idOf(await send(dutch, attend, { o: group, id, a: 'YES' }));
      idOf(await send(polish, attend, { o: group, id, a: 'NO' }));
      expect([await seen(dutch), await seen(stranger)]).toMatchObject([[{ id, zone: 'Asia/Kuala_Lumpur', ownAttendance: 'YES' }], null]);
      expect((await seen(coordinator))?.[0]?.attendances).toEqual(expect.arrayContaining([{ answer: 'YES', person: { id: dutch.id } }, { answer: 'NO', person: { id: polish.id } }]));
      expect(await codeOf(stranger, attend, { o: group, id, a: 'YES' })).toBe('NOT_FOUND');
    });

    it('is changed in the version that was read, and called off for good', async () => {
      const sent = meeting({ startsAt: '2026-08-01T08:00:00Z', endsAt: null });
      const id = idOf(await send(coordinator, put, sent));
      const { version } = await send(coordinator, put, { input: { ...(sent.input as object), version: 1, title: 'Another day' } });
      expect(rulesOf(await send(coordinator, put, { input: { ...(sent.input as object), version: 1, title: 'Too late' } }))).toEqual(['version.stale']);
      idOf(await send(coordinator, cancel, { o: group, id, v: version }));
      expect(rulesOf(await send(dutch, attend, { o: group, id, a: 'YES' }))).toEqual(['calendar-event.cancelled']);
      const deadline = idOf(await send(coordinator, put, meeting({ kind: 'DEADLINE', startsAt: '2026-09-01T08:00:00Z', endsAt: null })));
      expect(rulesOf(await send(dutch, attend, { o: group, id: deadline, a: 'YES' }))).toEqual(['calendar-event.no-meeting']);
      expect((await seen(dutch, '2026-07-15T00:00:00Z'))?.map(({ id: one, cancelledAt }) => [one, cancelledAt !== null])).toEqual([[id, true], [deadline, false]]);
    });
  });

  describe('its library', () => {
    const input = (over: Record<string, unknown> = {}): Record<string, unknown> => ({ input: { id: world.clock.uuid(), operationId: group, title: 'How ferries are scrapped', topic: 'Ships', language: 'en', edition: '2025', ...over } });
    const seen = async (who: Somebody, over: Record<string, unknown> = {}): Promise<{ id: string; supersededBy: { id: string } | null; files: { name: string }[] }[] | null> =>
      (await who.ask<{ operation: { library: { items: never[] } } | null }>(library, { o: group, ...over })).operation?.library.items ?? null;
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
    const upload = async (who: Somebody, subjectId: string): Promise<number> =>
      (await world.app.http.inject({
        method: 'PUT', url: `/files/${group}/${world.clock.uuid()}?subjectType=Document&subjectId=${subjectId}`, payload: pdf,
        headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'test', 'x-file-name': 'ferries.pdf', 'content-type': 'application/pdf' },
      })).statusCode;

    it('holds documents with their files, for members to find by their words', async () => {
      const id = idOf(await send(dutch, add, input()));
      expect(await upload(dutch, id)).toBe(201);
      expect([await upload(polish, id), await upload(stranger, id), await upload(dutch, world.clock.uuid())]).toEqual([403, 404, 404]);
      expect([await seen(polish, { words: 'ferries ships' }), await seen(polish, { words: 'plastic' }), await seen(stranger)]).toMatchObject([[{ id, files: [{ name: 'ferries.pdf' }] }], [], null]);
      expect(await codeOf(stranger, add, input())).toBe('NOT_FOUND');
      expect(rulesOf(await send(polish, add, input({ supersedesId: id })))).toEqual(['document.unknown']);
      const next = idOf(await send(dutch, add, input({ supersedesId: id, edition: '2026' })));
      expect((await seen(polish))?.map((document) => document.id)).toEqual([next]);
      expect((await seen(polish, { isOvertaken: true }))?.find((document) => document.id === id)?.supersededBy).toEqual({ id: next });
      expect(rulesOf(await send(dutch, add, input({ supersedesId: id, edition: '2027' })))).toEqual(['document.overtaken']);
    });

    it('gives its files to members alone', async () => {
      const id = idOf(await send(dutch, add, input({ title: 'For members' })));
      await upload(dutch, id);
      const [document] = (await seen(polish, { words: 'members' })) as unknown as { files: { originalUrl: string }[] }[];
      const get = async (who: Somebody): Promise<number> => (await world.app.http.inject({ method: 'GET', url: document?.files[0]?.originalUrl ?? '', headers: { authorization: `Bearer ${who.token}` } })).statusCode;
      expect([await get(polish), await get(stranger)]).toEqual([200, 404]);
    });
  });

  describe('with more than a hundred of each', () => {
    interface Listed { items: { id: string; startsAt?: string; person?: { name: string } }[]; nextCursor: string | null; count: { value: number } }
    const many = 130;
    beforeAll(async () => {
      const { superuser, clock } = world;
      const audience = [`o.${group}`];
      await superuser.query(
        `insert into calendar_events (operation_id, id, kind, title, language, starts_at, zone, agency_id, called_by, written_at, body_hash, audience)
         select $1::uuid, gen_random_uuid(), 'DEADLINE', 'Past ' || n, 'en', $2::timestamptz - n * interval '1 day', 'UTC', $5::uuid, $3::uuid, $2::timestamptz, '', $4::text[] from generate_series(1, ${many}) n
         union all select $1, gen_random_uuid(), 'DEADLINE', 'Coming ' || n, 'en', $2 + n * interval '1 day', 'UTC', $5, $3, $2, '', $4 from generate_series(1, ${many}) n`,
        [group, new Date('2030-01-01T00:00:00Z'), coordinator.id, audience, coordinator.agencyId],
      );
      await superuser.query(
        `insert into library_documents (operation_id, id, title, topic, language, agency_id, added_by, added_at, body_hash, audience)
         select $1, gen_random_uuid(), 'Kingfisher ' || n, 'Birds', 'en', $2, $3, $4::timestamptz - n * interval '1 minute', '', $5 from generate_series(1, ${many}) n`,
        [group, dutch.agencyId, dutch.id, clock.now(), audience],
      );
      await superuser.query('delete from expertises where operation_id = $1', [group]);
      await superuser.query(
        `with them as (insert into people (id, agency_id, name, created_at) select gen_random_uuid(), $2::uuid, 'Expert ' || lpad(n::text, 3, '0'), $3::timestamptz from generate_series(1, ${many}) n returning id, name)
         insert into expertises (operation_id, id, account_id, agency_id, topics, languages, regions, language, state, offered_at, confirmed_at, audience)
         select $1::uuid, gen_random_uuid(), them.id, $2, '{Birds}', '{en}', '{NL}', 'en', case when right(name, 1) = '0' then 'OFFERED' else 'CONFIRMED' end, $3, case when right(name, 1) <> '0' then $3 end, case when right(name, 1) = '0' then array['o.' || $1::uuid || '.a.' || $2::uuid] else $4::text[] end from them`,
        [group, dutch.agencyId, clock.now(), audience],
      );
    });

    /** All pages of a list, each asked for with the cursor of the one before. */
    const pages = async (who: Somebody, name: 'calendar' | 'library' | 'expertises', document: string, over: Record<string, unknown> = {}): Promise<Listed[]> => {
      const read: Listed[] = [];
      for (let after: string | null = null; read.length === 0 || after !== null; after = read.at(-1)?.nextCursor ?? null) {
        const { operation } = await who.ask<{ operation: Record<string, Listed> }>(document, { o: group, after, ...over });
        read.push(operation[name] as Listed);
      }
      return read;
    };
    const from = '2030-01-01T00:00:00.000Z';

    it('reads what comes to its end, and what is over from the latest on, nothing twice', async () => {
      const coming = await pages(polish, 'calendar', calendarPages, { from, first: 50 });
      const past = await pages(polish, 'calendar', calendarPages, { until: from, sort: 'LATEST', first: 50 });
      expect([coming.map(({ items }) => items.length), coming[0]?.count.value]).toEqual([[50, 50, 30], many]);
      const [ahead, behind] = [coming, past].map((read) => read.flatMap(({ items }) => items.map(({ startsAt }) => startsAt ?? ''))) as [string[], string[]];
      expect([new Set(ahead).size, ahead]).toEqual([many, [...ahead].sort()]);
      expect([behind.length >= many, behind]).toEqual([true, [...behind].sort().reverse()]);
      expect([ahead.every((at) => at >= from), behind.every((at) => at < from)]).toEqual([true, true]);
      expect((await stranger.ask<{ operation: unknown }>(calendarPages, { o: group, first: 50 })).operation).toBeNull();
    });

    it('reads every document and every expert that its reader may see, page by page', async () => {
      const documents = (await pages(polish, 'library', libraryPages, { words: 'kingfisher' })).flatMap(({ items }) => items.map(({ id }) => id));
      expect([documents.length, new Set(documents).size]).toEqual([many, many]);
      const [seen, all] = [await pages(polish, 'expertises', expertPages), await pages(dutch, 'expertises', expertPages)];
      const names = (read: Listed[]): string[] => read.flatMap(({ items }) => items.map(({ person }) => person?.name ?? ''));
      expect([names(seen).length, names(all).length]).toEqual([many - 13, many]);
      expect(names(seen)).toEqual([...names(seen)].sort());
      expect([seen.length, seen[0]?.count.value, all[0]?.count.value]).toEqual([3, many - 13, many]);
      expect((await stranger.ask<{ operation: unknown }>(libraryPages, { o: group })).operation).toBeNull();
    });
  });
});
