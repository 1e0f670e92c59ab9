import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../server/src/agencies/password';
import { launchBrowser } from '../../server/src/testing/browser';
import { planInput, World } from '../../server/src/testing/world';
import type { Somebody } from '../../server/src/testing/world';
import { RunningServer } from './running-server';

jest.setTimeout(240_000);

const password = 'a-password-for-warnings';
const warned = 'Ferry on its last voyage';
const reasons = 'Sold for the price of its steel; no crew was signed on.';

describe('an early warning between operations', () => {
  let world: World;
  let server: RunningServer;
  let browser: Browser;
  let group: string;
  let operation: string;
  let people: Record<'polish' | 'dutch' | 'spanish' | 'german', Somebody>;

  beforeAll(async () => {
    world = await World.create(new Date());
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    people = {
      polish: await world.person(await world.agency('PL'), { lead: true, name: 'Pola Polish' }),
      dutch: await world.person(await world.agency('NL'), { lead: true, name: 'Daan Dutch' }),
      spanish: await world.person(await world.agency('ES'), { lead: true, name: 'Sol Spanish' }),
      german: await world.person(await world.agency('DE'), { lead: true, name: 'Greta German' }),
    };
    const { polish, dutch, spanish, german } = people;
    // The Spanish are in the standing group alone, the Germans in the operation alone.
    group = await standingGroup(coordinator, approver, [polish, dutch, spanish]);
    operation = await world.activeOperation(coordinator, approver, [polish, dutch, german]);
    await world.superuser.query(`update operations set name = 'Operation Marsh Tern' where id = $1`, [operation]);
    const hash = await hashPassword(password);
    for (const [name, { id }] of Object.entries(people)) await world.superuser.query(`update accounts set email = $2, password_hash = $3, language = 'en', has_api_access = true where id = $1`, [id, `${name}@example.test`, hash]);
    server = await RunningServer.start(world.database);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  const standingGroup = async (coordinator: Somebody, approver: Somebody, participants: readonly Somebody[]): Promise<string> => {
    const { createOperation } = await coordinator.ask<{ createOperation: { id: string } }>(
      'mutation ($input: OperationPlanInput!) { createOperation(input: $input, templateKey: "standing-group") { ... on Operation { id } ... on Refused { refusals { rule field } } } }',
      { input: planInput({ kind: 'STANDING', name: 'Waste network', endsOn: null, startsOn: null, objectives: '' }) },
    );
    const { id } = createOperation;
    await coordinator.ask('mutation ($o: ID!, $a: ID!) { setMember(operationId: $o, accountId: $a, role: COORDINATOR) { __typename } }', { o: id, a: approver.id });
    for (const [who, action] of [[coordinator, 'propose'], [approver, 'approve'], [coordinator, 'prepare'], [coordinator, 'activate']] as const) await world.step(who, id, action);
    for (const who of participants) {
      await coordinator.ask('mutation ($o: ID!, $a: [ID!]!) { inviteAgencies(operationId: $o, agencyIds: $a) { __typename } }', { o: id, a: [who.agencyId] });
      await who.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', { input: { operationId: id, accept: true } });
    }
    return id;
  };

  const signIn = async (name: keyof typeof people, path: string): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${server.url}${path}`);
    await page.getByLabel('E-mail address').fill(`${name}@example.test`);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('main').first().waitFor();
    return page;
  };

  /** Asks as a program does, of the server that the browsers speak to. */
  const ask = async (who: Somebody, query: string, variables: Record<string, unknown>): Promise<string> =>
    (await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${who.token}` }, body: JSON.stringify({ query, variables }) })).text();

  it('is received in a standing group, becomes the target of an operation, and is told of as far as each may see', async () => {
    const polish = await signIn('polish', `/operations/${group}/messages`);
    await polish.getByText('Live', { exact: true }).waitFor();
    const warningId = world.clock.uuid();
    const sent = await ask(people.spanish, 'mutation ($input: WriteMessageInput!) { writeMessage(input: $input) { __typename } }', {
      input: {
        id: warningId, operationId: group, send: true,
        body: { kind: 'WARNING', subject: warned, body: 'It may call at Gdańsk within the week.', pattern: 'An old ferry in ballast', reasons, riskIndicators: ['R7'], addresseeIds: [people.polish.agencyId, people.dutch.agencyId], departureCountry: 'ES', destinationCountry: 'PL' },
      },
    });
    expect(sent).toContain('"Message"');

    await polish.getByRole('link', { name: warned }).click();
    await polish.getByRole('link', { name: 'Make a target of it' }).click();
    await polish.getByRole('heading', { name: 'Make a target of it' }).waitFor();
    // Where it was received is a choice like any other, and the last.
    await polish.getByLabel(/^In which operation/).selectOption({ label: 'Operation Marsh Tern' });
    await polish.getByLabel(/^What is worth controlling/).selectOption({ label: 'Vessel' });
    await polish.getByLabel(/^Name of the vessel/).fill('EX FJORD STAR');
    await expect(polish.getByLabel(/^Reasons for suspicion/).inputValue()).resolves.toBe(reasons);
    await polish.getByRole('button', { name: 'Make the target' }).click();

    await polish.waitForURL(new RegExp(`/operations/${operation}/targets/`));
    const target = new URL(polish.url()).pathname;
    await polish.getByRole('heading', { name: warned, level: 1 }).waitFor();
    await polish.getByText(reasons).first().waitFor();
    const origins = polish.getByRole('region', { name: 'What it came of' });
    await origins.getByRole('link', { name: warned }).waitFor();
    await origins.getByText(/Waste network/).waitFor();

    await origins.getByRole('link', { name: warned }).click();
    await polish.waitForURL(new RegExp(`/operations/${group}/messages/`));
    await polish.getByRole('list', { name: 'What came of it' }).getByText(/Nominated/).waitFor();

    // Who is in both sees both ends.
    const dutch = await signIn('dutch', `/operations/${group}/messages/${warningId}`);
    await dutch.getByRole('list', { name: 'What came of it' }).getByRole('link', { name: warned }).click();
    await dutch.getByRole('region', { name: 'What it came of' }).getByRole('link', { name: warned }).waitFor();
    // Who warned is told nothing of an operation that is not theirs; who has no part in the warning, nothing of the target.
    const spanish = await signIn('spanish', `/operations/${group}/messages/${warningId}`);
    await spanish.getByText('Nothing that you may see yet.').waitFor();
    expect(await spanish.getByText('Operation Marsh Tern').count()).toBe(0);
    const german = await signIn('german', target);
    await german.getByText('There is no such target here', { exact: false }).waitFor();
    expect(await german.getByText(reasons).count()).toBe(0);
  });
});
