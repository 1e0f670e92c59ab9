import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import sharp from 'sharp';
import { courseInput } from '../testing/course-specimen';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const refusals = '... on Refused { refusals { rule field } }';
const begin = `mutation ($input: BeginCourseDraftInput!) { answer: beginCourseDraft(input: $input) { ... on CourseDraft { id version } ${refusals} } }`;
const save = `mutation ($input: SaveCourseDraftInput!) { answer: saveCourseDraft(input: $input) { ... on CourseDraft { id version texts { lessons { blocks { kind picture file width height } } } } ${refusals} } }`;
const publish = `mutation ($input: PublishCourseDraftInput!) { answer: publishCourseDraft(input: $input) { ... on Course { id version } ${refusals} } }`;
const lessons = 'query ($id: ID!) { course(id: $id) { texts { lessons { blocks { kind picture file width height alt caption } } } } }';
const at = 'texts.0.lessons.0.blocks.0';

interface Answer { id: string; version: number; texts?: { lessons: { blocks: object[] }[] }[]; refusals?: { rule: string; field: string | null }[] }
interface Kept { id: string; mediaType: string; size: number; sha256: string; width: number; height: number }

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#446688' } });
/** Lying on its side, as a telephone stores what stands upright, and telling who took it and where. */
const photograph = (): Promise<Buffer> =>
  plain(2000, 1000)
    .withExif({ IFD0: { Make: 'CanaryCamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 57/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 8/1 24/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg().toBuffer();

describe('pictures of lessons that their writers send', () => {
  let world: World;
  let coordinator: Somebody;
  let colleague: Somebody;
  let officer: Somebody;
  let stranger: Somebody;
  let draft: Answer;
  let jpeg: Buffer;

  const answer = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Answer> => (await who.ask<{ answer: Answer }>(document, variables)).answer;
  const put = (who: Somebody, payload: Buffer, { id = world.clock.uuid(), kind = 'PICTURE', name = 'drum.JPG', draftId = draft.id } = {}) =>
    world.app.http.inject({ method: 'PUT', url: `/course-files/${draftId}/${id}?kind=${kind}`, payload, headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/octet-stream', 'x-file-name': name, 'x-muster-client': 'test' } });
  const kept = async (payload = jpeg): Promise<Kept> => (await put(coordinator, payload)).json<Kept>();
  const get = (who: Somebody | null, id: string) => world.app.http.inject({ method: 'GET', url: `/course-files/${id}`, headers: who ? { authorization: `Bearer ${who.token}` } : {} });
  const withBlock = (of: Answer, key: string, block: object): Record<string, unknown> => {
    const { version: _version, ...body } = courseInput({ key });
    const [text] = body.texts as [{ lessons: [Record<string, unknown>] }];
    return { ...body, id: of.id, version: of.version, texts: [{ ...text, lessons: [{ ...text.lessons[0], blocks: [{ kind: 'picture', alt: 'A drum leaks.', ...block }] }] }] };
  };
  const stored = (): number => {
    const folder = join(world.app.services.dataDirectory, 'files');
    return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length : 0;
  };

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    colleague = await world.person(coordinator.agencyId);
    officer = await world.person(coordinator.agencyId);
    stranger = await world.person(await world.agency('FR'), { lead: true });
    await world.activeOperation(coordinator, colleague);
    await world.activeOperation(stranger, await world.person(stranger.agencyId));
    draft = await answer(coordinator, begin, { input: { id: world.clock.uuid() } });
    jpeg = await photograph();
  });
  afterAll(() => world.close());

  it('are drawn anew, upright and without a word of where they were taken; nothing else is kept of them', async () => {
    expect(jpeg.includes('CanaryCamera')).toBe(true);
    const before = stored();
    const picture = await kept();
    expect(stored()).toBe(before + 1);
    expect(picture).toMatchObject({ mediaType: 'image/webp', width: 800, height: 1600 });
    const sent = await get(coordinator, picture.id);
    expect(sent.headers).toMatchObject({ 'content-type': 'image/webp', 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
    expect(sent.headers['content-disposition']).toContain('drum.webp');
    const bytes = sent.rawPayload;
    expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([picture.size, picture.sha256]);
    const { format, width, height, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect({ format, width, height, exif, xmp, iptc, orientation }).toEqual({ format: 'webp', width: 800, height: 1600 });
    expect(bytes.includes('CanaryCamera')).toBe(false);
  });

  it('are sent by those who write the course, once, and by nobody else', async () => {
    const id = world.clock.uuid();
    const first = await put(coordinator, jpeg, { id });
    expect(first.statusCode).toBe(201);
    const before = stored();
    const again = await put(coordinator, jpeg, { id });
    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
    expect((await put(coordinator, await plain(20, 10).jpeg().toBuffer(), { id })).statusCode).toBe(409);
    for (const who of [officer, stranger]) {
      const [there, never] = [await put(who, jpeg), await put(who, jpeg, { draftId: world.clock.uuid() })];
      expect([there.statusCode, there.body]).toEqual([404, never.body]);
    }
    expect(stored()).toBe(before);
  });

  it('are known again by what was sent, also where another release draws the same in other bytes', async () => {
    const { id } = await kept();
    const superuser = new Client({ connectionString: world.database.superuserUrl });
    await superuser.connect();
    await superuser.query(`update course_files set sha256 = repeat('0', 64) where id = $1`, [id]);
    await superuser.end();
    const again = await put(coordinator, jpeg, { id });
    expect([again.statusCode, again.json<Kept>().sha256]).toEqual([200, '0'.repeat(64)]);
  });

  it.each<[string, () => Promise<Buffer> | Buffer, number, string]>([
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'picture.type-not-allowed'],
    ['a drawing that can carry a program', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, 'picture.type-not-allowed'],
    ['a document', () => Buffer.from('%PDF-1.7\n%%EOF'), 415, 'picture.type-not-allowed'],
    ['what is cut off', () => jpeg.subarray(0, jpeg.length - 400), 422, 'file.damaged'],
    ['what only begins as one', () => Buffer.from('\xff\xd8\xff\xe0\x00\x10JFIF', 'latin1'), 422, 'file.damaged'],
    ['an archive behind a picture', () => Buffer.concat([jpeg, Buffer.from('PK\x05\x06'), Buffer.alloc(18)]), 422, 'file.two-types'],
    ['more pixels than are taken', () => plain(8000, 6400).png({ compressionLevel: 9 }).toBuffer(), 422, 'file.too-many-pixels'],
    ['more bytes than are taken', () => Buffer.alloc(10 * 1024 * 1024 + 1), 413, 'file.too-large'],
    ['nothing', () => Buffer.alloc(0), 422, 'file.empty'],
  ])('are refused, and nothing of them stays: %s', async (_what, make, status, rule) => {
    const before = stored();
    const refused = await put(coordinator, await make());
    expect([refused.statusCode, refused.json<{ refusals: { rule: string }[] }>().refusals[0]?.rule]).toEqual([status, rule]);
    expect(stored()).toBe(before);
  });

  it.each<['jpeg' | 'png' | 'webp']>([['jpeg'], ['png'], ['webp']])('are taken as %s', async (format) => {
    expect(await kept(await plain(320, 200).toFormat(format).toBuffer())).toMatchObject({ mediaType: 'image/webp', width: 320, height: 200 });
  });

  it('are for their writers alone until a version that shows them is published, then for everybody who is signed in', async () => {
    const { id: file } = await kept();
    const filmId = (await put(coordinator, Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.500\nA drum leaks.\n'), { kind: 'CAPTIONS', name: 'drum.vtt' })).json<{ id: string }>().id;
    for (const who of [coordinator, colleague]) expect((await get(who, file)).statusCode).toBe(200);
    for (const who of [officer, stranger]) expect((await get(who, file)).statusCode).toBe(404);
    expect((await get(null, file)).statusCode).toBe(401);
    // A picture comes from one place, is there, is a picture, and has words for those who do not see it.
    let { version } = draft;
    for (const [block, rules] of [
      [{}, [{ rule: 'picture.missing', field: `${at}.picture` }]],
      [{ picture: 'cover-load', file }, [{ rule: 'picture.two', field: `${at}.file` }]],
      [{ file, alt: ' ' }, [{ rule: 'text.empty', field: `${at}.alt` }]],
      [{ file: world.clock.uuid() }, [{ rule: 'picture.unknown', field: `${at}.file` }]],
      [{ file: filmId }, [{ rule: 'picture.unknown', field: `${at}.file` }]],
      [{ file: 'x' }, [{ rule: 'picture.unknown', field: `${at}.file` }]],
    ] as const) {
      ({ version } = await answer(coordinator, save, { input: withBlock({ id: draft.id, version }, 'with-a-picture', block) }));
      expect(await answer(coordinator, publish, { input: { id: draft.id, version } })).toEqual({ refusals: rules });
    }
    // What another agency sent is not there for this one, nor is its size told.
    const other = await answer(stranger, begin, { input: { id: world.clock.uuid() } });
    const stolen = await answer(stranger, save, { input: withBlock(other, 'a-stolen-picture', { file }) });
    expect(stolen.texts?.[0]?.lessons[0]?.blocks).toEqual([{ kind: 'picture', picture: null, file, width: null, height: null }]);
    expect(await answer(stranger, publish, { input: { id: other.id, version: stolen.version } })).toEqual({ refusals: [{ rule: 'picture.unknown', field: `${at}.file` }] });
    expect((await get(officer, file)).statusCode).toBe(404);
    const whole = await answer(coordinator, save, { input: withBlock({ id: draft.id, version }, 'with-a-picture', { file: file.toUpperCase(), caption: 'A drum' }) });
    const course = await answer(coordinator, publish, { input: { id: draft.id, version: whole.version } });
    expect(course).toMatchObject({ version: 1 });
    const read = await stranger.ask<{ course: { texts: { lessons: { blocks: object[] }[] }[] } }>(lessons, { id: course.id });
    expect(read.course.texts[0]?.lessons[0]?.blocks).toEqual([{ kind: 'picture', picture: null, file, width: 800, height: 1600, alt: 'A drum leaks.', caption: 'A drum' }]);
    for (const who of [officer, stranger]) expect((await get(who, file)).statusCode).toBe(200);
    expect((await get(null, file)).statusCode).toBe(401);
    // What the version does not show went with the draft; the next version may show it again.
    expect((await get(coordinator, filmId)).statusCode).toBe(404);
    const next = await answer(coordinator, begin, { input: { id: world.clock.uuid(), courseId: course.id } });
    const second = await answer(coordinator, save, { input: withBlock(next, 'with-a-picture', { file }) });
    expect(await answer(coordinator, publish, { input: { id: next.id, version: second.version, courseVersion: 1 } })).toMatchObject({ version: 2 });
  });
});
