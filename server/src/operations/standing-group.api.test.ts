import { planInput, reportBody, World } from '../testing/world';
import type { Answer, Somebody } from '../testing/world';

const refused = '... on Refused { refusals { rule field } }';
const introduced = 'id first { id contactEmail } second { id contactEmail } introducedBy { id } introducingAgency { id } reason language introducedAt';
const introduce = `mutation ($input: IntroduceMembersInput!) { answer: introduceMembers(input: $input) { ... on Introduction { ${introduced} } ${refused} } }`;
const seenIn = `query ($id: ID!) { operation(id: $id) { viewerCan { introduce } introductions { id first { id } second { id } } feed { items { kind subject { __typename } } } } }`;

interface Seen {
  operation: { viewerCan: { introduce: boolean }; introductions: { id: string }[]; feed: { items: { kind: string; subject: { __typename: string } | null }[] } } | null;
}

describe('a standing group', () => {
  let world: World;
  let coordinator: Somebody;
  let second: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let german: Somebody;
  let stranger: Somebody;
  let id: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    second = await world.person(coordinator.agencyId);
    [dutch, polish, german, stranger] = [await leadOf('NL'), await leadOf('PL'), await leadOf('DE'), await leadOf('FR')];
    const drafted = await coordinator.ask<{ createOperation: { id: string } }>(
      `mutation ($input: OperationPlanInput!) { createOperation(input: $input, templateKey: "standing-group") { ... on Operation { id } ${refused} } }`,
      { input: planInput({ kind: 'STANDING', endsOn: null, startsOn: null, objectives: '' }) },
    );
    id = drafted.createOperation.id;
    await coordinator.ask(`mutation ($o: ID!, $a: ID!) { setMember(operationId: $o, accountId: $a, role: COORDINATOR) { __typename } }`, { o: id, a: second.id });
    for (const [who, action] of [[coordinator, 'propose'], [second, 'approve'], [coordinator, 'prepare'], [coordinator, 'activate']] as const) await world.step(who, id, action);
    for (const who of [dutch, polish, german]) {
      await coordinator.ask('mutation ($o: ID!, $a: [ID!]!) { inviteAgencies(operationId: $o, agencyIds: $a) { __typename } }', { o: id, a: [who.agencyId] });
      await who.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', { input: { operationId: id, accept: true } });
    }
  });
  afterAll(() => world.close());

  const leadOf = async (country: string): Promise<Somebody> => world.person(await world.agency(country), { lead: true });
  const input = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
    id: world.clock.uuid(), operationId: id, firstId: dutch.id, secondId: polish.id, reason: 'Both met the same batteries.', ...over,
  });
  const send = (who: Somebody, body: Record<string, unknown>): Promise<Answer> => who.answer(introduce, { input: body });
  const told = async (who: Somebody, body: Record<string, unknown>): Promise<unknown> => ((await send(who, body)).data as { answer: unknown } | null)?.answer;
  const seen = async (who: Somebody): Promise<NonNullable<Seen['operation']> | null> => (await who.ask<Seen>(seenIn, { id })).operation;

  it('gives the ship that arrives today a home: nominated, controlled and reported between two operations', async () => {
    const targetId = world.clock.uuid();
    await polish.ask('mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { ... on Target { id } ... on Refused { refusals { rule } } } }', {
      input: { id: targetId, operationId: id, body: { kind: 'VESSEL', title: 'MV Today', vesselName: 'MV Today', reasons: 'Called at three ports within a week.' } },
    });
    await polish.ask('mutation ($input: AssignTargetInput!) { assignTarget(input: $input) { __typename } }', { input: { operationId: id, id: targetId, agencyIds: [dutch.agencyId] } });
    await dutch.ask('mutation ($input: ControlTargetInput!) { controlTarget(input: $input) { __typename } }', {
      input: { id: world.clock.uuid(), operationId: id, targetId, controlledAt: '2026-06-10T10:00:00Z', country: 'NL', place: 'Rotterdam', method: 'PHYSICAL', finding: 'ILLEGAL_WASTE' },
    });
    const { answer } = await dutch.ask<{ answer: unknown }>(`mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { state targetId } ${refused} } }`, {
      input: { id: world.clock.uuid(), operationId: id, submit: true, body: reportBody({ targetId, detectedAt: '2026-06-10T11:00:00Z' }) },
    });
    expect(answer).toEqual({ state: 'SUBMITTED', targetId });
    const { target } = await polish.ask<{ target: unknown }>('query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { state controls { finding } seizures { country } } }', { o: id, id: targetId });
    expect(target).toEqual({ state: 'CONTROLLED', controls: [{ finding: 'ILLEGAL_WASTE' }], seizures: [{ country: 'NL' }] });
  });

  it('introduces two members to each other, for the eyes of the three agencies and the coordinators', async () => {
    const body = input();
    expect(await told(german, body)).toMatchObject({
      id: body.id, first: { id: dutch.id }, second: { id: polish.id }, introducedBy: { id: german.id }, introducingAgency: { id: german.agencyId }, reason: 'Both met the same batteries.', language: 'en',
    });
    for (const who of [german, dutch, polish, coordinator, second]) expect((await seen(who))?.introductions.map((each) => each.id)).toEqual([body.id]);
    expect((await seen(dutch))?.feed.items).toContainEqual({ kind: 'MembersIntroduced', subject: { __typename: 'Introduction' } });
    const another = await world.person(await world.agency('AT'), { lead: true });
    await coordinator.ask('mutation ($o: ID!, $a: [ID!]!) { inviteAgencies(operationId: $o, agencyIds: $a) { __typename } }', { o: id, a: [another.agencyId] });
    await another.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', { input: { operationId: id, accept: true } });
    const outside = await seen(another);
    expect([outside?.introductions, outside?.viewerCan.introduce]).toEqual([[], true]);
    expect(outside?.feed.items.map(({ kind }) => kind)).not.toContain('MembersIntroduced');
    expect(await seen(stranger)).toBeNull();
  });

  it('introduces once what is sent many times at once, and refuses the identifier to anything else', async () => {
    const body = input({ firstId: german.id });
    const answers = await Promise.all(Array.from({ length: 12 }, () => told(polish, body)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { rows } = await world.superuser.query(`select (select count(*)::int from introductions where id = $1) as rows, (select count(*)::int from events where subject_id = $1) as events`, [body.id]);
    expect(rows).toEqual([{ rows: 1, events: 1 }]);
    const taken = { refusals: [{ rule: 'id.taken', field: 'id' }] };
    expect(await told(polish, { ...body, reason: 'Another one.' })).toEqual(taken);
    expect(await told(coordinator, body)).toEqual(taken);
    expect(await told(dutch, { ...body, firstId: dutch.id, secondId: german.id })).toEqual(taken);
  });

  it.each<[string, () => Record<string, unknown>, string, string]>([
    ['somebody of no agency of the group', () => ({ secondId: stranger.id }), 'member.none', 'secondId'],
    ['somebody who never was', () => ({ firstId: world.clock.uuid() }), 'member.none', 'firstId'],
    ['somebody to themselves', () => ({ secondId: dutch.id }), 'introduction.one-person', 'secondId'],
    ['without a word why', () => ({ reason: '  ' }), 'text.empty', 'reason'],
    ['in a language that is none', () => ({ language: '!' }), 'language.unknown', 'language'],
  ])('introduces nobody %s', async (_what, over, rule, field) => {
    expect(await told(polish, input(over()))).toEqual({ refusals: [{ rule, field }] });
  });

  it('lets nobody introduce who is not in it or only looks on', async () => {
    const observer = await world.person(polish.agencyId);
    await polish.ask('mutation ($o: ID!, $a: ID!) { setMember(operationId: $o, accountId: $a, role: OBSERVER) { __typename } }', { o: id, a: observer.id });
    expect((await seen(observer))?.viewerCan.introduce).toBe(false);
    expect([await send(observer, input()), await send(stranger, input())].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['FORBIDDEN', 'NOT_FOUND']);
  });
});
