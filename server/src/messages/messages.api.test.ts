import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

interface Row {
  agency: { id: string };
  state: string;
  clock: string;
  answer: string | null;
  dueAt: string | null;
  note: { text: string } | null;
  control: { id: string } | null;
  seizure: { id: string } | null;
}
interface Told {
  __typename: string;
  id?: string;
  version?: number;
  refusals?: { rule: string; field: string | null }[];
}
interface Seen {
  subject: string;
  kind: string;
  state: string;
  target: { id: string } | null;
  handling: { tlp: string };
  reasons: string | null;
  riskIndicators: string[];
  addressees: Row[];
  ownAddressee: { id: string } | null;
  receipts: { agency: { id: string } }[];
  translations: { language: string; subject: string }[];
  thread: { id: string }[];
  mentions: { id: string }[];
  isRead: boolean;
  viewerCan: Record<string, boolean>;
}

const outcome = '__typename ... on Message { id version } ... on Refused { refusals { rule field } }';
const write = `mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { ${outcome} } }`;
const change = `mutation ($input: ChangeDraftInput!) { answer: changeDraft(input: $input) { ${outcome} } }`;
const acknowledge = `mutation ($o: ID!, $id: ID!) { answer: acknowledgeMessage(operationId: $o, id: $id) { ${outcome} } }`;
const answer = `mutation ($input: AnswerMessageInput!) { answer: answerMessage(input: $input) { ${outcome} } }`;
const noteRead = `mutation ($o: ID!, $id: ID!) { answer: noteMessageRead(operationId: $o, id: $id) { ${outcome} } }`;
const translate = `mutation ($input: TranslateMessageInput!) { answer: translateMessage(input: $input) { ${outcome} } }`;
const nominate = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { __typename ... on Target { id version } ... on Refused { refusals { rule field } } } }`;
const mark = `mutation ($input: MarkTargetInput!) { answer: markTarget(input: $input) { __typename ... on Target { id version } ... on Refused { refusals { rule field } } } }`;
const one = `query ($o: ID!, $id: ID!) { message(operationId: $o, id: $id) { subject kind state target { id } handling { tlp } reasons riskIndicators
  addressees { agency { id } state clock answer dueAt note { text } control { id } seizure { id } } ownAddressee { id } receipts { agency { id } } translations { language subject } thread { id } mentions { id } isRead viewerCan { edit reply acknowledge answer translate } } }`;
const list = `query ($o: ID!, $box: MessageBox, $isUnread: Boolean, $isAwaited: Boolean) { operation(id: $o) { unreadMessages messages(box: $box, isUnread: $isUnread, isAwaited: $isAwaited) { items { id } count { value } } openAddressees { items { id message { id } agency { id } } count { value } } loop { sent } } }`;
const feed = 'query ($o: ID!, $id: ID!) { operation(id: $o) { feed(subjectId: $id) { items { kind arguments subject { ... on Message { id } } } } } }';

const hour = 3_600_000;

describe('messages', () => {
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let sender: Somebody;
  let colleague: Somebody;
  let addressee: Somebody;
  let observer: Somebody;
  let other: Somebody;
  let stranger: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    sender = await world.person(await world.agency('NL'), { lead: true });
    addressee = await world.person(await world.agency('PL'), { lead: true });
    other = await world.person(await world.agency('ES'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [sender, addressee, other]);
    colleague = await join(sender.agencyId, 'OFFICER');
    observer = await join(addressee.agencyId, 'OBSERVER');
  });
  afterAll(() => world.close());

  const join = async (agencyId: string, role: string): Promise<Somebody> => {
    const person = await world.person(agencyId);
    await world.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, $5, array['o.' || $1::uuid])`,
      [operationId, world.clock.uuid(), person.id, agencyId, role],
    );
    return person;
  };
  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const idOf = ({ id, ...others }: Told): string => {
    if (!id) throw new Error(JSON.stringify(others));
    return id;
  };
  const warning = (over: Record<string, unknown> = {}) => ({ kind: 'WARNING', subject: 'Two lorries', body: 'Watch them.', pattern: 'White lorries by night.', reasons: 'Seen before.', addresseeIds: [addressee.agencyId], ...over });
  const input = (body: Record<string, unknown>, over: Record<string, unknown> = {}) => ({ input: { id: world.clock.uuid(), operationId, body, ...over } });
  const sent = async (who: Somebody, body: Record<string, unknown>, over: Record<string, unknown> = {}): Promise<string> => idOf(await send(who, write, input(body, over)));
  const see = async (who: Somebody, id: string): Promise<Seen | null> => (await who.ask<{ message: Seen | null }>(one, { o: operationId, id })).message;
  const everybody = () => ({ coordinator, sender, colleague, addressee, observer, other });
  const seers = async (id: string): Promise<string[]> => (await Promise.all(Object.entries(everybody()).map(async ([name, who]) => ((await see(who, id)) ? [name] : [])))).flat();
  const nominated = async (handling: Record<string, unknown> | null = null, who = sender): Promise<string> =>
    idOf(await send(who, nominate, { input: { id: world.clock.uuid(), operationId, handling, body: { kind: 'CONSIGNMENT', title: 'A box', reasons: 'The shipper is new.', riskIndicators: ['NEW_SHIPPER'], expectedAt: '2026-06-12T12:00:00Z', route: [{ part: 'DEPARTURE', country: 'NL' }, { part: 'DESTINATION', country: 'PL' }] } } }));
  const rowOf = async (who: Somebody, id: string, agencyId = addressee.agencyId): Promise<Row> => {
    const row = (await see(who, id))?.addressees.find((each) => each.agency.id === agencyId);
    if (!row) throw new Error('There is no such addressee.');
    return row;
  };
  const eventsOf = async (who: Somebody, id: string): Promise<string[]> => (await who.ask<{ operation: { feed: { items: { kind: string }[] } } }>(feed, { o: operationId, id })).operation.feed.items.map(({ kind }) => kind);

  it('takes what an agency does at once: replies, an acknowledgement and an answer each stand, and it is acknowledged once', async () => {
    for (let n = 0; n < 8; n += 1) {
      const id = await sent(sender, warning());
      const reply = () => addressee.answer(write, input({ kind: 'FEEDBACK', subject: 'What we know', body: 'They came by day.' }, { repliesToId: id }));
      const answers = await Promise.all([reply(), reply(), addressee.answer(acknowledge, { o: operationId, id }), reply(), addressee.answer(answer, { input: { operationId, messageId: id, answer: 'FOUND' } }), reply()]);
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      expect(await rowOf(addressee, id)).toMatchObject({ state: 'ANSWERED', answer: 'FOUND' });
      expect((await eventsOf(addressee, id)).filter((kind) => kind === 'MessageAcknowledged').length).toBeLessThanOrEqual(1);
    }
  });

  it('is for its sender, its addressees and the coordinators; for all others it is not there, nor counted', async () => {
    const before = await other.ask<{ operation: Record<string, unknown> }>(list, { o: operationId });
    const id = await sent(sender, warning());
    expect(await seers(id)).toEqual(['coordinator', 'sender', 'colleague', 'addressee', 'observer']);
    expect(await other.ask(list, { o: operationId })).toEqual(before);
    expect(await see(stranger, id)).toBeNull();
    expect(await eventsOf(other, id)).toEqual([]);
    expect(await eventsOf(addressee, id)).toEqual(['MessageSent']);
    for (const [document, variables] of [[acknowledge, { o: operationId, id }], [noteRead, { o: operationId, id }], [answer, { input: { operationId, messageId: id, answer: 'NOT_OURS' } }]] as const) {
      expect([await codeOf(other, document, variables), await codeOf(stranger, document, variables)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    }
    expect(await rowOf(addressee, id)).toMatchObject({ state: 'SENT', clock: 'ON_TIME', dueAt: '2026-06-10T16:00:00.000Z' });
    expect((await see(addressee, id))?.viewerCan).toEqual({ edit: false, reply: true, acknowledge: true, answer: true, translate: true });
    expect((await see(observer, id))?.viewerCan).toEqual({ edit: false, reply: false, acknowledge: false, answer: false, translate: false });
    expect((await see(sender, id))?.viewerCan).toMatchObject({ acknowledge: false, answer: false, reply: true });
  });

  it('sent twice makes one; another text under its name is refused, whoever sends it', async () => {
    const first = input(warning());
    expect([idOf(await send(sender, write, first)), idOf(await send(sender, write, first))]).toEqual([first.input.id, first.input.id]);
    expect(await eventsOf(sender, first.input.id)).toEqual(['MessageSent']);
    const taken = { refusals: [{ rule: 'id.taken', field: 'id' }] };
    expect(await send(sender, write, { input: { ...first.input, body: warning({ subject: 'Others' }) } })).toMatchObject(taken);
    expect(await send(other, write, { input: { ...first.input, body: warning() } })).toMatchObject(taken);
  });

  it('takes each step once, whoever asks again, and tells of each', async () => {
    const id = await sent(sender, warning());
    for (const _ of [1, 2]) await send(addressee, noteRead, { o: operationId, id });
    for (const _ of [1, 2]) await send(addressee, acknowledge, { o: operationId, id });
    const given = { input: { operationId, messageId: id, answer: 'NOTHING_FOUND', note: 'Opened two boxes.' } };
    await send(addressee, answer, given);
    await send(addressee, answer, { input: { ...given.input, note: null } });
    expect((await eventsOf(sender, id)).sort()).toEqual(['MessageAcknowledged', 'MessageAnswered', 'MessageRead', 'MessageSent']);
    expect(await rowOf(sender, id)).toMatchObject({ state: 'ANSWERED', answer: 'NOTHING_FOUND', clock: 'DONE', dueAt: null });
    // Its agency thinks again: the later answer stands.
    await send(addressee, answer, { input: { operationId, messageId: id, answer: 'FOUND' } });
    expect(await rowOf(sender, id)).toMatchObject({ state: 'ANSWERED', answer: 'FOUND', note: { text: 'Opened two boxes.' } });
    expect(await codeOf(observer, acknowledge, { o: operationId, id })).toBe('FORBIDDEN');
    expect(await codeOf(sender, answer, given)).toBe('FORBIDDEN');
  });

  it('shows states to all who see it, and a note and receipts to three: its writer, the sender and the coordinators', async () => {
    const id = await sent(sender, warning({ addresseeIds: [addressee.agencyId, other.agencyId] }));
    await send(addressee, answer, { input: { operationId, messageId: id, answer: 'MISSED', note: 'It had left.' } });
    await send(other, noteRead, { o: operationId, id });
    const looks = await Promise.all(Object.entries(everybody()).map(async ([name, who]) => [name, (await rowOf(who, id)).answer, (await rowOf(who, id)).note?.text ?? null, ((await see(who, id))?.receipts ?? []).length] as const));
    expect(looks).toEqual([
      ['coordinator', 'MISSED', 'It had left.', 2], ['sender', 'MISSED', 'It had left.', 2], ['colleague', 'MISSED', 'It had left.', 2],
      ['addressee', 'MISSED', 'It had left.', 1], ['observer', 'MISSED', 'It had left.', 1], ['other', 'MISSED', null, 1],
    ]);
  });

  it.each<[string, () => Record<string, unknown>, string, string]>([
    ['a warning of nothing', () => warning({ pattern: null }), 'message.warns-of-nothing', 'targetId'],
    ['no reasons', () => warning({ reasons: null }), 'field.required', 'reasons'],
    ['nobody to have it', () => warning({ addresseeIds: [] }), 'field.required', 'addresseeIds'],
    ['its own agency', () => warning({ addresseeIds: [sender.agencyId] }), 'message.to-yourself', 'addresseeIds.0'],
    ['an agency that takes no part', () => warning({ addresseeIds: [stranger.agencyId] }), 'agency.not-participant', 'addresseeIds.0'],
    ['a target that is none', () => warning({ targetId: world.clock.uuid() }), 'target.unknown', 'targetId'],
    ['feedback on nothing', () => ({ kind: 'FEEDBACK', subject: 'x', body: 'x', addresseeIds: [addressee.agencyId] }), 'message.answers-nothing', 'kind'],
    ['a broadcast to one', () => ({ kind: 'BROADCAST', subject: 'x', body: 'x', addresseeIds: [addressee.agencyId] }), 'message.addressees-given', 'addresseeIds'],
    ['a mention of somebody who does not see it', () => warning({ mentions: [other.id] }), 'message.mentions-stranger', 'mentions.0'],
    ['a due time that has passed', () => warning({ answerBy: '2026-06-10T11:00:00Z' }), 'date.past', 'answerBy'],
  ])('refuses %s', async (_name, body, rule, field) => {
    expect((await send(sender, write, input(body()))).refusals).toEqual([{ rule, field }]);
  });

  it('takes what a target says, and its due times from the arrival', async () => {
    const targetId = await nominated();
    const id = await sent(sender, warning({ pattern: null, reasons: null, targetId, mentions: [addressee.id] }));
    expect(await see(addressee, id)).toMatchObject({ target: { id: targetId }, reasons: 'The shipper is new.', riskIndicators: ['NEW_SHIPPER'], mentions: [{ id: addressee.id }] });
    await send(addressee, acknowledge, { o: operationId, id });
    // A day after it arrives.
    expect((await rowOf(sender, id)).dueAt).toBe('2026-06-13T12:00:00.000Z');
    const about = 'query ($o: ID!, $id: ID!) { operation(id: $o) { messages(targetId: $id, kinds: [WARNING]) { items { id } } } }';
    expect(await addressee.ask(about, { o: operationId, id: targetId })).toEqual({ operation: { messages: { items: [{ id }] } } });
  });

  it.each<[string, () => Record<string, unknown>, string[] | { rule: string; field: string }[]]>([
    ['AMBER to its addressee', () => ({ tlp: 'AMBER', releasableTo: [addressee.agencyId] }), ['coordinator', 'sender', 'colleague', 'addressee']],
    ['AMBER to another', () => ({ tlp: 'AMBER', releasableTo: [other.agencyId] }), [{ rule: 'target.not-released', field: 'addresseeIds.0' }]],
    ['AMBER+STRICT to its addressee', () => ({ tlp: 'AMBER_STRICT', releasableTo: [addressee.agencyId] }), ['sender', 'colleague', 'addressee']],
    ['GREEN to its addressee, not to coordinators', () => ({ tlp: 'GREEN', releasableTo: [addressee.agencyId], toCoordinators: false }), ['sender', 'colleague', 'addressee', 'observer']],
    ['RED to one of its people', () => ({ tlp: 'RED', people: [addressee.id] }), ['sender', 'addressee']],
  ])('on a target that is %s, has no more eyes than the target', async (_name, handling, expected) => {
    const targetId = await nominated(handling());
    const told = await send(sender, write, input(warning({ pattern: null, targetId })));
    if (typeof expected[0] !== 'string') return expect(told.refusals).toEqual(expected);
    expect(await seers(idOf(told))).toEqual(expected);
    return expect((await send(sender, write, input(warning({ targetId }), { handling: { tlp: 'CLEAR' } }))).refusals).toEqual([{ rule: 'message.lower-than-subject', field: 'handling.tlp' }]);
  });

  it('follows its target: whoever loses the target loses the message, its replies, its news and its place in the figures', async () => {
    const targetId = await nominated();
    const id = await sent(sender, warning({ pattern: null, targetId }));
    const reply = await sent(addressee, { kind: 'FEEDBACK', subject: 'Re', body: 'We look.' }, { repliesToId: id });
    const loop = 'query ($o: ID!) { operation(id: $o) { loop { sent acknowledged } messages { count { value } } } }';
    const before = await addressee.ask<{ operation: { loop: { sent: number }; messages: { count: { value: number } } } }>(loop, { o: operationId });
    expect(await seers(reply)).toEqual(['coordinator', 'sender', 'colleague', 'addressee', 'observer']);
    await send(sender, mark, { input: { operationId, id: targetId, version: 1, handling: { tlp: 'AMBER_STRICT' } } });
    expect([await seers(id), await seers(reply), await eventsOf(addressee, id)]).toEqual([['sender', 'colleague'], ['sender', 'colleague'], []]);
    const after = await addressee.ask<typeof before>(loop, { o: operationId });
    expect([before.operation.loop.sent - after.operation.loop.sent, before.operation.messages.count.value - after.operation.messages.count.value]).toEqual([1, 2]);
    const parts = await world.superuser.query<{ audience: string[] }>(`select audience from message_addressees where message_id = any($1) union all select audience from message_reads where message_id = any($1)`, [[id, reply]]);
    expect(parts.rows.flatMap(({ audience }) => audience).filter((token) => token.includes(addressee.agencyId))).toEqual([]);
  });

  it('would let the addressee keep it, were the following forgotten: the test can fail', async () => {
    const targetId = await nominated();
    const id = await sent(sender, warning({ pattern: null, targetId }));
    await world.superuser.query('alter table targets disable trigger targets_messages');
    await send(sender, mark, { input: { operationId, id: targetId, version: 1, handling: { tlp: 'AMBER_STRICT' } } });
    await world.superuser.query('alter table targets enable trigger targets_messages');
    expect(await seers(id)).toContain('addressee');
  });

  it('is a draft of its agency alone until it is sent, and is never edited then', async () => {
    const id = await sent(sender, warning(), { send: false });
    expect(await seers(id)).toEqual(['sender', 'colleague']);
    expect((await see(colleague, id))?.viewerCan).toMatchObject({ edit: true, reply: false });
    expect(await codeOf(addressee, change, { input: { operationId, id, version: 1, send: true, body: warning() } })).toBe('NOT_FOUND');
    expect((await send(colleague, change, { input: { operationId, id, version: 7, send: true, body: warning() } })).refusals).toEqual([{ rule: 'version.stale', field: 'version' }]);
    await send(colleague, change, { input: { operationId, id, version: 1, body: warning({ subject: 'Three lorries' }) } });
    expect((await see(addressee, id))).toBeNull();
    await send(colleague, change, { input: { operationId, id, version: 2, send: true, body: warning({ subject: 'Three lorries' }) } });
    expect(await see(addressee, id)).toMatchObject({ subject: 'Three lorries', state: 'SENT', isRead: false });
    expect(await eventsOf(addressee, id)).toEqual(['MessageSent']);
    expect(await codeOf(colleague, change, { input: { operationId, id, version: 3, body: warning() } })).toBe('FORBIDDEN');
  });

  it('is answered in a thread, by its sender alone or by all', async () => {
    const id = await sent(sender, warning({ addresseeIds: [addressee.agencyId, other.agencyId] }));
    const alone = await sent(addressee, { kind: 'FEEDBACK', subject: 'Re', body: 'For you.' }, { repliesToId: id });
    const all = await sent(other, { kind: 'FEEDBACK', subject: 'Re', body: 'For all.', repliesToAll: true }, { repliesToId: id });
    expect([await seers(alone), await seers(all)]).toEqual([['coordinator', 'sender', 'colleague', 'addressee', 'observer'], ['coordinator', 'sender', 'colleague', 'addressee', 'observer', 'other']]);
    expect((await see(other, all))?.thread.map((each) => each.id).sort()).toEqual([id, all].sort());
    expect((await see(sender, all))?.thread.map((each) => each.id).sort()).toEqual([id, alone, all].sort());
    // Whoever answers in words has it.
    expect(await rowOf(sender, id)).toMatchObject({ state: 'ACKNOWLEDGED' });
    expect(await codeOf(stranger, write, input({ kind: 'FEEDBACK', subject: 'Re', body: 'x' }, { repliesToId: id }))).toBe('NOT_FOUND');
    expect((await send(addressee, write, input({ kind: 'FEEDBACK', subject: 'Re', body: 'x', addresseeIds: [other.agencyId] }, { repliesToId: id }))).refusals).toEqual([{ rule: 'message.addressees-given', field: 'addresseeIds' }]);
  });

  it('goes to every participant as a broadcast or a situation report, from those whose place it is', async () => {
    const id = await sent(coordinator, { kind: 'SITUATION_REPORT', subject: 'Day one', body: 'All is quiet.' });
    expect(await seers(id)).toEqual(Object.keys(everybody()));
    expect((await see(other, id))?.addressees).toHaveLength(3);
    expect(await codeOf(sender, write, input({ kind: 'SITUATION_REPORT', subject: 'x', body: 'x' }))).toBe('FORBIDDEN');
    expect(await codeOf(colleague, write, input({ kind: 'BROADCAST', subject: 'x', body: 'x' }))).toBe('FORBIDDEN');
    expect((await send(sender, write, input({ kind: 'BROADCAST', subject: 'x', body: 'x' }, { handling: { tlp: 'AMBER_STRICT' } }))).refusals).toEqual([{ rule: 'message.for-all', field: 'handling' }]);
    const broadcast = await sent(sender, { kind: 'BROADCAST', subject: 'x', body: 'x' }, { handling: { tlp: 'AMBER' } });
    expect(await seers(broadcast)).toEqual(['coordinator', 'sender', 'colleague', 'addressee', 'other']);
    expect((await send(addressee, answer, { input: { operationId, messageId: broadcast, answer: 'FOUND' } })).refusals).toEqual([{ rule: 'message.no-such-answer', field: 'answer' }]);
  });

  it('is read in other words by whoever sees it', async () => {
    const id = await sent(sender, warning());
    const given = { input: { id: world.clock.uuid(), operationId, messageId: id, language: 'pl', subject: 'Dwa samochody', body: 'Uwaga.' } };
    for (const _ of [1, 2]) idOf(await send(addressee, translate, given));
    expect((await see(sender, id))?.translations).toEqual([{ language: 'pl', subject: 'Dwa samochody' }]);
    expect((await send(addressee, translate, { input: { ...given.input, body: 'Co innego.' } })).refusals).toEqual([{ rule: 'id.taken', field: 'id' }]);
    expect(await codeOf(observer, translate, given)).toBe('FORBIDDEN');
    expect(await codeOf(other, translate, given)).toBe('NOT_FOUND');
  });

  it('is listed by box, unread until it is opened and awaited until it is answered', async () => {
    const ids = async (who: Somebody, over: Record<string, unknown>): Promise<string[]> => (await who.ask<{ operation: { messages: { items: { id: string }[] } } }>(list, { o: operationId, ...over })).operation.messages.items.map((item) => item.id);
    const unread = async (): Promise<number> => (await addressee.ask<{ operation: { unreadMessages: number } }>(list, { o: operationId })).operation.unreadMessages;
    const before = await unread();
    const id = await sent(sender, warning());
    expect(await unread()).toBe(before + 1);
    for (const [who, box, isThere] of [[addressee, 'TO_US', true], [addressee, 'SENT', false], [sender, 'SENT', true], [sender, 'TO_US', false], [coordinator, 'TO_US', false], [coordinator, 'ALL', true], [other, 'ALL', false], [sender, 'DRAFTS', false]] as const) {
      expect([box, (await ids(who, { box })).includes(id)]).toEqual([box, isThere]);
    }
    expect([(await ids(addressee, { isUnread: true })).includes(id), (await ids(addressee, { isAwaited: true })).includes(id)]).toEqual([true, true]);
    await send(addressee, noteRead, { o: operationId, id });
    expect([await unread(), (await ids(addressee, { isUnread: true })).includes(id)]).toEqual([before, false]);
    await send(addressee, answer, { input: { operationId, messageId: id, answer: 'NOT_OURS' } });
    expect((await ids(addressee, { isAwaited: true })).includes(id)).toBe(false);
  });

  it('is found by its words by those who see it', async () => {
    const id = await sent(sender, warning({ subject: 'Kormoranvogel' }));
    const search = `query ($o: ID!) { search(operationId: $o, words: "kormoranvogel", kinds: [MESSAGE]) { id message { id } } }`;
    expect(await addressee.ask(search, { o: operationId })).toEqual({ search: [{ id, message: { id } }] });
    expect(await other.ask(search, { o: operationId })).toEqual({ search: [] });
  });

  it('tells the coordinators who is overdue, as time goes by', async () => {
    const id = await sent(sender, warning());
    const open = 'query ($o: ID!, $at: Instant, $kinds: [MessageKind!]) { operation(id: $o) { openAddressees(dueBefore: $at, kinds: $kinds, first: 100) { items { message { id } clock } } } }';
    const clockAt = async (hours: number, who = coordinator, kinds = ['WARNING']): Promise<string | null> => {
      const start = world.clock.now();
      const at = new Date(start.getTime() + hours * hour);
      world.clock.set(at);
      const { operation } = await who.ask<{ operation: { openAddressees: { items: { message: { id: string }; clock: string }[] } } }>(open, { o: operationId, at: at.toISOString(), kinds });
      world.clock.set(start);
      return operation.openAddressees.items.find(({ message }) => message.id === id)?.clock ?? null;
    };
    expect([await clockAt(3), await clockAt(4.1), await clockAt(7), await clockAt(7, other), await clockAt(7, coordinator, ['BROADCAST'])]).toEqual([null, 'OVERDUE', 'ESCALATED', null, null]);
    await send(addressee, answer, { input: { operationId, messageId: id, answer: 'NOT_OURS' } });
    expect(await clockAt(100)).toBeNull();
  });

  describe('the loop', () => {
    const assign = `mutation ($input: AssignTargetInput!) { answer: assignTarget(input: $input) { __typename ... on Target { id } ... on Refused { refusals { rule field } } } }`;
    const control = `mutation ($input: ControlTargetInput!) { answer: controlTarget(input: $input) { __typename ... on Control { id } ... on Refused { refusals { rule field } } } }`;
    const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { __typename ... on Seizure { id } ... on Refused { refusals { rule field } } } }`;
    const assigned = async (handling: Record<string, unknown> | null = null): Promise<string> => {
      const id = await nominated(handling);
      await send(sender, assign, { input: { operationId, id, agencyIds: [addressee.agencyId, sender.agencyId] } });
      return id;
    };
    const controlled = async (targetId: string, finding: string, who = addressee): Promise<string> =>
      idOf(await send(who, control, { input: { id: world.clock.uuid(), operationId, targetId, controlledAt: '2026-06-10T11:00:00Z', country: 'PL', place: 'Gdansk', method: 'PHYSICAL', finding } }));
    const reported = async (targetId: string, over: Record<string, unknown> = {}): Promise<string> =>
      idOf(await send(addressee, report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody({ targetId, containerNumbers: [] }), ...over } }));

    it.each([
      ['NOTHING_FOUND', 'ANSWERED', 'NOTHING_FOUND', 'DONE'],
      ['ILLEGAL_WASTE', 'ANSWERED', 'FOUND', 'DONE'],
      ['INCONCLUSIVE', 'CONTROLLED', null, 'ON_TIME'],
    ])('a control with %s leaves the row %s', async (finding, state, said, clock) => {
      const targetId = await assigned();
      const id = await sent(sender, warning({ pattern: null, targetId, addresseeIds: [addressee.agencyId, other.agencyId] }));
      const made = await controlled(targetId, finding);
      expect(await rowOf(sender, id)).toMatchObject({ state, answer: said, clock, control: { id: made } });
      expect(await rowOf(sender, id, other.agencyId)).toMatchObject({ state: 'SENT', answer: null });
      expect((await eventsOf(sender, id)).sort()).toEqual([state === 'ANSWERED' ? 'MessageAnswered' : 'MessageControlled', 'MessageSent']);
    });

    it('a control by an agency that was not warned, or of another target, answers nothing', async () => {
      const targetId = await assigned();
      const id = await sent(sender, warning({ pattern: null, targetId }));
      await controlled(targetId, 'ILLEGAL_WASTE', sender);
      await controlled(await assigned(), 'ILLEGAL_WASTE');
      expect(await rowOf(sender, id)).toMatchObject({ state: 'SENT', answer: null, control: null });
    });

    it('a report that names the target answers that something was found, after a control that found nothing too', async () => {
      const targetId = await assigned();
      const id = await sent(sender, warning({ pattern: null, targetId }));
      await controlled(targetId, 'NOTHING_FOUND');
      const made = await reported(targetId);
      expect(await rowOf(sender, id)).toMatchObject({ state: 'ANSWERED', answer: 'FOUND', seizure: { id: made } });
    });

    it('a report that not all see who see the warning answers nothing by itself; its agency may name it, and it is shown to those who see it', async () => {
      const targetId = await assigned();
      const id = await sent(sender, warning({ pattern: null, targetId }));
      const made = await reported(targetId, { handling: { tlp: 'AMBER_STRICT' } });
      expect(await rowOf(addressee, id)).toMatchObject({ state: 'SENT', answer: null, seizure: null });
      const draft = await reported(targetId, { submit: false });
      expect((await send(addressee, answer, { input: { operationId, messageId: id, answer: 'FOUND', seizureId: draft } })).refusals).toEqual([{ rule: 'report.unknown', field: 'seizureId' }]);
      await send(addressee, answer, { input: { operationId, messageId: id, answer: 'FOUND', seizureId: made } });
      expect([(await rowOf(addressee, id)).seizure, (await rowOf(sender, id)).seizure, (await rowOf(sender, id)).answer]).toEqual([{ id: made }, null, 'FOUND']);
    });
  });
});
