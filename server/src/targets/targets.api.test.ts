import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const refused = '... on Refused { refusals { rule field arguments { name value } } }';
const target = `... on Target { id state version title imoNumber imoCheckDigitValid containerNumbers outcome nextActions
  nominatingAgency { id } nominatedBy { id } assignments { agency { id } dueAt } controls { id finding agency { id } } seizures { id } versions { version state } }`;
const mutation = (name: string, input: string): string => `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${target} ${refused} } }`;
const nominate = mutation('nominateTarget', 'NominateTargetInput');
const correct = mutation('correctTarget', 'CorrectTargetInput');
const assign = mutation('assignTarget', 'AssignTargetInput');
const close = mutation('closeTarget', 'CloseTargetInput');
const withdraw = `mutation ($operationId: ID!, $id: ID!, $agencyId: ID!) { answer: withdrawAssignment(operationId: $operationId, id: $id, agencyId: $agencyId) { ${target} ${refused} } }`;
const reopen = `mutation ($operationId: ID!, $id: ID!, $version: Int!) { answer: reopenTarget(operationId: $operationId, id: $id, version: $version) { ${target} ${refused} } }`;
const control = `mutation ($input: ControlTargetInput!) { answer: controlTarget(input: $input) { ... on Control { id finding target { id state version } } ${refused} } }`;
const one = `query ($operationId: ID!, $id: ID!) { target(operationId: $operationId, id: $id) { id ${target} } }`;

interface Refusal { rule: string; field: string | null; arguments: { name: string; value: string }[] }
interface Told {
  id: string; state: string; version: number; outcome: string | null; nextActions: string[]; imoCheckDigitValid: boolean | null; containerNumbers: string[];
  assignments: { agency: { id: string }; dueAt: string | null }[]; controls: { id: string; finding: string }[]; versions: { version: number; state: string }[];
  target: { state: string; version: number }; refusals?: Refusal[];
}

const body = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'CONTAINER', title: 'Container from Antwerp', reasons: 'Same consignor and the same words as the case of May.', containerNumbers: ['csqu 305438 3'],
  imoNumber: '9074729', vesselName: 'Example Star', billOfLading: 'BL 1', declaredDescription: 'Used household goods', wasteStream: 'E_WASTE', riskIndicators: ['R12'],
  route: [{ part: 'DEPARTURE', country: 'BE', locode: 'BEANR' }, { part: 'DESTINATION', country: 'GH', locode: 'GHTEM' }],
  expectedAt: '2026-06-20T06:00:00Z', expectedZone: 'Africa/Accra', ...over,
});

describe('targets', () => {
  let world: World;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
  });
  afterAll(() => world.close());

  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const nominated = async (who: Somebody, over: Record<string, unknown> = {}): Promise<Told> =>
    send(who, nominate, { input: { id: world.clock.uuid(), operationId, body: body(over) } });
  const assigned = async (over: Record<string, unknown> = {}): Promise<Told> => {
    const { id } = await nominated(dutch, over);
    return send(dutch, assign, { input: { operationId, id, agencyIds: [polish.agencyId], dueAt: '2026-06-20T12:00:00Z' } });
  };
  const controlInput = (targetId: string, over: Record<string, unknown> = {}): Record<string, unknown> => ({
    id: world.clock.uuid(), operationId, targetId, controlledAt: '2026-06-10T10:00:00Z', zone: 'Europe/Warsaw', country: 'PL', place: 'Gdynia', method: 'SCANNER', finding: 'NOTHING_FOUND', ...over,
  });
  const answerOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;

  it('is seen by the participants and by nobody else', async () => {
    const { id, nextActions, containerNumbers, imoCheckDigitValid } = await nominated(dutch);
    expect(nextActions).toEqual(['correct', 'assign', 'close']);
    expect(containerNumbers).toEqual(['CSQU3054383']);
    expect(imoCheckDigitValid).toBe(true);
    const seen = async (who: Somebody): Promise<{ id: string; nextActions: string[] } | null> => (await who.ask<{ target: { id: string; nextActions: string[] } | null }>(one, { operationId, id })).target;
    expect(await seen(polish)).toMatchObject({ id, nextActions: [] });
    expect(await seen(stranger)).toBeNull();
    expect(await answerOf(stranger, nominate, { input: { id: world.clock.uuid(), operationId, body: body() } })).toBe('NOT_FOUND');
  });

  it('makes one target of many repeats at once, and refuses the id for anything else', async () => {
    const input = { id: world.clock.uuid(), operationId, body: body() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(dutch, nominate, { input })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const taken = [{ rule: 'id.taken', field: 'id', arguments: [] }];
    expect((await send(dutch, nominate, { input: { ...input, body: body({ title: 'Another' }) } })).refusals).toEqual(taken);
    expect((await send(polish, nominate, { input })).refusals).toEqual(taken);
  });

  it.each([
    ['a wrong check digit, with the right one', { containerNumbers: ['CSQU3054384'] }, 'container-number.check-digit', 'containerNumbers.0'],
    ['a container without number', { containerNumbers: [] }, 'field.required', 'containerNumbers'],
    ['a vessel without name or number', { kind: 'VESSEL', vesselName: null, imoNumber: null }, 'field.required', 'vesselName'],
    ['a form that is no IMO number', { imoNumber: '12345' }, 'imo-number.format', 'imoNumber'],
    ['an unknown country', { route: [{ part: 'TRANSIT', country: 'XX' }] }, 'country.unknown', 'route.0.country'],
    ['an unknown zone', { expectedZone: 'Mars/Base' }, 'zone.unknown', 'expectedZone'],
    ['no reasons', { reasons: '   ' }, 'text.empty', 'reasons'],
    ['a direction override', { title: 'abc\u202Edef' }, 'text.bidi-override', 'title'],
    ['a tag that is no language', { language: 'not a language' }, 'language.unknown', 'language'],
  ])('refuses %s', async (_what, over, rule, field) => {
    const before = await world.superuser.query<{ count: string }>('select count(*) from targets');
    const { refusals } = await nominated(dutch, over);
    expect(refusals).toEqual([expect.objectContaining({ rule, field })]);
    if (rule.endsWith('check-digit')) expect(refusals?.[0]?.arguments).toContainEqual({ name: 'expected', value: '3' });
    expect((await world.superuser.query('select count(*) from targets')).rows).toEqual(before.rows);
  });

  it('flags a wrong IMO number instead of refusing it', async () => {
    expect(await nominated(dutch, { imoNumber: '9074721' })).toMatchObject({ imoNumber: '9074721', imoCheckDigitValid: false });
  });

  it('assigns to participants only, by whoever leads the target', async () => {
    const { id } = await nominated(dutch);
    const ask = (agencyIds: string[], dueAt?: string): Record<string, unknown> => ({ input: { operationId, id, agencyIds, dueAt } });
    expect((await send(dutch, assign, ask([stranger.agencyId]))).refusals).toEqual([expect.objectContaining({ rule: 'agency.not-participant', field: 'agencyIds.0' })]);
    expect((await send(dutch, assign, ask([polish.agencyId], '2026-06-01T00:00:00Z'))).refusals).toEqual([expect.objectContaining({ rule: 'date.past', field: 'dueAt' })]);
    expect(await answerOf(polish, assign, ask([polish.agencyId]))).toBe('FORBIDDEN');
    const told = await send(coordinator, assign, ask([polish.agencyId, dutch.agencyId], '2026-06-20T12:00:00Z'));
    expect(told).toMatchObject({ state: 'ASSIGNED', version: 2, assignments: [{ dueAt: '2026-06-20T12:00:00.000Z' }, {}] });
    expect(await send(dutch, withdraw, { operationId, id, agencyId: dutch.agencyId })).toMatchObject({ assignments: [{ agency: { id: polish.agencyId } }], version: 3 });
    expect((await send(dutch, withdraw, { operationId, id, agencyId: polish.agencyId })).refusals?.[0]?.rule).toBe('assignment.last');
    expect((await send(dutch, assign, ask([dutch.agencyId]))).assignments).toHaveLength(2);
  });

  it('is controlled by those who are to act; nothing found counts', async () => {
    const { id } = await assigned();
    expect(await answerOf(dutch, control, { input: controlInput(id) })).toBe('FORBIDDEN');
    const input = controlInput(id);
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(polish, control, { input })));
    expect(answers[0]).toMatchObject({ finding: 'NOTHING_FOUND', target: { state: 'CONTROLLED', version: 3 } });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await send(polish, control, { input: { ...input, place: 'Elsewhere' } })).refusals?.[0]?.rule).toBe('id.taken');
    const [unlike, early] = await Promise.all([
      send(polish, control, { input: controlInput(id, { controlledAt: '2026-07-01T10:00:00Z', country: 'XX' }) }),
      send(polish, control, { input: controlInput(id, { id: 'not-a-uuid' }) }),
    ]);
    expect(unlike.refusals?.map(({ rule, field }) => `${field}: ${rule}`)).toEqual(['country: country.unknown', 'controlledAt: date.future']);
    expect(early.refusals).toEqual([expect.objectContaining({ rule: 'id.malformed', field: 'id' })]);
  });

  it('closes with an outcome that its controls bear out, and can be taken up again', async () => {
    const { id, version } = await assigned();
    const end = (over: Record<string, unknown> = {}): Record<string, unknown> => ({ input: { operationId, id, version, outcome: 'FOUND', note: 'Twelve tonnes', ...over } });
    expect((await send(polish, close, end())).refusals).toEqual([expect.objectContaining({ rule: 'target.not-controlled', field: 'outcome' })]);
    await send(polish, control, { input: controlInput(id, { finding: 'ILLEGAL_WASTE' }) });
    const stale = await send(polish, close, end());
    expect(stale.refusals?.[0]).toMatchObject({ rule: 'version.stale', arguments: [{ name: 'yours', value: '2' }, { name: 'current', value: '3' }] });
    expect(await send(polish, close, end({ version: 3 }))).toMatchObject({ state: 'CLOSED', outcome: 'FOUND', nextActions: [] });
    expect(await answerOf(polish, reopen, { operationId, id, version: 4 })).toBe('FORBIDDEN');
    const told = await send(coordinator, reopen, { operationId, id, version: 4 });
    expect(told).toMatchObject({ state: 'ASSIGNED', outcome: null });
    expect(told.versions.map(({ state }) => state)).toEqual(['ASSIGNED', 'CLOSED', 'CONTROLLED', 'ASSIGNED', 'NOMINATED']);
  });

  it('keeps what was corrected, and refuses a stale correction with both versions', async () => {
    const { id } = await nominated(dutch);
    const change = (version: number, title: string): Record<string, unknown> => ({ input: { operationId, id, version, reason: 'Better words', body: body({ title }) } });
    expect(await send(dutch, correct, change(1, 'First'))).toMatchObject({ version: 2, title: 'First' });
    expect((await send(coordinator, correct, change(1, 'Second'))).refusals?.[0]?.arguments).toEqual([{ name: 'yours', value: '1' }, { name: 'current', value: '2' }]);
    expect(await answerOf(polish, correct, change(2, 'Third'))).toBe('FORBIDDEN');
  });

  it('lists the next expected first, by state and by who is to act, page by page', async () => {
    const operation = 'query ($id: ID!, $first: Int, $after: String, $states: [TargetState!], $agencyId: ID) { operation(id: $id) { targets(first: $first, after: $after, states: $states, agencyId: $agencyId) { items { id expectedAt assignments { agency { id } } state } nextCursor count { value } } } }';
    type Page = { operation: { targets: { items: { id: string; expectedAt: string | null; state: string; assignments: { agency: { id: string } }[] }[]; nextCursor: string | null; count: { value: number } } } };
    const last = await nominated(dutch, { expectedAt: null });
    const first = await nominated(dutch, { expectedAt: '2026-06-11T00:00:00Z' });
    const read = async (variables: Record<string, unknown>): Promise<Page['operation']['targets']> => (await polish.ask<Page>(operation, { id: operationId, ...variables })).operation.targets;
    const all = await read({ first: 100 });
    expect(all.items[0]?.id).toBe(first.id);
    expect(all.items.at(-1)?.id).toBe(last.id);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const page: Page['operation']['targets'] = await read({ first: 2, after });
      paged.push(...page.items.map(({ id }) => id));
      after = page.nextCursor;
    }
    expect(paged).toEqual(all.items.map(({ id }) => id));
    expect((await read({ states: ['CLOSED'] })).items.every(({ state }) => state === 'CLOSED')).toBe(true);
    const mine = await read({ agencyId: polish.agencyId });
    expect(mine.count.value).toBeGreaterThan(0);
    expect(mine.items.every(({ assignments }) => assignments.some(({ agency }) => agency.id === polish.agencyId))).toBe(true);
  });

  it.each([
    ['a word of its title, whatever its case and accents', { words: 'tému pallets' }, true],
    ['a part of a container number', { words: '305438' }, true],
    ['a word that is nowhere', { words: 'pallets zeppelin' }, false],
    ['its kind', { kinds: ['CONTAINER', 'VESSEL'] }, true],
    ['another kind', { kinds: ['COMPANY'] }, false],
    ['its stream', { wasteStreams: ['TYRES'] }, true],
    ['another stream', { wasteStreams: ['PAPER'] }, false],
  ])('looked for by %s: %j is %s', async (_what, filter, isFound) => {
    const { id } = await nominated(dutch, { title: 'Pallets for Tema, TEMU', wasteStream: 'TYRES' });
    const found = 'query ($id: ID!, $words: String, $kinds: [TargetKind!], $wasteStreams: [WasteStream!]) { operation(id: $id) { targets(first: 100, words: $words, kinds: $kinds, wasteStreams: $wasteStreams) { items { id } } } }';
    const told = await polish.ask<{ operation: { targets: { items: { id: string }[] } } }>(found, { id: operationId, ...filter });
    expect(told.operation.targets.items.some((each) => each.id === id)).toBe(isFound);
  });

  it('says who may nominate', async () => {
    const asks = 'query ($id: ID!) { operation(id: $id) { viewerCanNominate } }';
    const manager = await world.person(polish.agencyId, {});
    await world.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1, gen_random_uuid(), $2, $3, 'MANAGER', array['o.' || $1::uuid])`,
      [operationId, manager.id, polish.agencyId],
    );
    const told = await Promise.all([polish, manager].map(async (who) => (await who.ask<{ operation: { viewerCanNominate: boolean } }>(asks, { id: operationId })).operation.viewerCanNominate));
    expect(told).toEqual([true, false]);
  });

  it('tells the feed what happened, with its subject', async () => {
    world.clock.advance(60_000);
    const { id } = await assigned();
    const made = await send(polish, control, { input: controlInput(id) });
    const feed = 'query ($id: ID!) { operation(id: $id) { feed(first: 3) { items { kind subject { __typename ... on Target { id } ... on Control { id target { state } } } } } } }';
    const told = await dutch.ask<{ operation: { feed: { items: unknown[] } } }>(feed, { id: operationId });
    const kinds = told.operation.feed.items;
    expect(kinds).toContainEqual({ kind: 'TargetControlled', subject: { __typename: 'Control', id: made.id, target: { state: 'CONTROLLED' } } });
    expect(kinds).toContainEqual({ kind: 'TargetAssigned', subject: { __typename: 'Target', id } });
  });
});
