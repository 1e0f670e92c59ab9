import { LiveStage } from '../testing/live-stage';
import { audienceOf } from '../handling/handling.room';
import type { Somebody, World } from '../testing/world';
import { reportBody } from '../testing/world';

interface Told {
  id?: string;
  version?: number;
  refusals?: { rule: string; field: string | null }[];
}
interface Seen {
  id: string;
  otherAgency: { id: string };
  kinds: string[];
  ownTarget: { id: string } | null;
  ownReport: { id: string } | null;
  answer: string;
  isOfferedOther: boolean;
  version: number;
  viewerCanAnswer: boolean;
}

const refused = '... on Refused { refusals { rule field } }';
const nominate = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id version } ${refused} } }`;
const correct = `mutation ($input: CorrectTargetInput!) { answer: correctTarget(input: $input) { ... on Target { id version } ${refused} } }`;
const mark = `mutation ($input: MarkTargetInput!) { answer: markTarget(input: $input) { ... on Target { id version } ${refused} } }`;
const close = `mutation ($input: CloseTargetInput!) { answer: closeTarget(input: $input) { ... on Target { id version } ${refused} } }`;
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id version } ${refused} } }`;
const answerMutation = `mutation ($o: ID!, $id: ID!, $v: Int!, $yes: Boolean!) { answer: answerInterest(operationId: $o, id: $id, version: $v, isOffered: $yes) { ... on Interest { id version } ${refused} } }`;
const interestsQuery = 'query ($o: ID!) { operation(id: $o) { interests { id otherAgency { id } kinds ownTarget { id } ownReport { id } answer isOfferedOther version viewerCanAnswer } } }';
const feedQuery = 'query ($o: ID!) { operation(id: $o) { feed(first: 100) { items { kind subjectId actor { id } arguments subject { ... on Interest { id } } } } } }';
const targetQuery = 'query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { id version interests { id } sameTargets { id } sameReports { id } handling { releasableTo { id } } versions { changedBy { id } } } }';

const strict = { tlp: 'AMBER_STRICT' };

describe('deconfliction', () => {
  let stage: LiveStage;
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let german: Somebody;

  beforeAll(async () => {
    stage = await LiveStage.create();
    ({ world, operationId, coordinator, dutch, polish } = stage);
    german = await stage.newcomer();
  });
  afterAll(() => stage.close());

  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const body = (over: Record<string, unknown>): Record<string, unknown> => ({ kind: 'CONSIGNMENT', title: 'A box', reasons: 'Seen before.', ...over });
  const nominated = async (who: Somebody, over: Record<string, unknown>, handling: Record<string, unknown> | null = strict, parties: unknown[] = []): Promise<string> => {
    const told = await send(who, nominate, { input: { id: world.clock.uuid(), operationId, body: body(over), handling, parties } });
    if (!told.id) throw new Error(JSON.stringify(told));
    return told.id;
  };
  const reported = async (who: Somebody, over: Record<string, unknown>, handling: Record<string, unknown> | null = null): Promise<string> => {
    const told = await send(who, report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody(over), handling } });
    if (!told.id) throw new Error(JSON.stringify(told));
    return told.id;
  };
  const interestsOf = async (who: Somebody): Promise<Seen[]> => (await who.ask<{ operation: { interests: Seen[] } }>(interestsQuery, { o: operationId })).operation.interests;
  const interestIn = async (who: Somebody, record: string): Promise<Seen | undefined> => (await interestsOf(who)).find(({ ownTarget, ownReport }) => ownTarget?.id === record || ownReport?.id === record);
  const answer = async (who: Somebody, record: string, yes: boolean): Promise<Told> => {
    const interest = await interestIn(who, record);
    if (!interest) throw new Error('There is no such interest.');
    return send(who, answerMutation, { o: operationId, id: interest.id, v: interest.version, yes });
  };
  interface SeenTarget {
    version: number;
    sameTargets: { id: string }[];
    sameReports: { id: string }[];
    handling: { releasableTo: { id: string }[] | null };
    versions: { changedBy: { id: string } }[];
  }
  const see = async (who: Somebody, id: string): Promise<SeenTarget | null> => (await who.ask<{ target: SeenTarget | null }>(targetQuery, { o: operationId, id })).target;
  const kindsToldTo = async (who: Somebody, about: string): Promise<string[]> => {
    const { operation } = await who.ask<{ operation: { feed: { items: { kind: string; subjectId: string }[] } } }>(feedQuery, { o: operationId });
    return operation.feed.items.filter(({ subjectId }) => subjectId === about).map(({ kind }) => kind).sort();
  };

  it('tells the two sides of a closed match, each of its own record, and nobody else', async () => {
    const own = await nominated(dutch, { containerNumbers: ['MSKU9070323'], billOfLading: 'MAEU-227 1499' });
    const theirs = await nominated(polish, { containerNumbers: ['MSKU9070323'], billOfLading: 'maeu2271499' });
    expect(await interestIn(dutch, own)).toMatchObject({ otherAgency: { id: polish.agencyId }, kinds: ['BILL_OF_LADING', 'CONTAINER'], answer: 'OPEN', isOfferedOther: false, viewerCanAnswer: true });
    const seen = await interestIn(polish, theirs);
    expect(seen).toMatchObject({ otherAgency: { id: dutch.agencyId }, ownTarget: { id: theirs } });
    for (const bystander of [german, coordinator]) {
      expect(await interestsOf(bystander)).toEqual([]);
      expect(await kindsToldTo(bystander, seen?.id ?? '')).toEqual([]);
    }
    expect(await kindsToldTo(polish, seen?.id ?? '')).toEqual(['InterestFound']);
    const { rows } = await world.superuser.query(`select actor_account_id, actor_agency_id, arguments, audience from events where kind = 'InterestFound' and subject_id = $1`, [seen?.id]);
    expect(rows).toEqual([{ actor_account_id: null, actor_agency_id: null, arguments: { agencyId: dutch.agencyId }, audience: [`o.${operationId}.a.${polish.agencyId}`] }]);
    expect(JSON.stringify(await polish.ask(interestsQuery.replace('kinds ownTarget { id }', 'kinds ownTarget { title handling { tlp } sameTargets { id } }'), { o: operationId }))).not.toContain(own);
  });

  it('would be caught telling a third agency, were the audience of a row wider', async () => {
    await world.superuser.query('update interests set audience = audience || $1::text[]', [[`o.${operationId}.a.${german.agencyId}`]]);
    expect(await interestsOf(german)).not.toEqual([]);
    await world.superuser.query('update interests set audience = array_remove(audience, $1)', [`o.${operationId}.a.${german.agencyId}`]);
    expect(await interestsOf(german)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['vessel by its number', { kind: 'VESSEL', imoNumber: '9074729', vesselName: 'One' }, { kind: 'VESSEL', imoNumber: '9074729', vesselName: 'Another' }],
    ['vessel by its name', { kind: 'VESSEL', vesselName: 'Étoile du Nord' }, { kind: 'VESSEL', vesselName: 'ETOILE DU NORD' }],
    ['vehicle', { kind: 'VEHICLE', vehicleRegistration: 'WA 12345' }, { kind: 'VEHICLE', vehicleRegistration: 'wa-12345' }],
  ])('finds one %s, however it was written', async (_what, one, other) => {
    const own = await nominated(dutch, one);
    const theirs = await nominated(polish, other);
    expect([(await interestIn(dutch, own))?.kinds, (await interestIn(polish, theirs))?.kinds]).toEqual([[one.kind], [one.kind]]);
  });

  it('finds one company by its sealed name', async () => {
    const company = (name: string) => [{ id: world.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name }];
    const own = await nominated(dutch, { kind: 'COMPANY', title: 'A broker' }, strict, company('Nordic Scrap B.V.'));
    await nominated(polish, { kind: 'COMPANY', title: 'Somebody' }, strict, company('NORDIC SCRAP BV'));
    await nominated(german, { kind: 'COMPANY', title: 'Somebody' }, strict, company('nordic scrap b v'));
    expect((await interestsOf(dutch)).filter(({ ownTarget }) => ownTarget?.id === own).map(({ kinds, otherAgency }) => [kinds, otherAgency.id])).toEqual([[['COMPANY'], german.agencyId]]);
  });

  it('links what both see anyway, without an interest', async () => {
    const own = await nominated(dutch, { containerNumbers: ['TGHU7654320'] }, null);
    const theirs = await nominated(polish, { containerNumbers: ['TGHU7654320'] }, null);
    const third = await nominated(german, { containerNumbers: ['TGHU7654320'] });
    expect(await interestIn(polish, theirs)).toMatchObject({ otherAgency: { id: german.agencyId } });
    expect((await interestsOf(dutch)).filter(({ ownTarget }) => ownTarget?.id === own).map(({ otherAgency }) => otherAgency.id)).toEqual([german.agencyId]);
    expect((await see(dutch, own))?.sameTargets).toEqual([{ id: theirs }]);
    expect((await see(german, third))?.sameTargets.map(({ id }) => id).sort()).toEqual([own, theirs].sort());
  });

  describe('revealing', () => {
    let own: string;
    let theirs: string;
    beforeAll(async () => {
      own = await nominated(dutch, { containerNumbers: ['HLXU8765430'] });
      theirs = await reported(polish, { containerNumbers: ['HLXU8765430'] }, strict);
    });
    const seesReport = async (who: Somebody): Promise<boolean> => (await who.ask<{ seizure: unknown }>('query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { id } }', { o: operationId, id: theirs })).seizure !== null;

    it('is for those who report for its agency', async () => {
      const interest = await interestIn(dutch, own);
      for (const who of [polish, german, coordinator]) {
        const { errors } = await who.answer(answerMutation, { o: operationId, id: interest?.id, v: 1, yes: true });
        expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
    });

    it('by one side gives no sight, and tells the other of the offer alone', async () => {
      expect(await answer(dutch, own, true)).toMatchObject({ version: 2 });
      expect(await interestIn(polish, theirs)).toMatchObject({ answer: 'OPEN', isOfferedOther: true, version: 1 });
      expect([await see(polish, own), await seesReport(dutch)]).toEqual([null, false]);
    });

    it('declined looks as if nothing was answered', async () => {
      const before = await interestIn(dutch, own);
      expect(await answer(polish, theirs, false)).toMatchObject({ version: 2 });
      expect(await interestIn(polish, theirs)).toMatchObject({ answer: 'NOT_NOW' });
      expect(await interestIn(dutch, own)).toEqual(before);
      expect(await kindsToldTo(dutch, before?.id ?? '')).toEqual(['InterestFound', 'RecordOffered']);
    });

    it('is refused with a version that is stale', async () => {
      const interest = await interestIn(polish, theirs);
      expect(await send(polish, answerMutation, { o: operationId, id: interest?.id, v: 1, yes: true })).toMatchObject({ refusals: [{ rule: 'version.stale' }] });
    });

    it('by both gives each sight of the record of the other, as its own agency marked it', async () => {
      expect(await answer(polish, theirs, true)).toMatchObject({ version: 4 });
      expect(await interestIn(dutch, own)).toMatchObject({ answer: 'REVEALED', viewerCanAnswer: false });
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
      expect(await answer(dutch, own, false)).toMatchObject({ refusals: [{ rule: 'deconfliction.revealed' }] });
    });

    it('of what is RED is refused: people are asked by name', async () => {
      const red = await nominated(german, { containerNumbers: ['HLXU8765430'] }, { tlp: 'RED', people: [] });
      expect(await interestIn(german, red)).toMatchObject({ viewerCanAnswer: true });
      expect(await answer(german, red, true)).toMatchObject({ refusals: [{ rule: 'deconfliction.red' }] });
      const colleague = await world.person(german.agencyId);
      await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`, [operationId, world.clock.uuid(), colleague.id, german.agencyId]);
      // That there is something RED is for those who are named in it alone, in their own agency too.
      expect((await interestsOf(colleague)).filter(({ ownTarget }) => ownTarget?.id === red || ownTarget === null)).toEqual([]);
    });

    it('by the database alone widens no marking that was not offered', async () => {
      const secret = await nominated(dutch, { containerNumbers: ['HLXU8765430'] });
      await expect(world.superuser.query(`set role muster_deconfliction; update targets set marked_audience = marked_audience || array['o.${operationId}.n.a.${german.agencyId}'] where id = '${secret}'`)).rejects.toMatchObject({ code: '42501' });
      await world.superuser.query('reset role');
    });
  });

  describe('what is taken back', () => {
    const container = 'CSQU3054383';
    let theirs: string;
    beforeAll(async () => {
      theirs = await nominated(polish, { containerNumbers: [container] });
    });

    it('ends with the number, and begins anew with it', async () => {
      const own = await nominated(german, { containerNumbers: [container] });
      expect(await interestIn(polish, theirs)).toBeDefined();
      const bare = body({});
      expect(await send(german, correct, { input: { operationId, id: own, version: 1, body: bare } })).toMatchObject({ version: 2 });
      expect([await interestIn(polish, theirs), await interestIn(german, own)]).toEqual([undefined, undefined]);
      await send(german, correct, { input: { operationId, id: own, version: 2, body: body({ containerNumbers: [container] }) } });
      expect(await interestIn(polish, theirs)).toMatchObject({ answer: 'OPEN', version: 3 });
      expect(await send(german, close, { input: { operationId, id: own, version: 3, outcome: 'NOT_OURS' } })).toMatchObject({ version: 4 });
      expect(await interestIn(polish, theirs)).toBeUndefined();
    });

    it('goes out of sight of colleagues with its record', async () => {
      const own = await nominated(german, { containerNumbers: [container] });
      const colleague = await world.person(german.agencyId);
      await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`, [operationId, world.clock.uuid(), colleague.id, german.agencyId]);
      const interest = await interestIn(colleague, own);
      expect(await kindsToldTo(colleague, interest?.id ?? '')).toEqual(['InterestFound']);
      await send(german, mark, { input: { operationId, id: own, version: 1, handling: { tlp: 'RED', people: [] } } });
      expect((await interestsOf(colleague)).map(({ id }) => id)).not.toContain(interest?.id);
      expect(await kindsToldTo(colleague, interest?.id ?? '')).toEqual([]);
    });

    it('ends when the other agency leaves', async () => {
      const leaver = await world.person(await world.agency('ES'), { lead: true });
      await stage.join(leaver);
      const own = await nominated(leaver, { billOfLading: 'LEAVING-1' });
      const stays = await nominated(polish, { billOfLading: 'LEAVING-1' });
      expect([await interestIn(leaver, own), await interestIn(polish, stays)]).toEqual([expect.anything(), expect.anything()]);
      await leaver.ask('mutation ($input: WithdrawParticipationInput!) { withdrawParticipation(input: $input) { __typename } }', { input: { operationId, agencyId: leaver.agencyId, reason: 'No people left.' } });
      expect(await interestIn(polish, stays)).toBeUndefined();
    });
  });

  it('compares a draft with nothing until it is submitted', async () => {
    await nominated(polish, { billOfLading: 'DRAFTED-1' });
    const id = world.clock.uuid();
    await send(dutch, report, { input: { id, operationId, submit: false, body: reportBody({ billOfLading: 'DRAFTED-1', containerNumbers: [] }), handling: strict } });
    expect(await interestIn(dutch, id)).toBeUndefined();
    await stage.submit(dutch, id);
    expect(await interestIn(dutch, id)).toMatchObject({ kinds: ['BILL_OF_LADING'] });
  });

  it('lets nobody fish: a day has so many new numbers, each comparison is on record for nobody', async () => {
    await world.superuser.query(
      `insert into events (operation_id, id, kind, subject_type, subject_id, actor_agency_id, at, audience, arguments) values ($1, gen_random_uuid(), 'ConsignmentCompared', 'Target', gen_random_uuid(), $2, $3, '{}', '{"count": 998}')`,
      [operationId, german.agencyId, world.clock.now()],
    );
    const { rows: spent } = await world.superuser.query<{ n: number }>(`select sum((arguments->>'count')::int)::int as n from events where kind = 'ConsignmentCompared' and actor_agency_id = $1 and actor_account_id is not null`, [german.agencyId]);
    expect(spent[0]?.n).toBeGreaterThan(2);
    const fishing = { input: { id: world.clock.uuid(), operationId, body: body({ billOfLading: 'FISHING-1' }), handling: strict } };
    expect(await send(german, nominate, fishing)).toMatchObject({ refusals: [{ rule: 'deconfliction.too-many', field: null }] });
    // What the agency has had compared already is not new, and other agencies have days of their own.
    expect(await send(german, nominate, { input: { id: world.clock.uuid(), operationId, body: body({ containerNumbers: ['TGHU7654320'] }) } })).toMatchObject({ version: 1 });
    expect(await nominated(dutch, { billOfLading: 'FISHING-1' })).toBeDefined();
    world.clock.set(new Date(world.clock.now().getTime() + 25 * 3_600_000));
    expect(await send(german, nominate, fishing)).toMatchObject({ version: 1 });
  });
});
