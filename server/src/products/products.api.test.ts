import { decisions } from '../testing/matrix/field-decisions';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

interface Told {
  __typename: string;
  id?: string;
  version?: number;
  state?: string;
  target?: { id: string } | null;
  refusals?: { rule: string; field: string | null }[];
}
interface Seen {
  title: string;
  state: string;
  message: { id: string } | null;
  intelligence: { id: string }[];
  addressees: { agency: { id: string }; acknowledgedAt: string | null; endAcknowledgedAt: string | null; feedback: { isUseful: boolean; reason: string } | null }[];
  decision: { reason: string } | null;
  outcomes: { target: { id: string; controls: { finding: string }[] } | null }[];
  nextActions: string[];
  viewerCan: Record<string, boolean>;
}

const outcome = '__typename ... on Product { id version state } ... on Refused { refusals { rule field } }';
const write = `mutation ($input: WriteProductInput!) { answer: writeProduct(input: $input) { ${outcome} } }`;
const change = `mutation ($input: ChangeProductInput!) { answer: changeProduct(input: $input) { ${outcome} } }`;
const step = `mutation ($input: StepProductInput!) { answer: stepProduct(input: $input) { ${outcome} } }`;
const acknowledge = `mutation ($o: ID!, $id: ID!) { answer: acknowledgeProduct(operationId: $o, id: $id) { ${outcome} } }`;
const giveFeedback = `mutation ($input: ProductFeedbackInput!) { answer: giveProductFeedback(input: $input) { ${outcome} } }`;
const addSource = 'mutation ($input: AddIntelligenceInput!) { answer: addIntelligence(input: $input) { __typename ... on IntelligenceNote { id } ... on Refused { refusals { rule field } } } }';
const openSource = 'mutation ($o: ID!, $id: ID!) { answer: openIntelligence(operationId: $o, id: $id, purpose: "to look") { __typename } }';
const made = '__typename ... on Outcome { id target { id } } ... on Refused { refusals { rule field } }';
const make = `mutation ($input: MakeTargetInput!) { answer: makeTarget(input: $input) { ${made} } }`;
const link = `mutation ($input: LinkOutcomeInput!) { answer: linkOutcome(input: $input) { ${made} } }`;
const warn = 'mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { __typename ... on Message { id } ... on Refused { refusals { rule field } } } }';
const one = `query ($o: ID!, $id: ID!) { product(operationId: $o, id: $id) { title state message { id } intelligence { id } addressees { agency { id } acknowledgedAt endAcknowledgedAt feedback { isUseful reason } } decision { reason }
  outcomes { target { id controls { finding } } } nextActions viewerCan { edit acknowledge giveFeedback takeUp } } }`;
const listed = 'query ($o: ID!, $box: ProductBox) { operation(id: $o) { productsToAcknowledge products(box: $box) { items { id } count { value } } } }';
const origins = 'query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { reasons riskIndicators handling { tlp releasableTo { id } } origins { isMade message { id } product { id } sourceOperation { id } } } }';
const feed = 'query ($o: ID!, $id: ID!) { operation(id: $o) { feed(subjectId: $id) { items { kind arguments } } } }';

const secret = 'Canary Wren keeps the yard';

describe('intelligence products', () => {
  let world: World;
  let group: string;
  let operation: string;
  let coordinator: Somebody;
  let dutch: Somebody;
  let colleague: Somebody;
  let polish: Somebody;
  let spanish: Somebody;
  let german: Somebody;
  let stranger: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    [dutch, polish, spanish, german, stranger] = [await leadOf('NL'), await leadOf('PL'), await leadOf('ES'), await leadOf('DE'), await leadOf('FR')];
    // Where the warning is received, and where it becomes a target: the Spanish are in the first alone, the Germans in the second alone.
    group = await world.activeOperation(coordinator, approver, [dutch, polish, spanish]);
    operation = await world.activeOperation(coordinator, approver, [dutch, polish, german]);
    // One writes, the other leads.
    await world.superuser.query(`update operation_members set role = 'OFFICER' where operation_id = $1 and account_id = $2`, [group, dutch.id]);
    colleague = await join(group, dutch.agencyId, 'NATIONAL_CONTACT_POINT');
  });
  afterAll(() => world.close());

  const leadOf = async (country: string): Promise<Somebody> => world.person(await world.agency(country), { lead: true });
  const join = async (operationId: string, agencyId: string, role: string): Promise<Somebody> => {
    const person = await world.person(agencyId);
    await world.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, $5, array['o.' || $1::uuid])`,
      [operationId, world.clock.uuid(), person.id, agencyId, role],
    );
    return person;
  };
  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const rulesOf = ({ refusals }: Told): string[] => (refusals ?? []).map(({ rule }) => rule);
  const idOf = ({ id, ...others }: Told): string => {
    if (!id) throw new Error(JSON.stringify(others));
    return id;
  };
  const body = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
    kind: 'ALERT', title: 'Lorries by night', body: 'White lorries leave the yard after midnight.', reasons: 'No load fits their papers.', riskIndicators: ['R12'], departureCountry: 'NL', destinationCountry: 'PL', addresseeIds: [polish.agencyId], ...over,
  });
  const draft = async (over: Record<string, unknown> = {}, bodyOver: Record<string, unknown> = {}): Promise<string> =>
    idOf(await send(dutch, write, { input: { id: world.clock.uuid(), operationId: group, body: body(bodyOver), ...over } }));
  const versionOf = async (id: string): Promise<number> => (await world.superuser.query<{ version: number }>('select version from intelligence_products where id = $1', [id])).rows[0]?.version ?? 0;
  const take = async (who: Somebody, id: string, action: string, over: Record<string, unknown> = {}): Promise<Told> =>
    send(who, step, { input: { operationId: group, id, version: await versionOf(id), action, ...over } });
  const disseminated = async (over: Record<string, unknown> = {}, bodyOver: Record<string, unknown> = {}): Promise<string> => {
    const id = await draft(over, bodyOver);
    idOf(await take(dutch, id, 'submit'));
    idOf(await take(colleague, id, 'disseminate'));
    return id;
  };
  const seen = async (who: Somebody, id: string): Promise<Seen | null> => (await who.ask<{ product: Seen | null }>(one, { o: group, id })).product;
  const source = (subjectId: string, over: Record<string, unknown> = {}): Record<string, unknown> => ({
    input: { id: world.clock.uuid(), operationId: group, subjectType: 'Product', subjectId, text: secret, origin: 'The neighbour', sourceEvaluation: 'B', informationEvaluation: 'I2', ...over },
  });

  it('are a draft of their agency, then reviewed by a second pair of eyes, then with their addressees and nobody else', async () => {
    const id = await draft();
    expect([await seen(dutch, id), await seen(polish, id), await seen(coordinator, id)]).toMatchObject([{ state: 'DRAFT', nextActions: ['submit'], viewerCan: { edit: true } }, null, null]);
    expect(await codeOf(polish, change, { input: { operationId: group, id, version: 1, body: body() } })).toBe('NOT_FOUND');
    idOf(await send(dutch, change, { input: { operationId: group, id, version: 1, body: body({ title: 'Lorries, later' }) } }));
    expect(rulesOf(await send(dutch, change, { input: { operationId: group, id, version: 1, body: body() } }))).toEqual(['version.stale']);
    idOf(await take(dutch, id, 'submit'));
    expect([(await seen(coordinator, id))?.nextActions, (await seen(dutch, id))?.nextActions, await seen(polish, id)]).toEqual([['return', 'disseminate'], ['return'], null]);
    expect(await codeOf(dutch, step, { input: { operationId: group, id, version: 3, action: 'disseminate' } })).toBe('FORBIDDEN');
    expect(rulesOf(await take(coordinator, id, 'return'))).toEqual(['text.empty']);
    idOf(await take(coordinator, id, 'return', { reason: 'Which yard?' }));
    idOf(await take(dutch, id, 'submit'));
    expect(await take(colleague, id, 'disseminate')).toMatchObject({ state: 'DISSEMINATED' });
    expect([await seen(polish, id), await seen(spanish, id), await seen(stranger, id)]).toMatchObject([{ title: 'Lorries, later', viewerCan: { acknowledge: true, giveFeedback: true, takeUp: true } }, null, null]);
    expect((await polish.ask<{ operation: unknown }>(listed, { o: group, box: 'TO_US' })).operation).toMatchObject({ productsToAcknowledge: 1, products: { items: [{ id }] } });
    expect((await spanish.ask<{ operation: unknown }>(listed, { o: group, box: 'ALL' })).operation).toEqual({ productsToAcknowledge: 0, products: { items: [], count: { value: 0 } } });
    expect(await codeOf(dutch, change, { input: { operationId: group, id, version: 6, body: body() } })).toBe('FORBIDDEN');
  });

  it('are sent twice and are one', async () => {
    const input = { id: world.clock.uuid(), operationId: group, body: body() };
    expect(idOf(await send(dutch, write, { input }))).toBe(idOf(await send(dutch, write, { input })));
    expect(rulesOf(await send(dutch, write, { input: { ...input, body: body({ title: 'Another' }) } }))).toEqual(['id.taken']);
    expect(rulesOf(await send(polish, write, { input: { ...input, body: body({ addresseeIds: [dutch.agencyId] }) } }))).toEqual(['id.taken']);
  });

  it('never tell of what they rest on: not its text, not that it is there, not how many there are', async () => {
    const id = await draft();
    const noteId = idOf(await send(dutch, addSource, source(id)));
    expect((await seen(dutch, id))?.intelligence).toEqual([{ id: noteId }]);
    idOf(await take(dutch, id, 'submit'));
    expect((await seen(coordinator, id))?.intelligence).toEqual([]);
    idOf(await take(coordinator, id, 'return', { reason: 'Once more.' }));
    idOf(await take(dutch, id, 'submit'));
    idOf(await take(colleague, id, 'disseminate', { reason: 'Nothing in it points at the source.' }));
    const whole = `query ($o: ID!, $id: ID!) { product(operationId: $o, id: $id) { ${everything} } operation(id: $o) { feed { items { kind arguments subjectId } } } }`;
    const told = JSON.stringify(await polish.answer(whole, { o: group, id }));
    expect(told).toContain('White lorries');
    for (const word of [noteId, secret, 'The neighbour', 'IntelligenceAdded', 'ProductLoosened', 'Nothing in it points']) expect(told).not.toContain(word);
    expect(await codeOf(polish, openSource, { o: group, id: noteId })).toBe('NOT_FOUND');
    // Row-level security says so by itself, whatever the reader asks.
    expect(await rowsSeenBy(polish, 'intelligence_notes')).toBe(0);
    expect(await rowsSeenBy(polish, 'product_decisions')).toBe(0);
    expect(await rowsSeenBy(dutch, 'intelligence_notes')).toBeGreaterThan(0);
    // A source that took its audience from the product would be seen by whoever has the product.
    expect(await rowsSeenBy(polish, 'intelligence_notes', `alter table intelligence_notes disable trigger user; update intelligence_notes n set audience = p.audience from intelligence_products p where p.id = n.subject_id`)).toBeGreaterThan(0);
    // Its agency adds no more to what is out of hand, and nobody adds to another's.
    expect(await codeOf(dutch, addSource, source(id))).toBe('FORBIDDEN');
    expect(await codeOf(polish, addSource, source(id))).toBe('FORBIDDEN');
  });

  const objects = ['addressees', 'agency', 'decision', 'disseminatedBy', 'intelligence', 'message', 'outcomes', 'ownAddressee', 'sights', 'submittedBy', 'supersededBy', 'supersedes', 'writtenBy'];
  /** Every field of a product, with the identifiers of what it names: what a curious program would ask. */
  const everything = Object.keys(decisions.Product ?? {}).map((name) => (objects.includes(name) ? `${name} { id }` : ['handling', 'progress', 'viewerCan'].includes(name) ? `${name} { __typename }` : name)).join(' ');

  /** How many rows of a table row-level security shows somebody; `defect` is undone with the rest. */
  const rowsSeenBy = async (who: Somebody, table: string, defect?: string): Promise<number> => {
    await world.superuser.query('begin');
    try {
      if (defect) await world.superuser.query(defect);
      const { rows: held } = await world.superuser.query<{ tokens: string[] }>('select muster.class_of($1) as tokens', [who.id]);
      await world.superuser.query(`select set_config('muster.class', $1, true), set_config('muster.account', $2, true)`, [`{${(held[0]?.tokens ?? []).join(',')}}`, who.id]);
      await world.superuser.query('set local role muster_app');
      return (await world.superuser.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0;
    } finally {
      await world.superuser.query('rollback');
    }
  };

  it('are handled no less strictly than their strictest source, unless who leads for their agency decides so on record', async () => {
    const id = await draft({ handling: { tlp: 'GREEN' } });
    idOf(await send(dutch, addSource, source(id, { handling: { tlp: 'AMBER_STRICT', caveats: ['H1'] } })));
    idOf(await take(dutch, id, 'submit'));
    expect(rulesOf(await take(colleague, id, 'disseminate'))).toEqual(['product.looser-than-sources']);
    expect(rulesOf(await take(coordinator, id, 'disseminate', { reason: 'Everybody should know.' }))).toEqual(['product.loosened-by-originator']);
    // The database says so too, whatever a verb forgets.
    await expect(world.superuser.query(`update intelligence_products set state = 'DISSEMINATED', disseminated_at = now(), disseminated_by = $2 where id = $1`, [id, colleague.id])).rejects.toThrow('handled less strictly');
    expect(await take(colleague, id, 'disseminate', { reason: 'It names no place.' })).toMatchObject({ state: 'DISSEMINATED' });
    expect([await seen(dutch, id), await seen(polish, id)]).toMatchObject([{ decision: { reason: 'It names no place.' } }, { decision: null }]);
    const strict = await draft({ handling: { tlp: 'AMBER_STRICT', caveats: ['H1'] } });
    idOf(await send(dutch, addSource, source(strict, { handling: { tlp: 'AMBER_STRICT', caveats: ['H1'] } })));
    idOf(await take(dutch, strict, 'submit'));
    expect(await take(colleague, strict, 'disseminate')).toMatchObject({ state: 'DISSEMINATED' });
  });

  it("go no further than another agency's warning that they are worked from", async () => {
    const warning = async (handling: Record<string, unknown>): Promise<string> =>
      idOf(await send(polish, warn, {
        input: { id: world.clock.uuid(), operationId: group, send: true, handling, body: { kind: 'WARNING', subject: 'Boxes', body: 'Look.', pattern: 'Blue boxes', reasons: 'Seen before', addresseeIds: [dutch.agencyId] } },
      }));
    const from = (messageId: string, over: Record<string, unknown> = {}, bodyOver: Record<string, unknown> = {}): Promise<Told> =>
      send(dutch, write, { input: { id: world.clock.uuid(), operationId: group, messageId, body: body(bodyOver), ...over } });
    const amber = await warning({ tlp: 'AMBER' });
    expect(rulesOf(await from(amber, {}, { addresseeIds: [spanish.agencyId] }))).toEqual(['product.wider-than-warning']);
    expect(rulesOf(await from(amber, { handling: { tlp: 'GREEN' } }))).toEqual(['product.wider-than-warning']);
    expect(rulesOf(await from(await warning({ tlp: 'AMBER', caveats: ['H2'] })))).toEqual(['product.no-onward']);
    expect(await codeOf(spanish, write, { input: { id: world.clock.uuid(), operationId: group, messageId: amber, body: body({ addresseeIds: [] }) } })).toBeUndefined();
    expect(rulesOf(await send(spanish, write, { input: { id: world.clock.uuid(), operationId: group, messageId: amber, body: body({ addresseeIds: [] }) } }))).toEqual(['message.unknown']);
    const id = idOf(await from(amber));
    expect((await seen(dutch, id))?.message).toEqual({ id: amber });
  });

  it('are acknowledged and judged by their addressees, for their agency and the coordinators to read', async () => {
    const id = await disseminated({}, { addresseeIds: [polish.agencyId, spanish.agencyId] });
    idOf(await send(polish, acknowledge, { o: group, id }));
    idOf(await send(polish, giveFeedback, { input: { operationId: group, productId: id, isUseful: false, reason: 'Too late.' } }));
    idOf(await send(polish, giveFeedback, { input: { operationId: group, productId: id, isUseful: true, reason: 'It helped after all.' } }));
    expect(rulesOf(await send(polish, giveFeedback, { input: { operationId: group, productId: id, isUseful: true, reason: ' ' } }))).toEqual(['text.empty']);
    expect(await codeOf(dutch, acknowledge, { o: group, id })).toBe('FORBIDDEN');
    const said = async (who: Somebody): Promise<unknown> => (await seen(who, id))?.addressees.find(({ agency }) => agency.id === polish.agencyId)?.feedback;
    expect([await said(dutch), await said(spanish)]).toEqual([{ isUseful: true, reason: 'It helped after all.' }, null]);
    expect((await seen(spanish, id))?.addressees.map(({ acknowledgedAt }) => acknowledgedAt !== null).sort()).toEqual([false, true]);
  });

  it('are withdrawn, or overtaken by another, and every addressee is told and says that it knows', async () => {
    const id = await disseminated({}, { addresseeIds: [polish.agencyId, spanish.agencyId] });
    idOf(await send(polish, acknowledge, { o: group, id }));
    expect(await codeOf(polish, step, { input: { operationId: group, id, version: await versionOf(id), action: 'withdraw', reason: 'x' } })).toBe('FORBIDDEN');
    expect(await codeOf(dutch, step, { input: { operationId: group, id, version: await versionOf(id), action: 'withdraw', reason: 'x' } })).toBe('FORBIDDEN');
    expect(rulesOf(await take(colleague, id, 'withdraw'))).toEqual(['text.empty']);
    expect(await take(colleague, id, 'withdraw', { reason: 'The yard is empty.' })).toMatchObject({ state: 'WITHDRAWN' });
    for (const who of [polish, spanish]) {
      const { operation: told } = await who.ask<{ operation: { feed: { items: { kind: string }[] } } }>(feed, { o: group, id });
      expect(told.feed.items.map(({ kind }) => kind)).toContain('ProductWithdrawn');
    }
    idOf(await send(polish, acknowledge, { o: group, id }));
    expect((await seen(dutch, id))?.addressees.map(({ agency, endAcknowledgedAt }) => [agency.id === polish.agencyId, endAcknowledgedAt !== null]).sort()).toEqual([[false, false], [true, true]]);
    expect(rulesOf(await take(colleague, id, 'withdraw', { reason: 'Again.' }))).toEqual(['lifecycle.not-from-here']);

    const first = await disseminated({}, { addresseeIds: [polish.agencyId, spanish.agencyId] });
    const second = await disseminated({ supersedesId: first }, { title: 'The newer one' });
    expect([await seen(spanish, first), await seen(spanish, second), await seen(polish, second)]).toMatchObject([{ state: 'SUPERSEDED' }, null, { title: 'The newer one' }]);
  });

  describe('as what something comes of', () => {
    const early = async (handling: Record<string, unknown> = { tlp: 'AMBER' }): Promise<string> =>
      idOf(await send(spanish, warn, {
        input: {
          id: world.clock.uuid(), operationId: group, send: true, handling,
          body: { kind: 'WARNING', subject: 'Ferry on its last voyage', body: 'It may call at Gdańsk.', pattern: 'An old ferry', reasons: 'Sold for its steel.', riskIndicators: ['R7'], addresseeIds: [polish.agencyId, dutch.agencyId], departureCountry: 'ES', destinationCountry: 'PL' },
        },
      }));
    const input = (id: string, over: Record<string, unknown> = {}): Record<string, unknown> => ({
      id: world.clock.uuid(), operationId: operation, source: { operationId: group, type: 'Message', id }, kind: 'VESSEL', vesselName: 'EX FJORD STAR', ...over,
    });
    const originsOf = async (who: Somebody, id: string): Promise<{ reasons: string; riskIndicators: string[]; handling: { tlp: string; releasableTo: { id: string }[] | null }; origins: { message: { id: string } | null; product: { id: string } | null; sourceOperation: { id: string } }[] } | null> =>
      (await who.ask<{ target: never }>(origins, { o: operation, id })).target;
    const comeOf = async (who: Somebody, id: string): Promise<unknown> =>
      (await who.ask<{ message: { outcomes: unknown } | null }>('query ($o: ID!, $id: ID!) { message(operationId: $o, id: $id) { outcomes { recordType isMade target { id } recordOperation { id } } } }', { o: group, id })).message?.outcomes;

    it('makes an early warning of one group the target of another operation, with its reasons, seen at both ends by those alone who see both', async () => {
      const warningId = await early();
      const sent = input(warningId);
      const targetId = (await send(polish, make, { input: sent })).target?.id ?? '';
      expect(targetId).toBe(sent.id);
      expect((await send(polish, make, { input: sent })).target?.id).toBe(targetId);
      // Those who have the warning and take part: the Dutch. The Germans have no part in the warning, the coordinators no addressee's.
      expect(await originsOf(polish, targetId)).toMatchObject({ reasons: 'Sold for its steel.', riskIndicators: ['R7'], handling: { tlp: 'AMBER' }, origins: [{ message: { id: warningId }, sourceOperation: { id: group } }] });
      expect([(await originsOf(dutch, targetId))?.origins.length, await originsOf(german, targetId)]).toEqual([1, null]);
      const told = [{ recordType: 'Target', isMade: true, target: { id: targetId }, recordOperation: { id: operation } }];
      expect([await comeOf(polish, warningId), await comeOf(dutch, warningId), await comeOf(spanish, warningId)]).toEqual([told, told, []]);
      expect([await rowsSeenBy(polish, 'outcomes'), await rowsSeenBy(spanish, 'outcomes'), await rowsSeenBy(german, 'outcomes')].map((n) => n > 0)).toEqual([true, false, false]);
      // With the wall of both ends gone, whoever sees one of them would be told: what was just looked at can be seen.
      expect(await rowsSeenBy(spanish, 'outcomes', 'drop policy outcomes_both_ends on outcomes')).toBeGreaterThan(0);
    });

    const mark = 'mutation ($input: MarkTargetInput!) { answer: markTarget(input: $input) { __typename ... on Target { id } ... on Refused { refusals { rule field } } } }';

    it('shows nothing of the link to whoever sees the target alone', async () => {
      // The Polish warn themselves, so that the target is theirs to handle as they like.
      const warningId = idOf(await send(polish, warn, { input: { id: world.clock.uuid(), operationId: group, send: true, body: { kind: 'WARNING', subject: 'Old tug', body: 'Look.', pattern: 'A tug', reasons: 'Seen.', addresseeIds: [dutch.agencyId] } } }));
      const targetId = (await send(polish, make, { input: input(warningId, { handling: { tlp: 'GREEN' } }) })).target?.id ?? '';
      expect([(await originsOf(dutch, targetId))?.origins.length, await originsOf(german, targetId)]).toMatchObject([1, { reasons: 'Seen.', origins: [] }]);
      const { operation: news } = await german.ask<{ operation: { feed: { items: { kind: string; arguments: unknown }[] } } }>('query ($o: ID!) { operation(id: $o) { feed(first: 100) { items { kind arguments } } } }', { o: operation });
      expect(JSON.stringify(news)).toContain('TargetNominated');
      for (const word of [warningId, group, 'OutcomeLinked']) expect(JSON.stringify(news)).not.toContain(word);
      const told = idOf(await send(spanish, warn, { input: { id: world.clock.uuid(), operationId: group, send: true, body: { kind: 'REQUEST_INFORMATION', subject: 'No warning', body: 'At all.', addresseeIds: [polish.agencyId] } } }));
      expect(rulesOf(await send(polish, make, { input: input(told) }))).toEqual(['message.no-warning']);
    });

    it('is not handled less strictly later than what it was made of either', async () => {
      const targetId = (await send(polish, make, { input: input(await early()) })).target?.id ?? '';
      expect(rulesOf(await send(polish, mark, { input: { operationId: operation, id: targetId, version: 1, handling: { tlp: 'GREEN' } } }))).toEqual(['origin.wider-than-source']);
      expect(await originsOf(german, targetId)).toBeNull();
      idOf(await send(polish, mark, { input: { operationId: operation, id: targetId, version: 1, handling: { tlp: 'AMBER_STRICT' } } }));
    });

    it('is refused beyond what the originator allows', async () => {
      const held = await early({ tlp: 'AMBER', caveats: ['H2'] });
      expect(rulesOf(await send(polish, make, { input: input(held) }))).toEqual(['origin.no-onward']);
      const warningId = await early();
      for (const handling of [{ tlp: 'GREEN' }, { tlp: 'AMBER' }, { tlp: 'AMBER', releasableTo: [german.agencyId] }, { tlp: 'AMBER_STRICT', toCoordinators: true }]) {
        expect([handling, rulesOf(await send(polish, make, { input: input(warningId, { handling }) }))]).toEqual([handling, ['origin.wider-than-source']]);
      }
      expect((await send(polish, make, { input: input(warningId, { handling: { tlp: 'AMBER_STRICT', releasableTo: [dutch.agencyId] } }) })).target).toBeTruthy();
    });

    it('is for members of both, who report in the one and work in the other', async () => {
      const warningId = await early();
      expect(await codeOf(spanish, make, { input: input(warningId) })).toBe('NOT_FOUND');
      expect(await codeOf(german, make, { input: input(warningId) })).toBe('NOT_FOUND');
      expect(await codeOf(stranger, make, { input: input(warningId) })).toBe('NOT_FOUND');
      const observer = await join(group, polish.agencyId, 'OBSERVER');
      await world.superuser.query(
        `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`, [operation, world.clock.uuid(), observer.id, polish.agencyId]);
      const open = await early({ tlp: 'GREEN' });
      expect(await codeOf(observer, make, { input: input(open) })).toBe('FORBIDDEN');
    });

    it('tells what a product led to: a target of its own operation, with its controls, and what somebody links by hand', async () => {
      const id = await disseminated({}, { addresseeIds: [polish.agencyId, spanish.agencyId] });
      const sent = input(id, { operationId: group, source: { operationId: group, type: 'Product', id }, kind: 'CONSIGNMENT', vesselName: null });
      const targetId = (await send(polish, make, { input: sent })).target?.id ?? '';
      await polish.ask('mutation ($input: AssignTargetInput!) { assignTarget(input: $input) { __typename } }', { input: { operationId: group, id: targetId, agencyIds: [polish.agencyId] } });
      await polish.ask('mutation ($input: ControlTargetInput!) { controlTarget(input: $input) { __typename } }', {
        input: { id: world.clock.uuid(), operationId: group, targetId, controlledAt: '2026-06-10T10:00:00Z', country: 'PL', place: 'Gdańsk', method: 'PHYSICAL', finding: 'ILLEGAL_WASTE' },
      });
      expect((await seen(dutch, id))?.outcomes).toEqual([{ target: { id: targetId, controls: [{ finding: 'ILLEGAL_WASTE' }] } }]);
      const elsewhere = world.clock.uuid();
      await polish.ask('mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename } }', {
        input: { id: elsewhere, operationId: operation, body: { kind: 'VESSEL', title: 'Found by chance', vesselName: 'X', reasons: 'Seen.' } },
      });
      const linking = { id: world.clock.uuid(), source: { operationId: group, type: 'Product', id }, recordOperationId: operation, recordType: 'Target', recordId: elsewhere };
      expect((await send(polish, link, { input: linking })).target?.id).toBe(elsewhere);
      expect((await send(polish, link, { input: { ...linking, id: world.clock.uuid() } })).target?.id).toBe(elsewhere);
      expect(rulesOf(await send(spanish, link, { input: { ...linking, id: world.clock.uuid() } }))).toEqual(['outcome.unknown-record']);
      expect([(await seen(dutch, id))?.outcomes.length, (await seen(spanish, id))?.outcomes.length]).toEqual([2, 1]);
    });
  });
});
