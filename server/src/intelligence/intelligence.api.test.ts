import { dumpDatabase, tablesWith } from '../testing/dump';
import { LiveStage } from '../testing/live-stage';
import type { Somebody, World } from '../testing/world';
import { reportBody } from '../testing/world';

interface Told {
  __typename: string;
  id?: string;
  text?: string;
  origin?: string;
  refusals?: { rule: string; field: string | null }[];
}
interface Note {
  id: string;
  sourceEvaluation: string;
  informationEvaluation: string;
  handling: { tlp: string };
  withdrawnAt: string | null;
  viewerCanMark: boolean;
  readings: { reader: { id: string }; purpose: string }[];
}
interface Seen {
  intelligence: Note[];
  viewerCanAddIntelligence: boolean;
  withheld: { intelligence: number } | null;
}

const outcome = '__typename ... on Refused { refusals { rule field } }';
const nominate = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id } ${outcome} } }`;
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id } ${outcome} } }`;
const add = `mutation ($input: AddIntelligenceInput!) { answer: addIntelligence(input: $input) { ... on IntelligenceNote { id } ${outcome} } }`;
const mark = `mutation ($input: MarkIntelligenceInput!) { answer: markIntelligence(input: $input) { ... on IntelligenceNote { id } ${outcome} } }`;
const withdraw = `mutation ($operationId: ID!, $id: ID!) { answer: withdrawIntelligence(operationId: $operationId, id: $id) { ... on IntelligenceNote { id } ${outcome} } }`;
const open = `mutation ($operationId: ID!, $id: ID!, $purpose: String!) { answer: openIntelligence(operationId: $operationId, id: $id, purpose: $purpose) { ... on OpenedIntelligence { id text origin } ${outcome} } }`;
const fields = `intelligence { id sourceEvaluation informationEvaluation handling { tlp } withdrawnAt viewerCanMark readings { reader { id } purpose } } viewerCanAddIntelligence withheld { intelligence }`;
const targetOf = `query ($o: ID!, $id: ID!) { answer: target(operationId: $o, id: $id) { ${fields} } }`;
const seizureOf = `query ($o: ID!, $id: ID!) { answer: seizure(operationId: $o, id: $id) { ${fields} } }`;
const feed = 'query ($o: ID!) { operation(id: $o) { feed(first: 100) { items { kind arguments } } } }';

const canary = 'zzyzx-kanarienvogel';
const source = 'a clerk called Grasmuecke';

describe('intelligence', () => {
  let stage: LiveStage;
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let dutch: Somebody;
  let colleague: Somebody;
  let polish: Somebody;
  let observer: Somebody;
  beforeAll(async () => {
    stage = await LiveStage.create();
    ({ world, operationId, coordinator, dutch, polish } = stage);
    colleague = await join(dutch.agencyId, 'ANALYST');
    observer = await join(polish.agencyId, 'OBSERVER');
  });
  afterAll(() => stage.close());

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
  const nominated = async (handling: Record<string, unknown> | null = null, who = polish): Promise<string> =>
    idOf(await send(who, nominate, { input: { id: world.clock.uuid(), operationId, body: { kind: 'CONSIGNMENT', title: 'Two lorries', reasons: 'Seen before.' }, handling } }));
  const note = (subjectId: string, over: Record<string, unknown> = {}) => ({
    input: { id: world.clock.uuid(), operationId, subjectType: 'Target', subjectId, text: `The yard is run by ${canary}.`, origin: source, sourceEvaluation: 'B', informationEvaluation: 'I2', ...over },
  });
  const added = async (who: Somebody, subjectId: string, over: Record<string, unknown> = {}): Promise<string> => idOf(await send(who, add, note(subjectId, over)));
  const see = async (who: Somebody, id: string, document = targetOf): Promise<Seen | null> => (await who.ask<{ answer: Seen | null }>(document, { o: operationId, id })).answer;
  const everybody = () => ({ coordinator, dutch, colleague, polish, observer });
  const seers = async (id: string, noteId: string): Promise<string[]> => {
    const seen = await Promise.all(Object.entries(everybody()).map(async ([name, who]) => ((await see(who, id))?.intelligence.some((one) => one.id === noteId) ? [name] : [])));
    return seen.flat();
  };

  it.each<[string, () => Record<string, unknown> | null, string[]]>([
    ['nothing said: its own agency', () => null, ['dutch', 'colleague']],
    ['GREEN', () => ({ tlp: 'GREEN' }), ['coordinator', 'dutch', 'colleague', 'polish', 'observer']],
    ['GREEN, releasable to nobody else: an empty audience means nobody', () => ({ tlp: 'GREEN', releasableTo: [], toCoordinators: false }), ['dutch', 'colleague']],
    ['GREEN, releasable to one agency', () => ({ tlp: 'GREEN', releasableTo: [polish.agencyId], toCoordinators: false }), ['dutch', 'colleague', 'polish', 'observer']],
    ['AMBER', () => ({ tlp: 'AMBER' }), ['coordinator', 'dutch', 'colleague', 'polish']],
    ['AMBER+STRICT to one agency', () => ({ tlp: 'AMBER_STRICT', releasableTo: [polish.agencyId] }), ['dutch', 'colleague', 'polish']],
    ['AMBER+STRICT to the coordinators', () => ({ tlp: 'AMBER_STRICT', toCoordinators: true }), ['coordinator', 'dutch', 'colleague']],
    ['RED to nobody else', () => ({ tlp: 'RED' }), ['dutch']],
    ['RED to one person', () => ({ tlp: 'RED', people: [polish.id] }), ['dutch', 'polish']],
  ])("on another agency's target: %s", async (_name, handling, expected) => {
    const id = await nominated();
    const noteId = await added(dutch, id, { handling: handling() });
    expect(await seers(id, noteId)).toEqual(expected);
    for (const [name, who] of Object.entries(everybody())) {
      const sees = expected.includes(name);
      // Opening, and news of it, are for the same eyes.
      expect([name, sees ? await send(who, open, { operationId, id: noteId, purpose: 'Check' }) : await codeOf(who, open, { operationId, id: noteId, purpose: 'Check' })]).toMatchObject([name, sees ? { text: expect.stringContaining(canary) as string, origin: source } : 'NOT_FOUND']);
      const { operation } = await who.ask<{ operation: { feed: { items: { kind: string; arguments: { noteId?: string } }[] } } }>(feed, { o: operationId });
      expect([name, operation.feed.items.some((event) => event.kind === 'IntelligenceAdded' && event.arguments.noteId === noteId)]).toEqual([name, sees]);
    }
  });

  it.each(['AMBER', 'AMBER_STRICT', 'RED'])('never has more eyes than a target that is %s, and is not handled less strictly', async (tlp) => {
    const id = await nominated({ tlp, ...(tlp === 'RED' ? { people: [dutch.id] } : { releasableTo: [dutch.agencyId], toCoordinators: false }) });
    expect((await send(dutch, add, note(id, { handling: { tlp: 'GREEN' } }))).refusals).toEqual([{ rule: 'intelligence.lower-than-record', field: 'handling.tlp' }]);
    const wide = tlp === 'RED' ? { tlp, people: [polish.id, coordinator.id] } : { tlp, releasableTo: [polish.agencyId], toCoordinators: true };
    expect(await seers(id, await added(dutch, id, { handling: wide }))).toEqual({ AMBER: ['dutch', 'colleague', 'polish'], AMBER_STRICT: ['dutch', 'colleague', 'polish'], RED: ['dutch', 'polish'] }[tlp]);
    const withoutWord = await added(dutch, id);
    expect((await see(dutch, id))?.intelligence.find((one) => one.id === withoutWord)?.handling.tlp).toBe(tlp === 'RED' ? 'RED' : 'AMBER_STRICT');
  });

  it('narrows with its record, its readings and news too, and widens only as far as its own handling', async () => {
    const id = await nominated();
    const noteId = await added(dutch, id, { handling: { tlp: 'AMBER' } });
    const version = async (): Promise<number> => (await world.superuser.query<{ version: number }>('select version from targets where id = $1', [id])).rows[0]?.version ?? 0;
    const markRecord = async (handling: Record<string, unknown>): Promise<Told> =>
      send(polish, `mutation ($input: MarkTargetInput!) { answer: markTarget(input: $input) { ${outcome} } }`, { input: { operationId, id, version: await version(), handling } });
    await markRecord({ tlp: 'AMBER', releasableTo: [dutch.agencyId], toCoordinators: false });
    expect(await seers(id, noteId)).toEqual(['dutch', 'colleague', 'polish']);
    const { rows } = await world.superuser.query(`select 1 from events where arguments ->> 'noteId' = $1 and not muster.is_within(audience, (select audience from intelligence_notes where id = $1::uuid))`, [noteId]);
    expect(rows).toEqual([]);
    await markRecord({ tlp: 'GREEN' });
    expect(await seers(id, noteId)).toEqual(['coordinator', 'dutch', 'colleague', 'polish']);
  });

  it('stands on reports too, and is counted among what is withheld where the agency of the report allows', async () => {
    const id = idOf(await send(polish, report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody(), handling: { tlp: 'GREEN', tellsWithheld: true } } }));
    const noteId = await added(dutch, id, { subjectType: 'Seizure' });
    expect(await see(dutch, id, seizureOf)).toMatchObject({ intelligence: [{ id: noteId, sourceEvaluation: 'B', informationEvaluation: 'I2', viewerCanMark: true }], withheld: { intelligence: 0 } });
    expect(await see(polish, id, seizureOf)).toMatchObject({ intelligence: [], withheld: { intelligence: 1 } });
    await send(dutch, withdraw, { operationId, id: noteId });
    expect(await see(polish, id, seizureOf)).toMatchObject({ withheld: { intelligence: 0 } });
  });

  it('tells its originator alone who opened it and why, in the trail as well', async () => {
    const id = await nominated();
    const noteId = await added(dutch, id, { handling: { tlp: 'GREEN' } });
    await send(polish, open, { operationId, id: noteId, purpose: 'A control at the gate' });
    const readings = async (who: Somebody) => (await see(who, id))?.intelligence[0]?.readings;
    expect(await readings(dutch)).toMatchObject([{ reader: { id: polish.id }, purpose: 'A control at the gate' }]);
    expect([await readings(polish), await readings(coordinator)]).toEqual([[], []]);
    const { rows } = await world.superuser.query(`select 1 from audit_records a join intelligence_readings r on r.id = a.evidence_id where a.action = 'Seen' and a.evidence = 'intelligence_readings' and a.actor_account_id = $1`, [polish.id]);
    expect(rows.length).toBeGreaterThan(0);
    expect((await send(polish, open, { operationId, id: noteId, purpose: ' ' })).refusals).toEqual([{ rule: 'text.empty', field: 'purpose' }]);
    // Fails closed: what cannot be put on record is not told.
    await world.superuser.query('revoke insert on intelligence_readings from muster_app');
    expect(await codeOf(polish, open, { operationId, id: noteId, purpose: 'Check' })).toBe('INTERNAL');
    await world.superuser.query('grant insert on intelligence_readings to muster_app');
  });

  it('is withdrawn by its originator alone: the content is destroyed, its line and its readings stay', async () => {
    const id = await nominated();
    const noteId = await added(dutch, id, { handling: { tlp: 'GREEN' } });
    await send(polish, open, { operationId, id: noteId, purpose: 'Check' });
    for (const who of [polish, coordinator]) expect(await codeOf(who, withdraw, { operationId, id: noteId })).toBe('FORBIDDEN');
    expect(await send(colleague, withdraw, { operationId, id: noteId })).toMatchObject({ id: noteId });
    expect((await see(dutch, id))?.intelligence).toMatchObject([{ id: noteId, withdrawnAt: expect.any(String) as string, viewerCanMark: false, readings: [{ purpose: 'Check' }] }]);
    expect((await world.superuser.query('select 1 from intelligence_notes where id = $1 and ciphertext is not null', [noteId])).rowCount).toBe(0);
    expect((await send(polish, open, { operationId, id: noteId, purpose: 'Check' })).refusals).toEqual([{ rule: 'intelligence.withdrawn', field: 'id' }]);
    expect((await send(dutch, withdraw, { operationId, id: noteId })).refusals).toEqual([{ rule: 'intelligence.withdrawn', field: 'id' }]);
    expect((await send(dutch, mark, { input: { operationId, id: noteId, handling: { tlp: 'RED' } } })).refusals).toEqual([{ rule: 'intelligence.withdrawn', field: 'id' }]);
  });

  it('is marked by its originator alone, retracted at once from those who lose it, without its record', async () => {
    const id = await nominated();
    const noteId = await added(dutch, id, { handling: { tlp: 'GREEN' } });
    const { stream } = await stage.watch(observer);
    expect(await codeOf(polish, mark, { input: { operationId, id: noteId, handling: { tlp: 'RED' } } })).toBe('FORBIDDEN');
    expect(await send(dutch, mark, { input: { operationId, id: noteId, handling: { tlp: 'RED' } } })).toMatchObject({ id: noteId });
    const told = await stream.until((frame) => frame.kind === 'RETRACTION' && frame.retractedId === noteId);
    expect(told.filter(({ retractedId }) => retractedId === id)).toEqual([]);
    expect(await seers(id, noteId)).toEqual(['dutch']);
    expect(await see(observer, id)).toMatchObject({ intelligence: [] });
    await send(dutch, mark, { input: { operationId, id: noteId, handling: { tlp: 'AMBER' } } });
    expect(await seers(id, noteId)).toEqual(['coordinator', 'dutch', 'colleague', 'polish']);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['an empty text', { text: ' ' }, 'text.empty', 'text'],
    ['an origin that is not told', { origin: '' }, 'text.empty', 'origin'],
    ['too long a text', { text: 'x'.repeat(4001) }, 'text.too-long', 'text'],
    ['persons without RED', { handling: { tlp: 'AMBER', people: ['x'] } }, 'handling.people-without-red', 'handling.people'],
  ])('refuses %s, and keeps nothing', async (_what, over, rule, field) => {
    const id = await nominated();
    expect((await send(dutch, add, note(id, over))).refusals).toEqual([{ rule, field }]);
    expect((await see(dutch, id))?.intelligence).toEqual([]);
  });

  it('refuses a handling under which its writer would not see it', async () => {
    const id = await nominated({ tlp: 'AMBER_STRICT', toCoordinators: true });
    expect((await send(coordinator, add, note(id))).refusals).toEqual([{ rule: 'intelligence.keeps-you', field: 'handling' }]);
    const noteId = await added(coordinator, id, { handling: { tlp: 'AMBER_STRICT', toCoordinators: true } });
    expect(await seers(id, noteId)).toEqual(['coordinator']);
    await send(coordinator, open, { operationId, id: noteId, purpose: 'Check' });
    expect((await see(coordinator, id))?.intelligence[0]?.readings).toHaveLength(1);
  });

  it('is added by whoever sees the record and is no manager, observers too; for others the record is not there', async () => {
    const manager = await join(dutch.agencyId, 'MANAGER');
    const id = await nominated();
    expect(await codeOf(manager, add, note(id))).toBe('FORBIDDEN');
    expect((await see(manager, id))?.viewerCanAddIntelligence).toBe(false);
    expect((await see(observer, id))?.viewerCanAddIntelligence).toBe(true);
    expect(await added(observer, id)).toEqual(expect.any(String));
    expect(await codeOf(stage.stranger, add, note(id))).toBe('NOT_FOUND');
    expect(await codeOf(dutch, add, note(await nominated({ tlp: 'AMBER_STRICT' })))).toBe('NOT_FOUND');
  });

  it('makes one note when it is sent twice, and refuses another under its id', async () => {
    const id = await nominated();
    const sent = note(id);
    expect(await send(dutch, add, sent)).toMatchObject({ id: sent.input.id });
    expect(await send(dutch, add, sent)).toMatchObject({ id: sent.input.id });
    for (const over of [{ text: 'Another text.' }, { origin: 'Somebody else' }, { handling: { tlp: 'GREEN' } }, { sourceEvaluation: 'A' }]) {
      expect((await send(dutch, add, { input: { ...sent.input, ...over } })).refusals?.[0]?.rule).toBe('id.taken');
    }
    expect((await world.superuser.query(`select 1 from events where kind = 'IntelligenceAdded' and arguments ->> 'noteId' = $1`, [sent.input.id])).rowCount).toBe(1);
  });

  it('stands nowhere in the clear without the key: rows, history, news, search or live frames', async () => {
    const id = await nominated();
    const { stream } = await stage.watch(dutch);
    const noteId = await added(dutch, id, { handling: { tlp: 'GREEN' } });
    const told = await stream.until(({ event }) => event?.subjectId === id);
    expect(JSON.stringify(told)).not.toContain(canary);
    const dump = await dumpDatabase(world.superuser);
    expect(dump.get('public.intelligence_notes')).toContain(noteId);
    for (const secret of [canary, 'Grasmuecke']) expect(tablesWith(dump, secret)).toEqual([]);
    expect(JSON.stringify(await see(dutch, id))).not.toContain(canary);
    // The search would see it, were it in the clear.
    expect(tablesWith(new Map([...dump, ['a seeded row', `(${Buffer.from(source).toString('hex')})`]]), 'Grasmuecke')).toEqual(['a seeded row']);
  });
});
