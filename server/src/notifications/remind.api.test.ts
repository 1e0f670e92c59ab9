import { NotificationStage } from '../testing/notification-stage';
import { remind } from './remind';

const hour = 3_600_000;
const acknowledge = 'mutation ($o: ID!, $id: ID!) { acknowledgeMessage(operationId: $o, id: $id) { __typename } }';

describe('what is due', () => {
  let stage: NotificationStage;
  beforeAll(async () => {
    stage = await NotificationStage.create();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.world.superuser.query('delete from message_addressees');
    await stage.world.superuser.query('delete from notification_steps');
    await stage.forget();
  });

  it('is reminded of, is overdue, and is told to the coordinators: each once', async () => {
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.forget();
    const kinds = async () => ({ polish: (await stage.kinds(stage.polish)).sort(), coordinator: await stage.kinds(stage.coordinator) });
    await stage.pass(3 * hour - 1000);
    expect(await kinds()).toEqual({ polish: [], coordinator: [] });
    await stage.pass(1000);
    expect(await kinds()).toEqual({ polish: ['REMINDER'], coordinator: [] });
    await stage.pass(hour);
    expect(await kinds()).toEqual({ polish: ['OVERDUE', 'REMINDER'], coordinator: [] });
    await stage.pass(2 * hour);
    expect(await kinds()).toEqual({ polish: ['OVERDUE', 'REMINDER'], coordinator: ['ESCALATION'] });
    for (let n = 0; n < 3; n += 1) await stage.pass();
    expect(await kinds()).toEqual({ polish: ['OVERDUE', 'REMINDER'], coordinator: ['ESCALATION'] });
    for (const who of [stage.dutch, stage.spanish]) expect(await stage.kinds(who)).toEqual([]);
  });

  it('is told once by servers that look at the same moment', async () => {
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.forget();
    stage.world.clock.advance(6 * hour);
    await Promise.all([1, 2, 3].map(() => remind(stage.world.app.services)));
    await remind(stage.world.app.services);
    await stage.settle();
    expect(await stage.kinds(stage.polish)).toEqual(['OVERDUE']);
    expect(await stage.kinds(stage.coordinator)).toEqual(['ESCALATION']);
  });

  it('is over once it is done, and begins anew with what is due next', async () => {
    const id = await stage.warn(stage.dutch, [stage.polish]);
    await stage.polish.ask(acknowledge, { o: stage.operationId, id });
    await stage.forget();
    await stage.pass(53 * hour);
    expect(await stage.kinds(stage.polish)).toEqual([]);
    await stage.pass(2 * hour);
    expect(await stage.kinds(stage.polish)).toEqual(['REMINDER']);
  });

  it('is not told while an operation is suspended', async () => {
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.forget();
    await stage.world.superuser.query(`update operations set state = 'SUSPENDED' where id = $1`, [stage.operationId]);
    await stage.pass(6 * hour);
    expect(await stage.kinds(stage.polish)).toEqual([]);
    await stage.world.superuser.query(`update operations set state = 'ACTIVE' where id = $1`, [stage.operationId]);
  });

  it('of a task is told a day before, and once its day is over where its owner is, until it is done', async () => {
    const today = stage.world.clock.now();
    const dueOn = new Date(today.getTime() + 3 * 24 * hour).toISOString().slice(0, 10);
    const id = stage.world.clock.uuid();
    await stage.coordinator.ask('mutation ($input: AddTaskInput!) { addTask(input: $input) { __typename } }', { input: { id, operationId: stage.operationId, body: { title: 'Call', ownerAgencyId: stage.polish.agencyId, dueOn } } });
    await stage.forget();
    // Midnight in Warsaw is two hours before that of UTC.
    const due = new Date(`${dueOn}T00:00:00Z`).getTime() - 2 * hour;
    stage.world.clock.set(new Date(due - 24 * hour - 1000));
    await stage.pass();
    expect(await stage.kinds(stage.polish)).toEqual([]);
    await stage.pass(1000);
    await stage.pass(24 * hour);
    expect(await stage.kinds(stage.polish)).toEqual(['TASK_DUE']);
    await stage.pass(24 * hour);
    expect(await stage.kinds(stage.polish)).toEqual(['TASK_DUE', 'TASK_DUE']);
    expect(await stage.kinds(stage.spanish)).toEqual([]);
    await stage.coordinator.ask('mutation ($o: ID!, $id: ID!) { stepTask(operationId: $o, id: $id, action: finish, version: 1) { __typename } }', { o: stage.operationId, id });
  });
});
