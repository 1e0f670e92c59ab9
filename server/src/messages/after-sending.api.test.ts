import { currentTokens } from '../platform/authentication';
import { Context } from '../platform/context';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

interface Told {
  __typename: string;
  id: string;
  version: number;
  refusals?: { rule: string; field: string | null }[];
}
interface Seen {
  subject: string;
  state: string;
  version: number;
  handling: { tlp: string };
  markings: { from: string; to: string; reason: string; agency: { id: string } }[];
  addressees: { agency: { id: string }; isExcused: boolean; clock: string; dueAt: string | null; remindAt: string | null }[];
  target: { id: string } | null;
  files: { id: string }[];
  viewerCan: { mark: boolean; discard: boolean; edit: boolean };
}

const outcome = '__typename ... on Message { id version } ... on Refused { refusals { rule field } }';
const write = `mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { ${outcome} } }`;
const change = `mutation ($input: ChangeDraftInput!) { answer: changeDraft(input: $input) { ${outcome} } }`;
const discard = `mutation ($o: ID!, $id: ID!, $v: Int!) { answer: discardDraft(operationId: $o, id: $id, version: $v) { ${outcome} } }`;
const mark = `mutation ($input: MarkMessageInput!) { answer: markMessage(input: $input) { ${outcome} } }`;
const acknowledge = `mutation ($o: ID!, $id: ID!) { answer: acknowledgeMessage(operationId: $o, id: $id) { ${outcome} } }`;
const one = `query ($o: ID!, $id: ID!, $as: SeenAsInput) { message(operationId: $o, id: $id, seenAs: $as) { subject state version handling { tlp } markings { from to reason agency { id } }
  addressees { agency { id } isExcused clock dueAt remindAt } target { id } files { id } viewerCan { mark discard edit } } }`;
const feed = 'query ($o: ID!, $id: ID!) { operation(id: $o) { feed(subjectId: $id) { items { kind arguments } } } }';
const sights = 'query ($o: ID!, $id: ID!, $h: HandlingInput) { whoSees(operationId: $o, kind: Message, id: $id, handling: $h) { ... on AgencySights { agencies { agency { id } extent } } } }';

describe('a message after it was sent, and a draft that is not', () => {
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let sender: Somebody;
  let addressee: Somebody;
  let second: Somebody;
  let other: Somebody;
  let observer: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    sender = await world.person(await world.agency('NL'), { lead: true });
    addressee = await world.person(await world.agency('PL'), { lead: true });
    second = await world.person(await world.agency('GR'), { lead: true });
    other = await world.person(await world.agency('ES'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [sender, addressee, second, other]);
    observer = await world.person(addressee.agencyId);
    await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OBSERVER', array['o.' || $1::uuid])`, [operationId, world.clock.uuid(), observer.id, addressee.agencyId]);
  });
  afterAll(() => world.close());

  const contextOf = async (who: Somebody): Promise<Context> => {
    const tokens = (await currentTokens(world.app.services.dataSource, [who.id])).get(who.id) ?? new Set<string>();
    return new Context(world.app.services, { accountId: who.id, agencyId: who.agencyId, sessionId: null, tokens }, 'request-1', { address: '', userAgent: null }, { device: null, setDevice: () => undefined, set: () => undefined, clear: () => undefined });
  };
  const ask = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const body = (over: Record<string, unknown> = {}) => ({ kind: 'WARNING', subject: 'Two lorries', body: 'Watch them.', pattern: 'By night.', reasons: 'Seen before.', addresseeIds: [addressee.agencyId, second.agencyId], ...over });
  const written = (over: Record<string, unknown> = {}, send = true): Promise<Told> => ask(sender, write, { input: { id: world.clock.uuid(), operationId, body: body(), send, ...over } });
  const see = async (who: Somebody, id: string, as: { agencyId: string; role: string } | null = null): Promise<Seen | null> => (await who.ask<{ message: Seen | null }>(one, { o: operationId, id, as })).message;
  const remark = (who: Somebody, id: string, version: number, handling: Record<string, unknown>, reason = 'It was sent to too many.') => ask(who, mark, { input: { operationId, id, version, handling, reason } });
  const seers = async (id: string): Promise<string[]> => (await Promise.all(Object.entries({ coordinator, sender, addressee, second, other, observer }).map(async ([name, who]) => ((await see(who, id)) ? [name] : [])))).flat();
  const kinds = async (who: Somebody, id: string): Promise<string[]> => (await who.ask<{ operation: { feed: { items: { kind: string }[] } } }>(feed, { o: operationId, id })).operation.feed.items.map(({ kind }) => kind);

  describe('its handling', () => {
    it('is narrowed by its sender: who is left out loses it and owes nothing, whoever goes on seeing it is told why', async () => {
      const { id } = await written();
      await ask(addressee, acknowledge, { o: operationId, id });
      expect((await remark(sender, id, 1, { tlp: 'AMBER', releasableTo: [second.agencyId] })).version).toBe(2);
      expect(await seers(id)).toEqual(['coordinator', 'sender', 'second']);
      const seen = await see(second, id);
      expect(seen).toMatchObject({ subject: 'Two lorries', handling: { tlp: 'AMBER' }, markings: [{ from: 'GREEN', to: 'AMBER', reason: 'It was sent to too many.', agency: { id: sender.agencyId } }] });
      expect(await kinds(second, id)).toContain('MessageMarked');
      expect(await kinds(addressee, id)).toEqual([]);
      const rows = Object.fromEntries((await see(sender, id))?.addressees.map((row) => [row.agency.id, row]) ?? []);
      expect(rows[addressee.agencyId]).toMatchObject({ isExcused: true, clock: 'DONE', dueAt: null, remindAt: null });
      expect(rows[second.agencyId]).toMatchObject({ isExcused: false, clock: 'ON_TIME' });
      expect(await codeOf(addressee, acknowledge, { o: operationId, id })).toBe('NOT_FOUND');
    });

    it('given back, the clock goes on where it stood, and what was said for fewer eyes is not told to more', async () => {
      const { id } = await written();
      const before = (await see(sender, id))?.addressees.find((row) => row.agency.id === addressee.agencyId)?.dueAt;
      await remark(sender, id, 1, { tlp: 'GREEN', releasableTo: [second.agencyId] }, 'Not for everybody.');
      await remark(sender, id, 2, { tlp: 'GREEN', releasableTo: [second.agencyId, addressee.agencyId, other.agencyId] }, 'They need it after all.');
      expect(await seers(id)).toEqual(['coordinator', 'sender', 'addressee', 'second', 'other', 'observer']);
      expect((await see(addressee, id))?.addressees.find((row) => row.agency.id === addressee.agencyId)).toMatchObject({ isExcused: false, dueAt: before });
      expect([(await see(other, id))?.markings.map(({ reason }) => reason), (await see(second, id))?.markings.map(({ reason }) => reason)]).toEqual([['They need it after all.'], ['Not for everybody.', 'They need it after all.']]);
      expect(await kinds(other, id)).toEqual(['MessageMarked']);
    });

    it('is narrowed by a coordinator and lowered by its sender alone', async () => {
      const { id } = await written();
      expect((await remark(coordinator, id, 1, { tlp: 'AMBER' })).version).toBe(2);
      expect(await seers(id)).toEqual(['coordinator', 'sender', 'addressee', 'second']);
      expect((await remark(coordinator, id, 2, { tlp: 'GREEN' })).refusals).toEqual([{ rule: 'handling.lowered-by-originator', field: 'handling' }]);
      expect((await remark(coordinator, id, 2, { tlp: 'AMBER', releasableTo: [addressee.agencyId, second.agencyId, other.agencyId] })).refusals?.[0]?.rule).toBe('handling.lowered-by-originator');
      expect((await remark(sender, id, 2, { tlp: 'GREEN' })).version).toBe(3);
    });

    it('keeps its sender’s caveats and words whoever narrows it, and tells no more of what is withheld', async () => {
      const { id } = await written({ handling: { tlp: 'GREEN', caveats: ['H1', 'H3'], note: 'Ask us first.' } });
      const kept = { tlp: 'AMBER', caveats: ['H1', 'H3'], note: 'Ask us first.' };
      const rule = 'handling.terms-of-originator';
      expect((await remark(coordinator, id, 1, { ...kept, caveats: ['H3'] })).refusals).toEqual([{ rule, field: 'handling.caveats' }]);
      expect((await remark(coordinator, id, 1, { ...kept, note: 'Do as you like.' })).refusals).toEqual([{ rule, field: 'handling.note' }]);
      expect((await remark(coordinator, id, 1, { ...kept, tellsWithheld: true })).refusals).toEqual([{ rule, field: 'handling.tellsWithheld' }]);
      expect((await remark(coordinator, id, 1, { tlp: 'AMBER' })).refusals).toEqual([{ rule, field: 'handling.caveats' }, { rule, field: 'handling.note' }]);
      expect((await remark(coordinator, id, 1, { ...kept, caveats: ['H1', 'H2', 'H3'] })).version).toBe(2);
      expect((await remark(sender, id, 2, { tlp: 'AMBER', note: 'No more than this.', tellsWithheld: true })).version).toBe(3);
      expect((await remark(coordinator, id, 3, { tlp: 'AMBER', note: 'No more than this.' })).version).toBe(4);
    });

    it.each([['caveats', { caveats: ['H3'] }], ['caveats', { caveats: null }], ['note', { handling_note: 'Do as you like.' }], ['note', { handling_note: null }], ['what is told', { tells_withheld: true }]])('keeps its sender’s %s by the database as well', async (_what, marking) => {
      const { id } = await written({ handling: { tlp: 'GREEN', caveats: ['H1', 'H3'], note: 'Ask us first.' } });
      const by = async (who: Somebody, columns: object): Promise<unknown> =>
        (await contextOf(who)).change((tx) =>
          tx.query('select muster.mark_message($1, $2, 1, $3, $4)', [operationId, id, JSON.stringify(columns), JSON.stringify({ id: world.clock.uuid(), agency_id: who.agencyId, reason: 'So.', language: 'en', at: world.clock.now() })]));
      await expect(by(coordinator, marking)).rejects.toThrow('the terms of a marking are its originator');
      await by(coordinator, { caveats: ['H1', 'H2', 'H3'] });
    });

    it('is changed by nobody else, and not without a reason, on an old version, or so that it is out of its sender’s sight', async () => {
      const { id } = await written();
      expect([await codeOf(addressee, mark, { input: { operationId, id, version: 1, handling: { tlp: 'AMBER' }, reason: 'x' } }), await codeOf(other, mark, { input: { operationId, id, version: 1, handling: { tlp: 'AMBER' }, reason: 'x' } })]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
      expect((await remark(sender, id, 1, { tlp: 'AMBER' }, ' ')).refusals).toEqual([{ rule: 'text.empty', field: 'reason' }]);
      expect((await remark(sender, id, 7, { tlp: 'AMBER' })).refusals).toEqual([{ rule: 'version.stale', field: 'version' }]);
      expect((await remark(coordinator, id, 1, { tlp: 'RED' })).refusals?.[0]?.rule).toBe('handling.owner-keeps-sight');
      expect([(await see(sender, id))?.viewerCan.mark, (await see(coordinator, id))?.viewerCan.mark, (await see(addressee, id))?.viewerCan.mark]).toEqual([true, true, false]);
      expect((await see(sender, id))?.markings).toEqual([]);
    });

    it('is never wider than what the message is about', async () => {
      const target = world.clock.uuid();
      await sender.ask('mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename } }', {
        input: { id: target, operationId, handling: { tlp: 'AMBER', releasableTo: [addressee.agencyId, second.agencyId] }, body: { kind: 'CONSIGNMENT', title: 'A box', reasons: 'New.' } },
      });
      const { id } = await written({ body: body({ targetId: target }) });
      expect((await remark(sender, id, 1, { tlp: 'GREEN' })).refusals).toEqual([{ rule: 'message.lower-than-subject', field: 'handling.tlp' }]);
      expect((await remark(sender, id, 1, { tlp: 'AMBER', releasableTo: [addressee.agencyId, second.agencyId, other.agencyId] })).version).toBe(2);
      expect(await see(other, id)).toBeNull();
      const extents = (await sender.ask<{ whoSees: { agencies: { agency: { id: string }; extent: string }[] } }>(sights, { o: operationId, id, h: { tlp: 'AMBER' } })).whoSees.agencies;
      expect(extents.find(({ agency }) => agency.id === other.agencyId)?.extent).toBe('NOBODY');
      expect(extents.find(({ agency }) => agency.id === second.agencyId)?.extent).toBe('EVERYBODY');
    });

    it('carries replies with it', async () => {
      const { id } = await written();
      const reply = (await ask(addressee, write, { input: { id: world.clock.uuid(), operationId, repliesToId: id, body: { kind: 'FEEDBACK', subject: 'Re', body: 'We look.', repliesToAll: true } } })).id;
      expect((await see(second, reply))?.subject).toBe('Re');
      await remark(sender, id, 1, { tlp: 'AMBER', releasableTo: [addressee.agencyId] });
      expect([await see(second, reply), (await see(addressee, reply))?.subject]).toEqual([null, 'Re']);
    });
  });

  describe('marked while something is written on it', () => {
    const translate = `mutation ($input: TranslateMessageInput!) { answer: translateMessage(input: $input) { ${outcome} } }`;
    const reply = `mutation ($input: AnswerMessageInput!) { answer: answerMessage(input: $input) { ${outcome} } }`;
    const narrow = (id: string) => world.superuser.query(`update messages set marked_audience = array['o.' || operation_id || '.a.' || sender_agency_id, 'o.' || operation_id || '.a.' || $2] where id = $1`, [id, second.agencyId]);

    /** Narrows a message on a connection of its own, in the midst of which somebody begins to write: they wait for it, or are done before. */
    const during = async (id: string, writing: () => Promise<Told>): Promise<Told> => {
      await world.superuser.query('begin');
      await world.superuser.query('select from messages where id = $1 for update', [id]);
      let isDone = false;
      const end = writing().finally(() => (isDone = true));
      const isWaiting = async () => (await world.superuser.query('select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))')).rows.length > 0;
      while (!isDone && !(await isWaiting()));
      await narrow(id);
      await world.superuser.query('commit');
      return end;
    };

    it('a translation and its news are for those who see it after', async () => {
      const { id } = await written();
      const told = await during(id, () => ask(second, translate, { input: { id: world.clock.uuid(), operationId, messageId: id, language: 'fr', subject: 'Deux camions', body: 'Guettez-les.' } }));
      expect(told.__typename).toBe('Message');
      const { rows } = await world.superuser.query<{ now: string[]; translation: string[]; news: string[] }>(
        `select m.audience as now, t.audience as translation, e.audience as news from messages m join message_translations t on t.message_id = m.id join events e on e.subject_id = m.id and e.kind = 'MessageTranslated' where m.id = $1`, [id]);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.now).toHaveLength(2);
      expect([rows[0]?.translation, rows[0]?.news]).toEqual([rows[0]?.now, rows[0]?.now]);
    });

    it('is not written on by whoever loses it', async () => {
      const { id } = await written();
      const writing = async (): Promise<Told> => ({ __typename: (await codeOf(addressee, translate, { input: { id: world.clock.uuid(), operationId, messageId: id, language: 'fr', subject: 'Deux', body: 'Oui.' } })) ?? '', id, version: 0 });
      expect((await during(id, writing)).__typename).toBe('NOT_FOUND');
    });

    it('an answer and the marking do not wait for one another', async () => {
      const { id } = await written();
      const told = await during(id, () => ask(second, reply, { input: { operationId, messageId: id, answer: 'NOTHING_FOUND', note: 'Nobody came.' } }));
      expect(told.__typename).toBe('Message');
      expect((await world.superuser.query(`select from message_addressees where message_id = $1 and state = 'ANSWERED'`, [id])).rows).toHaveLength(1);
    });

    it('a reply is for those who see it after, sent at once or from a draft', async () => {
      const feedback = { kind: 'FEEDBACK', subject: 'Re', body: 'We look.', repliesToAll: true };
      const isWider = async (id: string) => (await world.superuser.query<{ wider: boolean }>('select not muster.is_within(r.audience, m.audience) as wider from messages r join messages m on m.id = r.replies_to_id where m.id = $1', [id])).rows;
      const { id } = await written();
      expect((await during(id, () => ask(second, write, { input: { id: world.clock.uuid(), operationId, repliesToId: id, body: feedback, send: true } }))).__typename).toBe('Refused');
      const other = await written();
      const draft = await ask(second, write, { input: { id: world.clock.uuid(), operationId, repliesToId: other.id, body: { ...feedback, repliesToAll: false }, send: false } });
      expect((await during(other.id, () => ask(second, change, { input: { operationId, id: draft.id, version: 1, body: { ...feedback, repliesToAll: false }, send: true } }))).__typename).toBe('Message');
      expect(await isWider(other.id)).toEqual([{ wider: false }]);
    });
  });

  describe('thrown away', () => {
    it('a draft leaves a line without words, for its agency alone, and is done once', async () => {
      const { id, version } = await written({}, false);
      expect((await ask(sender, discard, { o: operationId, id, v: 7 })).refusals).toEqual([{ rule: 'version.stale', field: 'version' }]);
      for (const _ of [1, 2]) expect((await ask(sender, discard, { o: operationId, id, v: version })).version).toBe(version + 1);
      expect(await see(sender, id)).toMatchObject({ subject: '', state: 'DISCARDED', viewerCan: { edit: false, discard: false, mark: false } });
      expect(await seers(id)).toEqual(['sender']);
      expect([...(await kinds(sender, id))].sort()).toEqual(['MessageDraftDiscarded', 'MessageDrafted']);
      const { rows } = await world.superuser.query<{ row: string }>('select m::text as row from messages m where id = $1', [id]);
      expect(rows[0]?.row).not.toMatch(/lorries|Watch|night|Seen before/);
      expect((await world.superuser.query(`select 1 from search_words w join search_documents d on true where d.subject_id = $1 and d.title ilike '%lorries%' limit 1`, [id])).rows).toEqual([]);
      expect(await sender.ask(`query ($o: ID!) { operation(id: $o) { messages(box: DRAFTS) { items { id } } } }`, { o: operationId })).toMatchObject({ operation: { messages: { items: [] } } });
    });

    it('comes not back by what was typed before and arrives late, and is nobody else’s to throw away', async () => {
      const late = { input: { id: world.clock.uuid(), operationId, body: body(), send: false } };
      const { id, version } = await ask(sender, write, late);
      for (const who of [addressee, coordinator, other]) expect(await codeOf(who, discard, { o: operationId, id, v: version })).toBe('NOT_FOUND');
      await ask(sender, discard, { o: operationId, id, v: version });
      expect((await ask(sender, write, late)).id).toBe(id);
      expect((await see(sender, id))?.state).toBe('DISCARDED');
      expect(await codeOf(sender, change, { input: { operationId, id, version: version + 1, body: body(), send: true } })).toBe('FORBIDDEN');
      const sent = await written();
      expect(await codeOf(sender, discard, { o: operationId, id: sent.id, v: 1 })).toBe('FORBIDDEN');
      expect((await see(addressee, sent.id))?.subject).toBe('Two lorries');
    });
  });

  describe('through other eyes', () => {
    const officer = (who: Somebody) => ({ agencyId: who.agencyId, role: 'OFFICER' });

    it('is what its addressees see, for its sender alone', async () => {
      const { id } = await written({ handling: { tlp: 'AMBER' } });
      expect((await see(sender, id, officer(addressee)))?.subject).toBe('Two lorries');
      expect([await see(sender, id, officer(other)), await see(sender, id, { agencyId: addressee.agencyId, role: 'OBSERVER' })]).toEqual([null, null]);
      expect([await see(addressee, id, officer(sender)), await see(coordinator, id, officer(addressee)), await see(other, id, officer(addressee))]).toEqual([null, null, null]);
    });

    it('of a draft is what they would see were it sent now, with what of it they would not, and nothing of that stays', async () => {
      const target = world.clock.uuid();
      await sender.ask('mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename } }', { input: { id: target, operationId, handling: { tlp: 'AMBER' }, body: { kind: 'CONSIGNMENT', title: 'A box', reasons: 'New.' } } });
      const { id, version } = await written({ body: body({ targetId: target }) }, false);
      const attach = (handling: object | null) =>
        world.app.http.inject({
          method: 'PUT', url: `/files/${operationId}/${world.clock.uuid()}?subjectType=Message&subjectId=${id}`, payload: Buffer.from('%PDF-1.4\n%%EOF\n'),
          headers: { authorization: `Bearer ${sender.token}`, 'x-muster-client': 'test', 'x-file-name': 'list.pdf', 'content-type': 'application/pdf', ...(handling ? { 'x-file-handling': encodeURIComponent(JSON.stringify(handling)) } : {}) },
        });
      const open = (await attach(null)).json<{ id: string }>().id;
      await attach({ tlp: 'AMBER_STRICT', releasableTo: [second.agencyId] });
      const glance = await see(sender, id, officer(addressee));
      expect(glance).toMatchObject({ subject: 'Two lorries', state: 'SENT', target: { id: target }, files: [{ id: open }] });
      expect(glance?.addressees.map(({ agency }) => agency.id).sort()).toEqual([addressee.agencyId, second.agencyId].sort());
      expect((await see(sender, id, officer(second)))?.files).toHaveLength(2);
      expect([await see(sender, id, officer(other)), await see(sender, id, { agencyId: addressee.agencyId, role: 'OBSERVER' }), await see(addressee, id, officer(addressee))]).toEqual([null, null, null]);
      expect(await seers(id)).toEqual(['sender']);
      expect(await see(sender, id)).toMatchObject({ state: 'DRAFT', version, addressees: [] });
      expect(await kinds(sender, id)).not.toContain('MessageSent');
      const extents = (await sender.ask<{ whoSees: { agencies: { agency: { id: string }; extent: string }[] } }>(sights, { o: operationId, id, h: null })).whoSees.agencies;
      expect(Object.fromEntries(extents.map(({ agency, extent }) => [agency.id, extent]))).toMatchObject({ [addressee.agencyId]: 'SOME', [second.agencyId]: 'EVERYBODY', [other.agencyId]: 'NOBODY' });
    });
  });
});
