import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

interface Hit { id: string; kind: string; match: string; code: string | null; title: string; excerpt: { text: string; isMatch: boolean }[]; operation: { id: string } | null; seizure: { id: string } | null; agency: { name: string } | null }

const hits = 'id kind match code title excerpt { text isMatch } operation { id } seizure { id } agency { name }';
const search = `query ($o: ID, $words: String!, $kinds: [SearchKind!], $first: Int) { search(operationId: $o, words: $words, kinds: $kinds, first: $first) { ${hits} } }`;
const report = 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id version } } }';

/** What each report says, in the language of who wrote it. */
const written: Readonly<Record<string, Record<string, unknown>>> = {
  televisions: { foundDescription: 'Broken televisions and circuit boards', place: 'Rotterdam', containerNumbers: ['CSQU3054383'], items: [{ wasteStream: 'E_WASTE', baselCode: 'Y49', hs: '854911', quantities: [] }] },
  plastic: { foundDescription: 'Mixed plastic bales', place: 'Gdańsk', containerNumbers: ['EXRU0006109'], items: [{ wasteStream: 'PLASTIC', baselCode: 'Y48', hs: '3915', quantities: [] }] },
  french: { foundDescription: 'Véhicules hors d’usage et pneus usagés', place: 'Le Havre' },
  german: { foundDescription: 'Elektroschrott in Fässern, größtenteils Kühlgeräte', place: 'Hamburg' },
  greek: { foundDescription: 'Μπαταρίες μολύβδου', place: 'Πειραιάς' },
  russian: { foundDescription: 'Отработанные аккумуляторы', place: 'Новороссийск' },
  arabic: { foundDescription: 'إِطارات مُستعملة', place: 'طنجة' },
  chinese: { foundDescription: '发现废电池组和电路板', place: '上海' },
  japanese: { foundDescription: '使用済みバッテリー', place: '横浜' },
  korean: { foundDescription: '폐배터리와 전자폐기물', place: '부산' },
  hindi: { foundDescription: 'पुराने टायर और बैटरी', place: 'मुंबई' },
  hebrew: { foundDescription: 'צְמִיגִים משומשים', place: 'חיפה' },
  ukrainian: { foundDescription: 'Відпрацьовані мастила', place: 'Одеса' },
  vietnamese: { foundDescription: 'Phế liệu nhựa lẫn rác thải', place: 'Hải Phòng' },
  turkish: { foundDescription: 'KIRIK buzdolapları', place: 'İzmir' },
  thai: { foundDescription: 'ขยะอิเล็กทรอนิกส์', place: 'แหลมฉบัง' },
};

const target = {
  kind: 'CONSIGNMENT', title: 'Shrouded compressors for Halcyon', reasons: 'The shipper ignores every letter.', vesselName: 'Northern Wren', imoNumber: '9074729', billOfLading: 'BL-77120', containerNumbers: ['MSKU6011672'],
  route: [{ part: 'DEPARTURE', country: 'NL' }, { part: 'DESTINATION', country: 'TH', place: 'Laem Chabang', locode: 'THLCH' }],
};

describe('the search', () => {
  let world: World;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;
  let targetId: string;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    for (const [name, over] of Object.entries(written)) ids.set(name, await send(over));
    targetId = world.clock.uuid();
    await dutch.ask('mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename ... on Refused { refusals { rule field } } } }', { input: { id: targetId, operationId, body: target } });
  });
  afterAll(() => world.close());

  const send = async (over: Record<string, unknown>, submit = true): Promise<string> => {
    const base = reportBody(over) as { items: Record<string, unknown>[] };
    const items = ((over.items as Record<string, unknown>[] | undefined) ?? base.items).map((item) => ({ ...item, quantities: [{ amount: '1', unit: 'KILOGRAM', basis: 'WEIGHED' }] }));
    const { answer } = await dutch.ask<{ answer: { id: string } }>(report, { input: { id: world.clock.uuid(), operationId, submit, body: { ...base, containerNumbers: over.containerNumbers ?? [], items } } });
    return answer.id;
  };
  const find = async (who: Somebody, words: string, over: Record<string, unknown> = {}): Promise<Hit[]> => (await who.ask<{ search: Hit[] }>(search, { o: operationId, words, ...over })).search;
  const names = (found: readonly Hit[]): string[] => found.filter(({ kind }) => kind === 'SEIZURE').map(({ id }) => [...ids].find(([, known]) => known === id)?.[0] ?? id);

  it.each([
    ['televisions', 'televisions', 'EXACT'],
    ['TELEVISIONS circuit', 'televisions', 'EXACT'],
    ['televis', 'televisions', 'PART'],
    ['televizions', 'televisions', 'SIMILAR'],
    ['Roterdam', 'televisions', 'SIMILAR'],
    ['3054', 'televisions', 'PART'],
    ['CSQU 305438-3', 'televisions', 'PART'],
    ['csqu3054383', 'televisions', 'EXACT'],
    ['Y48', 'plastic', 'EXACT'],
    ['3915', 'plastic', 'EXACT'],
    ['8549.11', 'televisions', 'EXACT'],
    ['gdansk', 'plastic', 'EXACT'],
    ['vehicules', 'french', 'EXACT'],
    ['véhicule', 'french', 'PART'],
    ['schrott', 'german', 'PART'],
    ['grosstenteils', 'german', 'EXACT'],
    ['ΜΠΑΤΑΡΙΕΣ', 'greek', 'EXACT'],
    ['μπαταριεσ', 'greek', 'EXACT'],
    ['μπατταρίες', 'greek', 'SIMILAR'],
    ['Пирей', 'greek', null],
    ['аккумулятор', 'russian', 'PART'],
    ['акумуляторы', 'russian', 'SIMILAR'],
    ['novorossiisk', 'russian', 'PART'],
    ['اطارات مستعملة', 'arabic', 'EXACT'],
    ['废电池', 'chinese', 'EXACT'],
    ['电路', 'chinese', 'EXACT'],
    ['バッテリー', 'japanese', 'EXACT'],
    ['อิเล็ก', 'thai', 'EXACT'],
    ['배터리', 'korean', 'EXACT'],
    ['टायर', 'hindi', 'EXACT'],
    ['मुंबई', 'hindi', 'EXACT'],
    ['צמיגים', 'hebrew', 'EXACT'],
    ['відпрацьовані', 'ukrainian', 'EXACT'],
    ['відпрацован', 'ukrainian', 'SIMILAR'],
    ['phe lieu nhua', 'vietnamese', 'EXACT'],
    ['hai phong', 'vietnamese', 'EXACT'],
    ['kırık', 'turkish', 'EXACT'],
    ['izmir', 'turkish', 'EXACT'],
    ['buzdolabi', 'turkish', 'SIMILAR'],
    ['televisoins', 'televisions', 'SIMILAR'],
    ['televisons', 'televisions', 'SIMILAR'],
    ['0543', 'televisions', 'PART'],
    ['305438', 'televisions', 'PART'],
    ['383', 'televisions', 'PART'],
    ['0006109', 'plastic', 'PART'],
    ['gdank', 'plastic', 'SIMILAR'],
    ['zirconium', '', null],
  ])('finds by “%s” the report %s', async (words, name, match) => {
    const found = await find(polish, words, { kinds: ['SEIZURE'] });
    if (match === null) expect(names(found)).toEqual([]);
    else {
      expect(names(found)[0]).toBe(name);
      expect(found[0]).toMatchObject({ match, kind: 'SEIZURE', operation: { id: operationId }, seizure: { id: ids.get(name) } });
    }
  });

  it.each([
    ['Halcyon', 'EXACT'],
    ['shrouded compressors', 'EXACT'],
    ['halcyn', 'SIMILAR'],
    ['compres', 'PART'],
    ['shipper ignores', 'EXACT'],
    ['Laem Chabang', 'EXACT'],
    ['THLCH', 'EXACT'],
    ['MSKU6011672', 'EXACT'],
    ['1167', 'PART'],
    ['9074729', 'EXACT'],
    ['0747', 'PART'],
    ['BL-77120', 'EXACT'],
    ['tailandia', 'EXACT'],
  ])('finds by “%s” the target', async (words, match) => {
    expect((await find(polish, words, { kinds: ['TARGET'] })).map((hit) => [hit.id, hit.match])).toEqual([[targetId, match]]);
    expect(await find(stranger, words, { o: null, kinds: ['TARGET'] })).toEqual([]);
  });

  it('finds each kind by its reference first, whatever else has a part of it', async () => {
    for (const [table, id] of [['targets', targetId], ['seizures', ids.get('french')]] as const) {
      const { rows } = await world.superuser.query<{ reference: string }>(`select reference from ${table} where id = $1`, [id]);
      const reference = rows[0]?.reference ?? '';
      for (const words of [reference, reference.toLowerCase(), reference.replaceAll('-', ' '), reference.replaceAll('-', '')]) expect((await find(polish, words))[0]).toMatchObject({ id, code: reference });
    }
  });

  it('finds an agency by its short name and by a name that is misspelled', async () => {
    const { id } = (await world.superuser.query<{ id: string }>(`insert into agencies (id, name, short_name, kind, country, created_at) values (gen_random_uuid(), 'Wojewódzki Inspektorat Środowiska', 'WIOŚ', 'ENVIRONMENT', 'PL', now()) returning id`)).rows[0] as { id: string };
    for (const words of ['wios', 'srodowiska', 'wojewodski', 'Inspektorat Wojewódzki']) {
      const found = await find(dutch, words, { kinds: ['AGENCY'] });
      expect([words, found.map((hit) => hit.id)]).toEqual([words, [id]]);
    }
  });

  it('knows a country by its name in many languages', async () => {
    for (const words of ['Netherlands plastic', 'Pays-Bas plastic', 'Niederlande plastic']) expect(names(await find(polish, words))).toContain('plastic');
    expect(names(await find(polish, 'Ghana plastic'))).toEqual([]);
  });

  it('shows where the words stand, and agencies beside reports', async () => {
    const [hit] = await find(polish, 'vehicules', { kinds: ['SEIZURE'] });
    expect(hit?.excerpt.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'Véhicules', isMatch: true }]);
    expect(hit?.excerpt.map(({ text }) => text).join('')).toContain('Véhicules hors d’usage');
    const { name } = (await world.superuser.query<{ name: string }>('select name from agencies where id = $1', [dutch.agencyId])).rows[0] as { name: string };
    const agencies = await find(polish, name, { kinds: ['AGENCY'] });
    expect(agencies[0]).toMatchObject({ id: dutch.agencyId, kind: 'AGENCY', operation: null, seizure: null, agency: { name } });
  });

  it('shows drafts to their own agency alone, and nothing of an operation to a stranger', async () => {
    const draft = await send({ foundDescription: 'Quicksilver drums' }, false);
    for (const words of ['quicksilver', 'quicksilvr', 'icksilv']) {
      expect((await find(dutch, words, { kinds: ['SEIZURE'] })).map(({ id }) => id)).toEqual([draft]);
      for (const who of [polish, coordinator, stranger]) {
        expect(await find(who, words)).toEqual([]);
        expect(await find(who, words, { o: null })).toEqual([]);
      }
    }
    expect(await find(stranger, 'televisions', { o: null })).toEqual([]);
    expect(names(await find(polish, 'televisions', { o: null }))).toEqual(['televisions']);
  });

  it('follows a report to fewer eyes, in words and in what is alike', async () => {
    const id = await send({ foundDescription: 'Beryllium powder' });
    expect((await find(polish, 'berillium')).map((hit) => hit.id)).toEqual([id]);
    await world.superuser.query('update seizures set audience = array[$2] where id = $1', [id, `o.${operationId}.a.${dutch.agencyId}`]);
    expect(await find(polish, 'beryllium')).toEqual([]);
    expect((await find(dutch, 'beryllium')).map((hit) => hit.id)).toEqual([id]);
  });

  it('lets no hidden word take the place of one that may be read', async () => {
    const open = await send({ foundDescription: 'Cadmiums' });
    for (let each = 0; each < 12; each += 1) await send({ foundDescription: `Cadmium${'abcdefghijkl'.charAt(each)}` }, false);
    expect((await find(polish, 'cadmiumz', { kinds: ['SEIZURE'] })).map(({ id }) => id)).toEqual([open]);
  });

  it('would be caught showing a draft if the visibility rule were taken out of it', async () => {
    await send({ foundDescription: 'Thallium salts' }, false);
    const ask = async (): Promise<number> => {
      await world.superuser.query('begin');
      try {
        await world.superuser.query(`set local role muster_app`);
        await world.superuser.query(`select set_config('muster.class', $1, true)`, [`{o.${operationId}}`]);
        return (await world.superuser.query(`select from muster.search($1, 'thallium', array['SEIZURE'], 10, '{}')`, [operationId])).rowCount ?? 0;
      } finally {
        await world.superuser.query('rollback');
      }
    };
    expect(await ask()).toBe(0);
    const { rows } = await world.superuser.query<{ text: string }>(`select pg_get_functiondef('muster.search'::regproc) as text`);
    const text = rows[0]?.text ?? '';
    const without = text.replaceAll('audience && (select muster.class())', 'true');
    expect(without).not.toBe(text);
    await world.superuser.query(without);
    expect(await ask()).toBe(1);
    await world.superuser.query(text);
  });

  it.each([['%'], ['_'], ["'"], ["';drop table seizures;--"], ['\\'], ['.*'], ['(a|b'], ['a:*&!b'], ['\0'], ['tele\0visions'], ['\ud800'], ['x'.repeat(10_240)], ['a '.repeat(5000)], ['{"$ne":1}'], ['💀'], ['‮'], ['']])(
    'takes %j as text',
    async (words) => {
      const found = await find(polish, words);
      if (!/[a-z]{4}/.test(words)) expect(names(found)).toEqual([]);
    },
  );

  it('never finds what is sealed', async () => {
    const { rows } = await world.superuser.query<{ column: string }>(
      `select a.attname as column from pg_attribute a where a.attrelid in ('nominal_parties'::regclass, 'intelligence_notes'::regclass) and a.attname = 'ciphertext'`,
    );
    expect(rows).toHaveLength(2);
    const { rows: sources } = await world.superuser.query<{ table_name: string }>('select table_name from search_sources order by 1');
    expect(sources.map(({ table_name }) => table_name)).toEqual(['agencies', 'intelligence_products', 'messages', 'seizures', 'targets', 'waste_documents']);
  });

  it('gives as many of each kind as are asked for, a hundred at most', async () => {
    expect(await find(polish, 'netherlands', { first: 2, kinds: ['SEIZURE'] })).toHaveLength(2);
    expect((await find(polish, 'netherlands', { first: 5000, kinds: ['SEIZURE'] })).length).toBeGreaterThan(5);
  });

  it('keeps a text under the keys that are written down for it, in whatever script, alone and with many', async () => {
    const texts = [...Object.values(written).map((one) => `${String(one.foundDescription)} ${String(one.place)}`), 'HS 3915.10, 8549.11; lot 4.', `${'x'.repeat(70)} short`, `${'é'.repeat(70)} court`, '', ' .,; ', null];
    const codes = ['CSQU 305438-3', 'A1', 'NLRTM', '3915.10', 'ÅÄÖ-123', '', `${'7'.repeat(65)}`, null];
    const { rows: astray } = await world.superuser.query(
      `with asked as (select text, code, array['NL', null, country]::text[] as countries, array[code, 'B-' || code]::text[] as codes
         from unnest($1::text[]) text, unnest($2::text[]) code, unnest(array['PL', null]) country),
       both_ways as (select a.*, muster.search_keys(7, 99999, text, codes, countries) as kept, array_to_tsvector(array(
         select '/7' union select '~3' union select '@' || lower(country) from unnest(countries) country where country is not null
         union select key from muster.words_in(muster.folded(concat_ws(' ', left(text, 20000), array_to_string(codes, ' ')))) word, muster.keys_of(word) key
         union select key from unnest(codes) one, muster.code_keys(muster.compact(one)) key)) as written from asked a)
       select * from both_ways where kept is distinct from written`,
      [texts, codes],
    );
    expect(astray).toEqual([]);
    const keptAs = async (statements: readonly string[]): Promise<unknown[]> => {
      await world.superuser.query('begin');
      await world.superuser.query(`create temp table given on commit drop as select i.*, row(gen_random_uuid(), gen_random_uuid(), array['p:1', 'a:' || n % 3], 'S-' || n, 'Title', text, array['CSQU30543' || n], array['NL'])::muster.searched as item
        from unnest($1::text[]) with ordinality i(text, n) where text is not null`, [texts]);
      await world.superuser.query(`update given set item.operation_id = ('00000000-0000-4000-8000-00000000000' || n % 2)::uuid`);
      for (const statement of statements) await world.superuser.query(statement);
      const { rows } = await world.superuser.query(`select g.n, s.operation_id, s.kind, s.audience, d.code, d.title, array(select k from unnest(tsvector_to_array(d.words)) k where k !~ '^[/~]') as keys,
        array(select word from search_words w where w.scope = s.id order by word) as words from given g join search_documents d on d.subject_id = (g.item).subject_id join search_scopes s on s.id = d.scope order by g.n`);
      await world.superuser.query('rollback');
      return rows;
    };
    const together = `select muster.keep_searched('SEIZURE', array(select item from given))`;
    const alone = `do $$ declare g record; begin for g in select item from given loop perform muster.keep_searched('SEIZURE', array[g.item]); end loop; end $$`;
    const kept = await keptAs([together]);
    expect(kept.length).toBe(texts.length - 1);
    expect(await keptAs([alone])).toEqual(kept);
    expect(await keptAs([alone, `update given set item.words = 'other', item.audience = array['p:2']`, together])).toEqual(await keptAs([`update given set item.words = 'other', item.audience = array['p:2']`, alone]));
  });
});
