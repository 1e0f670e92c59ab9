import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { fitsSpreadsheet, neutralText } from './neutral-cell';

const report = `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule field } } } }`;

describe('exports', () => {
  let world: World;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
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

  it('gives the map as GeoJSON, and the other lists', async () => {
    const map = (await get(dutch, 'seizures.geojson')).json<{ features: { geometry: { coordinates: number[] }; properties: Record<string, string> }[] }>();
    expect(map.features).toHaveLength(3);
    expect(map.features.find(({ properties }) => properties.Place === 'Rotterdam')?.geometry).toEqual({ type: 'Point', coordinates: [-4.14, 51.95] });
    expect((await table(dutch, 'participants.csv')).map(({ Country }) => Country)).toEqual(expect.arrayContaining(['NL', 'PL']));
    expect((await get(dutch, 'targets.xlsx')).statusCode).toBe(200);
    expect((await table(dutch, 'directory.csv')).length).toBeGreaterThan(0);
    const wrong = await Promise.all(['targets.geojson', 'accounts.csv', 'seizures.exe', 'seizures.csv?from=yesterday'].map((file) => get(dutch, file)));
    expect(wrong.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 400]);
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
