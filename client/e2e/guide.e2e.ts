import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import { World } from '../../server/src/testing/world';
import { RunningServer } from './running-server';

jest.setTimeout(120_000);

const password = 'a-password-for-the-guide';
const email = 'officer@example.test';

describe('the field guide on a phone, with no line after a first visit', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    world = await World.create(new Date());
    const officer = await world.person(await world.agency('MY'));
    await world.superuser.query('update accounts set email = $2, password_hash = $3 where id = $1', [officer.id, email, await hashPassword(password)]);
    server = await RunningServer.start(world.database);
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB', hasTouch: true, isMobile: true });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${server.url}/guide`);
    await page.getByLabel(/e-mail/i).fill(email);
    await page.getByLabel(/password/i).first().fill(password);
    await page.getByRole('button', { name: /sign in/i }).click();
    await page.getByRole('heading', { name: 'Field guide' }).waitFor();
    await page.getByText('Kept on this device').waitFor();
    // The line is not slow or refused: there is no server any more.
    await server.kill();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  it('opens a page that was never opened before', async () => {
    await page.goto(`${server.url}/guide/CONSTRUCTION`);
    await page.getByText('No line. What you read is kept on this device.').waitFor();
    await page.getByRole('heading', { name: 'Do not touch' }).waitFor();
    await page.getByText(/do not break, sweep or touch/).waitFor();
    await page.getByRole('img', { name: 'Corrugated sheets with loose fibres' }).waitFor();
    await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(360);
  });

  it('is searched, and leads on', async () => {
    await page.getByRole('link', { name: 'All of the guide' }).tap();
    await page.getByRole('searchbox', { name: 'Search the guide' }).fill('copper concentrate');
    await page.getByRole('listitem').filter({ hasText: 'copper concentrate' }).getByRole('link').first().tap();
    await page.getByRole('heading', { name: 'What it is declared as' }).waitFor();
  });

  it('opens in the other language', async () => {
    await page.goto(`${server.url}/guide/OIL?lang=fr`);
    await page.getByRole('heading', { name: 'Ne pas toucher' }).waitFor();
  });

  it('keeps nothing but the guide', async () => {
    await page.goto(`${server.url}/guide`);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/guide');
    expect(kept.filter((path) => path !== '/guide' && path !== '/icon.svg' && !path.startsWith('/assets/'))).toEqual([]);
    const other = await page.context().newPage();
    await expect(other.goto(`${server.url}/operations`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
    await other.close();
  });

  it('returns to the product with the line', async () => {
    await server.run();
    await page.getByRole('button', { name: /^(Try the line|Essayer la connexion)$/ }).tap();
    await page.getByRole('navigation').getByRole('link', { name: /^(Today|Aujourd’hui)$/ }).waitFor();
  });
});
