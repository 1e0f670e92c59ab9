import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import { reportBody, World } from '../../server/src/testing/world';
import type { Somebody } from '../../server/src/testing/world';
import { RunningServer } from './running-server';

jest.setTimeout(120_000);

const password = 'a-password-for-rights';
const wait = 10_000;

describe('rights that change while the page is open, in two browsers', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let own: Page;
  let other: Page;
  let operationId: string;
  let seizureId: string;

  const enter = async (who: Somebody, email: string): Promise<Page> => {
    await world.superuser.query('update accounts set email = $2, password_hash = $3, language = $4 where id = $1', [who.id, email, await hashPassword(password), 'en']);
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(wait);
    await page.goto(`${server.url}/operations/${operationId}/seizures/${seizureId}`);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').first().fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: /^Seizure S-/ }).waitFor();
    await page.getByRole('status').filter({ hasText: /^Live$/ }).waitFor();
    return page;
  };

  /** Chooses a level on the own page and confirms; told when the server has taken it. */
  const mark = async (level: string, seeing: string, deed: RegExp | null): Promise<void> => {
    await own.getByRole('button', { name: 'Change handling' }).click();
    const dialog = own.getByRole('dialog');
    await dialog.getByRole('radio', { name: level }).check();
    await dialog.getByText(`${seeing} agencies will see this.`).waitFor();
    const taken = own.waitForResponse((answer) => answer.request().postData()?.includes('MarkSeizure') ?? false);
    await dialog.getByRole('button', { name: 'Change the handling' }).click();
    if (deed) await own.getByRole('alertdialog').getByRole('button', { name: deed }).click();
    await taken;
  };

  beforeAll(async () => {
    world = await World.create(new Date());
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    const [dutch, polish] = [await world.person(await world.agency('NL'), { lead: true }), await world.person(await world.agency('PL'), { lead: true })];
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    seizureId = world.clock.uuid();
    await dutch.ask('mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename } }', {
      input: { id: seizureId, operationId, submit: true, body: reportBody({ foundDescription: 'Canary of the yard' }) },
    });
    server = await RunningServer.start(world.database);
    browser = await launchBrowser();
    own = await enter(dutch, 'dutch@example.test');
    other = await enter(polish, 'polish@example.test');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await world?.close();
  });

  it('turns the open page of who loses sight into a tombstone within a second, and into the record again', async () => {
    await other.getByText('Canary of the yard').first().waitFor();
    await mark('TLP:AMBER+STRICT', '1 of 3', /^Take S-.* from 2 agencies$/);
    const from = Date.now();
    await other.getByText('This is no longer released to you.').waitFor();
    const took = Date.now() - from;
    process.stderr.write(`Tombstone in the other browser: ${took} ms after the mark was taken.\n`);
    expect(took).toBeLessThanOrEqual(1000);
    expect(await other.content()).not.toContain('Canary of the yard');
    await other.getByRole('link', { name: 'All seizures' }).click();
    await other.getByText('Nothing has been reported yet.').waitFor();
    expect(await other.content()).not.toContain('Canary of the yard');
    await mark('TLP:GREEN', '3 of 3', null);
    await other.getByText('Canary of the yard').first().waitFor();
  });
});
