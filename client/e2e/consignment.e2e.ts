import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import type { Somebody } from '../../server/src/testing/world';
import { World } from '../../server/src/testing/world';
import { controlOpened, assignOpened } from './control-steps';
import { fillReport, sendReport } from './journey-steps';
import { pick } from './pick';
import { RunningServer } from './running-server';

jest.setTimeout(240_000);

const password = 'a-password-for-the-consignment';
const manifest = `Container numbers;Description of goods;HS code;Gross weight (kg);Country of origin;Country of destination;Consignor;Consignee;Address of the consignee
CSQU3054383;Used television sets, second hand;852872;21400;NL;GH;Example Export BV;Example Trading Ltd;P.O. Box 77, Tema
MSKU0000010;Steel coils, hot rolled;720839;18250;NL;GB;Works BV;Mill Ltd;1 Mill Road, Hull
`;

describe('one consignment, from the manifest to its way back', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let operationId: string;
  let dutch: Somebody;
  let polish: Somebody;

  beforeAll(async () => {
    world = await World.create(new Date());
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    dutch = await world.person(await world.agency('NL'), { lead: true, name: 'Daan Dutch' });
    polish = await world.person(await world.agency('PL'), { lead: true, name: 'Pola Polish' });
    operationId = await world.activeOperation(coordinator, await world.person(coordinator.agencyId), [dutch, polish]);
    const hash = await hashPassword(password);
    for (const { id } of [dutch, polish]) await world.superuser.query('update accounts set email = $2, password_hash = $3 where id = $1', [id, `${id}@example.test`, hash]);
    server = await RunningServer.start(world.database);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  const signIn = async ({ id }: Somebody, path: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${server.url}/operations/${operationId}${path}`);
    await page.getByLabel('E-mail address').fill(`${id}@example.test`);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation').first().waitFor();
    return page;
  };

  it('is ranked, nominated with one key, controlled, reported and sent back; another agency learns nothing of the manifest', async () => {
    const page = await signIn(dutch, '/risk/profiles/new');
    await page.getByLabel(/^Name/).fill('Goods second hand');
    await page.getByRole('button', { name: 'Keep the draft' }).click();
    await page.goto(`${server.url}/operations/${operationId}/risk/profiles`);
    await page.getByRole('button', { name: 'Take into use: Goods second hand' }).click();
    await page.getByRole('row', { name: /Goods second hand.*In use/ }).waitFor();

    await page.goto(`${server.url}/operations/${operationId}/risk`);
    await page.getByLabel('Choose files').setInputFiles({ name: 'tema.csv', mimeType: 'text/csv', buffer: Buffer.from(manifest) });
    await page.getByRole('heading', { name: 'tema.csv', level: 1 }).waitFor();
    const lines = page.getByRole('table', { name: 'Lines, the most points first' });
    // The worst stands first, with what makes it so in words.
    await lines.getByText('Used television sets, second hand').waitFor();
    expect(await lines.locator('[data-row]').first().textContent()).toContain('Used television sets');
    await page.keyboard.press('n');
    await lines.getByRole('link', { name: /^Target T-/ }).click();
    await page.getByRole('button', { name: 'Assign', exact: true }).waitFor();
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await assignOpened(page, 'NL CUSTOMS');

    await controlOpened(page, 'Illegal waste', 'Rotterdam');
    await page.getByRole('link', { name: 'Report a seizure from it' }).click();
    await fillReport(page, 'Broken television sets');
    const reference = await sendReport(page);

    await page.goto(`${server.url}/operations/${operationId}/seizures`);
    await page.getByRole('link', { name: 'Broken television sets' }).first().click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: reference }).or(page.getByText(reference).first()).first().waitFor();
    await page.getByRole('button', { name: 'Open a take-back case' }).click();
    const opening = page.getByRole('dialog');
    await opening.getByLabel(/^What it is about/).fill('Television sets for Tema');
    await opening.getByRole('button', { name: 'Open a take-back case' }).click();
    await page.getByRole('heading', { name: 'Television sets for Tema', level: 1 }).waitFor();
    await page.getByText(/The clock does not run/).waitFor();

    await page.getByRole('button', { name: 'State informed' }).click();
    await pick(page, /^Which State/, 'Netherlands', /^NL/);
    await page.getByRole('dialog').getByRole('button', { name: 'State informed' }).click();
    await page.getByText('30 days left').waitFor();
    await page.getByText('30 calendar days from the day after the State of export was informed.').waitFor();

    const outsider = await signIn(polish, '/risk');
    await outsider.getByText('No manifest yet.').waitFor();
    expect(await outsider.getByText('tema.csv').count()).toBe(0);
    expect(title).not.toBe('');
  });
});
