import { ImportQueue } from '../imports/import-queue';
import { LiveStage } from './live-stage';
import type { Somebody } from './world';
import { reportBody } from './world';

const refused = '... on Refused { refusals { rule field } }';
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { __typename ... on Seizure { id reference } ${refused} } }`;
const mark = `mutation ($input: MarkSeizureInput!) { answer: markSeizure(input: $input) { __typename ${refused} } }`;
const around = `query ($o: ID!, $words: String!, $agency: [ID!]) { operation(id: $o) {
  seizures(agencyIds: $agency) { items { id versions { version } } count { value } } totals { cases byAgency { key cases } byCountry { key cases } }
  feed(first: 100) { items { id kind subjectId arguments } } } search(operationId: $o, words: $words, kinds: [SEIZURE]) { id } }`;

interface Around {
  operation: {
    seizures: { items: { id: string; versions: { version: number }[] }[]; count: { value: number } };
    totals: { cases: number; byAgency: { key: string; cases: number }[]; byCountry: { key: string; cases: number }[] };
    feed: { items: { id: string; kind: string; subjectId: string }[] };
  };
  search: { id: string }[];
}

/** Real mistakes of real systems that work with other people's secrets, each with the issue that told of it. */
describe('the trap', () => {
  let stage: LiveStage;
  let dutch: Somebody;
  let polish: Somebody;
  beforeAll(async () => {
    stage = await LiveStage.create();
    ({ dutch, polish } = stage);
  });
  afterAll(() => stage.close());

  const send = async (body: Record<string, unknown>, handling: Record<string, unknown> | null = null, id = stage.world.clock.uuid()): Promise<string> => {
    const { answer } = await dutch.ask<{ answer: { id?: string } }>(report, { input: { id, operationId: stage.operationId, submit: true, body: reportBody(body), handling } });
    if (!answer.id) throw new Error(JSON.stringify(answer));
    return answer.id;
  };
  const look = (who: Somebody, words = 'nothing', agency: string[] | null = null): Promise<Around> => who.ask<Around>(around, { o: stage.operationId, words, agency });
  const sees = async (who: Somebody, id: string): Promise<boolean> =>
    (await who.ask<{ seizure: object | null }>('query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { id } }', { o: stage.operationId, id })).seizure !== null;

  it('of an empty audience that means everybody (MISP 4200): here it means nobody', async () => {
    const id = await send({}, { tlp: 'AMBER_STRICT', releasableTo: [] });
    expect([await sees(dutch, id), await sees(polish, id), await sees(stage.coordinator, id)]).toEqual([true, false, false]);
    await stage.world.superuser.query(`update seizures set audience = '{}' where id = $1`, [id]);
    expect(await sees(dutch, id)).toBe(false);
  });

  it('of a restriction that comes after the creation (OpenCTI 9160): here it is part of it', async () => {
    const { stream } = await stage.watch(polish);
    const id = await send({}, { tlp: 'RED' });
    const last = await stage.report(stage.coordinator);
    const frames = await stream.until(({ event }) => event?.subjectId === last);
    expect(JSON.stringify(frames)).not.toContain(id);
    const { rows } = await stage.world.superuser.query<{ wide: number }>(`select count(*)::int as wide from events where subject_id = $1 and 'o.' || operation_id = any(audience || audience_before)`, [id]);
    expect(rows).toEqual([{ wide: 0 }]);
  });

  it("of a history and news that are told without the reader's rights (OpenCTI 6785, 8237)", async () => {
    const id = await send({ foundDescription: 'Told before' });
    await dutch.ask(mark, { input: { operationId: stage.operationId, id, version: 1, handling: { tlp: 'AMBER_STRICT' } } });
    expect((await look(polish)).operation.feed.items.filter(({ subjectId }) => subjectId === id)).toEqual([]);
    expect((await look(dutch)).operation.feed.items.filter(({ subjectId }) => subjectId === id).map(({ kind }) => kind).sort()).toEqual(['SeizureMarked', 'SeizureReported']);
  });

  it('of counters that count what is hidden (OpenCTI 3319)', async () => {
    const before = await look(polish);
    await send({}, { tlp: 'AMBER_STRICT' });
    const after = await look(polish);
    expect(after.operation.totals.cases).toBe(before.operation.totals.cases);
    expect(after.operation.seizures.count).toEqual(before.operation.seizures.count);
  });

  it('of grouped figures that go round the rule (Twenty 25911)', async () => {
    const before = (await look(polish)).operation.totals;
    await send({ country: 'FI', place: 'Helsinki' }, { tlp: 'AMBER_STRICT' });
    expect((await look(polish)).operation.totals).toEqual(before);
    expect((await look(dutch)).operation.totals.byCountry.map(({ key }) => key)).toContain('FI');
  });

  it('of a search that finds what a list hides (Twenty 26339)', async () => {
    const id = await send({ foundDescription: 'Zirconium sand' }, { tlp: 'AMBER_STRICT' });
    expect((await look(polish, 'zirconium')).search).toEqual([]);
    expect((await look(dutch, 'zirconium')).search).toEqual([{ id }]);
  });

  it('of an export that asks for less than the screen does (Twenty 19738)', async () => {
    await send({ foundDescription: 'Hafnium swarf' }, { tlp: 'AMBER_STRICT' });
    const exported = async (who: Somebody): Promise<string> =>
      (await stage.world.app.http.inject({ method: 'GET', url: `/exports/${stage.operationId}/seizures.csv`, headers: { authorization: `Bearer ${who.token}` } })).body;
    expect(await exported(polish)).not.toContain('Hafnium');
    expect(await exported(dutch)).toContain('Hafnium');
  });

  it('of an empty answer that tells hidden from absent (Twenty 26255)', async () => {
    const id = await send({}, { tlp: 'RED' });
    const unknown = stage.world.clock.uuid();
    const said = async (one: string): Promise<string> =>
      JSON.stringify([
        await polish.answer('query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { id } operation(id: $o) { feed(subjectId: $id) { items { id } count { value } nextCursor } } }', { o: stage.operationId, id: one }),
        await polish.answer(mark, { input: { operationId: stage.operationId, id: one, version: 1, handling: { tlp: 'RED' } } }),
      ]);
    expect(await said(id)).toBe(await said(unknown));
  });

  it('of rights that are kept with the session (OpenCTI 2108): here they are looked up for every request', async () => {
    const newcomer = await stage.newcomer();
    const id = await send({}, { tlp: 'AMBER' });
    expect(await sees(newcomer, id)).toBe(true);
    await stage.world.superuser.query(`update operation_members set role = 'OBSERVER' where account_id = $1`, [newcomer.id]);
    expect(await sees(newcomer, id)).toBe(false);
    await stage.world.superuser.query(`update participations set state = 'WITHDRAWN' where agency_id = $1`, [newcomer.agencyId]);
    expect((await newcomer.ask<{ operation: object | null }>('query ($o: ID!) { operation(id: $o) { id } }', { o: stage.operationId })).operation).toBeNull();
  });

  it('of a child that is reached through another parent (DFIR-IRIS 462)', async () => {
    const id = await send({}, { tlp: 'AMBER_STRICT' });
    const party = stage.world.clock.uuid();
    await dutch.ask('mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename } }', { input: { operationId: stage.operationId, id, version: 1, parties: [{ id: party, kind: 'COMPANY', part: 'BROKER', name: 'Hidden' }] } });
    const own = await stage.report(polish);
    const taken = await polish.answer(`mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename ${refused} } }`, { input: { operationId: stage.operationId, id: own, version: 1, parties: [{ id: party, kind: 'COMPANY', part: 'BROKER' }] } });
    expect(JSON.stringify(taken)).toContain('refusals');
    const codes = await Promise.all([
      'mutation ($o: ID!, $id: ID!) { openParty(operationId: $o, id: $id, purpose: "x") { __typename } }',
      'mutation ($o: ID!, $id: ID!) { releaseParty(operationId: $o, id: $id, agencyId: $id) { __typename } }',
    ].map(async (document) => (await polish.answer(document, { o: stage.operationId, id: party })).errors?.[0]?.extensions.code));
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await stage.world.superuser.query('select subject_id from nominal_parties where id = $1', [party])).rows).toEqual([{ subject_id: id }]);
  });

  it('of a report that was stored though its sender did not hear (ODK 50): sent again, it is the same', async () => {
    const id = stage.world.clock.uuid();
    await send({ place: 'Delft' }, { tlp: 'AMBER' }, id);
    await send({ place: 'Delft' }, { tlp: 'AMBER' }, id);
    expect((await stage.world.superuser.query('select count(*)::int as n from seizures where id = $1', [id])).rows).toEqual([{ n: 1 }]);
    const other = await dutch.ask<{ answer: { refusals?: { rule: string }[] } }>(report, { input: { id, operationId: stage.operationId, submit: true, body: reportBody({ place: 'Delft' }), handling: { tlp: 'GREEN' } } });
    expect(other.answer.refusals).toEqual([{ rule: 'id.taken', field: 'id' }]);
  });

  it('of a stream that goes on without what it missed (MISP 3381): a reader who comes from too far is told to read anew', async () => {
    const { client, stream } = await stage.watch(polish);
    const { position } = stream;
    client.socket.terminate();
    const { stream: witness } = await stage.watch(dutch);
    await stage.flood(510);
    const fence = await stage.report(stage.coordinator);
    await witness.until(({ event }) => event?.subjectId === fence);
    const { stream: again } = await stage.watch(polish, position);
    expect((await again.next()).kind).toBe('RESYNC');
  });

  it('of an import that does not tell how far it is (OpenCTI 7822)', async () => {
    const id = stage.world.clock.uuid();
    const rows = Array.from({ length: 40 }, (_, n) => `2026-06-09 08:30,Europe/Amsterdam,NL,Quay ${n},Found ${n},E_WASTE`).join('\n');
    await stage.world.app.http.inject({
      method: 'PUT', url: `/imports/${stage.operationId}/${id}`, payload: `Detected at,Time zone,Country,Place,What was found,Waste stream\n${rows}\n`,
      headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': 'many.csv' },
    });
    await ImportQueue.of(stage.world.app.services).idle();
    const told = await dutch.ask<{ import: object }>('query ($o: ID!, $id: ID!) { import(operationId: $o, id: $id) { rowCount doneCount } }', { o: stage.operationId, id });
    expect(told.import).toEqual({ rowCount: 40, doneCount: 40 });
  });
});
