import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { textOfPdf } from '../testing/pdf-text';
import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';
import { writeZip } from './write-zip';

const open = 'mutation ($input: OpenTakeBackInput!) { answer: openTakeBack(input: $input) { ... on TakeBackCase { id version } ... on Refused { refusals { rule } } } }';
const share = 'mutation ($input: ShareTakeBackInput!) { answer: shareTakeBack(input: $input) { ... on TakeBackCase { id version } ... on Refused { refusals { rule } } } }';
const describeCase = 'mutation ($input: DescribeTakeBackInput!) { answer: describeTakeBack(input: $input) { ... on TakeBackCase { id version } ... on Refused { refusals { rule } } } }';
const keep = 'mutation ($input: KeepTakeBackEntryInput!) { answer: keepTakeBackEntry(input: $input) { ... on TakeBackCase { id version letters { id } } ... on Refused { refusals { rule field } } } }';
const report = 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule field } } } }';
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The files of an archive as its directory lists them, each checked against its header and its check sum. */
const unzip = (archive: Buffer): Map<string, Buffer> => {
  const files = new Map<string, Buffer>();
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = archive.readUInt32LE(end + 16);
  for (let n = archive.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [crc, size, length, offset] = [archive.readUInt32LE(at + 16), archive.readUInt32LE(at + 24), archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 42)];
    const path = archive.subarray(at + 46, at + 46 + length).toString('utf8');
    expect([archive.readUInt32LE(at), archive.readUInt32LE(offset), archive.subarray(offset + 30, offset + 30 + length).toString('utf8')]).toEqual([0x02014b50, 0x04034b50, path]);
    const bytes = archive.subarray(offset + 30 + length, offset + 30 + length + size);
    expect([archive.readUInt32LE(offset + 14), crc32(bytes)]).toEqual([crc, crc]);
    files.set(path, bytes);
    at += 46 + length;
  }
  return files;
};

describe('the evidence pack of a take-back case', () => {
  let world: World;
  let operationId: string;
  let dutch: Somebody;
  let polish: Somebody;
  let german: Somebody;
  let stranger: Somebody;
  let id: string;
  let reference: string;

  const send = async (who: Somebody, document: string, input: Record<string, unknown>) => {
    const { answer } = await who.ask<{ answer: { id: string; version: number; letters?: { id: string }[]; refusals?: unknown } }>(document, { input: { operationId, ...input } });
    expect(answer.refusals).toBeUndefined();
    return answer;
  };
  const upload = (who: Somebody, type: string, subjectId: string, name: string, payload = pdf) =>
    world.app.http.inject({ method: 'PUT', url: `/files/${operationId}/${world.clock.uuid()}?subjectType=${type}&subjectId=${subjectId}`, payload, headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'test', 'x-file-name': encodeURIComponent(name), 'content-type': 'application/pdf' } });
  const get = (who: Somebody, ending: string, of = id, lang = 'en') => world.app.http.inject({ method: 'GET', url: `/take-backs/${operationId}/${of}.${ending}?lang=${lang}`, headers: { authorization: `Bearer ${who.token}` } });
  const pack = async (who: Somebody): Promise<Map<string, Buffer>> => {
    const answer = await get(who, 'zip');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    return unzip(answer.rawPayload);
  };

  beforeAll(async () => {
    world = await World.create();
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const second = await world.person(coordinator.agencyId);
    [dutch, polish, german, stranger] = [await world.person(await world.agency('NL'), { lead: true }), await world.person(await world.agency('PL'), { lead: true }), await world.person(await world.agency('DE'), { lead: true }), await world.person(await world.agency('FR'), { lead: true })];
    operationId = await world.activeOperation(coordinator, second, [dutch, polish, german]);
    const seizureId = world.clock.uuid();
    const body = reportBody({ route: [{ part: 'DEPARTURE', country: 'DE' }, { part: 'DESTINATION', country: 'MY' }], ground: 'MATERIAL_MISMATCH', items: [{ wasteStream: 'PLASTIC', baselCode: 'Y48', quantities: [{ amount: '42000.5', unit: 'KILOGRAM', basis: 'WEIGHED' }] }] });
    await send(dutch, report, { id: seizureId, submit: true, body, handling: { tlp: 'AMBER', releasableTo: [] } });
    reference = (await dutch.ask<{ seizure: { reference: string } }>('query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { reference } }', { o: operationId, id: seizureId })).seizure.reference;
    expect((await upload(dutch, 'Seizure', seizureId, 'scan.pdf')).statusCode).toBe(201);
    const opened = await send(dutch, open, { id: world.clock.uuid(), seizureId, title: 'Mixed plastics', responsibility: 'EXPORTER' });
    ({ id } = opened);
    const shared = await send(dutch, share, { id, version: opened.version, agencyIds: [german.agencyId] });
    await send(dutch, describeCase, { id, version: shared.version, title: 'Mixed plastics', ground: 'MATERIAL_MISMATCH', stateOfExport: 'DE', stateOfImport: 'MY', dealtWith: 'Sent back by sea.', punishment: 'A fine of 10,000 euro.', remarks: '=1+1' });
    const letter = await send(dutch, keep, { id: world.clock.uuid(), takeBackId: id, text: '=HYPERLINK("x")', letter: { kind: 'NOTIFICATION', day: '2026-06-01', from: 'Inspectorate', to: 'Competent authority' } });
    expect((await upload(dutch, 'TakeBackEntry', letter.letters?.[0]?.id ?? '', '../brief ä.pdf')).statusCode).toBe(201);
  });
  afterAll(() => world.close());

  it('holds the case, the form, the files as they came, and their hashes', async () => {
    const files = await pack(dutch);
    expect([...files.keys()]).toEqual(['case.pdf', 'confirmed-case.csv', 'files/report/001-scan.pdf', expect.stringMatching(/^files\/letters\/001-[^/]*brief ä\.pdf$/), 'manifest.json', 'SHA256SUMS']);
    expect(files.get('files/report/001-scan.pdf')?.equals(pdf)).toBe(true);
    const sums = new Map((files.get('SHA256SUMS')?.toString() ?? '').trim().split('\n').map((line) => line.split(/ {2}/).reverse() as [string, string]));
    for (const [path, bytes] of files) if (path !== 'SHA256SUMS') expect([path, sums.get(path)]).toEqual([path, sha256(bytes)]);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as { report: string; madeFor: string; files: { path: string; sha256: string }[] };
    expect(manifest).toMatchObject({ case: id, report: reference, madeFor: 'Agency of NL', algorithm: 'SHA-256' });
    expect(manifest.files).toHaveLength(4);
    const text = textOfPdf(files.get('case.pdf') ?? Buffer.alloc(0)).replaceAll('\n', ' ');
    for (const words of [reference, 'Mixed plastics', 'TLP:AMBER', 'Inspectorate', '42,000.5 Kilograms', 'Sent back by sea.', '(d) Does not match its documents', sha256(pdf)]) expect(text.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
  });

  it('holds for another agency what that one sees, and is not there for whoever does not see the case', async () => {
    const files = await pack(german);
    expect([...files.keys()].filter((path) => path.startsWith('files/'))).toEqual([expect.stringContaining('brief')]);
    const text = textOfPdf(files.get('case.pdf') ?? Buffer.alloc(0)).replaceAll('\n', ' ');
    expect(text).toContain('The report itself is not for this agency to see');
    for (const secret of [reference, 'Rotterdam', 'Y48', '42,000.5', 'scan.pdf']) expect([secret, text.includes(secret) || [...files.values()].some((bytes) => bytes.includes(secret))]).toEqual([secret, false]);
    for (const who of [polish, stranger]) expect([(await get(who, 'zip')).statusCode, (await get(who, 'csv')).statusCode]).toEqual([404, 404]);
    expect((await get(dutch, 'zip', world.clock.uuid())).statusCode).toBe(404);
    expect((await get(dutch, 'exe')).statusCode).toBe(404);
  });

  it('gives the form by itself, in the language of its reader, with nothing in it that a spreadsheet runs', async () => {
    const answer = await get(dutch, 'csv', id, 'fr');
    expect(answer.headers['content-type']).toContain('text/csv');
    const lines = answer.body.replace('\ufeff', '').trim().split('\r\n');
    expect(lines[0]).toBe('Champ,Réponse');
    for (const line of ['Partie déclarante,Pays-Bas', 'État d’exportation,Allemagne', 'Codes,Y48', 'Quantité,42000.5 Kilogrammes', 'Sanction,"A fine of 10,000 euro."', '"Nature de l’acte illicite (article 9, paragraphe 1)",(d) Non conforme aux documents', "Remarques,'=1+1"]) expect(lines).toContain(line);
  });

  it('is on record as what left the platform', async () => {
    const { rows } = await world.superuser.query<{ list: string }>(`select distinct arguments ->> 'list' as list from events where operation_id = $1 and kind = 'ExportMade' order by 1`, [operationId]);
    expect(rows.map(({ list }) => list)).toEqual(['confirmed-case', 'take-back-pack']);
  });

  it('is the same, byte for byte, when it is made of the same', async () => {
    const made = async (): Promise<Buffer> => {
      const parts: Buffer[] = [];
      const files = async function* () {
        yield await Promise.resolve({ path: 'ä.txt', bytes: Buffer.from('x') });
      };
      for await (const part of writeZip(files(), new Date('2026-06-10T12:34:56Z'))) parts.push(part);
      return Buffer.concat(parts);
    };
    expect((await made()).equals(await made())).toBe(true);
    expect(unzip(await made()).get('ä.txt')?.toString()).toBe('x');
  });
});
