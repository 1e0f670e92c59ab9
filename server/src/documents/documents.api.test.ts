import { LiveStage } from '../testing/live-stage';
import type { Somebody, World } from '../testing/world';
import { reportBody } from '../testing/world';

interface Told {
  __typename: string;
  id?: string;
  version?: number;
  refusals?: { rule: string; field: string | null }[];
}
interface Document {
  id: string;
  kind: string;
  number: string | null;
  version: number;
  values: { field: string; value: string }[];
  consents: { state: string; answer: string; validTo: string | null }[];
  versions: { version: number; reason: string | null; body: string }[];
  files: { name: string; originalUrl: string | null }[];
  sameNumber: { id: string; target: { reference: string } | null }[];
  viewerCanChange: boolean;
}
interface Seen {
  wasteDocuments: Document[];
  inconsistencies: { kind: string; ground: string; citation: string; documentId: string; said: string; found: string; inEnglish: string; inFrench: string }[];
  viewerCanAddWasteDocument: boolean;
}

const outcome = '__typename ... on WasteDocument { id version } ... on Refused { refusals { rule field } }';
const nominate = 'mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { __typename ... on Target { id version } ... on Refused { refusals { rule field } } } }';
const markTarget = 'mutation ($input: MarkTargetInput!) { answer: markTarget(input: $input) { __typename ... on Target { id version } ... on Refused { refusals { rule field } } } }';
const report = 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { __typename ... on Seizure { id version } ... on Refused { refusals { rule field } } } }';
const record = `mutation ($input: RecordWasteDocumentInput!) { answer: recordWasteDocument(input: $input) { ${outcome} } }`;
const correct = `mutation ($input: CorrectWasteDocumentInput!) { answer: correctWasteDocument(input: $input) { ${outcome} } }`;
const put = `mutation ($input: PutWasteConsentInput!) { answer: putWasteConsent(input: $input) { ${outcome} } }`;
const withdraw = `mutation ($operationId: ID!, $id: ID!, $version: Int!, $reason: String!) { answer: withdrawWasteDocument(operationId: $operationId, id: $id, version: $version, reason: $reason) { ${outcome} } }`;
const fields = `wasteDocuments { id kind number version values { field value } consents { state answer validTo } versions { version reason body } files { name originalUrl } sameNumber { id target { reference } } viewerCanChange }
  inconsistencies { kind ground citation documentId said found inEnglish inFrench } viewerCanAddWasteDocument`;
const targetOf = `query ($o: ID!, $id: ID!) { answer: target(operationId: $o, id: $id) { ${fields} } }`;
const seizureOf = `query ($o: ID!, $id: ID!) { answer: seizure(operationId: $o, id: $id) { ${fields} } }`;
const feed = 'query ($o: ID!) { operation(id: $o) { feed(first: 100) { items { kind arguments } } } }';
const search = 'query ($o: ID!, $words: String!) { search(operationId: $o, words: $words) { id } }';
const found = 'query ($o: ID!, $words: String!) { search(operationId: $o, words: $words, first: 50) { id kind code title wasteDocument { target { id } } } }';
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');

describe('documents of a consignment', () => {
  let stage: LiveStage;
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  beforeAll(async () => {
    stage = await LiveStage.create();
    ({ world, operationId, coordinator, dutch, polish } = stage);
  });
  afterAll(() => stage.close());

  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const idOf = ({ id, ...others }: Told): string => {
    if (!id) throw new Error(JSON.stringify(others));
    return id;
  };
  const valuesOf = (values: Record<string, string>) => Object.entries(values).map(([field, value]) => ({ field, value }));
  const route = [{ part: 'DEPARTURE', country: 'NL' }, { part: 'TRANSIT', country: 'GR' }, { part: 'DESTINATION', country: 'TR' }];
  const nominated = async (who = dutch, handling: Record<string, unknown> | null = null, body: Record<string, unknown> = {}): Promise<string> =>
    idOf(await send(who, nominate, { input: { id: world.clock.uuid(), operationId, body: { kind: 'CONSIGNMENT', title: 'Two lorries', reasons: 'Seen before.', route, ...body }, handling } }));
  const states = { exportState: 'NL', importState: 'TR', transitStates: 'GR', designation: 'Mixed plastics' };
  const document = (subjectId: string, over: Record<string, unknown> = {}, values: Record<string, string> = states) => ({
    input: { id: world.clock.uuid(), operationId, subjectType: 'Target', subjectId, kind: 'NOTIFICATION', body: { number: 'NL 0001 778899', values: valuesOf(values) }, ...over },
  });
  const recorded = async (who: Somebody, subjectId: string, over: Record<string, unknown> = {}, values: Record<string, string> = states): Promise<string> => idOf(await send(who, record, document(subjectId, over, values)));
  const see = async (who: Somebody, id: string, query = targetOf): Promise<Seen | null> => (await who.ask<{ answer: Seen | null }>(query, { o: operationId, id })).answer;
  const upload = async (who: Somebody, subjectId: string): Promise<number> =>
    (await world.app.http.inject({
      method: 'PUT', url: `/files/${operationId}/${world.clock.uuid()}?subjectType=WasteDocument&subjectId=${subjectId}`, payload: pdf,
      headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'test', 'x-file-name': 'notification.pdf', 'content-type': 'application/pdf' },
    })).statusCode;
  const get = async (who: Somebody, url: string): Promise<number> => (await world.app.http.inject({ method: 'GET', url, headers: { authorization: `Bearer ${who.token}` } })).statusCode;
  const newsOf = async (who: Somebody, documentId: string): Promise<string[]> =>
    (await who.ask<{ operation: { feed: { items: { kind: string; arguments: { documentId?: string } }[] } } }>(feed, { o: operationId })).operation.feed.items.flatMap(({ kind, arguments: told }) => (told.documentId === documentId ? [kind] : []));

  it('are recorded by whoever sees the record and reports, and kept in every version', async () => {
    const target = await nominated();
    const sent = document(target);
    const id = idOf(await send(polish, record, sent));
    expect(await send(polish, record, sent)).toMatchObject({ id });
    expect((await send(polish, record, { input: { ...sent.input, kind: 'ANNEX_VII' } })).refusals).toEqual([{ rule: 'id.taken', field: 'id' }]);
    expect(await codeOf(stage.stranger, record, document(target))).toBe('NOT_FOUND');
    expect([(await see(polish, target))?.wasteDocuments[0]?.viewerCanChange, (await see(dutch, target))?.wasteDocuments[0]?.viewerCanChange, (await see(coordinator, target))?.wasteDocuments[0]?.viewerCanChange]).toEqual([true, false, true]);

    const body = { number: 'NL 0001 778899', state: 'CONSENTED', values: valuesOf({ ...states, quantityKg: '500000.0' }) };
    expect(await codeOf(dutch, correct, { input: { operationId, id, version: 1, body } })).toBe('FORBIDDEN');
    expect((await send(polish, correct, { input: { operationId, id, version: 1, body, reason: 'Read again.' } })).version).toBe(2);
    expect((await send(polish, correct, { input: { operationId, id, version: 1, body } })).refusals).toEqual([{ rule: 'version.stale', field: 'version' }]);
    const kept = (await see(dutch, target))?.wasteDocuments[0];
    expect(kept?.values).toContainEqual({ field: 'quantityKg', value: '500000' });
    expect(kept?.versions.map(({ version, reason }) => [version, reason])).toEqual([[2, 'Read again.'], [1, null]]);
    expect(kept?.versions[0]?.body).not.toMatch(/audience|body_hash/);
  });

  it('say what their form asks, in the form in which it is compared', async () => {
    const target = await nominated();
    const wrong = (over: Record<string, unknown>, values: Record<string, string>) => send(dutch, record, document(target, over, values)).then(({ refusals }) => refusals?.map(({ rule, field }) => `${rule} ${field ?? ''}`));
    expect(await wrong({}, { ...states, transitStates: 'GR XX', quantityKg: '1,200', shippedOn: '2026-01-01' })).toEqual([
      'country.unknown body.values.transitStates', 'quantity.not-decimal body.values.quantityKg', 'document.no-such-field body.values.shippedOn',
    ]);
    expect(await wrong({ body: { values: [] } }, {})).toEqual(['field.required body.number', 'field.required body.values.designation', 'field.required body.values.exportState', 'field.required body.values.importState']);
    expect(await wrong({ kind: 'MOVEMENT', body: { state: 'OBJECTED', values: valuesOf({ exportState: 'NL', importState: 'TR' }) } }, {})).toEqual(['document.other-state body.state']);
    expect(await wrong({ body: { number: '1', values: [...valuesOf(states), { field: 'exportState', value: 'DE' }] } }, {})).toEqual(['document.said-twice body.values.exportState']);
  });

  it('take what each State has answered, corrected and taken off by its name', async () => {
    const target = await nominated();
    const id = await recorded(dutch, target);
    const consent = { operationId, id, version: 1, state: 'TR', part: 'IMPORT', answer: 'CONSENTED', validFrom: '2026-01-01', validTo: '2026-06-30' };
    expect(await codeOf(polish, put, { input: consent })).toBe('FORBIDDEN');
    expect((await send(dutch, put, { input: { ...consent, validTo: '2025-12-31', hasWaived: true } })).refusals?.map(({ rule }) => rule)).toEqual(['date.order', 'consent.waived-in-transit']);
    expect((await send(dutch, put, { input: consent })).version).toBe(2);
    expect((await send(dutch, put, { input: { ...consent, version: 2, answer: 'CONSENTED_WITH_CONDITIONS', conditions: 'By day alone.' } })).version).toBe(3);
    expect((await see(polish, target))?.wasteDocuments[0]?.consents).toEqual([{ state: 'TR', answer: 'CONSENTED_WITH_CONDITIONS', validTo: '2026-06-30' }]);
    expect((await send(dutch, put, { input: { ...consent, version: 3, answer: null } })).version).toBe(4);
    expect((await see(polish, target))?.wasteDocuments[0]?.consents).toEqual([]);
    const movement = await recorded(dutch, target, { kind: 'MOVEMENT' }, { exportState: 'NL', importState: 'TR' });
    expect((await send(dutch, put, { input: { ...consent, id: movement } })).refusals).toEqual([{ rule: 'document.takes-no-consents', field: 'id' }]);
  });

  it('are compared with the declaration, the controls and the reports, with ground, both sides and sentences', async () => {
    const target = await nominated(dutch, null, { declaredHs: '390110', expectedAt: '2026-07-02T10:00:00Z', expectedZone: 'Europe/Istanbul' });
    const id = await recorded(dutch, target, {}, { ...states, transitStates: '', hs: '391510', lastDay: '2026-06-30' });
    expect((await see(polish, target))?.inconsistencies.map(({ kind, ground, said, found }) => [kind, ground, said, found])).toEqual([
      ['ROUTE', 'NO_NOTIFICATION', 'NL, TR', 'GR'], ['DATE', 'NO_CONSENT', '2026-06-30', '2026-07-02'], ['CODE', 'MATERIAL_MISMATCH', '391510', '390110'],
    ]);
    expect((await see(polish, target))?.inconsistencies[2]).toMatchObject({ documentId: id, citation: 'Basel Convention, Art. 9(1)(d)', inEnglish: 'The document names HS 391510; HS 390110 was declared.', inFrench: 'Le document indique SH 391510 ; SH 390110 a été déclaré.' });
    const movement = await recorded(dutch, target, { kind: 'MOVEMENT' }, { exportState: 'NL', importState: 'TR', quantityKg: '21500', codes: 'Y48', exitPoint: 'NLAMS' });
    const items = [{ wasteStream: 'PLASTIC', baselCode: 'A3210', quantities: [{ amount: '24100.5', unit: 'KILOGRAM', basis: 'WEIGHED' }] }];
    const seizure = idOf(await send(dutch, report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody({ targetId: target, declaredWeightKg: '21500', items }) } }));
    const found = [['QUANTITY', '24100.5'], ['CODE', 'A3210'], ['OFFICE', 'NLRTM']];
    for (const [query, of] of [[targetOf, target], [seizureOf, seizure]] as const) {
      const told = (await see(polish, of, query))?.inconsistencies.filter(({ documentId }) => documentId === movement).map((one) => [one.kind, one.found]);
      expect(told).toEqual(found);
    }
    // Withdrawn, it is compared with nothing any more.
    expect((await send(dutch, withdraw, { operationId, id: movement, version: 1, reason: '' })).refusals).toEqual([{ rule: 'text.empty', field: 'reason' }]);
    await send(dutch, withdraw, { operationId, id: movement, version: 1, reason: 'Of another lorry.' });
    expect((await see(dutch, target))?.inconsistencies.some(({ documentId }) => documentId === movement)).toBe(false);
    expect((await send(dutch, withdraw, { operationId, id: movement, version: 2, reason: 'Again.' })).refusals).toEqual([{ rule: 'document.withdrawn', field: 'id' }]);
    expect([(await see(dutch, target))?.wasteDocuments.length, await upload(dutch, movement)]).toEqual([1, 422]);
  });

  it('belong to a report that has no target', async () => {
    const seizure = idOf(await send(dutch, report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() } }));
    await recorded(dutch, seizure, { subjectType: 'Seizure', kind: 'ANNEX_VII', body: { values: valuesOf({ exportState: 'NL', importState: 'TR', quantityKg: '9000' }) } });
    expect((await see(polish, seizure, seizureOf))?.inconsistencies.map(({ kind, found }) => [kind, found])).toEqual([['QUANTITY', '12500']]);
  });

  it('are for those who see their record, with their files, their news and what does not agree', async () => {
    const number = 'NL 0001 424242';
    const target = await nominated(dutch, { tlp: 'AMBER_STRICT', releasableTo: [] }, { title: 'Hidden lorry', declaredHs: '390110' });
    const open = await nominated(polish);
    const hidden = await recorded(dutch, target, { body: { number, values: valuesOf({ ...states, hs: '391510' }) } });
    const seen = await recorded(polish, open, { body: { number: 'nl-0001/424242', values: valuesOf(states) } });
    expect([await upload(dutch, hidden), await upload(polish, hidden)]).toEqual([201, 404]);
    const mine = await see(dutch, target);
    expect(mine?.inconsistencies).toHaveLength(1);
    const url = mine?.wasteDocuments[0]?.files[0]?.originalUrl ?? '';
    expect([await get(dutch, url), await get(polish, url)]).toEqual([200, 404]);

    // Whoever sees both is pointed from each to the other; whoever sees one learns of none.
    const sameAs = async (who: Somebody, of: string) => (await see(who, of))?.wasteDocuments[0]?.sameNumber.map(({ id }) => id);
    expect([await sameAs(dutch, target), await sameAs(dutch, open), await sameAs(polish, open)]).toEqual([[seen], [hidden], []]);
    expect(await see(polish, target)).toBeNull();
    for (const [mutation, variables] of [
      [record, document(target)], [correct, { input: { operationId, id: hidden, version: 1, body: { number, values: valuesOf(states) } } }], [withdraw, { operationId, id: hidden, version: 1, reason: 'x' }],
      [put, { input: { operationId, id: hidden, version: 1, state: 'TR', part: 'IMPORT', answer: 'NONE' } }],
    ] as const) expect(await codeOf(polish, mutation, variables)).toBe('NOT_FOUND');
    expect([await newsOf(dutch, hidden), await newsOf(polish, hidden)]).toEqual([['WasteDocumentRecorded'], []]);
    // Its own under that number, and nothing of the other.
    for (const [words, ids] of [[number, [seen]], ['424242', [seen]], ['Hidden lorry', []]] as const) expect((await polish.ask<{ search: { id: string }[] }>(search, { o: operationId, words })).search.map(({ id }) => id)).toEqual(ids);
    expect((await polish.ask<{ operation: unknown }>('query ($o: ID!) { operation(id: $o) { targets(first: 100) { items { wasteDocuments { number } inconsistencies { found } } } seizures(first: 100) { items { wasteDocuments { number } } } } }', { o: operationId }).then((all) => JSON.stringify(all))).includes(number)).toBe(false);

    // Opened and closed again with its record: documents, history and news too.
    const marked = await send(dutch, markTarget, { input: { operationId, id: target, version: 1, handling: { tlp: 'GREEN' } } });
    expect((await see(polish, target))?.wasteDocuments.map(({ id }) => id)).toEqual([hidden]);
    expect([(await see(polish, target))?.inconsistencies.length, await get(polish, url), await sameAs(polish, open)]).toEqual([1, 200, [hidden]]);
    // History is for those for whom it was written.
    expect((await see(polish, target))?.wasteDocuments[0]?.versions).toEqual([]);
    await send(dutch, correct, { input: { operationId, id: hidden, version: 1, body: { number, values: valuesOf(states) } } });
    expect(await newsOf(polish, hidden)).toEqual(['WasteDocumentCorrected']);
    const foundBy = async (who: Somebody, words: string) => (await who.ask<{ search: { id: string; kind: string; wasteDocument: { target: { id: string } | null } | null }[] }>(found, { o: operationId, words })).search.filter(({ kind }) => kind === 'WASTE_DOCUMENT');
    expect((await foundBy(polish, '424242')).map(({ id }) => id).sort()).toEqual([hidden, seen].sort());
    await send(dutch, markTarget, { input: { operationId, id: target, version: marked.version, handling: { tlp: 'AMBER_STRICT', releasableTo: [] } } });
    expect([await see(polish, target), await get(polish, url), await sameAs(polish, open), await newsOf(polish, hidden)]).toEqual([null, 404, [], []]);
    expect((await foundBy(polish, '424242')).map(({ id }) => id)).toEqual([seen]);
  });

  it('are found by number, code, words and country, until they are withdrawn', async () => {
    const target = await nominated();
    const id = await recorded(dutch, target, { body: { number: 'NL 0009 313131', values: valuesOf({ ...states, importState: 'MY', designation: 'Zanzibarite dross', codes: 'A3210 Y48', hs: '262099' }) } });
    const hitsOf = async (words: string) => (await polish.ask<{ search: { id: string; kind: string; code: string | null; title: string; wasteDocument: { target: { id: string } | null } | null }[] }>(found, { o: operationId, words })).search.filter((hit) => hit.id === id);
    for (const words of ['NL 0009 313131', '313131', 'nl0009313131', 'zanzibarite', '262099', 'A3210', 'Malaysia']) {
      expect([words, await hitsOf(words)]).toEqual([words, [{ id, kind: 'WASTE_DOCUMENT', code: 'NL 0009 313131', title: 'Zanzibarite dross', wasteDocument: { target: { id: target } } }]]);
    }
    await send(dutch, withdraw, { operationId, id, version: 1, reason: 'Of another lorry.' });
    for (const words of ['313131', 'zanzibarite', 'A3210']) expect(await hitsOf(words)).toEqual([]);
  });

  it('leave with the operation’s lists, as far as their reader sees their record', async () => {
    const [open, hidden] = [await nominated(dutch, null, { title: 'Open lorry' }), await nominated(dutch, { tlp: 'AMBER_STRICT', releasableTo: [] })];
    const id = await recorded(dutch, open, { body: { number: 'NL 0008 111222', values: valuesOf({ ...states, quantityKg: '21500', codes: 'Y48' }) } });
    await send(dutch, put, { input: { operationId, id, version: 1, state: 'TR', part: 'IMPORT', answer: 'CONSENTED', validFrom: '2026-01-01' } });
    await recorded(dutch, hidden, { body: { number: 'NL 0008 333444', values: valuesOf(states) } });
    const taken = async (who: Somebody, file: string) => world.app.http.inject({ url: `/exports/${operationId}/${file}`, headers: { authorization: `Bearer ${who.token}` } });
    const rowOf = async (who: Somebody, number: string) => (await taken(who, 'documents.csv')).payload.split(/\r?\n/).find((line) => line.includes(number));
    const row = await rowOf(polish, 'NL 0008 111222');
    for (const cell of ['NOTIFICATION', '21500', 'Y48', 'Mixed plastics', 'TR IMPORT CONSENTED 2026-01-01', 'TLP:']) expect(row).toContain(cell);
    expect([await rowOf(polish, 'NL 0008 333444'), (await rowOf(dutch, 'NL 0008 333444')) !== undefined]).toEqual([undefined, true]);
    expect([(await taken(polish, 'documents.xlsx?lang=fr')).statusCode, (await taken(stage.stranger, 'documents.csv')).statusCode]).toEqual([200, 404]);
    expect((await taken(polish, 'documents.csv?kinds=MOVEMENT')).payload).not.toContain('NL 0008 111222');
  });

  it('do not tell of a report that a reader of the target does not see', async () => {
    const target = await nominated(dutch);
    await recorded(dutch, target, { kind: 'MOVEMENT' }, { exportState: 'NL', importState: 'TR', quantityKg: '20000' });
    await send(dutch, report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody({ targetId: target }), handling: { tlp: 'AMBER_STRICT', releasableTo: [] } } });
    expect((await see(dutch, target))?.inconsistencies.map(({ kind }) => kind)).toEqual(['QUANTITY']);
    expect((await see(polish, target))?.inconsistencies).toEqual([]);
  });

  it('are not written past the verbs, nor into another record', async () => {
    const target = await nominated(dutch, { tlp: 'AMBER_STRICT', releasableTo: [] });
    const id = await recorded(dutch, target);
    const as = async (who: Somebody, sql: string): Promise<number | string> => {
      await world.superuser.query('begin');
      try {
        await world.superuser.query('set local role muster_app');
        await world.superuser.query(`select set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [who.id, `{o.${operationId},o.${operationId}.a.${who.agencyId},o.${operationId}.r.OFFICER}`]);
        return (await world.superuser.query(sql)).rowCount ?? 0;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await world.superuser.query('rollback');
      }
    };
    const insert = (subject: string, who: Somebody, agency: string) =>
      `insert into waste_documents (operation_id, id, subject_type, subject_id, kind, agency_id, recorded_by, recorded_at, updated_at, body_hash, audience) values
       ('${operationId}', gen_random_uuid(), 'Target', '${subject}', 'MOVEMENT', '${agency}', '${who.id}', now(), now(), '', '{}')`;
    expect(await as(dutch, insert(target, dutch, dutch.agencyId))).toBe(1);
    expect(await as(polish, insert(target, polish, polish.agencyId))).toBe('42501');
    expect(await as(dutch, insert(target, dutch, polish.agencyId))).toBe('42501');
    expect(await as(dutch, `update waste_documents set number = 'x' where id = '${id}'`)).toBe(1);
    expect(await as(dutch, `update waste_documents set audience = '{any}' where id = '${id}'`)).toBe('42501');
    expect(await as(dutch, `delete from waste_documents where id = '${id}'`)).toBe('42501');
    expect(await as(polish, `update waste_documents set number = 'x' where agency_id = '${dutch.agencyId}'`)).toBe(0);
    expect(await as(polish, `select 1 from waste_documents where id = '${id}'`)).toBe(0);
  });
});
