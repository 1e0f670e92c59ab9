import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { FileVault } from './file-vault';
import { sweepOrphans } from './sweep-orphans';

const report = `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule field } } } }`;
const step = `mutation ($o: ID!, $id: ID!, $v: Int!, $a: ReportAction!, $r: String) { stepSeizure(operationId: $o, id: $id, version: $v, action: $a, reason: $r) { ... on Seizure { state version } ... on Refused { refusals { rule } } } }`;
const filesOf = `query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { files {
  id name mediaType size sha256 hasPreview width uploadedBy { id } agency { id } location { latitude longitude takenAt } thumbnailUrl previewUrl originalUrl } } }`;
const remove = `mutation ($o: ID!, $id: ID!) { removeFile(operationId: $o, id: $id) { ... on File { id removedAt previewUrl } ... on Refused { refusals { rule } } } }`;

interface SeenFile {
  id: string;
  sha256: string;
  hasPreview: boolean;
  location: { latitude: string; longitude: string; takenAt: string } | null;
  previewUrl: string | null;
  originalUrl: string | null;
}

const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#446688' } })
    .withExif({
      IFD0: { Make: 'CanaryCamera' },
      IFD2: { DateTimeOriginal: '2026:06:09 08:30:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 57/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 8/1 24/1' },
    })
    .jpeg().toBuffer();

const sealedFiles = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) : [];

describe('files', () => {
  let world: World;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;
  let seizureId: string;
  let jpeg: Buffer;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    seizureId = await newSeizure();
    jpeg = await photograph();
  });
  afterAll(() => world.close());

  const newSeizure = async (submit = true): Promise<string> => {
    const id = world.clock.uuid();
    await dutch.ask(report, { input: { id, operationId, submit, body: reportBody() } });
    return id;
  };
  const put = (who: Somebody | null, content: Buffer, over: { id?: string; subject?: string; name?: string; type?: string; headers?: Record<string, string> } = {}) =>
    world.app.http.inject({
      method: 'PUT',
      url: `/files/${operationId}/${over.id ?? world.clock.uuid()}?subjectType=Seizure&subjectId=${over.subject ?? seizureId}`,
      headers: {
        ...(who ? { authorization: `Bearer ${who.token}` } : {}), 'x-muster-client': 'test',
        'x-file-name': encodeURIComponent(over.name ?? 'quay.jpg'), 'content-type': over.type ?? 'image/jpeg', ...over.headers,
      },
      payload: content,
    });
  const get = (who: Somebody | null, id: string, variant = 'preview', method: 'GET' | 'HEAD' = 'GET') =>
    world.app.http.inject({ method, url: `/files/${operationId}/${id}?variant=${variant}`, headers: who ? { authorization: `Bearer ${who.token}` } : {} });
  const seen = async (who: Somebody, id = seizureId): Promise<SeenFile[] | null> =>
    (await who.ask<{ seizure: { files: SeenFile[] } | null }>(filesOf, { o: operationId, id })).seizure?.files ?? null;
  const rules = (response: { json: () => { refusals: { rule: string }[] } }): string[] => response.json().refusals.map(({ rule }) => rule);
  const folder = (): string => join(world.app.services.dataDirectory, 'files');

  it('shows a photograph without its metadata to the participants, its place to the agency and the coordinators only', async () => {
    const id = world.clock.uuid();
    const sent = await put(dutch, jpeg, { id, name: 'Kai-Fähre 3.jpg' });
    const sha256 = createHash('sha256').update(jpeg).digest('hex');
    expect([sent.statusCode, sent.json()]).toEqual([201, { id, operationId, name: 'Kai-Fähre 3.jpg', mediaType: 'image/jpeg', size: jpeg.length, sha256, hasPreview: true }]);
    for (const [who, location] of [[dutch, true], [coordinator, true], [polish, false]] as const) {
      const file = (await seen(who))?.find((each) => each.id === id);
      expect(file).toMatchObject({ sha256, hasPreview: true });
      expect(file?.location).toEqual(location ? { latitude: '51.95', longitude: '4.14', takenAt: '2026-06-09T08:30:00' } : null);
      expect(file?.originalUrl === null).toBe(!location);
      const preview = await get(who, id);
      expect([preview.statusCode, preview.headers['content-type']]).toEqual([200, 'image/webp']);
      expect((await sharp(preview.rawPayload).metadata()).exif).toBeUndefined();
      const original = await get(who, id, 'original');
      expect(original.statusCode).toBe(location ? 200 : 404);
      if (location) expect(original.rawPayload.equals(jpeg)).toBe(true);
    }
  });

  it('sends nothing that could act as a page of ours', async () => {
    const id = world.clock.uuid();
    await put(dutch, jpeg, { id, name: 'a"; b\u00e9.jpg' });
    const { headers } = await get(dutch, id, 'original');
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
      'content-disposition': 'attachment; filename="a__ b_.jpg"; filename*=UTF-8\'\'a%22%3B%20b%C3%A9.jpg',
    });
    const head = await get(dutch, id, 'original', 'HEAD');
    expect([head.statusCode, head.headers['content-length'], head.payload]).toEqual([200, String(jpeg.length), '']);
    expect((await sharp((await get(dutch, id, 'thumbnail')).rawPayload).metadata()).width).toBe(320);
  });

  it('asks who it is of HEAD and of a part as of the whole', async () => {
    const id = world.clock.uuid();
    await put(dutch, jpeg, { id });
    const part = (who: Somebody | null, method: 'GET' | 'HEAD') =>
      world.app.http.inject({ method, url: `/files/${operationId}/${id}?variant=original`, headers: { range: 'bytes=0-9', ...(who ? { authorization: `Bearer ${who.token}` } : {}) } });
    for (const method of ['GET', 'HEAD'] as const) {
      expect([(await part(dutch, method)).statusCode, (await part(polish, method)).statusCode, (await part(stranger, method)).statusCode, (await part(null, method)).statusCode]).toEqual([200, 404, 404, 401]);
    }
  });

  it("keeps a draft's photograph to its agency until the report is submitted, in the same transaction", async () => {
    const draft = await newSeizure(false);
    const id = world.clock.uuid();
    expect((await put(dutch, jpeg, { id, subject: draft })).statusCode).toBe(201);
    for (const other of [polish, coordinator, stranger]) {
      expect(await seen(other, draft)).toBeNull();
      for (const variant of ['preview', 'original']) expect((await get(other, id, variant)).statusCode).toBe(404);
      expect((await get(other, id, 'preview', 'HEAD')).statusCode).toBe(404);
    }
    await dutch.ask(step, { o: operationId, id: draft, v: 1, a: 'submit' });
    expect((await get(polish, id)).statusCode).toBe(200);
    expect((await seen(polish, draft))?.map((file) => [file.id, file.location])).toEqual([[id, null]]);
    expect((await seen(coordinator, draft))?.[0]?.location).toMatchObject({ latitude: '51.95' });
    expect((await get(stranger, id)).statusCode).toBe(404);
  });

  it('answers a repeat alike, refuses the identifier to anything else, whoever holds it', async () => {
    const draft = await newSeizure(false);
    const id = world.clock.uuid();
    const answers = await Promise.all(Array.from({ length: 8 }, () => put(dutch, jpeg, { id, subject: draft })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    expect(new Set(answers.map(({ payload }) => payload)).size).toBe(1);
    expect(await seen(dutch, draft)).toHaveLength(1);
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } }).png().toBuffer();
    const own = await put(dutch, png, { id, subject: draft, name: 'x.png', type: 'image/png' });
    const polishReport = world.clock.uuid();
    await polish.ask(report, { input: { id: polishReport, operationId, submit: true, body: reportBody() } });
    const others = await put(polish, png, { id, subject: polishReport, name: 'x.png', type: 'image/png' });
    expect([own.statusCode, rules(own)]).toEqual([409, ['id.taken']]);
    expect([others.statusCode, others.payload]).toEqual([409, own.payload]);
  });

  it.each<[string, number, string, () => Promise<{ content: Buffer; name?: string; type?: string }>]>([
    ['a page with the name of a photograph', 415, 'file.type-not-allowed', async () => ({ content: Buffer.from('<html><script>alert(1)</script></html>'.padEnd(90)) })],
    ['a PNG that is declared a JPEG', 415, 'file.type-mismatch', async () => ({ content: await sharp(jpeg).png().toBuffer(), name: 'x.png' })],
    ['a JPEG that is called a PDF', 415, 'file.type-mismatch', async () => ({ content: jpeg, name: 'invoice.pdf' })],
    ['a JPEG that ends as an archive', 422, 'file.two-types', async () => ({ content: Buffer.concat([jpeg, Buffer.from('PK\x05\x06'.padEnd(22, '\0'))]) })],
    ['a JPEG that holds a page', 422, 'file.two-types', async () => ({ content: Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 20]), Buffer.from('<script>alert()</'), jpeg.subarray(2)]) })],
    ['a photograph that was cut off', 422, 'file.damaged', async () => ({ content: jpeg.subarray(0, jpeg.length / 2) })],
    ['a photograph of 64 megapixels', 422, 'file.too-many-pixels', async () => ({ content: await sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } }).png().toBuffer(), name: 'x.png', type: 'image/png' })],
    ['a document with a program', 422, 'file.active-content', async () => ({ content: Buffer.from('%PDF-1.7\n1 0 obj <</S /JavaScript /JS (app.alert())>> endobj\n%%EOF'), name: 'x.pdf', type: 'application/pdf' })],
    ['a document that writes its program in another spelling', 422, 'file.active-content', async () => ({ content: Buffer.from('%PDF-1.7\n1 0 obj <</S /J#61vaScr#69pt /J#53 (app.alert())>> endobj\n%%EOF'), name: 'x.pdf', type: 'application/pdf' })],
    ['a drawing with a program', 415, 'file.type-not-allowed', async () => ({ content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'.padEnd(90)), name: 'x.png', type: 'image/png' })],
    ['a program', 415, 'file.type-not-allowed', async () => ({ content: Buffer.from('MZ\x90\0\x03'.padEnd(512, '\0'), 'latin1'), name: 'x.jpg' })],
    ['a spreadsheet with macros', 415, 'file.type-not-allowed', async () => ({ content: Buffer.from('PK\x03\x04xl/vbaProject.bin'.padEnd(512, '\0'), 'latin1'), name: 'x.xlsm', type: 'application/vnd.ms-excel.sheet.macroEnabled.12' })],
    ['an archive that unpacks without end', 415, 'file.type-not-allowed', async () => ({ content: gzipSync(Buffer.alloc(1024 * 1024)), name: 'x.jpg' })],
    ['a photograph that is called a program', 415, 'file.type-mismatch', async () => ({ content: jpeg, name: 'quay.jpg.exe' })],
    ['a document without its end', 422, 'file.damaged', async () => ({ content: Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\n'), name: 'x.pdf', type: 'application/pdf' })],
    ['an empty file', 422, 'file.empty', async () => ({ content: Buffer.alloc(0) })],
    ['26 MB', 413, 'file.too-large', async () => ({ content: Buffer.concat([jpeg, Buffer.alloc(26 * 1024 * 1024)]) })],
    ['a name with a direction override', 422, 'text.bidi-override', async () => ({ content: jpeg, name: 'gpj\u202e.jpg' })],
  ])('refuses %s and leaves nothing behind', async (_what, status, rule, make) => {
    const before = sealedFiles(folder()).length;
    const { content, name, type } = await make();
    const answer = await put(dutch, content, { ...(name ? { name } : {}), ...(type ? { type } : {}) });
    expect([answer.statusCode, rules(answer)]).toEqual([status, [rule]]);
    expect(sealedFiles(folder())).toHaveLength(before);
  });

  it('stops counting at 25 MB what does not say how large it is', async () => {
    const base = await world.listen();
    const before = sealedFiles(folder()).length;
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(sent === 0 ? jpeg : new Uint8Array(1024 * 1024));
        sent += 1;
        if (sent > 500) controller.close();
      },
    });
    const answer = await fetch(`${base}/files/${operationId}/${world.clock.uuid()}?subjectType=Seizure&subjectId=${seizureId}`, {
      method: 'PUT', body: endless, duplex: 'half',
      headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': 'x.jpg', 'content-type': 'image/jpeg' },
    } as RequestInit);
    expect([answer.status, await answer.json()]).toEqual([413, { refusals: [expect.objectContaining({ rule: 'file.too-large' })] }]);
    expect(sealedFiles(folder())).toHaveLength(before);
  });

  it('keeps a HEIC photograph and a document as they are', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.from([0, 0, 0, 12]), Buffer.from('mdat\0\0\0\0')]);
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n');
    for (const [content, name, type, forAll] of [[heic, 'x.heic', 'image/heic', false], [pdf, 'x.pdf', 'application/pdf', true]] as const) {
      const id = world.clock.uuid();
      expect((await put(dutch, content, { id, name, type })).json()).toMatchObject({ mediaType: type, hasPreview: false });
      expect((await get(dutch, id)).statusCode).toBe(404);
      expect((await get(dutch, id, 'original')).rawPayload.equals(content)).toBe(true);
      expect((await get(polish, id, 'original')).statusCode).toBe(forAll ? 200 : 404);
    }
  });

  it('takes files from the reporting agency only, with a session and the header of a client', async () => {
    const before = sealedFiles(folder()).length;
    const refused = [
      [await put(null, jpeg), 401], [await put(stranger, jpeg), 404], [await put(polish, jpeg), 403],
      [await put(dutch, jpeg, { headers: { 'x-muster-client': '' } }), 403], [await put(dutch, jpeg, { subject: world.clock.uuid() }), 404],
      [await get(null, world.clock.uuid()), 401], [await get(dutch, 'nonsense'), 404],
    ] as const;
    expect(refused.map(([answer]) => answer.statusCode)).toEqual(refused.map(([, status]) => status));
    expect(sealedFiles(folder())).toHaveLength(before);
  });

  it('keeps no plain bytes on the disk', async () => {
    const id = world.clock.uuid();
    await put(dutch, jpeg, { id });
    for (const path of sealedFiles(folder())) {
      const bytes = readFileSync(path);
      expect(bytes.includes('CanaryCamera') || bytes.includes('\xff\xd8\xff', 0, 'latin1') || bytes.includes('WEBPVP8')).toBe(false);
      expect(statSync(path).mode & 0o077).toBe(0);
    }
  });

  it('removes a file of a report that can be edited, bytes and key; nobody else may', async () => {
    const id = world.clock.uuid();
    await put(dutch, jpeg, { id });
    const before = sealedFiles(folder()).length;
    expect((await polish.answer(remove, { o: operationId, id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await stranger.answer(remove, { o: operationId, id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await dutch.ask(remove, { o: operationId, id })).toMatchObject({ removeFile: { id, removedAt: expect.any(String), previewUrl: null } });
    expect((await get(dutch, id)).statusCode).toBe(404);
    expect(sealedFiles(folder())).toHaveLength(before - 3);
    expect((await seen(dutch))?.some((file) => file.id === id)).toBe(false);
    const kinds = await world.superuser.query(`select kind from events where arguments->>'fileId' = $1 order by recorded`, [id]);
    expect(kinds.rows.map(({ kind }: { kind: string }) => kind)).toEqual(['FileAttached', 'FileRemoved']);
  });

  it('sweeps what a crash left behind, once it is old, and nothing else', async () => {
    const vault = FileVault.of(world.app.services);
    const orphan = vault.newFile(operationId, world.clock.uuid());
    const content = async function* (): AsyncGenerator<Buffer> {
      yield jpeg;
    };
    await vault.keep(orphan, 'original', content());
    const old = new Date(world.clock.now().getTime() - 2 * 3_600_000);
    const paths = sealedFiles(folder());
    for (const path of paths.filter((each) => !each.includes(orphan.storageKey))) utimesSync(path, old, old);
    expect(await sweepOrphans(world.app.services, vault)).toBe(0);
    for (const path of paths) utimesSync(path, old, old);
    expect(await sweepOrphans(world.app.services, vault)).toBe(1);
    expect(sealedFiles(folder())).toHaveLength(paths.length - 1);
  });
});
