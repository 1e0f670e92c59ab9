import { ProductStage } from '../testing/product-stage';
import type { Somebody } from '../testing/world';

interface Hit {
  id: string;
  kind: string;
  match: string;
  code: string | null;
  title: string;
  product: { id: string } | null;
}

const search = 'query ($o: ID, $words: String!, $kinds: [SearchKind!]) { search(operationId: $o, words: $words, kinds: $kinds) { id kind match code title product { id } } }';
const one = 'query ($o: ID!, $id: ID!) { product(operationId: $o, id: $id) { reference } operation(id: $o) { products(first: 100) { items { id } } } }';

describe('products in the search', () => {
  let stage: ProductStage;
  let readers: Readonly<Record<string, Somebody>>;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    stage = await ProductStage.create();
    const { coordinator, dutch, colleague, polish, spanish, german, stranger } = stage;
    const observer = await stage.world.person(polish.agencyId);
    await stage.join(stage.group, observer, 'OBSERVER');
    readers = { coordinator, dutch, colleague, polish, observer, spanish, german, stranger };
    const body = (name: string): Record<string, unknown> => ({ title: `Shrouded ferries ${name}`, body: `Zirconium ${name} leaves by night.`, departureCountry: 'ES', destinationCountry: 'TH' });
    ids.draft = await stage.draft(body('alpha'));
    ids.review = await stage.draft(body('bravo'));
    await stage.step(dutch, ids.review, 'submit');
    ids.addressees = await stage.disseminated(body('charlie'));
    ids.two = await stage.disseminated({ ...body('delta'), addresseeIds: [polish.agencyId, spanish.agencyId] });
    ids.green = await stage.disseminated(body('echo'), { handling: { tlp: 'GREEN' } });
    ids.strict = await stage.disseminated(body('foxtrot'), { handling: { tlp: 'AMBER_STRICT', releasableTo: [polish.agencyId] } });
    ids.red = await stage.disseminated(body('golf'), { handling: { tlp: 'RED', people: [polish.id, colleague.id] } });
    ids.withdrawn = await stage.disseminated(body('hotel'));
    await stage.step(colleague, ids.withdrawn, 'withdraw', { reason: 'It is over.' });
  });
  afterAll(() => stage.world.close());

  const find = async (who: Somebody, words: string, over: Record<string, unknown> = {}): Promise<Hit[]> =>
    (await who.ask<{ search: Hit[] }>(search, { o: stage.group, words, kinds: ['PRODUCT'], ...over })).search;
  const seenBy = async (who: Somebody): Promise<string[]> => {
    const seen = [];
    for (const id of Object.values(ids)) if ((await who.ask<{ product: unknown }>(one, { o: stage.group, id })).product) seen.push(id);
    return seen.sort();
  };

  it('are found by each reader as far as they see them, in whichever way they ask', async () => {
    const numbers = new Map<string, number>();
    for (const [name, who] of Object.entries(readers)) {
      const seen = await seenBy(who);
      numbers.set(name, seen.length);
      for (const [words, over] of [['shrouded', {}], ['zirconium', { o: null }], ['zirkonium', {}], ['ircon', {}], ['tailandia ferries', {}], ['ferries', { kinds: null }]] as const) {
        const found = (await find(who, words, over)).filter(({ kind }) => kind === 'PRODUCT');
        expect([name, words, found.map(({ id }) => id).sort()]).toEqual([name, words, seen]);
        expect(found.every(({ id, product }) => product?.id === id)).toBe(true);
      }
    }
    // Readers differ, or nothing was compared.
    expect(Object.fromEntries(numbers)).toMatchObject({ stranger: 0, german: 0 });
    expect(numbers.get('dutch')).toBeGreaterThan(6);
    expect(new Set(numbers.values()).size).toBeGreaterThan(3);
  });

  it('are found by their reference first, and followed to fewer eyes', async () => {
    const { product } = await stage.polish.ask<{ product: { reference: string } }>(one, { o: stage.group, id: ids.two });
    for (const words of [product.reference, product.reference.toLowerCase(), product.reference.replaceAll('-', '')]) expect((await find(stage.polish, words, { kinds: null }))[0]).toMatchObject({ id: ids.two, code: product.reference, title: 'Shrouded ferries delta', match: expect.stringMatching(/EXACT|PART/) as string });
    expect(await find(stage.stranger, product.reference, { o: null })).toEqual([]);
    expect((await find(stage.spanish, 'delta')).map(({ id }) => id)).toEqual([ids.two]);
    // As whoever could would do it: no verb rewrites what is out.
    await stage.world.superuser.query('alter table intelligence_products disable trigger intelligence_products_stay');
    await stage.world.superuser.query(`update intelligence_products set marked_audience = array[$2, $3] where id = $1`, [ids.two, ...[stage.dutch, stage.polish].map(({ agencyId }) => `o.${stage.group}.a.${agencyId}`)]);
    await stage.world.superuser.query('alter table intelligence_products enable trigger intelligence_products_stay');
    expect([await find(stage.spanish, 'delta'), (await find(stage.polish, 'delta')).map(({ id }) => id)]).toEqual([[], [ids.two]]);
  });

  it('would be caught showing a draft if the visibility rule were taken out of the search', async () => {
    const { superuser } = stage.world;
    const ask = async (): Promise<number> => {
      await superuser.query('begin');
      try {
        await superuser.query('set local role muster_app');
        await superuser.query(`select set_config('muster.class', $1, true)`, [`{o.${stage.group}}`]);
        return (await superuser.query(`select from muster.search($1, 'alpha', array['PRODUCT'], 10, '{}')`, [stage.group])).rowCount ?? 0;
      } finally {
        await superuser.query('rollback');
      }
    };
    expect(await ask()).toBe(0);
    const { rows } = await superuser.query<{ text: string }>(`select pg_get_functiondef('muster.search'::regproc) as text`);
    const text = rows[0]?.text ?? '';
    const without = text.replaceAll('audience && (select muster.class())', 'true');
    expect(without).not.toBe(text);
    await superuser.query(without);
    expect(await ask()).toBe(1);
    await superuser.query(text);
  });

  it('never tell of the sources that a product rests on', async () => {
    await stage.ask(stage.dutch, 'mutation ($input: AddIntelligenceInput!) { answer: addIntelligence(input: $input) { __typename ... on IntelligenceNote { id } ... on Refused { refusals { rule field } } } }', {
      id: stage.world.clock.uuid(), operationId: stage.group, subjectType: 'Product', subjectId: ids.draft, text: 'Kestrel canary', origin: 'The kestrel', sourceEvaluation: 'B', informationEvaluation: 'I2',
    });
    for (const who of Object.values(readers)) expect(await find(who, 'kestrel', { o: null, kinds: null })).toEqual([]);
  });
});

describe('products that wait', () => {
  it('wait for whoever reviews them, for addressees until they have said whether they were of use, and for nobody else', async () => {
    const stage = await ProductStage.create();
    const { coordinator, dutch, colleague, polish, spanish, stranger } = stage;
    const waiting = async (who: Somebody): Promise<string[]> =>
      ((await who.ask<{ operation: { products: { items: { id: string }[] } } | null }>('query ($o: ID!) { operation(id: $o) { products(box: AWAITED) { items { id } } } }', { o: stage.group })).operation?.products.items ?? []).map(({ id }) => id);
    const all = async (): Promise<string[][]> => [await waiting(coordinator), await waiting(dutch), await waiting(colleague), await waiting(polish), await waiting(spanish), await waiting(stranger)];
    const observer = await stage.world.person(polish.agencyId);
    await stage.join(stage.group, observer, 'OBSERVER');
    const id = await stage.draft();
    expect(await all()).toEqual([[], [], [], [], [], []]);
    await stage.step(dutch, id, 'submit');
    expect(await all()).toEqual([[id], [], [id], [], [], []]);
    await stage.step(colleague, id, 'disseminate');
    expect(await all()).toEqual([[], [], [], [id], [], []]);
    expect(await waiting(observer)).toEqual([]);
    await polish.ask('mutation ($o: ID!, $id: ID!) { acknowledgeProduct(operationId: $o, id: $id) { __typename } }', { o: stage.group, id });
    expect(await waiting(polish)).toEqual([id]);
    await polish.ask('mutation ($input: ProductFeedbackInput!) { giveProductFeedback(input: $input) { __typename } }', { input: { operationId: stage.group, productId: id, isUseful: true, reason: 'It helped.' } });
    expect(await waiting(polish)).toEqual([]);
    await stage.step(colleague, id, 'withdraw', { reason: 'It is over.' });
    expect(await waiting(polish)).toEqual([id]);
    await polish.ask('mutation ($o: ID!, $id: ID!) { acknowledgeProduct(operationId: $o, id: $id) { __typename } }', { o: stage.group, id });
    expect(await all()).toEqual([[], [], [], [], [], []]);
    await stage.world.close();
  });
});
