import { InterestStage, answerMutation, strict } from '../testing/interest-stage';
import type { Somebody, World } from '../testing/world';
import { audienceOf } from '../handling/handling.room';

describe('revealing', () => {
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


  const container = 'HLXU8765430';
  let own: string;
  let theirs: string;
  beforeAll(async () => {
    own = await at.nominated(dutch, { containerNumbers: [container] });
    theirs = await at.reported(polish, { containerNumbers: [container] }, strict);
  });
  interface SeenTarget {
    version: number;
    sameReports: { id: string }[];
    versions: { changedBy: { id: string } }[];
  }
  const see = async (who: Somebody, id: string): Promise<SeenTarget | null> =>
    (await who.ask<{ target: SeenTarget | null }>('query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { version sameReports { id } versions { changedBy { id } } } }', { o: operationId, id })).target;
  const seesReport = async (who: Somebody): Promise<boolean> => (await who.ask<{ seizure: unknown }>('query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { id } }', { o: operationId, id: theirs })).seizure !== null;

  it('is for those who report for its agency', async () => {
    const interest = await at.interestIn(dutch, own);
    for (const who of [polish, german, coordinator]) {
      const { errors } = await who.answer(answerMutation, { o: operationId, id: interest?.id, v: 1, yes: true });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('by one side gives no sight, and tells the other of the offer alone', async () => {
    expect(await at.answer(dutch, own, true)).toMatchObject({ version: 2 });
    expect(await at.interestIn(polish, theirs)).toMatchObject({ answer: 'OPEN', isOfferedOther: true, version: 1 });
    expect([await see(polish, own), await seesReport(dutch)]).toEqual([null, false]);
  });

  it('declined looks as if nothing was answered', async () => {
    const before = await at.interestIn(dutch, own);
    expect(await at.answer(polish, theirs, false)).toMatchObject({ version: 2 });
    expect(await at.interestIn(polish, theirs)).toMatchObject({ answer: 'NOT_NOW' });
    expect(await at.interestIn(dutch, own)).toEqual(before);
    expect(await at.kindsToldTo(dutch, before?.id ?? '')).toEqual(['InterestFound', 'RecordOffered']);
  });

  it('is refused with a version that is stale', async () => {
    const interest = await at.interestIn(polish, theirs);
    expect(await polish.ask(answerMutation, { o: operationId, id: interest?.id, v: 1, yes: true })).toMatchObject({ answer: { refusals: [{ rule: 'version.stale' }] } });
  });

  it('by both gives each sight of the record of the other, as its own agency marked it', async () => {
    expect(await at.answer(polish, theirs, true)).toMatchObject({ version: 4 });
    expect(await at.interestIn(dutch, own)).toMatchObject({ answer: 'REVEALED', viewerCanAnswer: false });
    const seen = await see(polish, own);
    expect(seen).toMatchObject({ version: 2, sameReports: [{ id: theirs }] });
    expect((await see(dutch, own))?.versions[0]?.changedBy).toEqual({ id: dutch.id });
    expect(await seesReport(dutch)).toBe(true);
    expect([await see(german, own), await see(coordinator, own), await seesReport(german)]).toEqual([null, null, false]);
    const { rows } = await world.superuser.query<{ marked: string[]; audience: string[] }>('select marked_audience as marked, audience from targets where id = $1', [own]);
    const asItsAgencyWould = audienceOf(operationId, dutch.agencyId, { tlp: 'AMBER_STRICT', releasableTo: [polish.agencyId], toCoordinators: false, recipients: [] });
    expect(rows).toEqual([{ marked: asItsAgencyWould, audience: asItsAgencyWould }]);
    const { rows: told } = await world.superuser.query('select actor_agency_id, audience from events where subject_id = $1 and kind = $2', [own, 'TargetMarked']);
    expect(told).toEqual([{ actor_agency_id: dutch.agencyId, audience: asItsAgencyWould }]);
  });

  it('is done once', async () => {
    expect(await at.answer(dutch, own, false)).toMatchObject({ refusals: [{ rule: 'deconfliction.revealed' }] });
  });

  it('of what is RED is refused: people are asked by name', async () => {
    const red = await at.nominated(german, { containerNumbers: [container] }, { tlp: 'RED', people: [] });
    expect(await at.interestIn(german, red)).toMatchObject({ viewerCanAnswer: true });
    expect(await at.answer(german, red, true)).toMatchObject({ refusals: [{ rule: 'deconfliction.red' }] });
    const colleague = await at.colleagueOf(german);
    // That there is something RED is for those who are named in it alone, in their own agency too.
    expect((await at.interestsOf(colleague)).filter(({ ownTarget }) => ownTarget?.id === red || ownTarget === null)).toEqual([]);
  });

  it('by the database alone widens no marking that was not offered', async () => {
    const secret = await at.nominated(dutch, { containerNumbers: [container] });
    await expect(world.superuser.query(`set role muster_deconfliction; update targets set marked_audience = marked_audience || array['o.${operationId}.n.a.${german.agencyId}'] where id = '${secret}'`)).rejects.toMatchObject({ code: '42501' });
    await world.superuser.query('reset role');
  });
});
