import { InterestStage, strict, targetBody } from '../testing/interest-stage';
import type { Somebody, World } from '../testing/world';
import { reportBody } from '../testing/world';

describe('an interest', () => {
  let at: InterestStage;
  let world: World;
  let operationId: string;
  let dutch: Somebody;
  let polish: Somebody;
  let german: Somebody;

  beforeAll(async () => {
    at = await InterestStage.create();
    ({ german, world, operationId } = at);
    ({ dutch, polish } = at.stage);
  });
  afterAll(() => at.stage.close());

  describe('what is taken back', () => {
    const container = 'CSQU3054383';
    let theirs: string;
    beforeAll(async () => {
      theirs = await at.nominated(polish, { containerNumbers: [container] });
    });

    it('ends with the number, and begins anew with it', async () => {
      const own = await at.nominated(german, { containerNumbers: [container] });
      expect(await at.interestIn(polish, theirs)).toBeDefined();
      expect(await at.send(german, 'correct', { id: own, version: 1, body: targetBody() })).toMatchObject({ version: 2 });
      expect([await at.interestIn(polish, theirs), await at.interestIn(german, own)]).toEqual([undefined, undefined]);
      await at.send(german, 'correct', { id: own, version: 2, body: targetBody({ containerNumbers: [container] }) });
      expect(await at.interestIn(polish, theirs)).toMatchObject({ answer: 'OPEN', version: 3 });
      expect(await at.send(german, 'close', { id: own, version: 3, outcome: 'NOT_OURS' })).toMatchObject({ version: 4 });
      expect(await at.interestIn(polish, theirs)).toBeUndefined();
    });

    it('goes out of sight of colleagues with its record', async () => {
      const own = await at.nominated(german, { containerNumbers: [container] });
      const colleague = await at.colleagueOf(german);
      const interest = await at.interestIn(colleague, own);
      expect(await at.kindsToldTo(colleague, interest?.id ?? '')).toEqual(['InterestFound']);
      await at.send(german, 'mark', { id: own, version: 1, handling: { tlp: 'RED', people: [] } });
      expect((await at.interestsOf(colleague)).map(({ id }) => id)).not.toContain(interest?.id);
      expect(await at.kindsToldTo(colleague, interest?.id ?? '')).toEqual([]);
    });

    it('ends when the other agency leaves', async () => {
      const leaver = await world.person(await world.agency('ES'), { lead: true });
      await at.stage.join(leaver);
      const own = await at.nominated(leaver, { billOfLading: 'LEAVING-1' });
      const stays = await at.nominated(polish, { billOfLading: 'LEAVING-1' });
      expect([await at.interestIn(leaver, own), await at.interestIn(polish, stays)]).toEqual([expect.anything(), expect.anything()]);
      await leaver.ask('mutation ($input: WithdrawParticipationInput!) { withdrawParticipation(input: $input) { __typename } }', { input: { operationId, agencyId: leaver.agencyId, reason: 'No people left.' } });
      expect(await at.interestIn(polish, stays)).toBeUndefined();
    });
  });

  it('compares a draft with nothing until it is submitted', async () => {
    await at.nominated(polish, { billOfLading: 'DRAFTED-1' });
    const id = world.clock.uuid();
    await at.send(dutch, 'report', { id, submit: false, body: reportBody({ billOfLading: 'DRAFTED-1', containerNumbers: [] }), handling: strict });
    expect(await at.interestIn(dutch, id)).toBeUndefined();
    await at.stage.submit(dutch, id);
    expect(await at.interestIn(dutch, id)).toMatchObject({ kinds: ['BILL_OF_LADING'] });
  });

  it('lets nobody fish: a day has so many new numbers, each comparison is on record for nobody', async () => {
    await world.superuser.query(
      `insert into events (operation_id, id, kind, subject_type, subject_id, actor_agency_id, at, audience, arguments) values ($1, gen_random_uuid(), 'ConsignmentCompared', 'Target', gen_random_uuid(), $2, $3, '{}', '{"count": 998}')`,
      [operationId, german.agencyId, world.clock.now()],
    );
    const { rows: spent } = await world.superuser.query<{ n: number }>(`select sum((arguments->>'count')::int)::int as n from events where kind = 'ConsignmentCompared' and actor_agency_id = $1 and actor_account_id is not null`, [german.agencyId]);
    expect(spent[0]?.n).toBeGreaterThan(2);
    const fishing = { id: world.clock.uuid(), body: targetBody({ billOfLading: 'FISHING-1' }), handling: strict };
    expect(await at.send(german, 'nominate', fishing)).toMatchObject({ refusals: [{ rule: 'deconfliction.too-many', field: null }] });
    // What the agency has had compared already is not new, and other agencies have days of their own.
    expect(await at.send(german, 'nominate', { id: world.clock.uuid(), body: targetBody({ containerNumbers: ['CSQU3054383'] }) })).toMatchObject({ version: 1 });
    expect(await at.nominated(dutch, { billOfLading: 'FISHING-1' })).toBeDefined();
    world.clock.set(new Date(world.clock.now().getTime() + 25 * 3_600_000));
    expect(await at.send(german, 'nominate', fishing)).toMatchObject({ version: 1 });
  });
});
