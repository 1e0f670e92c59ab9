import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import type { Somebody } from '../../server/src/testing/world';
import { World } from '../../server/src/testing/world';
import { RunningServer } from './running-server';

jest.setTimeout(120_000);

const password = 'a-password-for-the-keys';
const email = 'keys@example.test';

/** The browser's own WebAuthn with an authenticator that it plays: nothing of ours is left out. */
describe('passkeys in a browser', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let somebody: Somebody;

  beforeAll(async () => {
    world = await World.create(new Date());
    somebody = await world.person(await world.agency('NL'), { name: 'Daan Dutch' });
    await world.superuser.query('update accounts set email = $2, password_hash = $3 where id = $1', [somebody.id, email, await hashPassword(password)]);
    server = await RunningServer.start(world.database, { hasName: true });
    browser = await launchBrowser();
    page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    page.setDefaultTimeout(20_000);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  const givePassword = async (): Promise<void> => {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  };
  const leave = async (): Promise<void> => {
    await page.context().clearCookies();
    await page.goto(server.url);
  };
  const isIn = (): Promise<void> => page.getByRole('button', { name: /Daan Dutch/ }).waitFor();
  const counter = async (): Promise<number> => Number((await world.superuser.query<{ counter: string }>('select counter from passkeys')).rows[0]?.counter);
  const trail = async (): Promise<string[]> => (await world.superuser.query<{ kind: string }>('select kind from agency_events order by at, id')).rows.map(({ kind }) => kind);

  it('are made on the account page, with recovery codes beside the first', async () => {
    await page.goto(`${server.url}/account`);
    await givePassword();
    await page.getByLabel('Name of the passkey').fill('Desk');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: 'Remove the passkey Desk' }).waitFor();
    expect(await page.locator('.recovery-codes li').count()).toBe(10);
    expect(await trail()).toEqual(['PasskeyAdded']);
  });

  it('sign in without a password, count on, and what was answered once is refused', async () => {
    await leave();
    const sent = page.waitForRequest((request) => request.postData()?.includes('signInWithPasskey') ?? false);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await isIn();
    const before = await counter();
    expect(before).toBeGreaterThan(0);
    const again = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: (await sent).postData() ?? '' });
    expect(await again.json()).toMatchObject({ data: { signInWithPasskey: { __typename: 'Refused', refusals: [{ rule: 'passkey.refused' }] } } });
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(await counter()).toBe(before);
  });

  it('are the second step after the password', async () => {
    const before = await counter();
    await leave();
    await givePassword();
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await isIn();
    expect(await counter()).toBeGreaterThan(before);
  });

  it('refuse a copy, whose counter is behind', async () => {
    await world.superuser.query('update passkeys set counter = counter + 1000');
    await leave();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('The passkey was not accepted').waitFor();
    await world.superuser.query('update passkeys set counter = counter - 1000');
  });

  it('prove again who is there, and are removed', async () => {
    await leave();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await isIn();
    await world.superuser.query(`update sessions set fresh_at = fresh_at - interval '1 hour'`);
    await page.goto(`${server.url}/account`);
    await page.getByRole('button', { name: 'Remove the passkey Desk' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the passkey Desk' }).click();
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('button', { name: 'Remove the passkey Desk' }).waitFor({ state: 'detached' });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await trail()).toEqual(['PasskeyAdded', 'PasskeyRemoved']);
  });
});
