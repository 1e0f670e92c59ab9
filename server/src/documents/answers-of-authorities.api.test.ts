import { LiveStage } from '../testing/live-stage';
import type { Somebody, World } from '../testing/world';

interface Told {
  id?: string;
  version?: number;
  refusals?: { rule: string; field: string | null }[];
}
interface Document {
  version: number;
  number: string;
  viewerCanChange: boolean;
  viewerAnswersFor: string[];
  consents: { state: string; answer: string; authorityId: string | null; authorityName: string | null; fileId: string | null; conditions: string | null }[];
  versions: { version: number; changedBy: { id: string } }[];
  files: { id: string }[];
}

const refused = '... on Refused { refusals { rule field } }';
const nominate = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id version } ${refused} } }`;
const record = `mutation ($input: RecordWasteDocumentInput!) { answer: recordWasteDocument(input: $input) { ... on WasteDocument { id version } ${refused} } }`;
const put = `mutation ($input: PutWasteConsentInput!) { answer: putWasteConsent(input: $input) { ... on WasteDocument { id version } ${refused} } }`;
const correct = `mutation ($input: CorrectWasteDocumentInput!) { answer: correctWasteDocument(input: $input) { ... on WasteDocument { id version } ${refused} } }`;
const withdraw = `mutation ($o: ID!, $id: ID!, $version: Int!) { answer: withdrawWasteDocument(operationId: $o, id: $id, version: $version, reason: "x") { ... on WasteDocument { id version } ${refused} } }`;
const seen = 'query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { wasteDocuments { version number viewerCanChange viewerAnswersFor consents { state answer authorityId authorityName fileId conditions } versions { version changedBy { id } } files { id } } } }';
const feed = 'query ($o: ID!) { operation(id: $o) { feed(first: 20) { items { kind arguments } } } }';

describe('a competent authority answers for its State', () => {
  let stage: LiveStage;
  let world: World;
  let operationId: string;
  let dutch: Somebody;
  let coordinator: Somebody;
  /** Of Türkiye's competent authority, its customs, and Greece's competent authority: all take part. */
  let turkish: Somebody;
  let customs: Somebody;
  let greek: Somebody;
  beforeAll(async () => {
    stage = await LiveStage.create();
    ({ world, operationId, dutch, coordinator } = stage);
    turkish = await world.person(await world.agency('TR', 'COMPETENT_AUTHORITY', 'Ministry of Environment'), { lead: true });
    customs = await world.person(await world.agency('TR'), { lead: true });
    greek = await world.person(await world.agency('GR', 'COMPETENT_AUTHORITY'), { lead: true });
    for (const who of [turkish, customs, greek]) await stage.join(who);
  });
  afterAll(() => stage.close());

  const send = async (who: Somebody, query: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(query, variables)).answer;
  const codeOf = async (who: Somebody, query: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(query, variables)).errors?.[0]?.extensions.code;
  const values = [['exportState', 'NL'], ['importState', 'TR'], ['transitStates', 'GR'], ['designation', 'Mixed plastics']].map(([field, value]) => ({ field, value }));
  const notified = async (handling: object | null = null): Promise<{ target: string; id: string }> => {
    const route = [{ part: 'DEPARTURE', country: 'NL' }, { part: 'DESTINATION', country: 'TR' }];
    const target = (await send(dutch, nominate, { input: { id: world.clock.uuid(), operationId, handling, body: { kind: 'CONSIGNMENT', title: 'Two lorries', reasons: 'Seen before.', route } } })).id ?? '';
    const { id = '' } = await send(dutch, record, { input: { id: world.clock.uuid(), operationId, subjectType: 'Target', subjectId: target, kind: 'NOTIFICATION', body: { number: 'NL 0001 778899', values } } });
    return { target, id };
  };
  const see = async (who: Somebody, target: string): Promise<Document | undefined> => (await who.ask<{ target: { wasteDocuments: Document[] } | null }>(seen, { o: operationId, id: target })).target?.wasteDocuments[0];
  const answer = (id: string, over: object = {}) => ({ input: { operationId, id, version: 1, state: 'TR', part: 'IMPORT', answer: 'REFUSED', answeredOn: '2026-02-01', ...over } });
  const upload = async (who: Somebody, subjectId: string): Promise<{ statusCode: number; fileId: string }> => {
    const fileId = world.clock.uuid();
    const { statusCode } = await world.app.http.inject({
      method: 'PUT', url: `/files/${operationId}/${fileId}?subjectType=WasteDocument&subjectId=${subjectId}`, payload: Buffer.from('%PDF-1.4\n%%EOF\n'),
      headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'test', 'x-file-name': 'answer.pdf', 'content-type': 'application/pdf' },
    });
    return { statusCode, fileId };
  };

  it('on the notification of another agency, with its days, its conditions and its file; all who see the notification see it, with who put it', async () => {
    const { target, id } = await notified();
    expect(await see(turkish, target)).toMatchObject({ viewerCanChange: false, viewerAnswersFor: ['TR'] });
    expect((await see(customs, target))?.viewerAnswersFor).toEqual([]);
    const { statusCode, fileId } = await upload(turkish, id);
    expect(statusCode).toBe(201);
    expect(await send(turkish, put, answer(id, { answer: 'CONSENTED_WITH_CONDITIONS', validFrom: '2026-02-01', validTo: '2026-06-30', conditions: 'By day alone.', fileId }))).toMatchObject({ version: 2 });
    const kept = await see(dutch, target);
    expect(kept?.consents).toEqual([{ state: 'TR', answer: 'CONSENTED_WITH_CONDITIONS', authorityId: turkish.agencyId, authorityName: expect.any(String) as string, fileId, conditions: 'By day alone.' }]);
    expect(kept?.number).toBe('NL 0001 778899');
    expect(kept?.versions.map(({ version, changedBy }) => [version, changedBy.id])).toEqual([[2, turkish.id], [1, dutch.id]]);
    // Whoever keeps the document is told by this.
    const news = (await dutch.ask<{ operation: { feed: { items: { kind: string; arguments: object }[] } } }>(feed, { o: operationId })).operation.feed.items;
    expect(news.find(({ kind }) => kind === 'WasteConsentPut')?.arguments).toMatchObject({ documentId: id, agencyId: dutch.agencyId, authorityId: turkish.agencyId, state: 'TR' });
    expect(await send(turkish, put, answer(id, { version: 2, answer: null }))).toMatchObject({ version: 3 });
    expect((await see(dutch, target))?.consents).toEqual([]);
  });

  it('and changes nothing else of it', async () => {
    const { id } = await notified();
    expect(await codeOf(turkish, put, answer(id, { state: 'GR', part: 'TRANSIT' }))).toBe('FORBIDDEN');
    expect(await codeOf(turkish, correct, { input: { operationId, id, version: 1, body: { number: 'x', values } } })).toBe('FORBIDDEN');
    expect(await codeOf(turkish, withdraw, { o: operationId, id, version: 1 })).toBe('FORBIDDEN');
  });

  it('not the State’s customs, nor an authority that does not take part, nor one that does not see the notification', async () => {
    const { id } = await notified();
    expect(await codeOf(customs, put, answer(id))).toBe('FORBIDDEN');
    expect((await upload(customs, id)).statusCode).toBe(403);
    const outside = await world.person(await world.agency('TR', 'COMPETENT_AUTHORITY', 'Another'), { lead: true });
    expect(await codeOf(outside, put, answer(id))).toBe('NOT_FOUND');
    const hidden = await notified({ tlp: 'AMBER_STRICT', releasableTo: [] });
    expect(await codeOf(turkish, put, answer(hidden.id))).toBe('NOT_FOUND');
    expect(await see(turkish, hidden.target)).toBeUndefined();
  });

  it('and nobody else changes that answer; what others have noted of its State it corrects', async () => {
    const { target, id } = await notified();
    expect(await send(dutch, put, answer(id, { answer: 'CONSENTED' }))).toMatchObject({ version: 2 });
    expect((await see(dutch, target))?.consents[0]?.authorityId).toBeNull();
    expect(await send(turkish, put, answer(id, { version: 2 }))).toMatchObject({ version: 3 });
    for (const who of [dutch, coordinator]) {
      for (const given of ['CONSENTED', null]) expect((await send(who, put, answer(id, { version: 3, answer: given }))).refusals).toEqual([{ rule: 'consent.of-authority', field: 'state' }]);
    }
    expect(await send(dutch, put, answer(id, { version: 3, state: 'GR', part: 'TRANSIT', answer: 'NONE' }))).toMatchObject({ version: 4 });
    expect((await see(greek, target))?.consents.map(({ state, answer: given }) => `${state} ${given}`)).toEqual(['TR REFUSED', 'GR NONE']);
  });

  it('shows no file that the document does not have', async () => {
    const { id } = await notified();
    const other = await notified();
    const { fileId } = await upload(dutch, other.id);
    for (const wrong of [fileId, world.clock.uuid(), 'x']) expect((await send(turkish, put, answer(id, { fileId: wrong }))).refusals).toEqual([{ rule: 'consent.no-such-file', field: 'fileId' }]);
  });

  it('is held to that by the database, whatever a verb forgets', async () => {
    const { id } = await notified();
    const consent = (state: string, authorityId: string | null = null) => JSON.stringify([{ state, part: 'IMPORT', answer: 'CONSENTED', ...(authorityId ? { authorityId } : {}) }]);
    const as = async (who: Somebody, sql: string, before = ''): Promise<number | string> => {
      await world.superuser.query('begin');
      try {
        if (before) await world.superuser.query(before);
        await world.superuser.query('set local role muster_app');
        await world.superuser.query(`select set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [who.id, `{any,o.${operationId},o.${operationId}.a.${who.agencyId},o.${operationId}.r.OFFICER}`]);
        return (await world.superuser.query(sql)).rowCount ?? 0;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await world.superuser.query('rollback');
      }
    };
    const update = (set: string) => `update waste_documents set ${set} where id = '${id}'`;
    const answered = update(`consents = '${consent('TR', turkish.agencyId)}'`);
    expect(await as(turkish, answered)).toBe(1);
    expect(await as(turkish, update(`consents = '${consent('GR')}'`))).toBe('42501');
    expect(await as(turkish, update(`number = 'x'`))).toBe('42501');
    expect(await as(turkish, update(`field_values = '[]'`))).toBe('42501');
    expect(await as(turkish, update('withdrawn_at = now()'))).toBe('42501');
    expect(await as(customs, answered)).toBe(0);
    expect(await as(dutch, update(`consents = '${consent('TR')}'`))).toBe(1);
    expect(await as(dutch, answered)).toBe('42501');
    expect(await as(dutch, update(`consents = '${consent('TR')}'`), answered)).toBe('42501');
    expect(await as(dutch, update(`consents = '[]'`), answered)).toBe('42501');
    expect(await as(dutch, update(`number = 'x'`), answered)).toBe(1);
  });
});
