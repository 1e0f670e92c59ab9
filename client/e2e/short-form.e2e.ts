import type { Browser, Locator, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import { World } from '../../server/src/testing/world';
import type { Somebody } from '../../server/src/testing/world';
import { RunningServer } from './running-server';

jest.setTimeout(120_000);

const shortWait = 8_000;

const password = 'a-password-for-the-form';
const email = 'point@example.test';

/** A thumb that counts what it does: every tap is one interaction, and every choice in a native list is another. */
class Thumb {
  interactions = 0;

  constructor(private readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    this.interactions += 1;
    // Scrolling is not counted; the frame's bars may lie over what is at the edge.
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await target.tap();
  }

  /** Taps an entry of the open list, once the list lies where it is going to stay. */
  async pick(option: Locator): Promise<void> {
    await option.waitFor();
    await this.page.waitForFunction(() => {
      const first = document.querySelector('[role=option]');
      const box = first?.getBoundingClientRect();
      return box && first?.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
    });
    this.interactions += 1;
    await option.tap();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async choose(target: Locator, value: string): Promise<void> {
    this.interactions += 2;
    await target.selectOption(value);
  }
}

describe('the short form under one thumb, in French, at 360 px', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let operationId: string;
  let french: Somebody;

  beforeAll(async () => {
    world = await World.create(new Date());
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    french = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [french]);
    await world.superuser.query('update accounts set email = $2, password_hash = $3, language = $4 where id = $1', [french.id, email, await hashPassword(password), 'fr']);
    server = await RunningServer.start(world.database);
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR', timezoneId: 'Europe/Paris', hasTouch: true, isMobile: true });
    page = await context.newPage();
    page.setDefaultTimeout(shortWait);
    await page.goto(`${server.url}/operations/${operationId}/report`);
    await page.getByLabel(/adresse électronique/i).fill(email);
    await page.getByLabel(/mot de passe/i).first().fill(password);
    await page.getByRole('button', { name: /se connecter|connexion/i }).click();
    await page.getByRole('heading', { name: 'Signaler une saisie' }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  const last = async (): Promise<unknown> =>
    (await world.superuser.query('select * from seizures where operation_id = $1 order by created_at desc limit 1', [operationId])).rows[0];

  it('is completed in at most twelve interactions beyond free text', async () => {
    const thumb = new Thumb(page);
    await thumb.tap(page.getByRole('combobox', { name: /^Lieu/ }));
    await thumb.type('havre');
    await thumb.pick(page.getByRole('option', { name: /Le Havre/ }));
    await thumb.tap(page.getByRole('radio', { name: 'Mer', exact: true }));
    await thumb.tap(page.getByLabel(/Qu’est-ce qui a été déclaré/));
    await thumb.type('Appareils ménagers d’occasion');
    await thumb.tap(page.getByLabel(/Numéros de conteneurs/));
    await thumb.type('MSKU 907032 3');
    await thumb.tap(page.getByLabel(/Qu’est-ce qui a été trouvé/));
    await thumb.type('Téléviseurs cassés');
    await thumb.tap(page.getByRole('combobox', { name: /Type de déchet/ }));
    await thumb.type('frigo');
    await thumb.pick(page.getByRole('option').first());
    await thumb.tap(page.getByLabel(/Combien/));
    await thumb.type('12 500,5');
    await thumb.choose(page.getByLabel(/Suite donnée/), 'SEIZED');
    await thumb.tap(page.getByRole('button', { name: 'Envoyer le rapport' }));
    await page.getByRole('heading', { name: 'Signalée' }).waitFor();
    process.stderr.write(`Short form, every field: ${thumb.interactions} interactions beyond free text.\n`);
    expect(thumb.interactions).toBeLessThanOrEqual(12);
    expect(await last()).toMatchObject({ place: 'Le Havre', locode: 'FRLEH', total_kg: '12500.5', language: 'fr', zone: 'Europe/Paris' });
  });

  it('asks less for the next one: place, zone and transport stay', async () => {
    await page.getByRole('button', { name: 'En signaler une autre' }).tap();
    await expect(page.getByRole('combobox', { name: /^Lieu/ }).inputValue()).resolves.toBe('FRLEH Le Havre');
    const thumb = new Thumb(page);
    await thumb.tap(page.getByLabel(/Qu’est-ce qui a été trouvé/));
    await thumb.type('Pneus usagés');
    await thumb.tap(page.getByRole('combobox', { name: /Type de déchet/ }));
    await thumb.type('pneu');
    await thumb.pick(page.getByRole('option').first());
    await thumb.tap(page.getByLabel(/Combien/));
    await thumb.type('900');
    await thumb.tap(page.getByRole('button', { name: 'Envoyer le rapport' }));
    await page.getByRole('heading', { name: 'Signalée' }).waitFor();
    process.stderr.write(`Short form, the next report: ${thumb.interactions} interactions beyond free text.\n`);
    expect(thumb.interactions).toBeLessThanOrEqual(5);
  });

  it('keeps what is typed through a reload, and sends once though the line breaks', async () => {
    await page.getByRole('button', { name: 'En signaler une autre' }).tap();
    await page.getByLabel(/Qu’est-ce qui a été trouvé/).fill('Batteries au plomb');
    await page.getByText(/Gardé sur cet appareil à/).waitFor();
    await page.reload();
    await page.getByText(/Retrouvé comme vous l’aviez laissé/).waitFor();
    await expect(page.getByLabel(/Qu’est-ce qui a été trouvé/).inputValue()).resolves.toBe('Batteries au plomb');
    await page.getByRole('combobox', { name: /Type de déchet/ }).tap();
    await page.keyboard.type('batterie');
    await new Thumb(page).pick(page.getByRole('option').first());
    await page.getByLabel(/Combien/).fill('170');

    // The report arrives, its answer does not: the worst that a line can do.
    let swallowed = 0;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('ReportSeizure') || swallowed > 0) return route.fallback();
      swallowed += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Envoyer le rapport' }).tap();
    await page.getByText(/La ligne est coupée/).waitFor();
    await page.getByRole('button', { name: 'Essayer maintenant' }).tap();
    await page.getByRole('heading', { name: 'Signalée' }).waitFor();
    const { rows } = await world.superuser.query("select count(*)::int as n from seizures where operation_id = $1 and found_description = 'Batteries au plomb'", [operationId]);
    expect([swallowed, (rows[0] as { n: number }).n]).toEqual([1, 1]);
  });
});
