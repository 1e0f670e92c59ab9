import ExcelJS from 'exceljs';
import { deflateRawSync } from 'node:zlib';
import { reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { importColumns } from './import-columns';
import { ImportQueue } from './import-queue';

const fields = `id state encoding separator columns mapping rowCount doneCount problemCount duplicateCount importedCount failure { rule }
  rows(first: 100, only: $only) { items { row cells isLeftOut problems { column field rule value } duplicates { row reference } } }`;
const show = `query ($o: ID!, $id: ID!, $only: ImportRowKind) { import(operationId: $o, id: $id) { ${fields} } }`;
const confirm = `mutation ($o: ID!, $id: ID!, $p: Boolean, $d: Boolean) { confirmImport(operationId: $o, id: $id, leaveOutProblems: $p, leaveOutDuplicates: $d) {
  ... on Import { state importedCount } ... on Refused { refusals { rule } } } }`;
const remap = `mutation ($o: ID!, $id: ID!, $m: [String!]!) { setImportMapping(operationId: $o, id: $id, mapping: $m) { ... on Import { state } ... on Refused { refusals { rule field } } } }`;
const cancel = `mutation ($o: ID!, $id: ID!) { cancelImport(operationId: $o, id: $id) { ... on Import { state rowCount } ... on Refused { refusals { rule } } } }`;
const seizures = `query ($o: ID!) { operation(id: $o) { seizures(first: 100) { items { state place country detectedAt totalKg containerNumbers reporter { id } versions { version } } count { value } } } }`;

interface Row {
  row: number;
  problems: { column: string | null; field: string | null; rule: string; value: string | null }[];
  duplicates: { row: number | null; reference: string | null }[];
}
interface Shown {
  state: string;
  encoding: string | null;
  separator: string | null;
  mapping: string[];
  rowCount: number;
  doneCount: number;
  problemCount: number;
  duplicateCount: number;
  failure: { rule: string } | null;
  rows: { items: Row[] };
}

const headers = ['Detected at', 'Time zone', 'Country', 'Place', 'Container numbers', 'What was found', 'Waste stream', 'Kilograms', 'Basis of the kilograms', 'Own reference'];
const line = (over: Record<string, string> = {}): string[] =>
  headers.map((header) => over[header] ?? { 'Detected at': '2026-06-09 08:30', 'Time zone': 'Europe/Amsterdam', Country: 'NL', Place: 'Rotterdam', 'What was found': 'Broken television sets', 'Waste stream': 'E_WASTE', Kilograms: '1250.5', 'Basis of the kilograms': 'WEIGHED' }[header] ?? '');
const table = (rows: string[][], separator = ',', head = headers): string => [head, ...rows].map((cells) => cells.join(separator)).join('\r\n');

/** A ZIP archive of one entry, as a spreadsheet begins. */
const archive = (name: string, content: Buffer): Buffer => {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
};

describe('imports', () => {
  let world: World;
  let dutch: Somebody;
  let colleague: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let coordinator: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    colleague = await world.person(dutch.agencyId, {});
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
  });
  afterAll(() => world.close());

  const put = (who: Somebody, content: Buffer | string, id = world.clock.uuid(), name = 'reports.csv') =>
    world.app.http.inject({
      method: 'PUT', url: `/imports/${operationId}/${id}`, payload: content,
      headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'test', 'x-file-name': name, 'content-type': 'text/csv' },
    });
  const look = async (who: Somebody, id: string, only: string | null = null): Promise<Shown | null> => (await who.ask<{ import: Shown | null }>(show, { o: operationId, id, only })).import;
  const bring = async (content: Buffer | string, name?: string): Promise<{ id: string; shown: Shown }> => {
    const id = world.clock.uuid();
    expect((await put(dutch, content, id, name)).statusCode).toBe(202);
    await ImportQueue.of(world.app.services).idle();
    const shown = await look(dutch, id);
    if (!shown) throw new Error('The import is not to be seen.');
    return { id, shown };
  };
  const count = async (): Promise<number> => (await polish.ask<{ operation: { seizures: { count: { value: number } } } }>(seizures, { o: operationId })).operation.seizures.count.value;
  const astray = async (): Promise<unknown[]> => (await world.superuser.query('select * from muster.totals_astray($1)', [operationId])).rows;

  it('writes nothing until it is confirmed, then everything at once', async () => {
    const before = await count();
    const rows = [line({ 'Container numbers': 'CSQU3054383', 'Own reference': 'NL-1' }), line({ Place: 'Moerdijk', 'Own reference': 'NL-2' }), line({ Place: 'Antwerpen', Country: 'be' })];
    const { id, shown } = await bring(table(rows));
    expect(shown).toMatchObject({ state: 'CHECKED', encoding: 'UTF-8', separator: ',', rowCount: 3, doneCount: 3, problemCount: 0, duplicateCount: 0 });
    expect(await count()).toBe(before);
    for (const other of [polish, coordinator, stranger]) expect(await look(other, id)).toBeNull();
    expect(await polish.answer(confirm, { o: operationId, id })).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(await dutch.ask(confirm, { o: operationId, id })).toEqual({ confirmImport: { state: 'IMPORTED', importedCount: 3 } });
    expect(await dutch.ask(confirm, { o: operationId, id })).toEqual({ confirmImport: { state: 'IMPORTED', importedCount: 3 } });
    expect(await count()).toBe(before + 3);
    const { operation } = await polish.ask<{ operation: { seizures: { items: object[] } } }>(seizures, { o: operationId });
    expect(operation.seizures.items).toContainEqual({
      state: 'SUBMITTED', place: 'Rotterdam', country: 'NL', detectedAt: '2026-06-09T06:30:00.000Z', totalKg: '1250.5', containerNumbers: ['CSQU3054383'], reporter: { id: dutch.id }, versions: [{ version: 1 }],
    });
    expect(await astray()).toEqual([]);
    const events = await world.superuser.query(`select arguments->>'count' as count from events where kind = 'SeizuresImported' and operation_id = $1`, [operationId]);
    expect(events.rows).toEqual([{ count: '3' }]);
  });

  it('tells every problem by row and column, and imports nothing while one remains', async () => {
    const rows = [
      line({ Place: 'Delfzijl' }),
      line({ Country: 'XX', Kilograms: '1,5', 'Waste stream': 'TELEVISIONS', 'Detected at': '09/06/2026' }),
      line({ 'Container numbers': 'CSQU3054384', Kilograms: '-1' }),
      line({ 'Detected at': '2031-01-01', 'What was found': '' }),
    ];
    const { id, shown } = await bring(table(rows, ';'));
    expect(shown).toMatchObject({ state: 'CHECKED', separator: ';', rowCount: 4, problemCount: 3 });
    const problems = (await look(dutch, id, 'PROBLEMS'))?.rows.items.map(({ row, problems: of }) => [row, of.map(({ column, rule, value }) => [column, rule, value]).sort()]);
    expect(problems).toEqual([
      [3, [['Country', 'country.unknown', 'XX'], ['Detected at', 'date.format', '09/06/2026'], ['Kilograms', 'quantity.not-decimal', '1,5'], ['Waste stream', 'code.unknown', 'TELEVISIONS']]],
      [4, [['Container numbers', 'container-number.check-digit', 'CSQU3054384'], ['Kilograms', 'quantity.not-positive', '-1']]],
      [5, [['Detected at', 'date.future', '2031-01-01'], ['What was found', 'field.required', '']]],
    ]);
    const before = await count();
    expect(await dutch.ask(confirm, { o: operationId, id })).toEqual({ confirmImport: { refusals: [{ rule: 'import.problems-remain' }] } });
    expect(await count()).toBe(before);
    expect(await dutch.ask(confirm, { o: operationId, id, p: true })).toEqual({ confirmImport: { state: 'IMPORTED', importedCount: 1 } });
    expect(await count()).toBe(before + 1);
    expect(await astray()).toEqual([]);
  });

  it('finds what another row or a report tells already, and nothing that the reader may not see', async () => {
    const body = reportBody({ place: 'Vlissingen', containerNumbers: ['MSKU9070323'] });
    await polish.ask(`mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } } }`, { input: { id: world.clock.uuid(), operationId, submit: true, body } });
    const hidden = reportBody({ place: 'Terneuzen', containerNumbers: ['MSKU9070323'] });
    await polish.ask(`mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } } }`, { input: { id: world.clock.uuid(), operationId, submit: false, body: hidden } });
    const { shown } = await bring(table([
      line({ Place: 'VLISSINGEN', 'Container numbers': 'MSKU 907032 3' }),
      line({ Place: 'Terneuzen', 'Container numbers': 'MSKU9070323' }),
      line({ Place: 'Terneuzen', 'Container numbers': 'MSKU9070323' }),
      line({ Place: 'Breda', 'Own reference': 'NL-1' }),
    ]));
    expect(shown.duplicateCount).toBe(3);
    expect(shown.rows.items.map(({ row, duplicates }) => [row, duplicates.map((each) => each.row ?? (each.reference ? 'report' : ''))])).toEqual([[2, ['report']], [3, []], [4, [3]], [5, ['report']]]);
  });

  it.each<[string, Buffer, Partial<Shown>]>([
    ['UTF-16 with tabulators', Buffer.from(`\ufeff${table([line({ Place: 'Île' })], '\t')}`, 'utf16le'), { encoding: 'UTF-16LE', separator: '\t', problemCount: 0 }],
    ['Windows-1252', Buffer.from(table([line({ Place: '\xcele' })]), 'latin1'), { encoding: 'WINDOWS-1252', problemCount: 0 }],
    ['quoted lines', Buffer.from(table([line({ 'What was found': '"Two ""old"" sets,\nbroken"' })])), { rowCount: 1, problemCount: 0 }],
    ['French headers', Buffer.from(table([line()], ';', ['Constaté le', 'Fuseau horaire', 'Pays', 'Lieu', 'Numéros de conteneur', 'Ce qui a été trouvé', 'Flux de déchets', 'Kilogrammes', 'Base des kilogrammes', 'Référence interne'])), { problemCount: 0 }],
  ])('reads %s', async (_what, content, expected) => {
    expect((await bring(content)).shown).toMatchObject({ state: 'CHECKED', ...expected });
  });

  it.each<[string, Buffer | string, string, string]>([
    ['101 columns', table([Array.from({ length: 101 }, () => 'x')], ',', Array.from({ length: 101 }, (_each, index) => `c${index}`)), 'import.too-many-columns', 'x.csv'],
    ['one column, whatever separates it', 'a|b|c\r\n1|2|3', 'import.one-column', 'x.csv'],
    ['headers alone', table([]), 'import.empty', 'x.csv'],
    ['a quotation mark that never ends', `${table([])}\r\n"abc`, 'import.malformed', 'x.csv'],
    ['50,001 rows', `a,b\n${'1,2\n'.repeat(50_001)}`, 'import.too-many-rows', 'x.csv'],
    ['an archive that unpacks to 400 MB', archive('xl/worksheets/sheet1.xml', Buffer.alloc(400 * 1024 * 1024)), 'import.archive-bomb', 'x.csv'],
    ['a part that unpacks two hundred times over', archive('xl/sharedStrings.xml', Buffer.alloc(8 * 1024 * 1024)), 'import.archive-bomb', 'x.csv'],
    ['an archive that is no spreadsheet', archive('readme.txt', Buffer.from('hello')), 'import.not-a-spreadsheet', 'x.csv'],
    ['text with the name of a spreadsheet', 'a,b\n1,2', 'import.not-a-spreadsheet', 'x.xlsx'],
  ])('refuses %s', async (_what, content, rule, name) => {
    const { id, shown } = await bring(Buffer.from(content), name);
    expect(shown).toMatchObject({ state: 'FAILED', failure: { rule }, rows: { items: [] } });
    expect(await dutch.ask(confirm, { o: operationId, id })).toEqual({ confirmImport: { refusals: [{ rule: 'import.not-checked' }] } });
  });

  it('reads the template that it gives, with a spreadsheet’s own dates and numbers', async () => {
    for (const lang of ['en', 'fr']) {
      const given = await world.app.http.inject({ url: `/imports/template.xlsx?lang=${lang}`, headers: { authorization: `Bearer ${dutch.token}` } });
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(given.rawPayload as unknown as ArrayBuffer);
      const sheet = book.getWorksheet('Seizures');
      const at = (key: string): number => importColumns.findIndex((column) => column.key === key) + 1;
      if (sheet) {
        sheet.getCell(2, at('detectedAt')).value = new Date('2026-06-08T14:15:00Z');
        sheet.getCell(2, at('kilograms')).value = 12.3;
        sheet.getCell(2, at('place')).value = { richText: [{ text: 'Rotter' }, { text: 'dam & Cie' }] };
      }
      const { id, shown } = await bring(Buffer.from(await book.xlsx.writeBuffer()), 'reports.xlsx');
      expect(shown).toMatchObject({ state: 'CHECKED', encoding: null, rowCount: 1, problemCount: 0, mapping: importColumns.map(({ key }) => key) });
      const staged = await world.superuser.query('select record from import_rows where batch_id = $1', [id]);
      expect(staged.rows[0]).toMatchObject({ record: { detected_at: '2026-06-08T12:15:00.000Z', place: 'Rotterdam & Cie', items: [{ quantities: [{ amount: '12.3', unit: 'KILOGRAM' }, { amount: '310', unit: 'PIECE' }] }] } });
    }
    const csv = await world.app.http.inject({ url: '/imports/template.csv', headers: { authorization: `Bearer ${dutch.token}` } });
    expect((await bring(csv.rawPayload)).shown).toMatchObject({ state: 'CHECKED', problemCount: 0 });
  });

  it('checks anew by the columns that one chooses', async () => {
    const { id, shown } = await bring(table([line()], ',', headers.map((header) => (header === 'Place' ? 'Ort' : header))));
    expect(shown).toMatchObject({ problemCount: 1, mapping: expect.arrayContaining(['']) });
    const mapping = shown.mapping.map((key) => key || 'place');
    expect(await dutch.ask(remap, { o: operationId, id, m: mapping.map((key, index) => (index === 1 ? 'nonsense' : key)) })).toEqual({ setImportMapping: { refusals: [{ rule: 'import.column-unknown', field: 'mapping.1' }] } });
    await dutch.ask(remap, { o: operationId, id, m: mapping });
    await ImportQueue.of(world.app.services).idle();
    expect(await look(dutch, id)).toMatchObject({ state: 'CHECKED', problemCount: 0 });
  });

  it('is given up without a trace, by its agency alone', async () => {
    const { id } = await bring(table([line()]));
    expect((await stranger.answer(cancel, { o: operationId, id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await polish.answer(cancel, { o: operationId, id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await dutch.ask(cancel, { o: operationId, id })).toEqual({ cancelImport: { state: 'CANCELLED', rowCount: 0 } });
  });

  it('takes files from reporters only, and the same file once', async () => {
    const id = world.clock.uuid();
    const content = table([line()]);
    expect((await put(stranger, content)).statusCode).toBe(404);
    expect((await put(colleague, content)).statusCode).toBe(404);
    expect((await put(dutch, Buffer.alloc(21 * 1024 * 1024))).statusCode).toBe(413);
    expect([(await put(dutch, content, id)).statusCode, (await put(dutch, content, id)).statusCode, (await put(dutch, `${content}\n`, id)).statusCode]).toEqual([202, 200, 409]);
    expect((await put(polish, content, id)).statusCode).toBe(409);
    await ImportQueue.of(world.app.services).idle();
  });
});
