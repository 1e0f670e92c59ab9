import { startingProfile } from '@muster/shared/risk/profile';
import ExcelJS from 'exceljs';
import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

const refusals = '... on Refused { refusals { rule field } }';
const draft = `mutation ($input: DraftRiskProfileInput!) { answer: draftRiskProfile(input: $input) { ... on RiskProfile { id version state weights { code points } high medium nextActions viewerCanChange } ${refusals} } }`;
const change = `mutation ($input: ChangeRiskProfileInput!) { answer: changeRiskProfile(input: $input) { ... on RiskProfile { id version high versions { version high state } } ${refusals} } }`;
const step = `mutation ($o: ID!, $id: ID!, $a: RiskProfileAction!, $v: Int!) { answer: stepRiskProfile(operationId: $o, id: $id, action: $a, version: $v) { ... on RiskProfile { version state } ${refusals} } }`;
const show = `query ($o: ID!, $id: ID!, $band: RiskBand, $indicator: String) { manifest(operationId: $o, id: $id) { state lineCount doneCount highCount mediumCount profileVersion isForCoordinators
  lines(band: $band, indicator: $indicator) { count { value } items { id line description containers points band missing reasons { code points english french } target { reference } } } } }`;
const nominate = `mutation ($input: NominateLineInput!) { answer: nominateLine(input: $input) { ... on ManifestLine { line target { id } } ${refusals} } }`;
const takeBack = `mutation ($o: ID!, $m: ID!, $l: Int!) { answer: takeBackNomination(operationId: $o, manifestId: $m, line: $l) { ... on ManifestLine { line target { id } } ${refusals} } }`;
const target = `query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { kind title state outcome reasons riskIndicators containerNumbers tlp: handling { tlp } parties { part } } }`;
const rates = `query ($o: ID!, $d: Int) { operation(id: $o) { riskHitRates(days: $d) { code fired drift whole { found of percent low high isFew } last { of } before { of } } } }`;
const trial = `query ($o: ID!, $m: RiskMeasureInput!) { operation(id: $o) { riskTrial(measure: $m) { cases isCut bands { band cases seizures share { found of isFew } } indicators { code fired seizures } fired { reference kind outcome points reasons { english } } } } }`;

const headers = ['Container numbers', 'Description', 'HS code', 'Gross weight', 'Origin', 'Destination', 'Consignor', 'Consignee', 'Consignee address', 'Documents'];
const rows = [
  ['CSQU3054383', 'Machine parts', '848790', '18210', 'DE', 'FR', 'Alpha GmbH', 'Beta SARL', '4 rue du Port', 'Invoice'],
  ['MSKU9070323', 'Used television sets', '852872', '21000', 'NL', 'GH', 'Secret Shipper BV', 'Hidden Trading', 'P.O. Box 77 Tema', ''],
  ['', 'General cargo', '', 'about 3 t', 'NL', 'NG', '', 'To the order of', '', ''],
];
const csv = [headers, ...rows].map((cells) => cells.join(';')).join('\r\n');

interface Shown {
  manifest: {
    state: string;
    lineCount: number;
    doneCount: number;
    highCount: number;
    profileVersion: number;
    lines: { count: { value: number }; items: { id: string; line: number; points: string; band: string; missing: string[]; containers: string[]; reasons: { code: string; english: string }[]; target: { reference: string } | null }[] };
  } | null;
}

describe('risk', () => {
  let world: World;
  let coordinator: Somebody;
  let approver: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;
  let profileId: string;
  const body = (over: object = {}) => ({ title: 'Electronics by sea', language: 'en', ...startingProfile, ...over });
  const ask = <Answer>(who: Somebody, query: string, variables: Record<string, unknown>): Promise<Answer> => who.ask<{ answer: Answer }>(query, variables).then(({ answer }) => answer);

  beforeAll(async () => {
    world = await World.create();
    const [belgium, netherlands] = [await world.agency('BE'), await world.agency('NL')];
    coordinator = await world.person(belgium, { lead: true });
    approver = await world.person(belgium, {});
    dutch = await world.person(netherlands, { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    profileId = world.clock.uuid();
    expect(await ask(dutch, draft, { input: { id: profileId, operationId, body: body() } })).toMatchObject({ state: 'DRAFT', version: 1, nextActions: ['use', 'retire'], high: '45' });
    expect(await ask(dutch, step, { o: operationId, id: profileId, a: 'use', v: 1 })).toEqual({ version: 2, state: 'IN_USE' });
  });
  afterAll(() => world.close());

  const send = async (who: Somebody, content: string | Buffer, over: { id?: string; profile?: string; coordinators?: string; name?: string } = {}): Promise<{ id: string; status: number; rule: string | undefined }> => {
    const id = over.id ?? world.clock.uuid();
    const answer = await world.app.http.inject({
      method: 'PUT', url: `/manifests/${operationId}/${id}?profile=${over.profile ?? profileId}&coordinators=${over.coordinators ?? 'yes'}`, payload: content,
      headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'test', 'x-file-name': over.name ?? 'manifest.csv' },
    });
    world.app.services.jobs.wake();
    await world.app.services.jobs.idle();
    return { id, status: answer.statusCode, rule: (answer.json() as { refusals?: { rule: string }[] }).refusals?.[0]?.rule };
  };

  it('ranks the lines of a manifest with reasons, says what is missing, and names nobody', async () => {
    const { id, status } = await send(dutch, csv);
    expect(status).toBe(202);
    const { manifest } = await dutch.ask<Shown>(show, { o: operationId, id });
    expect(manifest).toMatchObject({ state: 'SCORED', lineCount: 3, doneCount: 3, highCount: 1, profileVersion: 2 });
    const [first, second, last] = manifest?.lines.items ?? [];
    expect(first).toMatchObject({ line: 3, band: 'HIGH', containers: ['MSKU9070323'] });
    expect(first?.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['P03', 'C03', 'M06', 'M07', 'D10']));
    expect(second).toMatchObject({ line: 4, missing: expect.arrayContaining(['grossKg', 'hs', 'transits']) as unknown });
    expect(last).toMatchObject({ line: 2, band: 'LOW' });
    expect(JSON.stringify(manifest)).not.toMatch(/Secret|Hidden|Box 77/);
    const { rows: stored } = await world.superuser.query('select l::text as row from manifest_lines l union all select p::text from manifest_portions p');
    expect(stored.length).toBe(3);
    expect(JSON.stringify(stored)).not.toMatch(/Secret|Hidden|Box 77/);
    expect((await dutch.ask<Shown>(show, { o: operationId, id, indicator: 'P03' })).manifest?.lines.count.value).toBe(1);
    expect((await dutch.ask<Shown>(show, { o: operationId, id, band: 'LOW' })).manifest?.lines.items.map(({ line }) => line)).toEqual([4, 2]);
  });

  it('looks trade statistics up where the profile asks for them', async () => {
    const figures = [2022, 2023, 2024, 2025].flatMap((year) => [['Ghana', year < 2024 ? 2_000_000 : 9_000_000], ['Turkey', 8_000_000]].map(([country, mass]) => `"39151000","39","3915","391510","Waste of polymers",${year},"Non-EU Exports","${country}",1,${mass},0`));
    const statistics = ['Cn8,Hs2,Hs4,Hs6,Description,Year,FlowType,Country,Value,NetMass,SuppUnit', ...figures, ''].join('\n');
    const { statusCode } = await world.app.http.inject({
      method: 'PUT', url: '/trade-statistics/HMRC_CN8?edition=2025&version=0', payload: Buffer.from(statistics), headers: { authorization: `Bearer ${coordinator.token}`, 'content-type': 'text/csv', 'x-muster-client': 'test' },
    });
    expect(statusCode).toBe(200);
    const asking = world.clock.uuid();
    await ask(dutch, draft, { input: { id: asking, operationId, body: body({ weights: [{ code: 'F01', points: '4' }] }) } });
    await ask(dutch, step, { o: operationId, id: asking, a: 'use', v: 1 });
    const plastics = [headers, (rows[1] ?? []).map((cell) => ({ 852872: '391510', NL: 'GB' })[cell] ?? cell), rows[0] ?? []].map((cells) => cells.join(';')).join('\r\n');
    const { id } = await send(dutch, plastics, { profile: asking });
    const items = (await dutch.ask<Shown>(show, { o: operationId, id })).manifest?.lines.items ?? [];
    expect(items.map(({ line, points, reasons, missing }) => [line, points, reasons.map(({ english }) => english), missing])).toEqual([
      [2, '4', ['Trade has moved here: 4.5 times as much moves on this corridor as before.'], []], [3, '0', [], ['trade']],
    ]);
    // A profile that does not ask goes without.
    const { id: other } = await send(dutch, plastics);
    expect(JSON.stringify((await dutch.ask<Shown>(show, { o: operationId, id: other })).manifest)).not.toMatch(/Trade has moved/);
  });

  it('shows a manifest to its agency, and to the coordinators where it says so', async () => {
    const [open, closed] = [await send(dutch, csv), await send(dutch, csv, { coordinators: 'no' })];
    const sees = async (who: Somebody, id: string) => (await who.ask<Shown>(show, { o: operationId, id })).manifest !== null;
    expect(await Promise.all([dutch, coordinator, polish, stranger].map((who) => sees(who, open.id)))).toEqual([true, true, false, false]);
    expect(await Promise.all([dutch, coordinator, polish].map((who) => sees(who, closed.id)))).toEqual([true, false, false]);
  });

  it('reads XLSX, takes the same file twice as one, and refuses what cannot be scored', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Manifest').addRows([headers, ...rows]);
    const { id, status } = await send(dutch, Buffer.from(await book.xlsx.writeBuffer()), { name: 'manifest.xlsx' });
    expect(status).toBe(202);
    expect((await dutch.ask<Shown>(show, { o: operationId, id })).manifest).toMatchObject({ state: 'SCORED', lineCount: 3, highCount: 1 });
    const twice = world.clock.uuid();
    expect([(await send(dutch, csv, { id: twice })).status, (await send(dutch, csv, { id: twice })).status, (await send(dutch, `${csv}\r\n`, { id: twice })).status]).toEqual([202, 200, 409]);
    expect(await send(dutch, 'a;b\r\n1;2')).toMatchObject({ status: 422, rule: 'manifest.no-goods' });
    expect(await send(dutch, headers.join(';'))).toMatchObject({ status: 422, rule: 'import.empty' });
    const other = world.clock.uuid();
    await ask(dutch, draft, { input: { id: other, operationId, body: body() } });
    expect(await send(dutch, csv, { profile: other })).toMatchObject({ status: 422, rule: 'profile.not-in-use' });
    expect((await send(stranger, csv)).status).toBe(404);
  });

  it('goes on where a stopped server left off', async () => {
    const many = [headers, ...Array.from({ length: 1200 }, (_each, at) => ['', `Goods ${at}`, '848790', String(1000 + at), 'DE', 'FR', 'A', `B${at}`, '', ''])].map((cells) => cells.join(';')).join('\n');
    const jobs = jest.spyOn(world.app.services.jobs, 'wake').mockImplementation(() => undefined);
    const id = world.clock.uuid();
    await world.app.http.inject({ method: 'PUT', url: `/manifests/${operationId}/${id}?profile=${profileId}`, payload: many, headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': 'many.csv' } });
    expect((await dutch.ask<Shown>(show, { o: operationId, id })).manifest).toMatchObject({ state: 'SCORING', lineCount: 1200, doneCount: 0 });
    jobs.mockRestore();
    world.app.services.jobs.wake();
    await world.app.services.jobs.idle();
    expect((await dutch.ask<Shown>(show, { o: operationId, id })).manifest).toMatchObject({ state: 'SCORED', doneCount: 1200, lines: { count: { value: 1000 } } });
    const { rows: left } = await world.superuser.query('select count(*)::int as portions from manifest_portions');
    expect(left).toEqual([{ portions: 0 }]);
  });

  it('makes a target of a line, with its reasons and sealed parties, for the same eyes, and takes it back', async () => {
    const { id: manifestId } = await send(dutch, csv);
    const targetId = world.clock.uuid();
    const input = { operationId, manifestId, line: 3, targetId, language: 'fr' };
    expect(await ask(dutch, nominate, { input })).toEqual({ line: 3, target: { id: targetId } });
    expect(await ask(dutch, nominate, { input })).toEqual({ line: 3, target: { id: targetId } });
    expect(await ask(dutch, nominate, { input: { ...input, targetId: world.clock.uuid() } })).toEqual({ refusals: [{ rule: 'line.nominated', field: 'line' }] });
    const { target: made } = await dutch.ask<{ target: { reasons: string; riskIndicators: string[]; parties: { part: string }[] } }>(target, { o: operationId, id: targetId });
    expect(made).toMatchObject({ kind: 'CONTAINER', state: 'NOMINATED', title: 'MSKU9070323 · Used television sets', containerNumbers: ['MSKU9070323'] });
    expect(made.parties.map(({ part }) => part).sort()).toEqual(['CONSIGNEE', 'CONSIGNOR']);
    expect(made.reasons).toMatch(/^Manifeste manifest.csv, ligne 3 : [\d.]+ points\.\n/);
    expect(made.riskIndicators).toEqual(expect.arrayContaining(['P03', 'C03']));
    expect(await Promise.all([coordinator, polish].map(async (who) => (await who.ask<{ target: unknown }>(target, { o: operationId, id: targetId })).target !== null))).toEqual([true, false]);
    expect((await polish.answer(nominate, { input: { ...input, targetId: world.clock.uuid(), line: 2 } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await polish.answer(takeBack, { o: operationId, m: manifestId, l: 3 })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await ask(dutch, takeBack, { o: operationId, m: manifestId, l: 3 })).toEqual({ line: 3, target: null });
    expect((await dutch.ask<{ target: unknown }>(target, { o: operationId, id: targetId })).target).toMatchObject({ state: 'CLOSED', outcome: 'NOT_OURS' });
    expect(await ask(dutch, takeBack, { o: operationId, m: manifestId, l: 3 })).toEqual({ line: 3, target: null });
  });

  it('counts cases only that everybody who sees the line may see', async () => {
    const nominateTarget = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id } ${refusals} } }`;
    const container = (number: string) => ({ kind: 'CONTAINER', title: number, containerNumbers: [number], reasons: 'Known.' });
    const make = async (who: Somebody, number: string, handling?: object) =>
      expect(await ask(who, nominateTarget, { input: { id: world.clock.uuid(), operationId, body: container(number), ...(handling && { handling }) } })).toEqual({ id: expect.any(String) as unknown });
    await make(polish, 'TEMU1234565');
    await make(dutch, 'HLXU1234561', { tlp: 'AMBER_STRICT' });
    const manifest = ['Container;Description', 'TEMU1234565;Parts', 'HLXU1234561;Parts'].join('\n');
    const firing = async (coordinators: string) => (await dutch.ask<Shown>(show, { o: operationId, id: (await send(dutch, manifest, { coordinators })).id, indicator: 'M10' })).manifest?.lines.items.map(({ containers }) => containers[0]);
    expect(await firing('yes')).toEqual(['TEMU1234565']);
    expect((await firing('no'))?.sort()).toEqual(['HLXU1234561', 'TEMU1234565']);
  });

  it('keeps versions of a profile, and who may change it', async () => {
    const id = world.clock.uuid();
    await ask(dutch, draft, { input: { id, operationId, body: body() } });
    expect(await ask(dutch, draft, { input: { id, operationId, body: body() } })).toMatchObject({ id, version: 1 });
    expect(await ask(dutch, draft, { input: { id, operationId, body: body({ high: '50' }) } })).toEqual({ refusals: [{ rule: 'id.taken', field: 'id' }] });
    expect(await ask(dutch, change, { input: { operationId, id, version: 1, body: body({ high: '50' }) } })).toMatchObject({ version: 2, versions: [{ version: 2, high: '50' }, { version: 1, high: '45' }] });
    expect(await ask(dutch, change, { input: { operationId, id, version: 1, body: body() } })).toEqual({ refusals: [{ rule: 'version.stale', field: 'version' }] });
    expect(await ask(dutch, change, { input: { operationId, id, version: 2, body: body({ medium: '60', weights: [{ code: 'Z1', points: '1' }] }) } })).toEqual({
      refusals: [{ rule: 'profile.indicator-unknown', field: 'body.weights.0.code' }, { rule: 'profile.thresholds', field: 'body.medium' }],
    });
    expect((await polish.answer(change, { input: { operationId, id, version: 2, body: body() } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await ask(coordinator, change, { input: { operationId, id, version: 2, body: body() } })).toMatchObject({ version: 3 });
    expect((await stranger.answer(draft, { input: { id: world.clock.uuid(), operationId, body: body() } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('measures hit rates and tries a profile on what each reader may see', async () => {
    const nominateTarget = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id version } ${refusals} } }`;
    const assign = `mutation ($input: AssignTargetInput!) { answer: assignTarget(input: $input) { ... on Target { id } ${refusals} } }`;
    const control = `mutation ($input: ControlTargetInput!) { answer: controlTarget(input: $input) { ... on Control { id } ${refusals} } }`;
    const judge = async (finding: string, handling?: object) => {
      const id = world.clock.uuid();
      await ask(dutch, nominateTarget, { input: { id, operationId, body: { kind: 'CONSIGNMENT', title: 'x', reasons: 'y', declaredDescription: 'Rags, second hand', riskIndicators: ['r07', 'own words'] }, ...(handling && { handling }) } });
      await ask(dutch, assign, { input: { operationId, id, agencyIds: [dutch.agencyId] } });
      expect(await ask(dutch, control, { input: { id: world.clock.uuid(), operationId, targetId: id, controlledAt: '2026-06-10T11:00:00Z', country: 'NL', place: 'Rotterdam', method: 'PHYSICAL', finding } })).toMatchObject({ id: expect.any(String) as unknown });
    };
    await judge('ILLEGAL_WASTE');
    await judge('NOTHING_FOUND');
    await judge('ILLEGAL_WASTE', { tlp: 'AMBER_STRICT' });
    await judge('ILLEGAL_WASTE', { tlp: 'RED', people: [] });
    await ask(dutch, `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id } ${refusals} } }`, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody({ declaredDescription: 'Second hand rags' }) } });
    const rateOf = async (who: Somebody) => (await who.ask<{ operation: { riskHitRates: { code: string }[] } }>(rates, { o: operationId, d: 30 })).operation.riskHitRates.find(({ code }) => code === 'R07');
    expect(await rateOf(dutch)).toEqual({ code: 'R07', fired: 3, drift: 'TOO_FEW', whole: { found: 2, of: 3, percent: '66.7', low: '20.8', high: '93.9', isFew: true }, last: { of: 3 }, before: null });
    expect(await rateOf(polish)).toMatchObject({ fired: 2, whole: { found: 1, of: 2 } });
    const measure = { weights: [{ code: 'C03', points: '5' }], high: '5', medium: '1' };
    const tried = async (who: Somebody) => (await who.ask<{ operation: { riskTrial: { indicators: object[]; fired: { kind: string; reasons: object[] }[] } } }>(trial, { o: operationId, m: measure })).operation.riskTrial;
    const [own, others] = [await tried(dutch), await tried(polish)];
    expect([own, others].map(({ fired }) => fired.filter(({ kind }) => kind === 'SEIZURE').length)).toEqual([1, 1]);
    expect(own.fired.length).toBe(others.fired.length + 2);
    expect(others.fired[0]?.reasons).toEqual([{ english: 'Declared as second-hand goods: Declared as “second hand”.' }]);
    expect((await dutch.ask<{ operation: { riskTrial: null } }>(trial, { o: operationId, m: { ...measure, medium: '9' } })).operation.riskTrial).toBeNull();
    expect(await stranger.ask(trial, { o: operationId, m: measure })).toEqual({ operation: null });
  });
});
