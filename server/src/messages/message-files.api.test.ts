import sharp from 'sharp';
import { FileVault } from '../files/files.room';
import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

interface Told {
  __typename: string;
  id: string;
  version: number;
  refusals?: { rule: string; field: string | null }[];
}
interface SeenFile {
  id: string;
  name: string;
  originalUrl: string | null;
  previewUrl: string | null;
}

const outcome = '__typename ... on Message { id version } ... on Refused { refusals { rule field } }';
const write = `mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { ${outcome} } }`;
const change = `mutation ($input: ChangeDraftInput!) { answer: changeDraft(input: $input) { ${outcome} } }`;
const discard = `mutation ($o: ID!, $id: ID!, $v: Int!) { answer: discardDraft(operationId: $o, id: $id, version: $v) { ${outcome} } }`;
const mark = `mutation ($input: MarkMessageInput!) { answer: markMessage(input: $input) { ${outcome} } }`;
const fileOutcome = '__typename ... on File { id } ... on Refused { refusals { rule field } }';
const markFile = `mutation ($o: ID!, $id: ID!, $h: HandlingInput) { answer: markFile(operationId: $o, id: $id, handling: $h) { ${fileOutcome} } }`;
const removeFile = `mutation ($o: ID!, $id: ID!) { answer: removeFile(operationId: $o, id: $id) { ${fileOutcome} } }`;
const filesOf = 'query ($o: ID!, $id: ID!) { message(operationId: $o, id: $id) { files { id name originalUrl previewUrl } fileTotals { count bytes } thread { id fileTotals { count } } } }';

describe('files on messages', () => {
  let world: World;
  let operationId: string;
  let elsewhere: string;
  let coordinator: Somebody;
  let sender: Somebody;
  let addressee: Somebody;
  let other: Somebody;
  let stranger: Somebody;
  let jpeg: Buffer;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    sender = await world.person(await world.agency('NL'), { lead: true });
    addressee = await world.person(await world.agency('PL'), { lead: true });
    other = await world.person(await world.agency('ES'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [sender, addressee, other]);
    elsewhere = await world.activeOperation(coordinator, approver, [sender, stranger]);
    jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#446688' } }).withExif({ IFD0: { Make: 'CanaryCamera' } }).jpeg().toBuffer();
  });
  afterAll(() => world.close());

  const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  const ask = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const body = () => ({ kind: 'REQUEST_INFORMATION', subject: 'Whose lorries?', body: 'See the picture.', addresseeIds: [addressee.agencyId] });
  const drafted = (over: Record<string, unknown> = {}): Promise<Told> => ask(sender, write, { input: { id: world.clock.uuid(), operationId, body: body(), send: false, ...over } });
  const put = (who: Somebody | null, message: string, over: { id?: string; content?: Buffer; operation?: string; type?: string; headers?: Record<string, string> } = {}) =>
    world.app.http.inject({
      method: 'PUT',
      url: `/files/${over.operation ?? operationId}/${over.id ?? world.clock.uuid()}?subjectType=Message&subjectId=${message}`,
      headers: {
        ...(who ? { authorization: `Bearer ${who.token}` } : {}), 'x-muster-client': 'test', 'x-file-name': over.type === 'application/pdf' ? 'list.pdf' : 'quay.jpg', 'content-type': over.type ?? 'image/jpeg', ...over.headers,
      },
      payload: over.content ?? jpeg,
    });
  const attached = async (message: string, over: Parameters<typeof put>[2] = {}): Promise<string> => {
    const answer = await put(sender, message, over);
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return answer.json<{ id: string }>().id;
  };
  const statusOf = async (who: Somebody | null, id: string, variant = 'original', operation = operationId): Promise<number> =>
    (await world.app.http.inject({ method: 'GET', url: `/files/${operation}/${id}?variant=${variant}`, headers: who ? { authorization: `Bearer ${who.token}` } : {} })).statusCode;
  const see = async (who: Somebody, id: string) =>
    (await who.ask<{ message: { files: SeenFile[]; fileTotals: { count: number; bytes: number }; thread: { id: string; fileTotals: { count: number } }[] } | null }>(filesOf, { o: operationId, id })).message;
  const send = (id: string, version: number): Promise<Told> => ask(sender, change, { input: { operationId, id, version, body: body(), send: true } });

  it('come to a draft, are nobody else’s before it is sent, and after that those’ who see it: by the API and by their address', async () => {
    const { id, version } = await drafted();
    const photograph = await attached(id);
    const list = await attached(id, { content: pdf, type: 'application/pdf' });
    expect(await see(sender, id)).toMatchObject({ files: [{ id: photograph }, { id: list, name: 'list.pdf' }], fileTotals: { count: 2, bytes: jpeg.length + pdf.length } });
    expect([await statusOf(sender, list), await statusOf(coordinator, list), await statusOf(addressee, list)]).toEqual([200, 404, 404]);
    await send(id, version);
    expect(await see(addressee, id)).toMatchObject({ fileTotals: { count: 2 }, thread: [{ id, fileTotals: { count: 2 } }] });
    for (const who of [sender, coordinator, addressee]) expect([await statusOf(who, list), await statusOf(who, photograph, 'preview')]).toEqual([200, 200]);
    // The picture as it came tells where it was taken.
    expect((await see(addressee, id))?.files[0]).toMatchObject({ originalUrl: null });
    expect([await statusOf(addressee, photograph), await statusOf(coordinator, photograph)]).toEqual([404, 200]);
  });

  it('are not there for an agency that guesses their identifier, nor for anybody in another operation or unsigned', async () => {
    const { id, version } = await drafted();
    const file = await attached(id, { content: pdf, type: 'application/pdf' });
    await send(id, version);
    const fresh = world.clock.uuid();
    for (const who of [other, stranger]) {
      for (const variant of ['original', 'preview', 'thumbnail', '../original']) expect([await statusOf(who, file, variant), await statusOf(who, fresh, variant)]).toEqual([404, 404]);
      expect([await codeOf(who, markFile, { o: operationId, id: file, h: null }), await codeOf(who, removeFile, { o: operationId, id: file })]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    }
    expect(await see(other, id)).toBeNull();
    expect([await statusOf(sender, file, 'original', elsewhere), await statusOf(stranger, file, 'original', elsewhere), await statusOf(null, file)]).toEqual([404, 404, 401]);
  });

  it('come to no message but a draft of the own agency, and never by the identifier of another’s file', async () => {
    const { id, version } = await drafted();
    const file = await attached(id);
    for (const [who, operation] of [[addressee, operationId], [coordinator, operationId], [other, operationId], [sender, elsewhere], [stranger, elsewhere]] as const) {
      expect((await put(who, id, { operation })).statusCode).toBe(404);
    }
    const theirs = (await ask(addressee, write, { input: { id: world.clock.uuid(), operationId, send: false, body: { ...body(), addresseeIds: [sender.agencyId] } } })).id;
    // The same identifier for another message: neither moved nor doubled.
    expect((await put(addressee, theirs, { id: file })).statusCode).toBe(409);
    const second = (await drafted()).id;
    expect((await put(sender, second, { id: file })).json()).toMatchObject({ refusals: [{ rule: 'id.taken' }] });
    expect((await put(sender, id, { id: file })).statusCode).toBe(200);
    expect([(await see(sender, second))?.files, (await see(addressee, theirs))?.files]).toEqual([[], []]);
    await send(id, version);
    expect((await put(sender, id)).json()).toMatchObject({ refusals: [{ rule: 'message.is-sent' }] });
    expect((await put(addressee, id)).statusCode).toBe(403);
    expect((await ask(sender, removeFile, { o: operationId, id: file })).refusals?.[0]?.rule).toBe('message.is-sent');
    expect((await see(sender, id))?.fileTotals.count).toBe(1);
  });

  it('are those of a report no more by naming a message, nor the reverse', async () => {
    const report = world.clock.uuid();
    await sender.ask('mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename } }', { input: { id: report, operationId, submit: true, body: reportBody() } });
    const { id } = await drafted();
    expect((await put(sender, report)).statusCode).toBe(404);
    expect((await world.app.http.inject({ method: 'PUT', url: `/files/${operationId}/${world.clock.uuid()}?subjectType=Seizure&subjectId=${id}`, headers: { authorization: `Bearer ${sender.token}`, 'x-muster-client': 'test', 'x-file-name': 'quay.jpg', 'content-type': 'image/jpeg' }, payload: jpeg })).statusCode).toBe(404);
  });

  it('are never for more eyes than the message, and for fewer where they say so', async () => {
    const { id, version } = await drafted({ handling: { tlp: 'AMBER_STRICT' } });
    const narrow = await attached(id, { content: pdf, type: 'application/pdf', headers: { 'x-file-handling': encodeURIComponent(JSON.stringify({ tlp: 'AMBER_STRICT', releasableTo: [] })) } });
    const wide = await attached(id, { content: Buffer.concat([pdf, Buffer.from('\n')]), type: 'application/pdf', headers: { 'x-file-handling': encodeURIComponent(JSON.stringify({ tlp: 'CLEAR' })) } });
    expect((await ask(sender, change, { input: { operationId, id, version, body: body(), handling: { tlp: 'AMBER_STRICT' }, send: true } })).__typename).toBe('Message');
    expect([await statusOf(addressee, narrow), await statusOf(addressee, wide), await statusOf(other, wide), await statusOf(coordinator, wide)]).toEqual([404, 200, 404, 404]);
    expect((await see(addressee, id))?.fileTotals).toEqual({ count: 1, bytes: pdf.length + 1 });
    // Opened afterwards by its sender, and no further than the message.
    expect((await ask(sender, markFile, { o: operationId, id: narrow, h: null })).__typename).toBe('File');
    expect([await statusOf(addressee, narrow), await statusOf(other, narrow)]).toEqual([200, 404]);
  });

  it('follow the message whose handling changes, both ways', async () => {
    const { id, version } = await drafted();
    const file = await attached(id, { content: pdf, type: 'application/pdf' });
    await send(id, version);
    const to = (tlp: string, releasableTo: string[], at: number) => ask(sender, mark, { input: { operationId, id, version: at, handling: { tlp, releasableTo }, reason: 'It was sent to too many.' } });
    expect((await to('AMBER_STRICT', [], 2)).version).toBe(3);
    expect([await statusOf(addressee, file), await statusOf(coordinator, file), await statusOf(sender, file)]).toEqual([404, 404, 200]);
    expect((await to('GREEN', [addressee.agencyId, other.agencyId], 3)).version).toBe(4);
    expect([await statusOf(addressee, file), await statusOf(coordinator, file), await statusOf(other, file), await statusOf(stranger, file)]).toEqual([200, 200, 200, 404]);
  });

  it('go with a draft that is thrown away: no key opens them, no bytes are left', async () => {
    const { id, version } = await drafted();
    const file = await attached(id);
    const { rows: [row] } = await world.superuser.query<{ storage_key: string }>('select storage_key from files where id = $1', [file]);
    expect((await ask(sender, discard, { o: operationId, id, v: version })).version).toBe(version + 1);
    expect(await statusOf(sender, file)).toBe(404);
    expect((await world.superuser.query('select wrapped_key, removed_by from files where id = $1', [file])).rows).toEqual([{ wrapped_key: null, removed_by: sender.id }]);
    const kept: string[] = [];
    for await (const name of FileVault.of(world.app.services).store.olderThan(new Date('2126-01-01T00:00:00Z'))) kept.push(name);
    expect(kept.filter((name) => name.startsWith(row?.storage_key ?? 'none'))).toEqual([]);
    expect((await put(sender, id)).statusCode).toBe(404);
  });

  it('leave the database by no side door: a sent message takes no file and loses none, and no file moves', async () => {
    const { id, version } = await drafted();
    const file = await attached(id);
    const second = (await drafted()).id;
    await send(id, version);
    const { Client } = await import('pg');
    const client = new Client({ connectionString: world.database.databaseUrl });
    await client.connect();
    const held = ['any', `u.${sender.id}`, `a.${sender.agencyId}`, `o.${operationId}`, `o.${operationId}.a.${sender.agencyId}`, `o.${operationId}.r.OFFICER`];
    const attempt = async (statement: string): Promise<string> => {
      await client.query('begin');
      await client.query(`select set_config('role', 'muster_app', true), set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [sender.id, `{${held.join()}}`]);
      try {
        return String((await client.query(statement)).rowCount);
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      } finally {
        await client.query('rollback');
      }
    };
    const copy = `insert into files (operation_id, id, subject_type, subject_id, agency_id, uploaded_by, name, media_type, size, sha256, has_preview, storage_key, wrapped_key, audience, created_at)
      select operation_id, gen_random_uuid(), 'Message', '%', agency_id, uploaded_by, name, media_type, size, sha256, has_preview, gen_random_uuid(), wrapped_key, '{o.${operationId}}', created_at from files where id = '${file}'`;
    expect(await attempt(copy.replace('%', second))).toBe('1');
    expect(await attempt(copy.replace('%', id))).toBe('42501');
    expect(await attempt(`update files set subject_id = '${second}' where id = '${file}'`)).toBe('42501');
    expect(await attempt(`update files set removed_at = now(), wrapped_key = null where id = '${file}'`)).toBe('42501');
    expect(await attempt(`update files set tlp = 'AMBER' where id = '${file}'`)).toBe('1');
    expect(await attempt(`update messages set tlp = 'CLEAR' where id = '${id}'`)).toBe('0');
    await client.end();
  });
});
