import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import { World } from '../../server/src/testing/world';
import type { Somebody } from '../../server/src/testing/world';
import { RunningServer } from './running-server';

jest.setTimeout(120_000);

const password = 'a-password-for-the-journey';

describe('two agencies, one report, one wall', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let operationId: string;
  const emails = new Map<string, string>();

  const canSignIn = async (who: Somebody, email: string): Promise<void> => {
    await world.superuser.query('update accounts set email = $2, password_hash = $3 where id = $1', [who.id, email, await hashPassword(password)]);
    emails.set(who.id, email);
  };

  const signIn = async (who: Somebody, path: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.url}${path}`);
    await page.getByLabel('E-mail address').fill(emails.get(who.id) ?? '');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    return page;
  };

  const fillReport = async (page: Page, found: string): Promise<void> => {
    await page.getByRole('combobox', { name: /^Place/ }).fill('Rotterdam');
    await page.getByRole('combobox', { name: /^Kind of waste/ }).fill('televisions');
    await page.getByRole('option', { name: 'E-waste' }).click();
    await page.getByLabel(/^What was found/).fill(found);
    await page.getByLabel(/^How much/).fill('12500');
  };

  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;

  beforeAll(async () => {
    world = await World.create(new Date());
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    await canSignIn(dutch, 'dutch@example.test');
    await canSignIn(polish, 'polish@example.test');
    server = await RunningServer.start(world.database);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  it('shows a report live, never a draft, also after the server was killed in between', async () => {
    const wall = await signIn(polish, `/operations/${operationId}/wall`);
    await wall.getByText('Live', { exact: true }).waitFor();
    const report = await signIn(dutch, `/operations/${operationId}/report`);

    await fillReport(report, 'A draft that nobody else may see');
    await report.getByRole('button', { name: 'Keep as a draft' }).click();
    await report.getByText('Kept as a draft').waitFor();
    await report.getByRole('button', { name: 'Report another' }).click();
    await fillReport(report, 'Broken television sets');
    await report.getByRole('button', { name: 'Send the report' }).click();
    await report.getByText('Reported').waitFor();
    await wall.getByText(/Broken television sets/).waitFor();

    await server.kill();
    await wall.getByText(/Stale since/i).waitFor();
    await server.run();
    await report.getByRole('button', { name: 'Report another' }).click();
    await fillReport(report, 'Compressors with their gas');
    await report.getByRole('button', { name: 'Send the report' }).click();
    await report.getByText('Reported').waitFor();
    await wall.getByText(/Compressors with their gas/).waitFor();
    await wall.getByText('Live', { exact: true }).waitFor();

    expect(await wall.content()).not.toContain('nobody else may see');
  });
});
