import { manifestColumns } from './manifest-columns';
import type { RowFacts } from './manifest-columns';
import { startingProfile } from '@muster/shared/risk/profile';
import { containerCheckDigit } from '@muster/shared/identifiers/container-number';
import ExcelJS from 'exceljs';
import { loadavg } from 'node:os';
import { PassThrough } from 'node:stream';
import { World } from '../testing/world';

const lineCount = 100_000;

const goods = ['Used television sets', 'Machine parts', 'Plastic scrap, baled', 'General cargo', 'Waste paper', 'Furniture', 'Second hand tyres', 'Frozen fish', 'Computers, used', 'Personal effects'];
const headings = ['852872', '848790', '391590', '', '470790', '940360', '401220', '030389', '847130', '630900'];
const [origins, destinations] = [['NL', 'DE', 'GB', 'US', 'BE'], ['GH', 'NG', 'MY', 'TR', 'FR', 'IN', 'TH']];

const cellsOf = (at: number): string[] => {
  const container = `MSKU${String(at).padStart(6, '0')}`;
  const of = (list: readonly string[]) => list[at % list.length] ?? '';
  const cells: Partial<Record<keyof RowFacts, string>> = {
    containers: container + containerCheckDigit(container), billOfLading: `BL-${at}`, vesselName: 'MV Proof', voyage: '26W', on: '2026-06-09', description: `${of(goods)} lot ${at}`, hs: of(headings), grossKg: String(3000 + ((at * 37) % 27000)),
    packages: String(1 + (at % 900)), value: String(500 + ((at * 13) % 90000)), currency: 'EUR', origin: of(origins), loadingCountry: of(origins), destination: of(destinations), declarationCountry: of(origins),
    loadingPlace: 'NLRTM', dischargePlace: 'GHTEM', transits: at % 3 === 0 ? 'MAPTM' : '', consignorName: `Sender ${at % 4000} BV`, consigneeName: `Receiver ${at % 9000} Ltd`, consigneeAddress: at % 11 === 0 ? `P.O. Box ${at}` : `${at} Harbour Road`,
    documents: at % 2 === 0 ? 'Invoice' : '', declarationNumber: `26NL${at}`,
  };
  return manifestColumns.map(({ key }) => cells[key] ?? '');
};

describe('a manifest of a hundred thousand lines', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it.each(['csv', 'xlsx'] as const)('is read, scored and ranked whole, told as it goes, as %s', async (format) => {
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const dutch = await world.person(await world.agency('NL'), { lead: true });
    const operationId = await world.activeOperation(coordinator, await world.person(coordinator.agencyId, {}), [dutch]);
    const profileId = world.clock.uuid();
    await dutch.ask('mutation ($input: DraftRiskProfileInput!) { draftRiskProfile(input: $input) { __typename } }', { input: { id: profileId, operationId, body: { title: 'x', ...startingProfile } } });
    await dutch.ask('mutation ($o: ID!, $id: ID!) { stepRiskProfile(operationId: $o, id: $id, action: use, version: 1) { __typename } }', { o: operationId, id: profileId });
    const headers = manifestColumns.map(({ en }) => en);
    const content = format === 'csv' ? [headers, ...Array.from({ length: lineCount }, (_each, at) => cellsOf(at))].map((cells) => cells.join(';')).join('\n') : await asSheet(headers);
    const id = world.clock.uuid();
    // Seconds of this process: on a machine with nothing else to do that is about what one waits.
    const cpu = process.cpuUsage();
    const began = performance.now();
    const seconds = () => Math.round((performance.now() - began) / 100) / 10;
    const answer = await world.app.http.inject({ method: 'PUT', url: `/manifests/${operationId}/${id}?profile=${profileId}`, payload: content, headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'proof', 'x-file-name': `manifest.${format}` } });
    expect(answer.statusCode).toBe(202);
    const read = seconds();
    world.app.services.jobs.wake();
    const progress: number[] = [];
    for (;;) {
      const { manifest } = await dutch.ask<{ manifest: { state: string; doneCount: number } }>('query ($o: ID!, $id: ID!) { manifest(operationId: $o, id: $id) { state doneCount } }', { o: operationId, id });
      progress.push(manifest.doneCount);
      if (manifest.state === 'SCORED') break;
      await new Promise((go) => setTimeout(go, 500));
    }
    const scored = seconds();
    const used = process.cpuUsage(cpu);
    const worked = Math.round((used.user + used.system) / 1e5) / 10;
    const looked = performance.now();
    const { manifest } = await dutch.ask<{ manifest: { lines: { items: { points: string }[] }; lineCount: number; highCount: number } }>(
      'query ($o: ID!, $id: ID!) { manifest(operationId: $o, id: $id) { lineCount highCount lines(first: 100) { items { line points reasons { english } } } } }', { o: operationId, id });
    process.stderr.write(`${JSON.stringify({ format, megabytes: Math.round(content.length / 1e5) / 10, lines: manifest.lineCount, high: manifest.highCount, read, scored, worked, load: loadavg()[0], looks: progress.length, firstPageMs: Math.round(performance.now() - looked) })}\n`);
    expect(manifest).toMatchObject({ lineCount });
    expect(new Set(progress).size).toBeGreaterThan(3);
  });
});

/** Written row by row: the library would hold the whole sheet otherwise. */
const asSheet = async (headers: readonly string[]): Promise<Buffer> => {
  const stream = new PassThrough();
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream });
  const sheet = book.addWorksheet('Manifest');
  sheet.addRow(headers).commit();
  for (let at = 0; at < lineCount; at += 1) sheet.addRow(cellsOf(at)).commit();
  await book.commit();
  return Buffer.concat(pieces);
};
