import type { Browser, Locator, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import { planInput, World } from '../../server/src/testing/world';
import type { Somebody } from '../../server/src/testing/world';
import { RunningServer } from './running-server';

jest.setTimeout(240_000);

const password = 'a-password-for-dragging';
const email = 'carla@example.test';
/** Days on the tracks: from the first of May to the eighth of August, and thirty on either side of phases. */
const trackDays = { phases: 160, tasks: 100 } as const;
type Track = keyof typeof trackDays;

/** Where the pointer takes something up, and where it lets it go so many days later. */
const wayOf = async (bar: Locator, days: number, track: Track): Promise<{ from: { x: number; y: number }; to: { x: number; y: number } }> => {
  await bar.scrollIntoViewIfNeeded();
  const [box, width] = [await bar.boundingBox(), await bar.evaluate((element) => element.closest('.gantt-track')?.getBoundingClientRect().width ?? 0)];
  if (!box || width === 0) throw new Error('The bar is not to be seen.');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { from, to: { x: from.x + (width / trackDays[track]) * days, y: from.y } };
};

describe('phases and tasks are dragged by the pointer', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let coordinator: Somebody;
  let id: string;

  beforeAll(async () => {
    world = await World.create(new Date());
    coordinator = await world.person(await world.agency('BE'), { lead: true, name: 'Carla Coordinator' });
    await world.superuser.query('update accounts set email = $2, password_hash = $3, language = $4 where id = $1', [coordinator.id, email, await hashPassword(password), 'en']);
    const phase = (kind: string, name: string, startsOn: string, endsOn: string) => ({ kind, name, startsOn, endsOn });
    const made = await coordinator.ask<{ createOperation: { id: string } }>('mutation ($input: OperationPlanInput!) { createOperation(input: $input) { ... on Operation { id } ... on Refused { refusals { rule field } } } }', {
      input: planInput({ startsOn: '2026-07-01', endsOn: '2026-08-08', phases: [phase('PREPARATION', 'Make ready', '2026-05-01', '2026-05-31'), phase('OPERATIONAL', 'Go out', '2026-07-01', '2026-08-08')] }),
    });
    ({ id } = made.createOperation);
    for (const [title, startsOn, dueOn] of [['Write the briefing', '2026-05-01', '2026-05-20'], ['Tell the ports', '2026-07-20', '2026-08-08']] as const) {
      const body = { title, language: 'en', startsOn, dueOn };
      await coordinator.ask('mutation ($input: AddTaskInput!) { addTask(input: $input) { __typename } }', { input: { id: world.clock.uuid(), operationId: id, body } });
    }
    server = await RunningServer.start(world.database);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  const enter = async (path: string, hasTouch: boolean): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1280, height: 900 }, hasTouch });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${server.url}/operations/${id}/${path}`);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').first().fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    return page;
  };

  const dragByMouse = async (page: Page, bar: Locator, days: number, track: Track): Promise<void> => {
    const { from, to } = await wayOf(bar, days, track);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
  };

  const dragByFinger = async (page: Page, bar: Locator, days: number, track: Track): Promise<void> => {
    const { from, to } = await wayOf(bar, days, track);
    const finger = await page.context().newCDPSession(page);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (const part of [0.3, 0.6, 1]) await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from.x + (to.x - from.x) * part, y: from.y }] });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };

  /** Told when the server has taken it: the screen shows it before. */
  const undo = async (page: Page, deed: string): Promise<void> => {
    const taken = page.waitForResponse((answer) => answer.request().postData()?.includes(deed) ?? false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await taken;
  };

  const phaseDays = async (): Promise<string[]> => {
    const { operation } = await coordinator.ask<{ operation: { phases: { name: string; startsOn: string; endsOn: string }[] } }>('query ($id: ID!) { operation(id: $id) { phases { name startsOn endsOn } } }', { id });
    return operation.phases.map(({ name, startsOn, endsOn }) => `${name} ${startsOn} ${endsOn}`);
  };
  const taskDays = async (): Promise<string[]> => {
    const { operation } = await coordinator.ask<{ operation: { tasks: { title: string; startsOn: string; dueOn: string }[] } }>('query ($id: ID!) { operation(id: $id) { tasks { title startsOn dueOn } } }', { id });
    return operation.tasks.map(({ title, startsOn, dueOn }) => `${title} ${startsOn} ${dueOn}`);
  };

  it.each([['the mouse', false], ['a finger', true]] as const)('a phase by %s, and back again', async (_what, hasTouch) => {
    const page = await enter('plan', hasTouch);
    const bar = page.getByRole('button', { name: /^Make ready: / });
    await (hasTouch ? dragByFinger : dragByMouse)(page, bar, 10, 'phases');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await phaseDays()).toContain('Make ready 2026-05-11 2026-06-10');
    await undo(page, 'MovePhase');
    await page.getByRole('button', { name: /^Make ready: (1 May|May 1)\b/ }).waitFor();
    expect(await phaseDays()).toContain('Make ready 2026-05-01 2026-05-31');
    await page.context().close();
  });

  it('a task by the mouse, and back again', async () => {
    const page = await enter('plan/tasks', false);
    await page.getByRole('radio', { name: 'Timeline' }).check();
    await dragByMouse(page, page.getByRole('button', { name: /^Write the briefing: / }), 10, 'tasks');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await taskDays()).toContain('Write the briefing 2026-05-11 2026-05-30');
    await undo(page, 'ChangeTask');
    await page.getByRole('button', { name: /^Write the briefing: (1 May|May 1)\b/ }).waitFor();
    expect(await taskDays()).toContain('Write the briefing 2026-05-01 2026-05-20');
  });
});
