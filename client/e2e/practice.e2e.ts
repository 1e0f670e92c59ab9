import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import { World } from '../../server/src/testing/world';
import { controlOpened } from './control-steps';
import { fillReport, sendReport } from './journey-steps';
import { acknowledgeOpened, writeWarning } from './message-steps';
import { RunningServer } from './running-server';

jest.setTimeout(240_000);

const password = 'a-password-for-newcomers';
const email = 'newcomer@example.test';
const warned = 'Used household goods that weigh too much';

/** Somebody in their first hour, whose agency takes part in nothing yet. */
describe('an operation to practise in', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    world = await World.create(new Date());
    const newcomer = await world.person(await world.agency('MY'), { name: 'Nora Newcomer' });
    await world.superuser.query(`update accounts set email = $2, password_hash = $3, language = 'en' where id = $1`, [newcomer.id, email, await hashPassword(password)]);
    server = await RunningServer.start(world.database);
    browser = await launchBrowser();
    page = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } })).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${server.url}/training`);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Practise' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await world?.close();
  });

  const coach = () => page.getByRole('complementary', { name: /^You are practising/ });
  const haveDone = (steps: number): Promise<void> => coach().getByText(`${steps} of 4 steps done`).waitFor();
  const rows = async (operationId: string): Promise<number> =>
    (await world.superuser.query<{ n: number }>('select (select count(*) from seizures where operation_id = $1)::int + (select count(*) from controls where operation_id = $1)::int + (select count(*) from messages where operation_id = $1)::int as n', [operationId])).rows[0]?.n ?? 0;

  it('is played through by somebody new, led from step to step: the warning, the control, the seizure, and a warning of their own', async () => {
    await page.getByRole('button', { name: 'Begin to practise' }).click();
    await page.waitForURL(/\/operations\/[0-9a-f-]{36}$/);
    await haveDone(0);

    await coach().getByRole('link', { name: 'To the warning' }).click();
    await page.getByRole('heading', { name: warned, level: 1 }).waitFor();
    await acknowledgeOpened(page);
    await haveDone(1);

    await page.getByRole('article').getByRole('link', { name: warned }).click();
    await page.getByRole('heading', { name: warned, level: 1 }).waitFor();
    await controlOpened(page, 'Illegal waste', 'Port Klang');
    await haveDone(2);

    await coach().getByRole('link', { name: 'To the report' }).click();
    await fillReport(page, 'Broken television sets behind a row of mattresses');
    await sendReport(page);
    await haveDone(3);

    // The report has answered the warning it came from, as it does anywhere.
    await page.getByRole('link', { name: 'Messages' }).first().click();
    await page.getByRole('link', { name: warned }).click();
    await page.getByRole('region', { name: 'Your agency' }).getByText('Found', { exact: true }).first().waitFor();

    await coach().getByRole('link', { name: 'Write a warning' }).click();
    await page.getByRole('radio', { name: /^Warning/ }).check({ force: true });
    await writeWarning(page, { subject: 'A box of the same exporter', to: ['Sandhaven'], pattern: 'The same words on the papers', reasons: 'The box before it was full of screens.' });
    await haveDone(4);
    await coach().getByText('You have played the whole loop', { exact: false }).waitFor();
  });

  it('is begun anew once that is confirmed, and what was practised is gone', async () => {
    const first = /operations\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    expect(await rows(first)).toBe(4);
    await coach().getByRole('link', { name: 'Back to training' }).click();
    await page.getByRole('link', { name: 'Look at it again' }).waitFor();
    await page.getByRole('button', { name: 'Begin anew' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('What you have practised so far is deleted for good.').waitFor();
    await dialog.getByRole('button', { name: 'Begin anew' }).click();
    await page.waitForURL((url) => /\/operations\/[0-9a-f-]{36}$/.test(url.pathname) && !url.pathname.endsWith(first));
    await haveDone(0);
    expect(await rows(first)).toBe(0);
    await page.goto(`${server.url}/operations/${first}`);
    await page.getByText(/There is no such operation/).waitFor();
  });
});
