import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { GraphQLInputObjectType } from 'graphql';
import { reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { seizureList } from './seizure-list';
import { fitsSpreadsheet, neutralText } from './neutral-cell';

const report = `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule field } } } }`;
const nominate = 'mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename } }';

interface Feature {
  geometry: { type: string; coordinates: unknown };
  properties: Record<string, unknown>;
}

describe('exports', () => {
  let world: World;
  let coordinator: Somebody;
  let approver: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true, name: 'Saskia' });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    await send(dutch, { place: 'Rotterdam', foundDescription: '=HYPERLINK("http://evil.example";"x")', longitude: '-4.14', customsOffice: '+31, "Maas"' });
    await send(dutch, { place: 'Moerdijk', country: 'NL' });
    await send(polish, { place: 'Gdynia', country: 'PL' });
    await send(polish, { place: 'Draft of Gdynia', country: 'PL' }, false);
  });
  afterAll(() => world.close());

  const send = (who: Somebody, over: Record<string, unknown>, submit = true): Promise<unknown> =>
    who.ask(report, { input: { id: world.clock.uuid(), operationId, submit, body: reportBody(over) } });
  const get = (who: Somebody | null, file: string) =>
    world.app.http.inject({ url: `/exports/${operationId}/${file}`, headers: who ? { authorization: `Bearer ${who.token}` } : {} });
  const table = async (who: Somebody, file: string): Promise<Record<string, string>[]> => parse((await get(who, file)).payload, { bom: true, columns: true }) as Record<string, string>[];

  it('shows each reader what the list shows, and records that it left', async () => {
    expect((await table(dutch, 'seizures.csv')).map(({ Place }) => Place).sort()).toEqual(['Gdynia', 'Moerdijk', 'Rotterdam']);
    expect((await table(polish, 'seizures.csv')).map(({ Place }) => Place).sort()).toEqual(['Draft of Gdynia', 'Gdynia', 'Moerdijk', 'Rotterdam']);
    expect((await get(stranger, 'seizures.csv')).statusCode).toBe(404);
    expect((await get(null, 'seizures.csv')).statusCode).toBe(401);
    const made = await world.superuser.query(`select audience, arguments from events where kind = 'ExportMade' order by recorded`);
    expect(made.rows).toEqual([dutch, polish].map(({ agencyId }) => ({ audience: [`o.${operationId}.a.${agencyId}`], arguments: { agencyId, list: 'seizures', format: 'csv' } })));
  });

  it('lets no text become a formula and keeps numbers numbers', async () => {
    const { payload, headers } = await get(dutch, 'seizures.csv');
    expect(payload.startsWith('\ufeffReference,')).toBe(true);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="DEM-T-seizures-2026-06-10\.csv"/);
    const row = (await table(dutch, 'seizures.csv')).find(({ Place }) => Place === 'Rotterdam');
    expect(row).toMatchObject({ 'What was found': `'=HYPERLINK("http://evil.example";"x")`, 'Customs office': `'+31, "Maas"`, Longitude: '-4.14', Kilograms: '12500', Quantities: '12500 KILOGRAM WEIGHED; 310 PIECE ESTIMATED' });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await get(dutch, 'seizures.xlsx?lang=fr')).rawPayload as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('seizures');
    const heads = sheet?.getRow(1).values as string[];
    const values = sheet?.getRows(2, 3)?.map((each) => [each.getCell(heads.indexOf('Lieu')).value, each.getCell(heads.indexOf('Longitude')).value, each.getCell(heads.indexOf('Ce qui a été trouvé')).value]);
    expect(values).toContainEqual(['Rotterdam', -4.14, `'=HYPERLINK("http://evil.example";"x")`]);
    const about = book.getWorksheet('À propos')?.getColumn(2).values.join('\n');
    expect(about).toContain('DEM-T · Operation Demeter T');
    expect(about).toContain('Saskia, Agency of NL');
  });

  it.each([['countries=PL', ['Gdynia']], ['states=VALIDATED', []], ['from=2026-06-09T08:30:00Z&wasteStreams=E_WASTE,PLASTIC&countries=NL', ['Moerdijk', 'Rotterdam']], ['until=2026-06-01T00:00:00Z', []]])(
    'filters as the list does: %s', async (query, places) => {
      expect((await table(dutch, `seizures.csv?${query}`)).map(({ Place }) => Place).sort()).toEqual(places);
    },
  );

  it('gives the map as GeoJSON: where something was found, and the ways that were reported', async () => {
    const id = await world.activeOperation(coordinator, approver, [dutch, polish]);
    const point = (part: string, country: string, locode: string | null) => ({ part, country, locode });
    const sendThere = (over: Record<string, unknown>, submit = true): Promise<unknown> => dutch.ask(report, { input: { id: world.clock.uuid(), operationId: id, submit, body: reportBody(over) } });
    await sendThere({ place: 'Maasvlakte', route: [point('DEPARTURE', 'NL', 'NLRTM'), point('TRANSIT', 'NL', 'NLRTM'), point('DESTINATION', 'GH', null)] });
    await sendThere({ place: 'Known by its port', latitude: null, longitude: null, route: [point('DEPARTURE', 'DE', null)] });
    await sendThere({ place: 'Somewhere', latitude: null, longitude: null, locode: null });
    await sendThere({ place: 'Draft', route: [point('DEPARTURE', 'NL', null), point('DESTINATION', 'GH', null)] }, false);
    const map = async (who: Somebody): Promise<Feature[]> =>
      (await world.app.http.inject({ url: `/exports/${id}/seizures.geojson`, headers: { authorization: `Bearer ${who.token}` } })).json<{ features: Feature[] }>().features;
    const seen = await map(polish);
    expect(seen.filter(({ geometry }) => geometry.type === 'Point').map(({ properties }) => properties.Place).sort()).toEqual(['Known by its port', 'Maasvlakte']);
    expect(seen.find(({ properties }) => properties.Place === 'Maasvlakte')).toMatchObject({ geometry: { coordinates: [4.14, 51.95] }, properties: { 'Waste streams': 'E_WASTE' } });
    const [way, ...others] = seen.filter(({ geometry }) => geometry.type === 'LineString');
    expect(others).toEqual([]);
    expect(way).toMatchObject({ geometry: { coordinates: [expect.any(Array), expect.any(Array)] }, properties: { Points: ['NLRTM', 'GH'], 'Known by': ['port', 'country'] } });
    expect(JSON.stringify(seen)).not.toContain('Way');
    expect((await map(dutch)).filter(({ geometry }) => geometry.type === 'LineString')).toHaveLength(2);
  });

  it('gives every other list, each to those who may see it and with what they may see', async () => {
    const targetId = world.clock.uuid();
    await polish.ask(nominate, { input: { id: targetId, operationId, body: { kind: 'CONTAINER', title: 'A box', reasons: 'Seen before.', containerNumbers: ['CSQU3054383'] } } });
    await polish.ask('mutation ($input: AssignTargetInput!) { assignTarget(input: $input) { __typename } }', { input: { operationId, id: targetId, agencyIds: [dutch.agencyId] } });
    await dutch.ask('mutation ($input: ControlTargetInput!) { controlTarget(input: $input) { __typename } }', {
      input: { id: world.clock.uuid(), operationId, targetId, controlledAt: '2026-06-10T10:00:00Z', country: 'NL', place: 'Moerdijk', method: 'SCANNER', finding: 'NOTHING_FOUND', note: '@nothing' },
    });
    const [target] = await table(dutch, 'targets.csv');
    expect(target).toMatchObject({ Title: 'A box', State: 'CONTROLLED', 'To be controlled by': 'NL CUSTOMS', Controls: '1' });
    expect(await table(polish, 'controls.csv')).toEqual([expect.objectContaining({ Target: target?.Reference, Agency: 'NL CUSTOMS', Finding: 'NOTHING_FOUND', Note: `'@nothing` })]);
    expect((await table(dutch, 'participants.csv')).map(({ Country, Reports }) => [Country, Reports])).toEqual(expect.arrayContaining([['NL', '2'], ['PL', '1']]));
    expect((await table(dutch, 'members.csv')).map(({ Name, Role }) => [Name, Role])).toContainEqual(['Saskia', 'NATIONAL_CONTACT_POINT']);
    const kinds = async (who: Somebody): Promise<(string | undefined)[]> => (await table(who, 'feed.csv')).map((event) => event['What happened']);
    expect(await kinds(polish)).toEqual(expect.arrayContaining(['SeizureDrafted', 'TargetControlled']));
    expect(await kinds(dutch)).not.toContain('SeizureDrafted');
    expect((await table(dutch, 'feed.csv?kinds=TargetNominated')).map(({ Reference }) => Reference)).toEqual([target?.Reference]);
    for (const list of ['targets', 'controls', 'participants', 'members', 'feed', 'seizures']) {
      expect([(await get(dutch, `${list}.xlsx`)).statusCode, (await get(stranger, `${list}.csv`)).statusCode]).toEqual([200, 404]);
    }
  });

  it('gives the lists that belong to no operation from beside them, and records that they left', async () => {
    const of = (who: Somebody | null, file: string) => world.app.http.inject({ url: `/exports/${file}`, headers: who ? { authorization: `Bearer ${who.token}` } : {} });
    const rows = async (who: Somebody, file: string): Promise<Record<string, string>[]> => parse((await of(who, file)).payload, { bom: true, columns: true }) as Record<string, string>[];
    expect((await rows(dutch, 'operations.csv')).map(({ Code, State }) => [Code, State])).toContainEqual(['DEM-T', 'ACTIVE']);
    expect(await rows(stranger, 'operations.csv')).toEqual([]);
    expect((await rows(dutch, 'operations.csv?states=CLOSED'))).toEqual([]);
    expect((await rows(stranger, 'directory.csv?country=NL')).map(({ Name }) => Name)).toContain('Saskia');
    expect((await of(stranger, 'directory.xlsx?lang=fr')).statusCode).toBe(200);
    expect((await of(null, 'operations.csv')).statusCode).toBe(401);
    const trail = await world.superuser.query(`select arguments from agency_events where kind = 'ExportMade' and agency_id = $1 order by arguments->>'format', arguments->>'list'`, [stranger.agencyId]);
    expect(trail.rows).toEqual([['directory', 'csv'], ['operations', 'csv'], ['directory', 'xlsx']].map(([list, format]) => ({ arguments: { list, format } })));
    const wrong = [await of(dutch, 'seizures.csv'), await get(dutch, 'operations.csv'), await get(dutch, 'directory.csv'), await get(dutch, 'targets.geojson'), await get(dutch, 'accounts.csv'), await get(dutch, 'seizures.exe'), await get(dutch, 'seizures.csv?from=yesterday')];
    expect(wrong.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404, 400]);
  });

  it('has a column for every field of the report that is no name', () => {
    const input = world.app.schema.getType('SeizureBodyInput') as GraphQLInputObjectType;
    const item = world.app.schema.getType('SeizureItemInput') as GraphQLInputObjectType;
    const sources = seizureList.columns.map(({ from }) => (typeof from === 'string' ? from : from('t', () => '$1', () => 'true'))).join(' ');
    const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const elsewhere = ['items', 'description'];
    const missing = [...Object.keys(input.getFields()), ...Object.keys(item.getFields())].filter((name) => !elsewhere.includes(name) && !new RegExp(`\\b(${name}|${snake(name)})\\b`).test(sources));
    expect(missing).toEqual([]);
  });

  it('reads a long list to its end, page by page', async () => {
    await world.superuser.query(
      `insert into seizures select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'place', 'Row ' || n))).* from seizures s, generate_series(1, 1200) n where place = 'Moerdijk'`,
    );
    const rows = await table(polish, 'seizures.csv?countries=NL');
    expect(new Set(rows.map(({ Place }) => Place)).size).toBe(1202);
  });

  it.each([['=1+1', `'=1+1`], ['+1', `'+1`], ['-1', `'-1`], ['@x', `'@x`], ['\tx', `'\tx`], ['\rx', `'\rx`], ['plain = text', 'plain = text'], ['', '']])('writes the text %j as %j', (text, neutral) => {
    expect(neutralText(text)).toBe(neutral);
  });

  it.each([['-4.14', true], ['123456789012345', true], ['1234567890123456', false], ['1e5', false], ['=1', false]])('a spreadsheet holds %s exactly: %s', (text, fits) => {
    expect(fitsSpreadsheet(text)).toBe(fits);
  });
});
