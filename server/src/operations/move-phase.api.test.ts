import type { Answer, Somebody } from '../testing/world';
import { planInput, World } from '../testing/world';

interface Phase {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string;
}

interface Plan {
  version: number;
  startsOn: string;
  endsOn: string;
  phases: Phase[];
}

const facts = 'id version startsOn endsOn phases { id name startsOn endsOn }';
const move = `mutation ($input: MovePhaseInput!) { answer: movePhase(input: $input) { ... on Operation { ${facts} } ... on Refused { refusals { rule field } } } }`;
const read = `query ($id: ID!) { operation(id: $id) { ${facts} history { version changed } } }`;
const change = `mutation ($id: ID!, $v: Int!, $input: OperationPlanInput!) { answer: changePlan(id: $id, version: $v, input: $input) { ... on Operation { ${facts} } ... on Refused { refusals { rule field } } } }`;
const phases = [
  { kind: 'PREPARATION', name: 'Prepare', startsOn: '2026-08-01', endsOn: '2026-08-31' },
  { kind: 'OPERATIONAL', name: 'Operate', startsOn: '2026-09-01', endsOn: '2026-09-30' },
  { kind: 'DEBRIEFING', name: 'Evaluate', startsOn: '2026-10-01', endsOn: '2026-10-31' },
];

describe('moving a phase', () => {
  let world: World;
  let coordinator: Somebody;
  let second: Somebody;
  let dutch: Somebody;
  let id: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    second = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    id = await world.activeOperation(coordinator, second, [dutch]);
    const { version } = await planOf();
    await coordinator.ask(change, { id, v: version, input: planInput({ phases, startsOn: '2026-09-01', endsOn: '2026-09-30' }) });
  });

  const planOf = async (who = coordinator): Promise<Plan & { history: { version: number; changed: string[] }[] }> => (await who.ask<{ operation: Plan & { history: { version: number; changed: string[] }[] } }>(read, { id })).operation;
  const phaseOf = (plan: Plan, name: string): Phase => plan.phases.find((phase) => phase.name === name) ?? { id: '', name, startsOn: '', endsOn: '' };
  const put = async (name: string, startsOn: string, endsOn: string, over: Record<string, unknown> = {}, who = coordinator): Promise<Plan & { refusals?: { rule: string; field: string }[] }> => {
    const plan = await planOf();
    return (await who.ask<{ answer: Plan }>(move, { input: { operationId: id, id: phaseOf(plan, name).id, version: plan.version, startsOn, endsOn, ...over } })).answer;
  };
  const codeOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.code;

  it('moves it alone, keeps which phase it is, and the version before', async () => {
    const before = await planOf();
    const after = await put('Prepare', '2026-08-10', '2026-08-31');
    expect(after.version).toBe(before.version + 1);
    expect(after.phases).toEqual(before.phases.map((phase) => (phase.name === 'Prepare' ? { ...phase, startsOn: '2026-08-10' } : phase)));
    expect((await planOf()).history[0]).toEqual({ version: after.version, changed: ['phases'] });
  });

  it('takes the operational days along where they were its own', async () => {
    expect(await put('Operate', '2026-09-03', '2026-10-02')).toMatchObject({ startsOn: '2026-09-03', endsOn: '2026-10-02' });
    expect((await planOf()).history[0]?.changed).toEqual(['startsOn', 'endsOn', 'phases']);
  });

  it('changes places with one that it is moved past', async () => {
    expect((await put('Evaluate', '2026-08-15', '2026-08-20')).phases.map(({ name }) => name)).toEqual(['Prepare', 'Evaluate', 'Operate']);
  });

  it('is refused where the plan would not hold', async () => {
    expect(await put('Prepare', '2026-08-31', '2026-08-01')).toEqual({ refusals: [{ rule: 'dates.end-before-start', field: 'phases.0.endsOn' }] });
    expect(await put('Prepare', '1889-08-31', '2026-08-01')).toMatchObject({ refusals: [{ rule: 'date.out-of-range' }] });
    expect(await put('Prepare', '2026-08-01', '2026-08-02', { id: world.clock.uuid() })).toEqual({ refusals: [{ rule: 'phase.unknown', field: 'id' }] });
  });

  it('writes over nobody: of two at once one is done, and the other is told', async () => {
    const { version, ...plan } = await planOf();
    const at = (name: string, startsOn: string, endsOn: string): Record<string, unknown> => ({ input: { operationId: id, id: phaseOf({ version, ...plan }, name).id, version, startsOn, endsOn } });
    const answers = await Promise.all([
      coordinator.ask<{ answer: Plan & { refusals?: { rule: string }[] } }>(move, at('Prepare', '2026-08-02', '2026-08-31')),
      second.ask<{ answer: Plan & { refusals?: { rule: string }[] } }>(move, at('Evaluate', '2026-10-02', '2026-10-31')),
    ]);
    expect(answers.map(({ answer }) => answer.refusals?.[0]?.rule ?? 'moved').sort()).toEqual(['moved', 'version.stale']);
    const after = await planOf();
    expect(after.version).toBe(version + 1);
    expect([phaseOf(after, 'Prepare').startsOn === '2026-08-02', phaseOf(after, 'Evaluate').startsOn === '2026-10-02'].filter(Boolean)).toHaveLength(1);
  });

  it('is for coordinators of a plan that can be changed alone', async () => {
    const plan = await planOf();
    const input = { operationId: id, id: phaseOf(plan, 'Prepare').id, version: plan.version, startsOn: '2026-08-02', endsOn: '2026-08-31' };
    expect(codeOf(await dutch.answer(move, { input }))).toBe('FORBIDDEN');
    expect(codeOf(await (await world.person(await world.agency('FR'))).answer(move, { input }))).toBe('NOT_FOUND');
    await world.superuser.query(`update operations set state = 'CLOSED' where id = $1`, [id]);
    expect((await coordinator.ask<{ answer: unknown }>(move, { input })).answer).toEqual({ refusals: [{ rule: 'operation.not-editable', field: null }] });
    expect(phaseOf(await planOf(), 'Prepare').startsOn).toBe('2026-08-01');
  });
});
