import { NotificationStage } from '../testing/notification-stage';
import type { Somebody } from '../testing/world';
import { reportBody } from '../testing/world';

const day = 86_400_000;
const open = 'mutation ($input: OpenTakeBackInput!) { answer: openTakeBack(input: $input) { ... on TakeBackCase { id version } ... on Refused { refusals { rule } } } }';
const share = 'mutation ($input: ShareTakeBackInput!) { answer: shareTakeBack(input: $input) { ... on TakeBackCase { id version } } }';
const step = 'mutation ($input: StepTakeBackInput!) { answer: stepTakeBack(input: $input) { ... on TakeBackCase { id version dueOn } ... on Refused { refusals { rule } } } }';
const report = 'mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } } }';
const putTask = 'mutation ($input: PutTakeBackTaskInput!) { answer: putTakeBackTask(input: $input) { __typename } }';

interface Told {
  id: string;
  version: number;
  dueOn: string;
}

describe('the days of a take-back case', () => {
  let stage: NotificationStage;
  beforeAll(async () => {
    stage = await NotificationStage.create();
  });
  afterAll(() => stage.close());

  const told = async (document: string, input: Record<string, unknown>, who = stage.dutch): Promise<Told> => (await who.ask<{ answer: Told }>(document, { input: { operationId: stage.operationId, ...input } })).answer;
  const opened = async (): Promise<Told> => {
    const seizureId = stage.world.clock.uuid();
    const moment = stage.world.clock.now().toISOString();
    await stage.dutch.ask(report, { input: { id: seizureId, operationId: stage.operationId, submit: true, body: reportBody({ detectedAt: moment, route: [{ part: 'DEPARTURE', country: 'DE' }, { part: 'DESTINATION', country: 'MY' }] }) } });
    return told(open, { id: stage.world.clock.uuid(), seizureId, title: 'Plastics', responsibility: 'EXPORTER' });
  };
  /** Coordinators are told of other things as well, as days go by. */
  const kindsOf = async (who: Somebody) => (await stage.kinds(who)).filter((kind) => kind.startsWith('TAKE_BACK'));
  const kinds = async () => ({ dutch: await kindsOf(stage.dutch), polish: await kindsOf(stage.polish), spanish: await kindsOf(stage.spanish), coordinator: await kindsOf(stage.coordinator) });

  it('are told a week before and once they have gone by, in the zone of the State; of what is late the coordinators are told as well', async () => {
    const one = await opened();
    await stage.forget();
    const shared = await told(share, { id: one.id, version: one.version, agencyIds: [stage.polish.agencyId] });
    await stage.settle();
    expect(await kinds()).toEqual({ dutch: [], polish: ['TAKE_BACK'], spanish: [], coordinator: [] });
    const { dueOn } = await told(step, { id: one.id, version: shared.version, step: 'notify', at: stage.world.clock.now().toISOString() });
    await stage.world.superuser.query('update take_back_tasks set done_at = now(), done_by = $1', [stage.dutch.id]);
    await stage.forget();
    // Midnight in Berlin is two hours before that of UTC.
    const dueBegins = Date.parse(`${dueOn}T00:00:00Z`) - 2 * 3_600_000;
    stage.world.clock.set(new Date(dueBegins - 7 * day - 1000));
    await stage.pass();
    expect(await kinds()).toEqual({ dutch: [], polish: [], spanish: [], coordinator: [] });
    await stage.pass(1000);
    await stage.pass();
    expect(await kinds()).toEqual({ dutch: ['TAKE_BACK_DUE'], polish: ['TAKE_BACK_DUE'], spanish: [], coordinator: [] });
    stage.world.clock.set(new Date(dueBegins + day - 1000));
    await stage.pass();
    expect((await kinds()).coordinator).toEqual([]);
    await stage.pass(1000);
    await stage.pass();
    expect(await kinds()).toEqual({ dutch: ['TAKE_BACK_DUE', 'TAKE_BACK_DUE'], polish: ['TAKE_BACK_DUE', 'TAKE_BACK_DUE'], spanish: [], coordinator: ['TAKE_BACK_DUE'] });
  });

  it('are not told once the case is closed; those of its tasks are told to whose they are', async () => {
    const one = await opened();
    await stage.world.superuser.query('update take_back_tasks set done_at = now(), done_by = $1', [stage.dutch.id]);
    const today = stage.world.clock.now().toISOString().slice(0, 10);
    await told(putTask, { id: stage.world.clock.uuid(), takeBackId: one.id, title: 'Weigh it', ownerAgencyId: stage.dutch.agencyId, dueOn: today });
    await stage.forget();
    await stage.pass();
    expect(await kinds()).toEqual({ dutch: ['TAKE_BACK_DUE'], polish: [], spanish: [], coordinator: [] });
    await told(step, { id: one.id, version: one.version, step: 'close', reason: 'Opened by mistake.' });
    await stage.forget();
    await stage.pass(3 * day);
    expect((await kinds()).dutch).toEqual([]);
  });
});
