import { auditPurposes } from '../platform/audit/audit-keys';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { KeyRing } from '../platform/key-ring';
import type { SealedColumn } from '../platform/reseal';
import { rooms } from '../rooms';
import { dumpDatabase, tablesWith } from '../testing/dump';
import { reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { keyStatus, retireKeys, rotateKeys } from './rotate-keys';
import type { KeyWork } from './rotate-keys';

const canary = 'Zzyzx Kanarienvogel';
const sealed = rooms.flatMap((room) => room.sealed ?? []);

describe('keys', () => {
  let world: World;
  let dutch: Somebody;
  let operationId: string;
  let folder: string;
  let ring: KeyRing;
  let work: KeyWork;
  let picture: Buffer;
  let firstly: ReturnType<typeof nomination>;
  let before: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'muster-keys-'));
    ring = KeyRing.at(folder);
    world = await World.create(undefined, undefined, undefined, { secrets: ring.secrets });
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    dutch = await world.person(await world.agency('NL'), { lead: true });
    operationId = await world.activeOperation(coordinator, await world.person(coordinator.agencyId), [dutch]);
    const owner = await new DataSource({ type: 'postgres', url: world.database.migrationUrl, poolSize: 2 }).initialize();
    work = { ring, owner, sealed };
    picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } }).png().toBuffer();
    firstly = nomination();
    await nominate(firstly);
    await addDevice();
    before = [firstly.parties[0]?.id ?? '', await nameCompany(), await sendPicture()];
  });
  afterAll(async () => {
    await work.owner.destroy();
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A nomination that names the canary, ready to be sent again as it was. */
  const nomination = () => ({
    id: world.clock.uuid(), operationId, body: { kind: 'COMPANY', title: 'A broker', reasons: 'Seen before.' },
    parties: [{ id: world.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name: canary }],
  });
  const nominate = (input: ReturnType<typeof nomination>) =>
    dutch.ask('mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { ... on Target { id } ... on Refused { refusals { rule } } } }', { input });
  const endpoint = 'https://updates.push.services.mozilla.com/1';
  const addDevice = (): Promise<unknown> =>
    dutch.ask('mutation ($input: PushDeviceInput!) { answer: addPushDevice(input: $input) { ... on NotificationSettings { devices { name } } ... on Refused { refusals { rule } } } }', {
      input: { endpoint, p256dh: Buffer.alloc(65, 4).toString('base64url'), auth: Buffer.alloc(16, 1).toString('base64url'), name: 'Phone' },
    });
  const nameCompany = async (): Promise<string> => {
    const input = nomination();
    await nominate(input);
    return input.parties[0]?.id ?? '';
  };
  const sendPicture = async (): Promise<string> => {
    const [seizureId, id] = [world.clock.uuid(), world.clock.uuid()];
    await dutch.ask('mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename } }', { input: { id: seizureId, operationId, submit: true, body: reportBody() } });
    await world.app.http.inject({
      method: 'PUT', url: `/files/${operationId}/${id}?subjectType=Seizure&subjectId=${seizureId}`, payload: picture,
      headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': 'x.png', 'content-type': 'image/png' },
    });
    return id;
  };

  const nameOf = (id: string) =>
    dutch.answer('mutation ($operationId: ID!, $id: ID!) { answer: openParty(operationId: $operationId, id: $id, purpose: "Check") { ... on OpenedParty { name } } }', { operationId, id });
  const named = { data: { answer: { name: canary } } };
  const pictureOf = async (id: string): Promise<Buffer> =>
    (await world.app.http.inject({ url: `/files/${operationId}/${id}?variant=original`, headers: { authorization: `Bearer ${dutch.token}` } })).rawPayload;
  const countTokens = async (): Promise<number[]> =>
    (await world.superuser.query<{ n: number }>('select count(*)::int as n from nominal_parties group by blind_token')).rows.map(({ n }) => n);

  it('leave no name in a dump of the database', async () => {
    expect(tablesWith(await dumpDatabase(world.superuser), canary)).toEqual([]);
    // The same search finds what stands in the clear.
    expect(tablesWith(await dumpDatabase(world.superuser), 'Broken television sets')).toContain('public.seizures');
  });

  it('are not forgotten while something needs them', async () => {
    ring.add();
    expect((await retireKeys(work)).map(({ former }) => former)).toEqual([2, 1, 1, 1]);
    expect(ring.roots()).toHaveLength(2);
    expect(await nameOf(before[0] ?? '')).toMatchObject(named);
  });

  it('go on where a rotation was broken off, with the root that it had added', async () => {
    const fails = (): never => {
      throw new Error('The power went.');
    };
    const broken: SealedColumn[] = sealed.map((column) => (column.table === 'files' ? { ...column, renew: fails } : column));
    await expect(rotateKeys({ ...work, sealed: broken })).rejects.toThrow('The power went.');
    expect((await keyStatus(work)).filter(({ former }) => former > 0)).toEqual([{ table: 'files', former: 1 }, { table: 'push_devices', former: 1 }, { table: 'push_keys', former: 1 }]);
    expect((await rotateKeys(work)).filter(({ renewed, unopened }) => renewed + unopened > 0)).toEqual(['files', 'push_devices', 'push_keys'].map((table) => ({ table, renewed: 1, unopened: 0 })));
    expect(ring.roots()).toHaveLength(2);
    expect((await keyStatus(work)).map(({ table, former }) => [table, former])).toEqual(['totp_seeds', 'mails', 'nominal_parties', 'intelligence_notes', 'files', 'course_files', 'manifest_lines', 'manifest_portions', 'push_devices', 'push_keys'].map((table) => [table, 0]));
    // The same name is one token again, whenever it was given; the same nomination is still the same one.
    expect(await countTokens()).toEqual([2]);
    // A browser that subscribes again is the device that it was.
    expect(await addDevice()).toEqual({ answer: { devices: [{ name: 'Phone' }] } });
    expect(await nominate(firstly)).toEqual({ nominateTarget: { id: firstly.id } });
    expect(await nominate({ ...firstly, parties: [{ ...firstly.parties[0], name: 'Another' }] } as typeof firstly)).toEqual({ nominateTarget: { refusals: [{ rule: 'id.taken' }] } });
  });

  it('rotate while the server runs, and what was sealed opens without the former root', async () => {
    const rotating = rotateKeys(work);
    const meanwhile = await nameCompany();
    await rotating;
    expect(await retireKeys(work)).toEqual([]);
    expect(readFileSync(ring.file, 'utf8').trim().split('\n')).toHaveLength(1);
    for (const id of [before[0], before[1], meanwhile]) expect(await nameOf(id ?? '')).toMatchObject(named);
    expect(await pictureOf(before[2] ?? '')).toEqual(picture);
    expect(await countTokens()).toEqual([3]);
  });

  it('would be missed: with the former root dropped unasked, the name is lost', async () => {
    ring.add();
    ring.dropFormer(auditPurposes);
    expect(await nameOf(before[0] ?? '')).not.toMatchObject(named);
    expect((await rotateKeys(work)).filter(({ unopened }) => unopened > 0).map(({ table, unopened }) => [table, unopened])).toEqual([['nominal_parties', 3], ['files', 1], ['push_devices', 1], ['push_keys', 1]]);
  });

  it('cannot be changed by the login of the server', async () => {
    const login = await new DataSource({ type: 'postgres', url: world.database.databaseUrl }).initialize();
    await expect(login.query('set local role muster_keys')).rejects.toThrow(/permission denied to set role/);
    await login.destroy();
  });
});
