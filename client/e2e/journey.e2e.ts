import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import { World } from '../../server/src/testing/world';
import type { Somebody } from '../../server/src/testing/world';
import { acceptInvitation, beginUnready, fillReport, giveRole, inviteAgencies, nominateTarget, planOperation, sendReport, takePhotograph, takeStep } from './journey-steps';
import { RunningServer } from './running-server';

jest.setTimeout(240_000);

const password = 'a-password-for-the-journey';
const operation = 'Operation Marsh Wren';
const draftWords = 'Hidden words of a draft';
const day = 86_400_000;

describe('the main job, end to end', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let people: Record<'coordinator' | 'approver' | 'boss' | 'dutch' | 'polish', Somebody>;

  beforeAll(async () => {
    world = await World.create(new Date());
    const [lead, nl, pl] = [await world.agency('BE'), await world.agency('NL'), await world.agency('PL')];
    people = {
      coordinator: await world.person(lead, { lead: true, name: 'Carla Coordinator' }),
      approver: await world.person(lead, { name: 'Otto Approver' }),
      boss: await world.person(lead, { name: 'Mona Manager' }),
      dutch: await world.person(nl, { lead: true, name: 'Daan Dutch' }),
      polish: await world.person(pl, { lead: true, name: 'Pola Polish' }),
    };
    const hash = await hashPassword(password);
    for (const [name, { id }] of Object.entries(people)) await world.superuser.query('update accounts set email = $2, password_hash = $3 where id = $1', [id, `${name}@example.test`, hash]);
    // Their programs write documents of their own; the screens do without.
    await world.superuser.query('update accounts set has_api_access = true where id = any($1)', [[people.dutch.id, people.polish.id]]);
    server = await RunningServer.start(world.database);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  const signIn = async (name: keyof typeof people, path: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${server.url}${path}`);
    await page.getByLabel('E-mail address').fill(`${name}@example.test`);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation').or(page.getByRole('main')).first().waitFor();
    return page;
  };

  /** Asks as a program does, with an access token. */
  const ask = async (who: Somebody, query: string, variables: Record<string, unknown>): Promise<string> => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who.token}` },
      body: JSON.stringify({ query, variables }),
    });
    return answer.text();
  };

  it('goes from the plan to the wall, and on after the server was killed', async () => {
    const coordinator = await signIn('coordinator', '/operations');
    const id = await planOperation(coordinator, { name: operation, code: 'MARSH', startsOn: new Date(Date.now() - 5 * day).toISOString().slice(0, 10) });
    const at = `/operations/${id}`;
    await coordinator.goto(`${server.url}${at}/participants`);
    await giveRole(coordinator, 'Agency of BE', 'Otto Approver', 'Coordinator');
    await giveRole(coordinator, 'Agency of BE', 'Mona Manager', 'Manager');
    await coordinator.goto(`${server.url}${at}/plan`);
    await takeStep(coordinator, 'Propose', /^Propose/, /is proposed/);
    const approver = await signIn('approver', `${at}/plan`);
    await takeStep(approver, 'Approve', /^Approve/, /is approved/);
    await takeStep(coordinator, 'Begin the preparation', /^Begin the preparation/, /is in preparation/);
    await coordinator.goto(`${server.url}${at}/participants`);
    await inviteAgencies(coordinator, ['Agency of NL', 'Agency of PL']);
    await coordinator.goto(`${server.url}${at}/plan`);
    await beginUnready(coordinator, 'They answer today.');

    const wall = await signIn('boss', `${at}/wall`);
    await wall.getByText('Live', { exact: true }).waitFor();
    await wall.evaluate(() => document.documentElement.setAttribute('data-opened', 'once'));
    const news = wall.getByRole('main');

    const polish = await signIn('polish', '/');
    await acceptInvitation(polish, operation);
    const dutch = await signIn('dutch', '/');
    await acceptInvitation(dutch, operation);
    await news.getByText('NL CUSTOMS').first().waitFor();
    await news.getByText(/takes part/).first().waitFor();

    await polish.goto(`${server.url}${at}/wall`);
    await polish.getByText('Live', { exact: true }).waitFor();
    await dutch.getByRole('link', { name: 'Report a seizure' }).first().click();
    await fillReport(dutch, draftWords);
    await dutch.getByRole('button', { name: 'Keep as a draft' }).click();
    await dutch.getByRole('heading', { name: 'Kept as a draft' }).waitFor();
    await dutch.getByRole('button', { name: 'Report another' }).click();
    const photograph = await takePhotograph(dutch, 'cargo.jpg');
    await fillReport(dutch, 'Broken television sets', photograph);
    await sendReport(dutch, photograph);
    await nominateTarget(coordinator, 'Container of televisions');
    for (const page of [wall, polish]) {
      await page.getByText(/Broken television sets/).first().waitFor();
      await page.getByText(/Container of televisions/).first().waitFor();
    }

    await server.kill();
    await wall.getByText(/Stale since/i).waitFor();
    await server.run();
    await dutch.getByRole('button', { name: 'Report another' }).click();
    await fillReport(dutch, 'Compressors with their gas', photograph);
    await sendReport(dutch, photograph);
    await nominateTarget(coordinator, 'Container of compressors');
    for (const page of [wall, polish]) {
      await page.getByText(/Compressors with their gas/).first().waitFor();
      await page.getByText(/Container of compressors/).first().waitFor();
      await page.getByText('Live', { exact: true }).waitFor();
    }
    expect(await wall.evaluate(() => document.documentElement.getAttribute('data-opened'))).toBe('once');

    // The agency beside them never had a word of the draft: not on the wall, not in the list, not from the API.
    expect(await polish.content()).not.toContain(draftWords);
    await polish.goto(`${server.url}${at}/seizures`);
    await polish.getByRole('link', { name: 'Compressors with their gas' }).waitFor();
    expect(await polish.content()).not.toContain(draftWords);
    const list = 'query ($id: ID!) { operation(id: $id) { seizures(first: 100) { count { value } items { foundDescription } } feed(first: 100) { items { kind subject { ... on Seizure { foundDescription } } } } } }';
    const [theirs, own] = [await ask(people.polish, list, { id }), await ask(people.dutch, list, { id })];
    expect(own).toContain(draftWords);
    expect(theirs).not.toContain(draftWords);
    expect(JSON.parse(theirs)).toMatchObject({ data: { operation: { seizures: { count: { value: 2 } } } } });

    await polish.getByRole('link', { name: 'Broken television sets' }).click();
    const picture = polish.getByRole('img', { name: 'Open cargo.jpg' });
    await picture.waitFor();
    await polish.waitForFunction(() => [...document.images].some(({ complete, naturalWidth }) => complete && naturalWidth > 0));
  });
});
