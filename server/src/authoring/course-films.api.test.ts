import { Client } from 'pg';
import { courseInput } from '../testing/course-specimen';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const refusals = '... on Refused { refusals { rule field } }';
const begin = `mutation ($input: BeginCourseDraftInput!) { answer: beginCourseDraft(input: $input) { ... on CourseDraft { id version } ${refusals} } }`;
const save = `mutation ($input: SaveCourseDraftInput!) { answer: saveCourseDraft(input: $input) { ... on CourseDraft { id version texts { lessons { blocks { kind film captions bytes mediaType } } } } ${refusals} } }`;
const publish = `mutation ($input: PublishCourseDraftInput!) { answer: publishCourseDraft(input: $input) { ... on Course { id version } ${refusals} } }`;
const drop = `mutation ($id: ID!, $version: Int!) { answer: dropCourseDraft(id: $id, version: $version) { __typename ${refusals} } }`;
const lessons = 'query ($id: ID!) { course(id: $id) { texts { lessons { blocks { kind film captions bytes mediaType alt } } } } }';

const box = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
/** As much of an MP4 as the server looks at: its first box and one of data, longer than two sealed pieces. Nobody could play it. */
const film = Buffer.concat([box('ftyp', Buffer.from('isom\0\0\0\0isom', 'latin1')), box('mdat', Buffer.from(Uint8Array.from({ length: 2_400_000 }, (_one, index) => (index * 7) % 251)))]);
const captions = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.500\nA drum leaks.\n');

interface Answer { id: string; version: number; texts?: { lessons: { blocks: object[] }[] }[]; refusals?: { rule: string; field: string | null }[] }

describe('films of lessons', () => {
  let world: World;
  let coordinator: Somebody;
  let colleague: Somebody;
  let officer: Somebody;
  let stranger: Somebody;
  let draft: Answer;

  const answer = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Answer> => (await who.ask<{ answer: Answer }>(document, variables)).answer;
  const put = (who: Somebody, payload: Buffer, { id = world.clock.uuid(), kind = 'FILM', name = 'drum.mp4', draftId = draft.id, client = true } = {}) =>
    world.app.http.inject({ method: 'PUT', url: `/course-files/${draftId}/${id}?kind=${kind}`, payload, headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/octet-stream', 'x-file-name': name, ...(client ? { 'x-muster-client': 'test' } : {}) } });
  const kept = async (payload: Buffer, kind: 'FILM' | 'CAPTIONS'): Promise<string> => (await put(coordinator, payload, { kind, name: kind === 'FILM' ? 'drum.mp4' : 'drum.vtt' })).json<{ id: string }>().id;
  const get = (who: Somebody | null, id: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
    world.app.http.inject({ method, url: `/course-files/${id}`, headers: { ...(who ? { authorization: `Bearer ${who.token}` } : {}), ...headers } });
  const withFilm = (of: Answer, key: string, filmId: string | null, captionsId: string | null): Record<string, unknown> => {
    const { version: _version, ...body } = courseInput({ key });
    const [text] = body.texts as [{ lessons: [Record<string, unknown>] }];
    return { ...body, id: of.id, version: of.version, texts: [{ ...text, lessons: [{ ...text.lessons[0], blocks: [{ kind: 'film', film: filmId, captions: captionsId, alt: 'A drum leaks into the hold.' }] }] }] };
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
  });
  afterAll(() => world.close());

  it('are sent by those who write the course, once, and by nobody else', async () => {
    const id = world.clock.uuid();
    const sent = await put(coordinator, film, { id });
    expect([sent.statusCode, sent.json()]).toEqual([201, { id, kind: 'FILM', mediaType: 'video/mp4', size: film.length, sha256: expect.any(String) as string, width: null, height: null }]);
    expect((await put(coordinator, film, { id })).statusCode).toBe(200);
    expect((await put(coordinator, Buffer.concat([film, box('free', Buffer.alloc(4))]), { id })).statusCode).toBe(409);
    // To whoever may not write on it there is no such draft.
    for (const who of [officer, stranger]) {
      const [there, never] = [await put(who, film), await put(who, film, { draftId: world.clock.uuid() })];
      expect([there.statusCode, there.body]).toEqual([404, never.body]);
    }
    expect((await put(coordinator, film, { client: false })).statusCode).toBe(403);
  });

  it.each<[string, Buffer, string, number, string]>([
    ['a page that calls itself a film', Buffer.from('<!doctype html><script>alert(1)</script>'), 'FILM', 415, 'film.type-not-allowed'],
    ['a photograph', Buffer.from('\xff\xd8\xff\xe0\x00\x10JFIF', 'latin1'), 'FILM', 415, 'film.type-not-allowed'],
    ['a film that was cut off', film.subarray(0, -1), 'FILM', 422, 'file.damaged'],
    ['a film as captions', film, 'CAPTIONS', 413, 'film.too-large'],
    ['captions as a film', captions, 'FILM', 415, 'film.type-not-allowed'],
    ['another kind of subtitles', Buffer.from('1\n00:00:00,000 --> 00:00:02,000\nA drum\n'), 'CAPTIONS', 415, 'captions.type-not-allowed'],
    ['nothing', Buffer.alloc(0), 'FILM', 422, 'file.empty'],
    ['what is larger than a film may be', Buffer.alloc(25 * 1024 * 1024 + 1), 'FILM', 413, 'film.too-large'],
  ])('are refused when they only pretend: %s', async (_what, payload, kind, status, rule) => {
    const refused = await put(coordinator, payload, { kind });
    expect([refused.statusCode, refused.json<{ refusals: { rule: string }[] }>().refusals[0]?.rule]).toEqual([status, rule]);
  });

  it('fill so much of an agency and no more, which is said before a byte is taken', async () => {
    const other = await answer(stranger, begin, { input: { id: world.clock.uuid() } });
    const superuser = new Client({ connectionString: world.database.superuserUrl });
    await superuser.connect();
    const ids = [world.clock.uuid(), world.clock.uuid()] as const;
    const rule = ({ statusCode, json }: Awaited<ReturnType<typeof put>>) => [statusCode, json<{ refusals: { rule: string }[] }>().refusals[0]?.rule];
    try {
      // Of another draft, published or not: one film more is just what may be filled.
      await superuser.query(
        `insert into course_files (id, draft_id, owner_agency_id, kind, name, media_type, size, sha256, storage_key, wrapped_key, audience, uploaded_by, created_at)
         select gen_random_uuid(), gen_random_uuid(), $1, 'FILM', 'long.mp4', 'video/mp4', 1073741824 - part * $2::integer, repeat('0', 64), gen_random_uuid(), '', case part when 0 then '{any}'::text[] else '{}' end, $3, now() from generate_series(0, 1) part`,
        [stranger.agencyId, film.length, stranger.id],
      );
      const last = await put(stranger, film, { draftId: other.id, id: ids[0] });
      expect(last.statusCode).toBe(201);
      // Nothing was looked at: else it would be no film.
      expect(rule(await put(stranger, Buffer.from('x'), { draftId: other.id }))).toEqual([422, 'film.agency-full']);
      // Sent again it counts once; other agencies have space of their own.
      expect((await put(stranger, film, { draftId: other.id, id: ids[0] })).statusCode).toBe(200);
      expect((await put(coordinator, film)).statusCode).toBe(201);
      // Of two on their way at the same time that fit one by one, one is kept.
      await superuser.query('delete from course_files where id = $1', [ids[0]]);
      const both = await Promise.all(ids.map((id) => put(stranger, film, { draftId: other.id, id })));
      expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422]);
    } finally {
      await superuser.query('delete from course_files where owner_agency_id = $1', [stranger.agencyId]);
      await superuser.end();
    }
  });

  it('are for their writers alone until a version that shows them is published, then for everybody who is signed in', async () => {
    const [filmId, captionsId] = [await kept(film, 'FILM'), await kept(captions, 'CAPTIONS')];
    for (const who of [coordinator, colleague]) expect((await get(who, filmId)).statusCode).toBe(200);
    for (const who of [officer, stranger]) expect((await get(who, filmId)).statusCode).toBe(404);
    expect((await get(null, filmId)).statusCode).toBe(401);
    // Without captions no film is published, nor with somebody else's.
    const bare = await answer(coordinator, save, { input: withFilm(draft, 'with-a-film', filmId, null) });
    expect(await answer(coordinator, publish, { input: { id: draft.id, version: bare.version } })).toEqual({ refusals: [{ rule: 'captions.missing', field: 'texts.0.lessons.0.blocks.0.captions' }] });
    const other = await answer(stranger, begin, { input: { id: world.clock.uuid() } });
    const stolen = await answer(stranger, save, { input: withFilm(other, 'a-stolen-film', filmId, captionsId) });
    expect(JSON.stringify(stolen)).not.toContain('video/mp4');
    expect((await answer(stranger, publish, { input: { id: other.id, version: stolen.version } })).refusals).toEqual([
      { rule: 'film.unknown', field: 'texts.0.lessons.0.blocks.0.film' }, { rule: 'captions.unknown', field: 'texts.0.lessons.0.blocks.0.captions' },
    ]);
    expect((await get(officer, filmId)).statusCode).toBe(404);
    const whole = await answer(coordinator, save, { input: withFilm(bare, 'with-a-film', filmId, captionsId) });
    expect(whole.texts?.[0]?.lessons[0]?.blocks).toEqual([{ kind: 'film', film: filmId, captions: captionsId, bytes: film.length, mediaType: 'video/mp4' }]);
    const course = await answer(coordinator, publish, { input: { id: draft.id, version: whole.version } });
    expect(course).toMatchObject({ version: 1 });
    const read = await stranger.ask<{ course: { texts: { lessons: { blocks: object[] }[] }[] } }>(lessons, { id: course.id });
    expect(read.course.texts[0]?.lessons[0]?.blocks).toEqual([{ kind: 'film', film: filmId, captions: captionsId, bytes: film.length, mediaType: 'video/mp4', alt: 'A drum leaks into the hold.' }]);
    for (const who of [officer, stranger]) expect((await get(who, filmId)).statusCode).toBe(200);
    expect((await get(null, filmId)).statusCode).toBe(401);
    const text = await get(stranger, captionsId);
    expect([text.headers['content-type'], text.body]).toEqual(['text/vtt; charset=utf-8', captions.toString()]);
    draft = await answer(coordinator, begin, { input: { id: world.clock.uuid() } });
  });

  it('go out in parts, and nothing that is sent can act as a page', async () => {
    const id = await kept(film, 'FILM');
    const whole = await get(coordinator, id);
    expect(whole.rawPayload.equals(film)).toBe(true);
    expect(whole.headers).toMatchObject({ 'content-type': 'video/mp4', 'accept-ranges': 'bytes', 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'private, no-store' });
    const size = film.length;
    // Across the seams of what is sealed, at the ends, and from the end.
    for (const [range, start, end] of [['bytes=0-0', 0, 0], ['bytes=0-1023', 0, 1023], ['bytes=1048570-1048590', 1048570, 1048590], ['bytes=1048576-2097151', 1048576, 2097151], ['bytes=100-', 100, size - 1], ['bytes=-7', size - 7, size - 1], [`bytes=${size - 1}-${size + 50}`, size - 1, size - 1]] as const) {
      const part = await get(coordinator, id, { range });
      expect([range, part.statusCode, part.headers['content-range'], part.headers['content-length']]).toEqual([range, 206, `bytes ${start}-${end}/${size}`, String(end - start + 1)]);
      expect(part.rawPayload.equals(film.subarray(start, end + 1))).toBe(true);
    }
    const beyond = await get(coordinator, id, { range: `bytes=${size}-` });
    expect([beyond.statusCode, beyond.headers['content-range'], beyond.rawPayload.length]).toEqual([416, `bytes */${size}`, 0]);
    const head = await get(coordinator, id, { range: 'bytes=0-9' }, 'HEAD');
    expect([head.statusCode, head.headers['content-length'], head.rawPayload.length]).toEqual([206, '10', 0]);
    // A part of what it was before is no part of what it is now.
    expect((await get(coordinator, id, { range: 'bytes=0-9', 'if-range': '"another"' })).statusCode).toBe(200);
    expect((await get(coordinator, id, { range: 'bytes=0-9', 'if-range': String(whole.headers.etag) })).statusCode).toBe(206);
  });

  it('go with the draft that is thrown away', async () => {
    const id = await kept(film, 'FILM');
    expect(await answer(coordinator, drop, { id: draft.id, version: draft.version })).toMatchObject({ __typename: 'CourseDrafts' });
    expect((await get(coordinator, id)).statusCode).toBe(404);
  });
});
