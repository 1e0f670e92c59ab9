import { randomUUID } from 'node:crypto';
import { decide } from '@muster/shared/law/decide';
import { movementOn } from '@muster/shared/law/testing/movement';
import type { Verdict } from '@muster/shared/law/verdict';
import { World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { readLaw } from './register.room';

const refusals = '... on Refused { refusals { rule field } }';
const put = `mutation ($input: PutRegisterRecordInput!) { answer: putRegisterRecord(input: $input) { ... on RegisterRecord { id version kind other isTacit viewerCanChange changes { action differences { field before after } } } ${refusals} } }`;
const withdraw = `mutation ($id: ID!, $version: Int!) { answer: withdrawRegisterRecord(id: $id, version: $version, reason: "It was denounced.") { ... on RegisterRecord { id } ${refusals} } }`;
const confirm = `mutation ($id: ID!) { answer: confirmRegisterImport(id: $id, reason: "As notified.") { ... on RegisterImport { id state added } ${refusals} } }`;
const takeBack = `mutation ($id: ID!) { answer: takeBackRegisterImport(id: $id, reason: "The wrong list.") { ... on RegisterImport { id state } ${refusals} } }`;
const changesOf = 'query ($country: String, $kind: RegisterRecordKind, $action: RegisterAction, $first: Int!, $after: String) { registerChanges(country: $country, kind: $kind, action: $action, first: $first, after: $after) { items { recordId action kind country titleEn reason changedBy { id } differences { field before after } } nextCursor } }';

interface Answer { id: string; version: number; kind: string; other: string[]; isTacit: boolean; viewerCanChange: boolean; state?: string; added?: number; changes: { action: string; differences: { field: string; before: string | null; after: string | null }[] }[]; refusals?: { rule: string; field: string | null }[] }
interface Told { recordId: string; action: string; kind: string; country: string; titleEn: string | null; reason: string; changedBy: { id: string }; differences: { field: string; before: string | null; after: string | null }[] }

const beyond = '0197b8f0-0000-7000-8000-0000000000aa';
const haiti = { kind: 'AGREEMENT', country: 'BR', other: ['HT'], titleEn: 'Brazil and Haiti', validFrom: '2024-01-01', citation: 'Agreement of 2023', confidence: 'MEDIUM', source: 'Official journal' };

describe('agreements under Article 11', () => {
  let world: World;
  let administrator: Somebody;
  let brazil: Somebody;
  let ghana: Somebody;
  let clerk: Somebody;

  beforeAll(async () => {
    world = await World.create();
    administrator = await world.person(await world.agency('CH'), { administrator: true });
    brazil = await world.person(await world.agency('BR', 'COMPETENT_AUTHORITY'), { lead: true });
    ghana = await world.person(await world.agency('GH', 'COMPETENT_AUTHORITY'), { lead: true });
    clerk = await world.person(brazil.agencyId);
  });
  afterAll(() => world.close());

  const answer = async (who: Somebody, query: string, variables: Record<string, unknown>): Promise<Answer> => (await who.ask<{ answer: Answer }>(query, variables)).answer;
  const add = (who: Somebody, body: object, id: string = randomUUID()) => answer(who, put, { input: { id, reason: 'It was notified.', body } });
  const judged = async (day = '2026-01-15', route = 'BR>HT'): Promise<Verdict> => decide(movementOn(day, route, { codes: ['A1160'] }), await readLaw(world.app.services, { accountId: clerk.id, tokens: new Set(['any']) })).verdict;
  const told = async (who: Somebody, variables: Record<string, unknown> = {}) => (await who.ask<{ registerChanges: { items: Told[]; nextCursor: string | null } }>(changesOf, { first: 50, ...variables })).registerChanges;

  it('open from their day on what Article 4(5) prohibits, until they are withdrawn', async () => {
    expect(await judged()).toBe('PROHIBITED');
    const { id } = await add(administrator, haiti);
    expect([await judged('2023-12-31'), await judged('2024-01-01')]).toEqual(['PROHIBITED', 'PRIOR_CONSENT_REQUIRED']);
    await answer(administrator, put, { input: { id, version: 1, reason: 'It is not certain.', body: { ...haiti, confidence: 'LOW' } } });
    expect(await judged()).toBe('INSUFFICIENT_INFORMATION');
    await answer(administrator, withdraw, { id, version: 2 });
    expect(await judged()).toBe('PROHIBITED');
  });

  it('are kept by administrators, and by those who answer for the competent authority of the party that tells of them', async () => {
    const { id, viewerCanChange, isTacit, changes } = await add(brazil, { ...haiti, isTacit: true });
    expect([viewerCanChange, isTacit]).toEqual([true, true]);
    expect(changes[0]?.differences).toEqual(expect.arrayContaining([{ field: 'other', before: null, after: 'HT' }, { field: 'isTacit', before: null, after: 'true' }]));
    await answer(brazil, withdraw, { id, version: 1 });
  });

  it.each<[string, () => Somebody, object]>([
    ['the authority of a State that is no party', () => ghana, haiti],
    ['somebody of the authority who does not answer for it', () => clerk, haiti],
  ])('are not written by %s', async (_who, who, body) => {
    const id = randomUUID();
    expect((await who().answer(put, { input: { id, reason: 'It was notified.', body } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await world.superuser.query('select 1 from register_records where id = $1', [id])).rows).toEqual([]);
  });

  it('are not written past the door by an authority of another State', async () => {
    const insert = `insert into register_records (id, kind, country, other, title_en, title_fr, needs, citation, confidence, source, is_struck, version, number, reason, changed_by, changed_at)
      values (gen_random_uuid(), 'AGREEMENT', 'BR', '{HT}', 'x', 'x', '{}', 'x', 'HIGH', 'x', false, 1, 1, 'x', '${ghana.id}', '2026-06-10')`;
    const as = (held: string) => world.superuser.query(`set role muster_app; select set_config('muster.account', '${ghana.id}', false), set_config('muster.class', '${held}', false)`);
    try {
      await as(`{any,a.${ghana.agencyId}.lead}`);
      await expect(world.superuser.query(insert)).rejects.toMatchObject({ code: '42501' });
      await as(`{any,a.${brazil.agencyId}.lead}`);
      await world.superuser.query(insert.replace('gen_random_uuid()', `'${beyond}'`));
    } finally {
      await world.superuser.query('reset role; reset muster.account; reset muster.class');
      await world.superuser.query('delete from register_changes where record_id = $1', [beyond]);
      await world.superuser.query('delete from register_records where id = $1', [beyond]);
    }
  });

  it('come in as a file, shown first, and are taken back whole', async () => {
    const id = randomUUID();
    const content = 'country,other,side,title_en,codes,is_tacit,valid_from,citation,confidence\nBR,HT,export,Brazil to Haiti,A1160 Y48,no,2024-01-01,Agreement of 2023,high\nBR,XX,,Nobody,,,,Agreement,high';
    const sent = await world.app.http.inject({
      method: 'PUT', url: `/register/imports/${id}?kind=AGREEMENTS&source=Secretariat`, payload: content,
      headers: { authorization: `Bearer ${brazil.token}`, 'x-file-name': 'agreements.csv', 'content-type': 'text/csv', 'x-muster-client': 'test' },
    });
    expect(sent.statusCode).toBe(201);
    const { registerImport } = await brazil.ask<{ registerImport: object }>('query ($id: ID!) { registerImport(id: $id) { kind state added refused mistakes { line column rule } steps { action country title } } }', { id });
    expect(registerImport).toEqual({ kind: 'AGREEMENTS', state: 'PREVIEWED', added: 1, refused: 1, mistakes: [{ line: 3, column: 2, rule: 'country.unknown' }], steps: [{ action: 'ADD', country: 'BR', title: 'Brazil to Haiti' }] });
    expect(await judged()).toBe('PROHIBITED');
    expect(await answer(brazil, confirm, { id })).toMatchObject({ state: 'IMPORTED', added: 1 });
    expect([await judged(), await judged('2026-01-15', 'HT>BR')]).toEqual(['PRIOR_CONSENT_REQUIRED', 'PROHIBITED']);
    expect(await answer(brazil, takeBack, { id })).toMatchObject({ state: 'TAKEN_BACK' });
    expect(await judged()).toBe('PROHIBITED');
  });

  describe('what was changed in the register', () => {
    it('is told of to everybody signed in, by State, kind and deed, with what was before', async () => {
      const { id } = await add(administrator, { ...haiti, titleEn: 'To be found' });
      await answer(administrator, put, { input: { id, version: 1, reason: 'It ended.', body: { ...haiti, titleEn: 'To be found', validTo: '2026-06-30' } } });
      const measure = await add(ghana, { kind: 'MEASURE', country: 'GH', side: 'IMPORT', titleEn: 'No tyres', effect: 'PROHIBITED', citation: 'Act 1', confidence: 'HIGH', source: 'Gazette' });
      const [latest, before] = (await told(clerk, { country: 'BR' })).items;
      expect(latest).toEqual({
        recordId: id, action: 'CHANGED', kind: 'AGREEMENT', country: 'BR', titleEn: 'To be found', reason: 'It ended.', changedBy: { id: administrator.id },
        differences: [{ field: 'validTo', before: null, after: '2026-06-30' }],
      });
      expect(before).toMatchObject({ recordId: id, action: 'ADDED' });
      const recordsOf = async (variables: Record<string, unknown>) => new Set((await told(clerk, variables)).items.map(({ recordId }) => recordId));
      // A party that is not the one that it is written down for finds it too.
      expect((await recordsOf({ country: 'HT' })).has(id)).toBe(true);
      expect((await recordsOf({ country: 'GH' }))).toEqual(new Set([measure.id]));
      expect((await recordsOf({ kind: 'MEASURE' }))).toEqual(new Set([measure.id]));
      expect((await told(clerk, { action: 'WITHDRAWN' })).items.every(({ action }) => action === 'WITHDRAWN')).toBe(true);
    });

    it('is read page by page', async () => {
      const all = (await told(clerk)).items;
      const first = await told(clerk, { first: 2 });
      const second = await told(clerk, { first: 2, after: first.nextCursor });
      expect([...first.items, ...second.items]).toEqual(all.slice(0, 4));
      expect(all.length).toBeGreaterThan(4);
    });
  });
});
