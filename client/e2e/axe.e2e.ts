import type { AxeResults } from 'axe-core';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../server/src/testing/browser';
import { createTestDatabase, type TestDatabase } from '../../server/src/testing/database';
import { RunningServer } from './running-server';

jest.setTimeout(180_000);

const axeFile = createRequire(__filename).resolve('axe-core/axe.min.js');
const password = 'muster-demonstration';
const widths = [
  { name: 'desk', width: 1440, height: 900, isMobile: false },
  { name: 'phone', width: 360, height: 740, isMobile: true },
] as const;

type Found = Record<(typeof widths)[number]['name'], unknown>;

/** Every address that the client knows, read from where it is written: a new page is walked without being named here. */
const routes = [...readFileSync(join(__dirname, '../src/routes.tsx'), 'utf8').matchAll(/path: '([^']+)'/g)]
  .map(([, path = '']) => path)
  .filter((path) => !path.startsWith('/_'));

/** Who opens a page: whoever has most to see on it. */
const readerOf = (path: string): string => {
  if (path.startsWith('/admin') || path.startsWith('/law/register')) return 'administrator@demo.example';
  if (path.endsWith('/report') || path.endsWith('/control') || path.includes('/import')) return 'lead.my@demo.example';
  return 'lead.unit@demo.example';
};

describe('no page has a serious barrier', () => {
  let database: TestDatabase;
  let server: RunningServer;
  let browser: Browser;
  const contexts = new Map<string, Promise<BrowserContext>>();
  const ids = new Map<string, string>();

  const ask = async <Data>(context: BrowserContext, query: string, variables: object = {}): Promise<Data> => {
    const answer = await context.request.post(`${server.url}/graphql`, { headers: { 'x-muster-client': 'web' }, data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  const open = async (email: string | null): Promise<BrowserContext> => {
    // The policy would keep axe out as it keeps everybody out; other tests look at the policy itself.
    const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, locale: 'en-GB' });
    await context.addInitScript({ path: axeFile });
    if (email) await ask(context, 'mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }', { email, password });
    return context;
  };

  /** Each reader signs in once; what was loaded for one page is at hand for the next. */
  const enter = (email: string): Promise<BrowserContext> => {
    const entered = contexts.get(email) ?? open(email);
    contexts.set(email, entered);
    return entered;
  };

  const resize = async (devtools: CDPSession, { width, height, isMobile }: (typeof widths)[number]): Promise<void> => {
    await devtools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: isMobile });
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: isMobile });
  };

  /** Opens an address once and looks at it on each device. */
  const onEachDevice = async (context: BrowserContext, address: string, look: (page: Page) => Promise<unknown>): Promise<Found> => {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const found: Partial<Found> = {};
    for (const size of widths) {
      await resize(devtools, size);
      if (page.url() === 'about:blank') await page.goto(`${server.url}${address}`);
      await page.waitForFunction((width) => window.matchMedia(`(width: ${width}px)`).matches, size.width);
      found[size.name] = await look(page);
    }
    await page.close();
    return found as Found;
  };

  const settled = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => {
      const main = document.querySelector('main');
      return main !== null && (main.textContent ?? '').trim().length > 20 && document.querySelector('.skeleton') === null;
    });

  const barriers = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
    const options = { resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}) };
    const { violations } = await page.evaluate((asked) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(asked), options);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary?.split('\n').at(-1)?.trim() ?? ''}`));
  };

  const inBothLights = async (page: Page): Promise<string[]> => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const light = await barriers(page);
    // In the dark only the colours are others.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await barriers(page, ['color-contrast']);
    return [...light.map((found) => `light: ${found}`), ...dark.map((found) => `dark: ${found}`)];
  };

  const filled = (path: string): string =>
    path.replace(/\/:(\w+)(\?)?/g, (_whole, name: string, optional: string | undefined) => {
      const id = ids.get(name);
      if (id) return `/${id}`;
      if (optional) return '';
      throw new Error(`The walk knows no ${name}.`);
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await RunningServer.start(database, { demonstration: true, documents: 'any' });
    browser = await launchBrowser();
    const context = await enter('lead.unit@demo.example');
    const { operations, courses, session } = await ask<{
      operations: { items: { id: string; state: string; seizures: { items: { id: string }[] }; targets: { items: { id: string; inconsistencies: object[] }[] }; messages: { items: { id: string }[] }; products: { items: { id: string }[] }; situationReports: { id: string }[]; manifests: { id: string }[]; riskProfiles: { id: string }[]; takeBacks: { id: string }[] }[] };
      courses: { items: { id: string; texts: { lessons: { key: string }[] }[]; ownAttempts: { id: string }[]; ownCertificates: { id: string }[] }[] };
      session: { person: { agency: { id: string } } };
    }>(
      context,
      '{ operations { items { id state seizures(first: 1) { items { id } } targets(first: 50, states: [ASSIGNED]) { items { id inconsistencies { kind } } } messages(first: 1) { items { id } } products(first: 1) { items { id } } situationReports { id } manifests { id } riskProfiles { id } takeBacks { id } } } courses(first: 1) { items { id texts { lessons { key } } ownAttempts { id } ownCertificates { id } } } session { id person { id agency { id } } } }',
    );
    const active = operations.items.find(({ state }) => state === 'ACTIVE');
    ids.set('operationId', active?.id ?? '');
    ids.set('seizureId', active?.seizures.items[0]?.id ?? '');
    // One whose documents do not agree has most to show.
    ids.set('targetId', active?.targets.items.find(({ inconsistencies }) => inconsistencies.length > 0)?.id ?? '');
    ids.set('documentId', 'new');
    ids.set('manifestId', active?.manifests[0]?.id ?? '');
    ids.set('profileId', active?.riskProfiles[0]?.id ?? '');
    ids.set('messageId', active?.messages.items[0]?.id ?? '');
    ids.set('productId', active?.products.items[0]?.id ?? '');
    ids.set('reportId', active?.situationReports[0]?.id ?? '');
    ids.set('takeBackId', active?.takeBacks[0]?.id ?? '');
    ids.set('type', 'product');
    ids.set('stream', 'E_WASTE');
    ids.set('sourceId', active?.products.items[0]?.id ?? '');
    ids.set('agencyId', session.person.agency.id);
    // Where there is no course the page that says so is walked.
    const [course] = courses.items;
    const none = '00000000-0000-4000-8000-000000000000';
    ids.set('courseId', course?.id ?? none);
    ids.set('lesson', course?.texts[0]?.lessons[0]?.key ?? 'none');
    ids.set('attemptId', course?.ownAttempts[0]?.id ?? none);
    ids.set('certificateId', course?.ownCertificates[0]?.id ?? none);
    const { draft } = await ask<{ draft: { id: string } }>(context, 'mutation ($id: ID!) { draft: beginCourseDraft(input: { id: $id }) { ... on CourseDraft { id } } }', { id: randomUUID() });
    ids.set('draftId', draft.id);
    const { record } = await ask<{ record: { id: string } }>(await enter('administrator@demo.example'), 'mutation ($input: PutRegisterRecordInput!) { record: putRegisterRecord(input: $input) { ... on RegisterRecord { id } } }', {
      input: { id: randomUUID(), reason: 'To be walked', body: { kind: 'MEASURE', country: 'TG', side: 'IMPORT', titleEn: 'No tyres', effect: 'PROHIBITED', citation: 'Law 1', confidence: 'LOW', source: 'Gazette' } },
    });
    ids.set('recordId', record.id);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await database?.drop();
  });

  it.each(routes)('%s', async (path) => {
    const found = await onEachDevice(await enter(readerOf(path)), filled(path), async (page) => {
      await settled(page);
      return inBothLights(page);
    });
    expect(found).toEqual({ desk: [], phone: [] });
  });

  it.each([
    ['/', 'Sign in to Muster'],
    ['/invitation#unknown', 'This invitation cannot be used'],
    ['/check', 'Check a certificate'],
    ['/answer#unknown', 'This link cannot be used'],
  ])('%s for who is not signed in', async (path, heading) => {
    const context = await open(null);
    const found = await onEachDevice(context, path, async (page) => {
      await page.getByRole('heading', { name: heading }).waitFor();
      return inBothLights(page);
    });
    await context.close();
    expect(found).toEqual({ desk: [], phone: [] });
  });

  it('what opens over a page: the account’s menu, the palette, a dialog', async () => {
    const found = await onEachDevice(await enter('administrator@demo.example'), '/admin', async (page) => {
      await page.getByRole('button', { name: /^Your account/ }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
      const menu = await inBothLights(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Go to or do' }).click();
      await page.getByRole('option').first().waitFor();
      const palette = await inBothLights(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      await page.getByRole('dialog').waitFor();
      const dialog = await inBothLights(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      return { menu, palette, dialog };
    });
    const none = { menu: [], palette: [], dialog: [] };
    expect(found).toEqual({ desk: none, phone: none });
  });
});
