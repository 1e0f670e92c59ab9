import { LiveStage } from '../testing/live-stage';
import type { Somebody, World } from '../testing/world';
import { reportBody } from '../testing/world';

const report = 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule field } } } }';
const decide = `mutation ($o: ID!, $id: ID!, $v: Int!, $same: Boolean!, $reason: String) { answer: decideConsignment(operationId: $o, id: $id, version: $v, isSame: $same, reason: $reason) {
  ... on ConsignmentPair { verdict version reason decidedBy { id } } ... on Refused { refusals { rule field } } } }`;
const pairsQuery = 'query ($o: ID!) { operation(id: $o) { totals { cases consignments } consignmentPairs { id verdict kinds version viewerCanDecide one { id } other { id } } } }';

interface Pair {
  id: string;
  verdict: string;
  kinds: string[];
  version: number;
  viewerCanDecide: boolean;
  one: { id: string } | null;
  other: { id: string } | null;
}
interface Seen {
  totals: { cases: number; consignments: number };
  consignmentPairs: Pair[];
}

describe('reports of one consignment', () => {
  let stage: LiveStage;
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let german: Somebody;
  let origin: string;
  let transit: string;
  let destination: string;

  beforeAll(async () => {
    stage = await LiveStage.create();
    ({ world, operationId, coordinator, dutch, polish } = stage);
    german = await stage.newcomer();
    origin = await reported(dutch);
    transit = await reported(german, { route: [] });
    // The third is for its own agency and the coordinators.
    destination = await reported(polish, {}, { tlp: 'GREEN', releasableTo: [] });
  });
  afterAll(() => stage.close());

  const route = [{ part: 'DEPARTURE', country: 'NL' }, { part: 'DESTINATION', country: 'GH' }];
  const reported = async (who: Somebody, over: Record<string, unknown> = {}, handling: Record<string, unknown> | null = null): Promise<string> => {
    const { answer } = await who.ask<{ answer: { id?: string } }>(report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody({ route, ...over }), handling } });
    if (!answer.id) throw new Error(JSON.stringify(answer));
    return answer.id;
  };
  const look = async (who: Somebody): Promise<Seen> => (await who.ask<{ operation: Seen }>(pairsQuery, { o: operationId })).operation;
  const pairOf = async (who: Somebody, one: string, other: string): Promise<Pair | undefined> =>
    (await look(who)).consignmentPairs.find((pair) => [pair.one?.id, pair.other?.id].sort().join() === [one, other].sort().join());
  const decided = async (one: string, other: string, same: boolean, over: Record<string, unknown> = {}, who = coordinator): Promise<unknown> => {
    const pair = await pairOf(coordinator, one, other);
    return (await who.ask<{ answer: unknown }>(decide, { o: operationId, id: pair?.id, v: pair?.version, same, ...over })).answer;
  };
  const counted = async (): Promise<Record<string, string>> =>
    Object.fromEntries(await Promise.all(Object.entries({ coordinator, dutch, german, polish }).map(async ([name, who]) => [name, await look(who).then(({ totals }) => `${totals.cases}/${totals.consignments}`)] as const)));

  it('are proposed to those who see both', async () => {
    expect(await pairOf(dutch, origin, transit)).toMatchObject({ verdict: 'PROPOSED', kinds: ['CONTAINER'], viewerCanDecide: false });
    expect(await pairOf(coordinator, origin, destination)).toMatchObject({ viewerCanDecide: true });
    expect(await pairOf(polish, origin, destination)).toBeDefined();
    for (const who of [dutch, german]) expect(await pairOf(who, origin, destination)).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>]>([
    ['of another container', { containerNumbers: ['MEDU1234562'] }],
    ['on another way', { route: [{ part: 'DEPARTURE', country: 'NL' }, { part: 'DESTINATION', country: 'NG' }] }],
    ['half a year before', { detectedAt: '2026-06-02T08:00:00Z', containerNumbers: ['OOLU6543213'] }],
  ])('are not proposed with one %s', async (_what, over) => {
    const other = await reported(german, over);
    if (over.detectedAt) await world.superuser.query(`update seizures set detected_at = detected_at - interval '180 days' where id = $1`, [other]);
    const later = await reported(dutch, over.detectedAt ? { containerNumbers: ['OOLU6543213'] } : {});
    expect(await pairOf(coordinator, other, later)).toBeUndefined();
    // None of them counts below.
    await world.superuser.query(`update seizures set state = 'SENT_BACK' where id = any($1)`, [[other, later]]);
  });

  it('are decided by coordinators alone, with a reason where they are two, and on the version that was read', async () => {
    const pair = await pairOf(dutch, origin, transit);
    const { errors } = await dutch.answer(decide, { o: operationId, id: pair?.id, v: 1, same: true });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const unseen = await dutch.answer(decide, { o: operationId, id: (await pairOf(coordinator, origin, destination))?.id, v: 1, same: true });
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await decided(origin, transit, false)).toMatchObject({ refusals: [{ rule: 'field.required', field: 'reason' }] });
    expect(await decided(origin, transit, true, { v: 9 })).toMatchObject({ refusals: [{ rule: 'version.stale' }] });
  });

  it('count once for whoever sees both, and betray nothing to whoever does not', async () => {
    expect(await counted()).toEqual({ coordinator: '3/3', dutch: '2/2', german: '2/2', polish: '3/3' });
    expect(await decided(origin, destination, true)).toMatchObject({ verdict: 'CONFIRMED', version: 2, decidedBy: { id: coordinator.id } });
    expect(await counted()).toEqual({ coordinator: '3/2', dutch: '2/2', german: '2/2', polish: '3/2' });
    // Through the third, which the Dutch and the Germans do not see, their two would hang together; for them nobody has said so.
    await decided(transit, destination, true);
    expect(await counted()).toEqual({ coordinator: '3/1', dutch: '2/2', german: '2/2', polish: '3/1' });
    await decided(origin, transit, true);
    expect(await counted()).toEqual({ coordinator: '3/1', dutch: '2/1', german: '2/1', polish: '3/1' });
  });

  it('would be caught counting hidden ones, were the audience of a report wider', async () => {
    // A marking is lowered by its own agency alone, so that is whom the defect pretends to be.
    await world.superuser.query(`set muster.class = '{o.${operationId}.a.${polish.agencyId}}'`);
    await world.superuser.query(`update seizures set marked_audience = array['o.' || operation_id], audience = array['o.' || operation_id] where id = $1`, [destination]);
    expect((await counted()).dutch).toBe('3/1');
    await world.superuser.query(`update seizures set marked_audience = $2, audience = $2 where id = $1`, [destination, [`o.${operationId}.a.${polish.agencyId}`, `o.${operationId}.r.COORDINATOR`]]);
    await world.superuser.query('reset muster.class');
    expect((await counted()).dutch).toBe('2/1');
    expect(await pairOf(dutch, origin, destination)).toBeUndefined();
  });

  it('are parted again, with why', async () => {
    expect(await decided(origin, transit, false, { reason: 'Two boxes of one number.' })).toMatchObject({ verdict: 'APART', version: 3 });
    expect((await counted()).dutch).toBe('2/2');
    const { rows } = await world.superuser.query<{ kind: string; audience: string[] }>(`select kind, audience from events where subject_type = 'ConsignmentPair' order by recorded`);
    expect(rows.map(({ kind }) => kind)).toEqual(['ConsignmentConfirmed', 'ConsignmentConfirmed', 'ConsignmentConfirmed', 'ConsignmentParted']);
    expect(rows[0]?.audience).toEqual([`o.${operationId}.a.${polish.agencyId}`, `o.${operationId}.r.COORDINATOR`]);
  });

  it('leave the kept totals as they are: nothing in them is astray', async () => {
    expect((await world.superuser.query('select * from muster.totals_astray($1)', [operationId])).rows).toEqual([]);
  });
});
