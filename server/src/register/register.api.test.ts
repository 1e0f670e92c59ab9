import { randomUUID } from 'node:crypto';
import { decide } from '@muster/shared/law/decide';
import type { Law } from '@muster/shared/law/law';
import type { KeptRegister } from '@muster/shared/law/register';
import { lawWith } from '@muster/shared/law/register';
import { shippedMatrix } from '@muster/shared/law/oracle/main';
import { figures, movementOf } from '@muster/shared/law/oracle/replay';
import { movementOn } from '@muster/shared/law/testing/movement';
import { isDerived } from '@muster/shared/law/matrix';
import { World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { readLaw } from './register.room';

const refusals = '... on Refused { refusals { rule field } }';
const recordFields = 'id version country validTo withdrawnAt viewerCanChange changes { version number action reason changedBy { id } differences { field before after } }';
const put = `mutation ($input: PutRegisterRecordInput!) { answer: putRegisterRecord(input: $input) { ... on RegisterRecord { ${recordFields} } ${refusals} } }`;
const withdraw = `mutation ($id: ID!, $version: Int!) { answer: withdrawRegisterRecord(id: $id, version: $version, reason: "It was repealed.") { ... on RegisterRecord { ${recordFields} } ${refusals} } }`;
const confirm = `mutation ($id: ID!) { answer: confirmRegisterImport(id: $id, reason: "The table of the authority.") { ... on RegisterImport { id state number added } ${refusals} } }`;
const takeBack = `mutation ($id: ID!) { answer: takeBackRegisterImport(id: $id, reason: "It was the wrong table.") { ... on RegisterImport { id state takenBackReason } ${refusals} } }`;
const shown = 'query ($id: ID!) { registerImport(id: $id) { state rowCount added changed ended withdrawn same refused mistakes { line column rule value } steps { action country title differences { field before after } } } }';

interface Shown { state: string; rowCount: number; added: number; changed: number; ended: number; withdrawn: number; same: number; refused: number; mistakes: object[]; steps: { action: string; country: string; title: string; differences: object[] }[] }
interface Change { version: number; number: number; action: string; reason: string; changedBy: { id: string }; differences: { field: string; before: string | null; after: string | null }[] }
interface Answer { id: string; version: number; viewerCanChange: boolean; withdrawnAt: string | null; changes: Change[]; state?: string; refusals?: { rule: string; field: string | null }[] }

const ghana = {
  kind: 'MEASURE', country: 'GH', side: 'IMPORT', titleEn: 'No used tyres', codes: ['B3140'], effect: 'PROHIBITED', validFrom: '2024-01-01', citation: 'Act 917, s. 4', confidence: 'MEDIUM', source: 'Gazette of 2024',
};
const tyres = (date: string) => movementOn(date, 'US>GH', { codes: ['B3140'], operation: 'R3' });

/** The official table as its authority writes it. */
const matrixCsv = (cells: (code: string, at: number, cell: string) => string = (_code, _at, cell) => cell): string =>
  [
    ['row_id', 'waste_code', 'waste_name', ...shippedMatrix.destinations].join(),
    ...shippedMatrix.wastes.map(({ code, cells: row }, index) => {
      const [entry = ''] = code.split('/');
      const named = code === '-' ? ['Unassigned', '"Other, non-hazardous"'] : code === '-*' ? ['Unassigned', 'Other'] : [entry === 'ANNEX_IIIA' ? 'Mixtures' : entry, '"Waste, of a kind"'];
      return [index + 1, ...named, ...[...row].map((cell, at) => cells(code, at, cell === '.' ? '' : cell))].join();
    }),
  ].join('\n');

describe('the register of treaties and measures', () => {
  let world: World;
  let administrator: Somebody;
  let authority: Somebody;
  let clerk: Somebody;
  let customs: Somebody;

  beforeAll(async () => {
    world = await World.create();
    administrator = await world.person(await world.agency('CH'), { administrator: true });
    authority = await world.person(await world.agency('GH', 'COMPETENT_AUTHORITY'), { lead: true });
    clerk = await world.person(authority.agencyId);
    customs = await world.person(await world.agency('GH'), { lead: true });
  });
  afterAll(() => world.close());

  const answer = async (who: Somebody, query: string, variables: Record<string, unknown>): Promise<Answer> => (await who.ask<{ answer: Answer }>(query, variables)).answer;
  const add = (who: Somebody, body: object, id: string = randomUUID()) => answer(who, put, { input: { id, reason: 'It was enacted.', body } });
  const change = (who: Somebody, id: string, version: number, body: object) => answer(who, put, { input: { id, version, reason: 'It reads otherwise.', body } });
  const law = (): Promise<Law> => readLaw(world.app.services, { accountId: clerk.id, tokens: new Set(['any']) });
  const fetchKept = async (who: Somebody | null, headers: Record<string, string> = {}) => world.app.http.inject({ method: 'GET', url: '/register/law.json', headers: { ...(who ? { authorization: `Bearer ${who.token}` } : {}), ...headers } });
  const send = (who: Somebody, content: string, said: Record<string, string>, id: string = randomUUID(), headers: Record<string, string> = { 'x-muster-client': 'test' }) =>
    world.app.http.inject({
      method: 'PUT', url: `/register/imports/${id}?${new URLSearchParams(said).toString()}`, payload: content,
      headers: { authorization: `Bearer ${who.token}`, 'x-file-name': 'controls.csv', 'content-type': 'text/csv', ...headers },
    });
  const bring = async (who: Somebody, content: string, said: Record<string, string>): Promise<{ id: string } & Shown> => {
    const id = randomUUID();
    const { statusCode, body } = await send(who, content, said, id);
    if (statusCode !== 201) throw new Error(body);
    return { id, ...(await who.ask<{ registerImport: Shown }>(shown, { id })).registerImport };
  };
  const told = async (): Promise<number> => (await world.superuser.query<{ n: number }>('select count(*)::int as n from agency_events')).rows[0]?.n ?? 0;
  /** Changes that no history tells: a version without its line, or a line too few below it. */
  const unnoted = async (): Promise<string[]> =>
    (await world.superuser.query<{ id: string }>('select r.id from register_records r where r.version <> (select count(*) from register_changes c where c.record_id = r.id and c.version between 1 and r.version)')).rows.map(({ id }) => id);

  describe('a record', () => {
    it('changes the verdict from its day on, to the day on which it ends, and no longer once it is withdrawn', async () => {
      expect(decide(tyres('2026-01-15'), await law()).verdict).toBe('INSUFFICIENT_INFORMATION');
      const { id } = await add(administrator, ghana);
      const judged = async (day: string) => decide(tyres(day), await law()).verdict;
      expect([await judged('2023-12-31'), await judged('2024-01-01'), await judged('2026-01-15')]).toEqual(['INSUFFICIENT_INFORMATION', 'PROHIBITED', 'PROHIBITED']);
      await change(administrator, id, 1, { ...ghana, validTo: '2025-12-31' });
      expect([await judged('2025-12-31'), await judged('2026-01-01')]).toEqual(['PROHIBITED', 'INSUFFICIENT_INFORMATION']);
      await answer(administrator, withdraw, { id, version: 2 });
      expect(await judged('2025-12-31')).toBe('INSUFFICIENT_INFORMATION');
    });

    it('is what devices fetch, with the number of the register that a verdict names', async () => {
      const { id } = await add(administrator, { ...ghana, titleEn: 'For devices' });
      const response = await fetchKept(clerk);
      const kept = response.json<KeptRegister>();
      expect(kept.records.find((record) => record.id === id)).toMatchObject({ titleFr: 'For devices', codes: ['B3140'], validFrom: '2024-01-01', isStruck: false });
      const here = decide(tyres('2026-01-15'), lawWith(kept));
      expect(here).toEqual(decide(tyres('2026-01-15'), await law()));
      expect(here).toMatchObject({ edition: '2026-11-01', register: kept.number, verdict: 'PROHIBITED', grounds: expect.arrayContaining([expect.objectContaining({ about: expect.objectContaining({ measure: id }) as object })]) as object });
      expect((await fetchKept(clerk, { 'if-none-match': String(response.headers.etag) })).statusCode).toBe(304);
      expect((await fetchKept(null)).statusCode).toBe(401);
      await answer(administrator, withdraw, { id, version: 1 });
      expect((await fetchKept(clerk, { 'if-none-match': String(response.headers.etag) })).statusCode).toBe(200);
    });

    it('is kept by administrators, and by those who answer for the competent authority of its State', async () => {
      const { id, viewerCanChange } = await add(authority, { ...ghana, titleEn: 'Of the authority' });
      expect(viewerCanChange).toBe(true);
      const records = async (who: Somebody) => (await who.ask<{ registerRecords: { items: { id: string; viewerCanChange: boolean }[] } }>('{ registerRecords(country: "GH", on: "2026-01-15") { items { id viewerCanChange } } }')).registerRecords.items;
      expect(await records(clerk)).toEqual([{ id, viewerCanChange: false }]);
      expect(await records(administrator)).toEqual([{ id, viewerCanChange: true }]);
      const keeps = async (who: Somebody) => (await who.ask<{ lawRegister: object }>('{ lawRegister { id viewerKeepsAll viewerKeeps } }')).lawRegister;
      expect([await keeps(administrator), await keeps(authority), await keeps(clerk), await keeps(customs)]).toEqual([
        ...[{ viewerKeepsAll: true, viewerKeeps: [] }, { viewerKeepsAll: false, viewerKeeps: ['GH'] }, { viewerKeepsAll: false, viewerKeeps: [] }, { viewerKeepsAll: false, viewerKeeps: [] }].map((keeping) => ({ id: 'register', ...keeping })),
      ]);
      await answer(authority, withdraw, { id, version: 1 });
    });

    it.each<[string, () => Somebody, object]>([
      ['somebody who answers for another agency of the State', () => customs, ghana],
      ['somebody of the authority who does not answer for it', () => clerk, ghana],
      ['the authority as to another State', () => authority, { ...ghana, country: 'TG' }],
      ['the authority as to who is bound by a treaty', () => authority, { kind: 'MEMBERSHIP', country: 'GH', treaty: 'BAMAKO', citation: 'x', confidence: 'HIGH', source: 'x' }],
    ])('is not written by %s', async (_who, who, body) => {
      const before = await told();
      expect((await who().answer(put, { input: { id: randomUUID(), reason: 'x', body } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await told()).toBe(before);
    });

    it('is not written by whom the database does not let, whatever a verb forgets', async () => {
      const as = (held: string) => world.superuser.query(`set role muster_app; select set_config('muster.account', '${clerk.id}', false), set_config('muster.class', '${held}', false)`);
      const insert = () => world.superuser.query(
        `insert into register_records (id, kind, country, side, title_en, title_fr, effect, needs, citation, confidence, source, is_struck, version, number, reason, changed_by, changed_at)
         values (gen_random_uuid(), 'MEASURE', 'GH', 'IMPORT', 'x', 'x', 'PROHIBITED', '{}', 'x', 'LOW', 'x', false, 1, 1, 'x', '${clerk.id}', '2026-06-10')`,
      );
      try {
        for (const held of [`{any}`, `{any,a.${customs.agencyId}.lead}`]) {
          await as(held);
          await expect(insert()).rejects.toMatchObject({ code: '42501' });
        }
        await as('{any,admin}');
        await expect(world.superuser.query(`insert into register_changes (record_id, version, number, action, reason, after, changed_by, changed_at) values (gen_random_uuid(), 1, 1, 'ADDED', 'x', '{}', '${clerk.id}', '2026-06-10')`)).rejects.toMatchObject({ code: '42501' });
      } finally {
        await world.superuser.query('reset role; reset muster.account; reset muster.class');
      }
    });

    it('is never overwritten unseen', async () => {
      const { id } = await add(administrator, { ...ghana, titleEn: 'Two editors' });
      const both = await Promise.all(['One', 'Other'].map((citation) => change(administrator, id, 1, { ...ghana, citation })));
      expect(both.filter(({ refusals: no }) => no?.[0]?.rule === 'version.stale')).toHaveLength(1);
      expect(both.filter(({ version }) => version === 2)).toHaveLength(1);
      expect(await answer(administrator, withdraw, { id, version: 1 })).toEqual({ refusals: [{ rule: 'version.stale', field: 'version' }] });
      await answer(administrator, withdraw, { id, version: 2 });
      expect(await change(administrator, id, 3, ghana)).toEqual({ refusals: [{ rule: 'register.withdrawn', field: 'id' }] });
    });

    it('is added once, however often it is sent', async () => {
      const id = randomUUID();
      const body = { ...ghana, titleEn: 'Sent twice' };
      const before = await told();
      expect([(await add(administrator, body, id)).version, (await add(administrator, body, id)).version]).toEqual([1, 1]);
      expect(await told()).toBe(before + 1);
      expect(await add(administrator, ghana, id)).toEqual({ refusals: [{ rule: 'id.taken', field: 'id' }] });
      await answer(administrator, withdraw, { id, version: 1 });
    });

    it.each<[string, object, string, string]>([
      ['no such State', { ...ghana, country: 'QQ' }, 'country.unknown', 'body.country'],
      ['no such code', { ...ghana, codes: ['B9999'] }, 'code.unknown', 'body.codes'],
      ['a last day before the first', { ...ghana, validTo: '2023-01-01' }, 'dates.end-before-start', 'body.validTo'],
      ['no source', { ...ghana, source: ' ' }, 'text.empty', 'body.source'],
      ['no outcome', { ...ghana, effect: null }, 'field.required', 'body.effect'],
      ['nothing to strike', { ...ghana, isStruck: true }, 'register.nothing-to-strike', 'body.isStruck'],
      ['the place of a measure of another State', { ...ghana, replaces: 'TH-PLASTIC-2025' }, 'register.shipped-unknown', 'body.replaces'],
      ['no treaty', { kind: 'MEMBERSHIP', country: 'HT', citation: 'x', confidence: 'HIGH', source: 'x' }, 'field.required', 'body.treaty'],
    ])('says what is wrong: %s', async (_what, body, rule, field) => {
      expect(await add(administrator, body)).toEqual({ refusals: [{ rule, field }] });
    });

    it('wants to know why', async () => {
      expect(await answer(administrator, put, { input: { id: randomUUID(), reason: '', body: ghana } })).toEqual({ refusals: [{ rule: 'text.empty', field: 'reason' }] });
    });
  });

  describe('what is shipped', () => {
    const thai = { kind: 'MEASURE', country: 'TH', side: 'IMPORT', titleEn: 'No plastic waste may be imported', hs: ['3915'], codes: ['B3011', 'Y48', 'A3210'], effect: 'PROHIBITED', validFrom: '2025-01-01', citation: 'Royal Gazette', confidence: 'MEDIUM', source: 'Royal Gazette', replaces: 'TH-PLASTIC-2025' };
    const plastic = (date: string) => movementOn(date, 'JP>TH', { hs6: '391510', codes: ['B3011'], operation: 'R3' });

    it('is ended by a record in its place, stands again without it, and is replaced once', async () => {
      const { id } = await add(administrator, { ...thai, validTo: '2026-03-31' });
      expect([decide(plastic('2026-03-31'), await law()).verdict, decide(plastic('2026-04-01'), await law()).verdict]).toEqual(['PROHIBITED', 'INSUFFICIENT_INFORMATION']);
      expect(await add(administrator, thai)).toEqual({ refusals: [{ rule: 'register.replaced', field: 'body.replaces' }] });
      await answer(administrator, withdraw, { id, version: 1 });
      expect(decide(plastic('2026-04-01'), await law()).verdict).toBe('PROHIBITED');
      const struck = await add(administrator, { ...thai, isStruck: true });
      expect(decide(plastic('2026-01-15'), await law()).verdict).toBe('INSUFFICIENT_INFORMATION');
      await answer(administrator, withdraw, { id: struck.id, version: 1 });
    });

    it('of who is bound is corrected, added to and struck', async () => {
      const membership = { kind: 'MEMBERSHIP', country: 'HT', treaty: 'BASEL', validFrom: '2026-02-01', citation: 'Accession of 2025-11-03', confidence: 'HIGH', source: 'Depositary notification' };
      const binds = async (country: string, day: string) => (await law()).treaties.binds('BASEL', country, day);
      const haiti = await add(administrator, membership);
      expect([await binds('HT', '2026-01-31'), await binds('HT', '2026-02-01')]).toEqual([false, true]);
      const brazil = await add(administrator, { ...membership, country: 'BR', validFrom: null, isStruck: true });
      expect(await binds('BR', '2026-01-15')).toBe(false);
      for (const { id } of [haiti, brazil]) await answer(administrator, withdraw, { id, version: 1 });
      expect([await binds('HT', '2026-02-01'), await binds('BR', '2026-01-15')]).toEqual([false, true]);
    });
  });

  describe('its history', () => {
    it('tells who changed what, when and why, and what was before', async () => {
      const { id } = await add(authority, { ...ghana, titleEn: 'Told' });
      world.clock.advance(60_000);
      await change(administrator, id, 1, { ...ghana, titleEn: 'Told', effect: 'PRIOR_CONSENT_REQUIRED', validTo: '2026-12-31' });
      const { changes } = await answer(administrator, withdraw, { id, version: 2 });
      expect(changes.map(({ version, action, reason, changedBy, differences }) => ({ version, action, reason, by: changedBy.id, differences }))).toEqual([
        { version: 3, action: 'WITHDRAWN', reason: 'It was repealed.', by: administrator.id, differences: [] },
        {
          version: 2, action: 'CHANGED', reason: 'It reads otherwise.', by: administrator.id,
          differences: [{ field: 'effect', before: 'PROHIBITED', after: 'PRIOR_CONSENT_REQUIRED' }, { field: 'validTo', before: null, after: '2026-12-31' }],
        },
        { version: 1, action: 'ADDED', reason: 'It was enacted.', by: authority.id, differences: expect.arrayContaining([{ field: 'effect', before: null, after: 'PROHIBITED' }]) as object },
      ]);
      const [latest] = (await clerk.ask<{ registerChanges: { items: Change[] } }>('{ registerChanges(first: 1) { items { version number action } } }')).registerChanges.items;
      expect(latest).toEqual({ version: 3, action: 'WITHDRAWN', number: (await law()).register });
    });

    it('has a line for every change, and a change without one is noticed', async () => {
      expect(await unnoted()).toEqual([]);
      const { id } = await add(administrator, { ...ghana, titleEn: 'A change past its history' });
      await world.superuser.query('alter table register_records disable trigger register_records_update_noted');
      await change(administrator, id, 1, { ...ghana, note: 'unnoticed' });
      await world.superuser.query('alter table register_records enable trigger register_records_update_noted');
      expect(await unnoted()).toEqual([id]);
      await world.superuser.query('update register_records set version = 3 where id = $1', [id]);
      await world.superuser.query(`insert into register_changes (record_id, version, number, action, reason, after, changed_by, changed_at) values ($1, 2, 1, 'CHANGED', 'mended', '{}', $2, now())`, [id, administrator.id]);
      await answer(administrator, withdraw, { id, version: 3 });
      expect(await unnoted()).toEqual([]);
    });
  });

  describe('a file of measures', () => {
    const head = 'country,side,title_en,title_fr,hs,codes,operation,effect,valid_from,citation,confidence';
    const said = { kind: 'MEASURES', source: 'Questionnaire of 2026', edition: '2026-1' };
    const rows = ['TG,import,No tyres,Pas de pneus,4004 4012,B3140,,PROHIBITED,2026-01-01,Law 1,HIGH', 'BJ,IMPORT,Paper with licence,,47,B3020,R,ALLOWED_WITH_CONDITIONS,2026-01-01,Law 2,LOW'];

    it('is shown before anything changes, then read in at once with one event, and taken back whole', async () => {
      const before = { register: (await law()).register, events: await told() };
      const preview = await bring(administrator, [head, ...rows].join('\n'), said);
      expect(preview).toMatchObject({ state: 'PREVIEWED', rowCount: 2, added: 2, changed: 0, same: 0, refused: 0 });
      expect({ register: (await law()).register, events: await told() }).toEqual(before);
      expect(await clerk.ask(shown, { id: preview.id })).toEqual({ registerImport: null });
      expect((await authority.answer(confirm, { id: preview.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await answer(administrator, confirm, { id: preview.id })).toMatchObject({ state: 'IMPORTED', number: before.register + 1 });
      expect(await answer(administrator, confirm, { id: preview.id })).toMatchObject({ state: 'IMPORTED', number: before.register + 1 });
      expect(await told()).toBe(before.events + 1);
      const togo = movementOn('2026-01-15', 'US>TG', { codes: ['B3140'], operation: 'R3' });
      expect(decide(togo, await law()).verdict).toBe('PROHIBITED');

      const again = await bring(administrator, [head, rows[0], rows[1]?.replace(',LOW', ',HIGH'), rows[0]?.replace('No tyres', 'No retreaded tyres')].join('\n'), said);
      expect(again).toMatchObject({ added: 1, changed: 1, same: 1, steps: expect.arrayContaining([expect.objectContaining({ action: 'CHANGE', country: 'BJ', differences: [{ field: 'confidence', before: 'LOW', after: 'HIGH' }] })]) as object });
      await answer(administrator, confirm, { id: again.id });
      expect(await answer(administrator, takeBack, { id: preview.id })).toEqual({ refusals: [{ rule: 'register.changed-since', field: 'id' }] });
      expect(await answer(administrator, takeBack, { id: again.id })).toMatchObject({ state: 'TAKEN_BACK', takenBackReason: 'It was the wrong table.' });
      const confidences = async () => (await world.superuser.query<{ confidence: string }>(`select confidence from register_records where country = 'BJ' and withdrawn_at is null`)).rows;
      expect(await confidences()).toEqual([{ confidence: 'LOW' }]);
      expect(await unnoted()).toEqual([]);
    });

    it('tells every mistake by line and column, and leaves out that line alone', async () => {
      const preview = await bring(administrator, [head, 'QQ,IMPORT,x,,,,,PROHIBITED,2026-01-01,x,HIGH', 'TG,IMPORT,y,,,B9,,MAYBE,2026-13-01,x,HIGH', 'TG,IMPORT,z,,,,,PROHIBITED,,Law 3,HIGH', 'TG,IMPORT,z,,,,,PROHIBITED,,Law 3,HIGH'].join('\n'), said);
      expect(preview).toMatchObject({ rowCount: 4, added: 1, refused: 5 });
      expect(preview.mistakes).toEqual([
        { line: 2, column: 1, rule: 'country.unknown', value: 'QQ' },
        { line: 3, column: 9, rule: 'date.format', value: null },
        { line: 3, column: 6, rule: 'code.unknown', value: 'B9' },
        { line: 3, column: 8, rule: 'register.value-unknown', value: 'MAYBE' },
        { line: 5, column: 1, rule: 'register.row-twice', value: null },
      ]);
    });

    it('without its columns is told so, and brings nothing', async () => {
      const preview = await bring(administrator, 'country,title\nTG,x', said);
      expect(preview.mistakes).toContainEqual({ line: 1, column: 1, rule: 'register.column-missing', value: 'effect' });
      expect(await answer(administrator, confirm, { id: preview.id })).toEqual({ refusals: [{ rule: 'register.nothing-new', field: 'id' }] });
    });

    it('is read in only as long as the register stands as it was shown', async () => {
      const preview = await bring(administrator, [head, rows[0]?.replace('No tyres', 'No old tyres')].join('\n'), said);
      const { id } = await add(administrator, { ...ghana, titleEn: 'Meanwhile' });
      expect(await answer(administrator, confirm, { id: preview.id })).toEqual({ refusals: [{ rule: 'register.moved', field: 'id' }] });
      await answer(administrator, withdraw, { id, version: 1 });
    });

    it('is taken from those who keep what it speaks of', async () => {
      const ofGhana = [head, 'GH,IMPORT,No lead,,,A1010,,PROHIBITED,,Act 1,HIGH'].join('\n');
      expect((await send(authority, ofGhana, said)).statusCode).toBe(201);
      expect((await send(authority, [head, rows[0]].join('\n'), said)).statusCode).toBe(403);
      expect((await send(customs, ofGhana, said)).statusCode).toBe(403);
      expect((await send(clerk, ofGhana, said)).statusCode).toBe(403);
      expect((await send(administrator, ofGhana, said, randomUUID(), {})).statusCode).toBe(403);
      expect((await send(administrator, ofGhana, { kind: 'MEASURES' })).json()).toMatchObject({ refusals: [{ rule: 'text.empty', field: 'source' }] });
    });
  });

  describe('an official matrix of hundreds of wastes and countries', () => {
    const said = { kind: 'MATRIX', origin: 'GB', on: '2020-11-01', citation: 'Waste export controls tool', confidence: 'HIGH', source: 'DEFRA, OGL v3', edition: 'October 2020' };
    const green = shippedMatrix.wastes.find(({ code }) => /^B\d+$/.test(code));
    const wastes = shippedMatrix.wastes.filter(({ code }) => !isDerived(code, shippedMatrix.date));

    it('is read in within seconds, and judges on the server as it was published', async () => {
      const began = performance.now();
      const preview = await bring(administrator, matrixCsv(), said);
      expect(preview).toMatchObject({ rowCount: 293, changed: 0, refused: 0 });
      await answer(administrator, confirm, { id: preview.id });
      expect(performance.now() - began).toBeLessThan(10_000);
      const judgedBy = await law();
      const differing: string[] = [];
      let count = 0;
      for (const [index, { code, cells }] of wastes.entries()) {
        for (const [at, destination] of shippedMatrix.destinations.entries()) {
          if ((index + at) % 7 !== 0 || cells[at] === '.') continue;
          count += 1;
          const ours = figures[decide(movementOf(shippedMatrix, code, destination), judgedBy).verdict];
          if (ours !== cells[at]) differing.push(`${code} to ${destination}: ${cells[at]}, here ${ours}`);
        }
      }
      expect(count).toBeGreaterThan(2500);
      expect(differing).toEqual([]);
      expect((await bring(administrator, matrixCsv(), said)).same).toBe(preview.added);
      expect(await unnoted()).toEqual([]);
    });

    it('ends where a later table of the same authority begins, and says what of a destination is no more', async () => {
      const at = shippedMatrix.destinations.indexOf('TH');
      const later = await bring(administrator, matrixCsv((code, place, cell) => (code === green?.code && place === at ? '1' : cell)), { ...said, on: '2021-01-01' });
      expect(later).toMatchObject({ changed: 0, withdrawn: 0, ended: later.added });
      await answer(administrator, confirm, { id: later.id });
      const verdict = async (date: string) => figures[decide({ ...movementOf(shippedMatrix, green?.code ?? '', 'TH'), date }, await law()).verdict];
      expect([await verdict('2020-12-31'), await verdict('2021-01-01')]).toEqual([green?.cells[at], '1']);
      expect(await answer(administrator, takeBack, { id: later.id })).toMatchObject({ state: 'TAKEN_BACK' });
      expect(await verdict('2021-01-01')).toBe(green?.cells[at]);
      expect(await unnoted()).toEqual([]);
    });

    it('tells by line and column what it does not know', async () => {
      const csv = matrixCsv((code, at, cell) => (code === green?.code && at === 2 ? '7' : cell)).replace(',AF,', ',QQ,').replace('AA060', 'ZZ060');
      const preview = await bring(administrator, csv, { ...said, origin: 'FR' });
      const line = shippedMatrix.wastes.findIndex(({ code }) => code === green?.code) + 2;
      expect(preview.mistakes).toEqual([
        { line: 1, column: 4, rule: 'country.unknown', value: 'QQ' },
        { line: 3, column: 2, rule: 'code.unknown', value: 'ZZ060' },
        { line, column: 6, rule: 'register.value-unknown', value: '7' },
      ]);
    });
  });
});
