import { InterestStage, interestsQuery, strict } from '../testing/interest-stage';
import type { Somebody, World } from '../testing/world';

describe('deconfliction', () => {
  let at: InterestStage;
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let german: Somebody;

  beforeAll(async () => {
    at = await InterestStage.create();
    ({ german, world, operationId } = at);
    ({ coordinator, dutch, polish } = at.stage);
  });
  afterAll(() => at.stage.close());

  const linksOf = async (who: Somebody, id: string): Promise<string[]> =>
    (await who.ask<{ target: { sameTargets: { id: string }[] } }>('query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { sameTargets { id } } }', { o: operationId, id })).target.sameTargets.map((target) => target.id).sort();

  it('tells the two sides of a closed match, each of its own record, and nobody else', async () => {
    const own = await at.nominated(dutch, { containerNumbers: ['MSKU9070323'], billOfLading: 'MAEU-227 1499' });
    const theirs = await at.nominated(polish, { containerNumbers: ['MSKU9070323'], billOfLading: 'maeu2271499' });
    expect(await at.interestIn(dutch, own)).toMatchObject({ otherAgency: { id: polish.agencyId }, kinds: ['BILL_OF_LADING', 'CONTAINER'], answer: 'OPEN', isOfferedOther: false, viewerCanAnswer: true });
    const seen = await at.interestIn(polish, theirs);
    expect(seen).toMatchObject({ otherAgency: { id: dutch.agencyId }, ownTarget: { id: theirs } });
    for (const bystander of [german, coordinator]) {
      expect(await at.interestsOf(bystander)).toEqual([]);
      expect(await at.kindsToldTo(bystander, seen?.id ?? '')).toEqual([]);
    }
    expect(await at.kindsToldTo(polish, seen?.id ?? '')).toEqual(['InterestFound']);
    const { rows } = await world.superuser.query(`select actor_account_id, actor_agency_id, arguments, audience from events where kind = 'InterestFound' and subject_id = $1`, [seen?.id]);
    expect(rows).toEqual([{ actor_account_id: null, actor_agency_id: null, arguments: { agencyId: dutch.agencyId }, audience: [`o.${operationId}.a.${polish.agencyId}`] }]);
    expect(JSON.stringify(await polish.ask(interestsQuery.replace('kinds ownTarget { id }', 'kinds ownTarget { title handling { tlp } sameTargets { id } }'), { o: operationId }))).not.toContain(own);
  });

  it('would be caught telling a third agency, were the audience of a row wider', async () => {
    await world.superuser.query('update interests set audience = audience || $1::text[]', [[`o.${operationId}.a.${german.agencyId}`]]);
    expect(await at.interestsOf(german)).not.toEqual([]);
    await world.superuser.query('update interests set audience = array_remove(audience, $1)', [`o.${operationId}.a.${german.agencyId}`]);
    expect(await at.interestsOf(german)).toEqual([]);
  });

  it('is found by both when both write at once', async () => {
    const numbers = Array.from({ length: 8 }, (_, n) => `AT-ONCE-${n}`);
    const pairs = await Promise.all(numbers.map(async (billOfLading) => Promise.all([at.nominated(dutch, { billOfLading }), at.nominated(polish, { billOfLading })])));
    const [ours, others] = [await at.interestsOf(dutch), await at.interestsOf(polish)].map((all) => new Set(all.map(({ ownTarget }) => ownTarget?.id)));
    expect(pairs.filter(([own, theirs]) => !ours?.has(own) || !others?.has(theirs))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['vessel by its number', { kind: 'VESSEL', imoNumber: '9074729', vesselName: 'One' }, { kind: 'VESSEL', imoNumber: '9074729', vesselName: 'Another' }],
    ['vessel by its name', { kind: 'VESSEL', vesselName: 'Étoile du Nord' }, { kind: 'VESSEL', vesselName: 'ETOILE DU NORD' }],
    ['vehicle', { kind: 'VEHICLE', vehicleRegistration: 'WA 12345' }, { kind: 'VEHICLE', vehicleRegistration: 'wa-12345' }],
  ])('finds one %s, however it was written', async (_what, one, other) => {
    const own = await at.nominated(dutch, one);
    const theirs = await at.nominated(polish, other);
    expect([(await at.interestIn(dutch, own))?.kinds, (await at.interestIn(polish, theirs))?.kinds]).toEqual([[one.kind], [one.kind]]);
  });

  it('finds one company by its sealed name', async () => {
    const company = (name: string) => [{ id: world.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name }];
    const own = await at.nominated(dutch, { kind: 'COMPANY', title: 'A broker' }, strict, company('Nordic Scrap B.V.'));
    await at.nominated(polish, { kind: 'COMPANY', title: 'Somebody' }, strict, company('NORDIC SCRAP BV'));
    await at.nominated(german, { kind: 'COMPANY', title: 'Somebody' }, strict, company('nordic scrap b v'));
    expect((await at.interestsOf(dutch)).filter(({ ownTarget }) => ownTarget?.id === own).map(({ kinds, otherAgency }) => [kinds, otherAgency.id])).toEqual([[['COMPANY'], german.agencyId]]);
  });

  it('links what both see anyway, without an interest', async () => {
    const own = await at.nominated(dutch, { containerNumbers: ['TGHU7654320'] }, null);
    const theirs = await at.nominated(polish, { containerNumbers: ['TGHU7654320'] }, null);
    const third = await at.nominated(german, { containerNumbers: ['TGHU7654320'] });
    expect(await at.interestIn(polish, theirs)).toMatchObject({ otherAgency: { id: german.agencyId } });
    expect((await at.interestsOf(dutch)).filter(({ ownTarget }) => ownTarget?.id === own).map(({ otherAgency }) => otherAgency.id)).toEqual([german.agencyId]);
    expect(await linksOf(dutch, own)).toEqual([theirs]);
    expect(await linksOf(german, third)).toEqual([own, theirs].sort());
  });
});
