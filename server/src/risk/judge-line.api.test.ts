import { startingProfile } from '@muster/shared/risk/profile';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const refusals = '... on Refused { refusals { rule field } }';
const line = 'line points band reasons { code points english french } judgements { code reason language judgedBy judgedAt }';
const draft = `mutation ($input: DraftRiskProfileInput!) { answer: draftRiskProfile(input: $input) { ... on RiskProfile { id } ${refusals} } }`;
const step = `mutation ($o: ID!, $id: ID!) { answer: stepRiskProfile(operationId: $o, id: $id, action: use, version: 1) { ... on RiskProfile { version } ${refusals} } }`;
const judge = `mutation ($input: JudgeLineInput!) { answer: judgeLine(input: $input) { ... on ManifestLine { ${line} } ${refusals} } }`;
const nominate = `mutation ($input: NominateLineInput!) { answer: nominateLine(input: $input) { ... on ManifestLine { line } ${refusals} } }`;
const discard = 'mutation ($o: ID!, $id: ID!) { answer: discardManifest(operationId: $o, id: $id) }';
const show = `query ($o: ID!, $id: ID!) { manifest(operationId: $o, id: $id) { highCount mediumCount askedIndicators viewerCanJudge viewerCanDiscard lines { items { ${line} } } } }`;
const target = 'query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { riskIndicators reasons } operation(id: $o) { riskHitRates { code fired } } }';
const feed = 'query ($o: ID!, $id: ID!) { operation(id: $o) { feed(subjectId: $id) { items { kind arguments } } } }';

interface Line {
  line: number;
  points: string;
  band: string;
  reasons: { code: string; points: string; english: string; french: string }[];
  judgements: { code: string; reason: string; language: string; judgedBy: string; judgedAt: string }[];
  refusals?: { rule: string; field: string }[];
}
interface Shown {
  manifest: { highCount: number; mediumCount: number; askedIndicators: string[]; viewerCanJudge: boolean; viewerCanDiscard: boolean; lines: { items: Line[] } } | null;
}

describe('a line of a manifest that a person judges, and a manifest that is discarded', () => {
  let world: World;
  let coordinator: Somebody;
  let dutch: Somebody;
  let observer: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;
  let profileId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    observer = await world.person(dutch.agencyId);
    await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OBSERVER', array['o.' || $1::uuid])`, [operationId, world.clock.uuid(), observer.id, dutch.agencyId]);
    profileId = world.clock.uuid();
    await dutch.ask(draft, { input: { id: profileId, operationId, body: { title: 'By sea', language: 'en', ...startingProfile } } });
    await dutch.ask(step, { o: operationId, id: profileId });
  });
  afterAll(() => world.close());

  const sent = async (coordinators = 'yes', isScored = true): Promise<string> => {
    const id = world.clock.uuid();
    const { statusCode } = await world.app.http.inject({
      method: 'PUT', url: `/manifests/${operationId}/${id}?profile=${profileId}&coordinators=${coordinators}`, payload: 'Description;HS code;Consignee\nUsed television sets;852872;Hidden Trading\nMachine parts;848790;Hidden Trading',
      headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': 'manifest.csv' },
    });
    expect(statusCode).toBe(202);
    if (isScored) await work();
    return id;
  };
  const work = async (): Promise<void> => {
    world.app.services.jobs.wake();
    await world.app.services.jobs.idle();
  };
  const said = async (who: Somebody, manifestId: string, over: object = {}): Promise<Line> =>
    (await who.ask<{ answer: Line }>(judge, { input: { operationId, manifestId, line: 2, code: 'S01', holds: true, reason: 'A partner wrote.', ...over } })).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const see = async (who: Somebody, id: string): Promise<Shown['manifest']> => (await who.ask<Shown>(show, { o: operationId, id })).manifest;
  const lineOf = async (id: string): Promise<Line | undefined> => (await see(dutch, id))?.lines.items.find((each) => each.line === 2);
  const told = async (who: Somebody, id: string): Promise<string[]> => (await who.ask<{ operation: { feed: { items: { kind: string }[] } } }>(feed, { o: operationId, id })).operation.feed.items.map(({ kind }) => kind);

  it('counts what the profile gives for it, says why and who judged so, and is told of', async () => {
    const id = await sent();
    const before = await lineOf(id);
    expect((await see(dutch, id))?.askedIndicators).toEqual(['P08', 'S01']);
    const judged = await said(dutch, id, { language: 'nl' });
    expect(Number(judged.points)).toBe(Number(before?.points) + 20);
    expect(judged.reasons).toHaveLength((before?.reasons.length ?? 0) + 1);
    expect(judged.reasons[0]).toEqual({ code: 'S01', points: '20', english: 'Somebody has warned: Judged by a person: A partner wrote.', french: 'Quelqu’un a averti : Jugé par une personne : A partner wrote.' });
    expect(judged.judgements).toEqual([{ code: 'S01', reason: 'A partner wrote.', language: 'nl', judgedBy: expect.any(String) as unknown, judgedAt: world.clock.now().toISOString() }]);
    const both = await said(coordinator, id, { code: 'P08', reason: 'Named by another agency.' });
    expect([both.band, (await see(dutch, id))?.highCount]).toEqual(['HIGH', 1]);
    expect(await told(coordinator, id)).toEqual(expect.arrayContaining(['ManifestLineJudged']));
    expect(await told(polish, id)).toEqual([]);
    await said(dutch, id, { code: 'P08', holds: false, reason: null });
    const after = await said(dutch, id, { holds: false, reason: null });
    expect(after).toEqual(before);
    expect(await see(dutch, id)).toMatchObject({ highCount: 0 });
    expect((await told(dutch, id)).filter((kind) => kind === 'ManifestJudgementTakenBack')).toHaveLength(2);
  });

  it('is judged by nobody who may not, or does not see it', async () => {
    const id = await sent('no');
    const input = { input: { operationId, manifestId: id, line: 2, code: 'S01', holds: true, reason: 'x' } };
    expect(await Promise.all([observer, coordinator, polish, stranger].map((who) => codeOf(who, judge, input)))).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect([(await see(dutch, id))?.viewerCanJudge, (await see(observer, id))?.viewerCanJudge]).toEqual([true, false]);
    expect((await lineOf(id))?.judgements).toEqual([]);
  });

  it.each([
    ['an indicator that a machine looks for', { code: 'P03' }, 'indicator.not-asked', 'code'],
    ['one to which the profile gives no points', { code: 'R02' }, 'indicator.not-asked', 'code'],
    ['one that is unknown', { code: 'Z99' }, 'indicator.not-asked', 'code'],
    ['no reason', { reason: ' ' }, 'text.empty', 'reason'],
  ])('takes no judgement with %s', async (_what, over, rule, field) => {
    expect((await said(dutch, await sent(), over)).refusals).toEqual([{ rule, field }]);
  });

  it('hands the judgement on to the target and to the hit rates, and is judged no more after that', async () => {
    const id = await sent();
    await said(dutch, id);
    const targetId = world.clock.uuid();
    await dutch.ask(nominate, { input: { operationId, manifestId: id, line: 2, targetId } });
    const made = await dutch.ask<{ target: { riskIndicators: string[]; reasons: string }; operation: { riskHitRates: { code: string; fired: number }[] } }>(target, { o: operationId, id: targetId });
    expect(made.target.riskIndicators).toContain('S01');
    expect(made.target.reasons).toMatch(/Judged by a person: A partner wrote\./);
    expect(made.operation.riskHitRates).toContainEqual({ code: 'S01', fired: 1 });
    expect((await said(dutch, id, { code: 'P08' })).refusals).toEqual([{ rule: 'line.nominated', field: 'line' }]);
  });

  it('is discarded by its agency alone, with its lines and sealed names; targets that came of it stay', async () => {
    const id = await sent();
    const targetId = world.clock.uuid();
    await dutch.ask(nominate, { input: { operationId, manifestId: id, line: 2, targetId } });
    expect(await Promise.all([observer, coordinator, polish, stranger].map((who) => codeOf(who, discard, { o: operationId, id })))).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
    expect([(await see(dutch, id))?.viewerCanDiscard, (await see(coordinator, id))?.viewerCanDiscard]).toEqual([true, false]);
    expect(await dutch.ask(discard, { o: operationId, id })).toEqual({ answer: true });
    expect(await see(dutch, id)).toBeNull();
    const { rows } = await world.superuser.query('select (select count(*) from manifests where id = $1)::int as manifests, (select count(*) from manifest_lines where manifest_id = $1)::int as lines, (select count(*) from targets where id = $2)::int as targets', [id, targetId]);
    expect(rows).toEqual([{ manifests: 0, lines: 0, targets: 1 }]);
    expect(await told(coordinator, id)).toContain('ManifestDiscarded');
    expect(await told(polish, id)).toEqual([]);
    expect(await codeOf(dutch, discard, { o: operationId, id })).toBe('NOT_FOUND');
  });

  it('can be discarded before its lines are scored: nothing of it is left, and the job goes on to others', async () => {
    const jobs = jest.spyOn(world.app.services.jobs, 'wake').mockImplementation(() => undefined);
    const id = await sent('yes', false);
    expect(await dutch.ask(discard, { o: operationId, id })).toEqual({ answer: true });
    jobs.mockRestore();
    await work();
    expect((await world.superuser.query('select count(*)::int as left from manifest_portions where manifest_id = $1 union all select count(*)::int from manifest_lines where manifest_id = $1', [id])).rows).toEqual([{ left: 0 }, { left: 0 }]);
  });
});
