import type { Page } from 'playwright-core';
import { pick } from './pick';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();

/** Plans an operation from the template for waste operations, as somebody who stands on the list of operations. */
export const planOperation = async (page: Page, { name, code, startsOn }: { name: string; code: string; startsOn: string }): Promise<string> => {
  await page.getByRole('link', { name: 'Plan an operation' }).click();
  await page.getByRole('radio', { name: /template for a waste operation/ }).check();
  await page.getByLabel('First operational day').fill(startsOn);
  await press(page, 'Go on to the plan');
  await page.getByLabel(/^Name/).first().fill(name);
  await page.getByLabel(/^Code/).first().fill(code);
  await press(page, 'Keep the plan as a draft');
  await page.waitForURL(/\/operations\/[0-9a-f-]{36}\/plan$/);
  return /operations\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
};

/** Takes a step in the life of an operation, from its plan: the step is named, then confirmed in its own words. */
export const takeStep = async (page: Page, name: string, deed: RegExp, done: RegExp): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: deed }).click();
  await page.getByText(done).first().waitFor();
};

/** Begins an operation while nobody is ready: it is held up until somebody says why. */
export const beginUnready = async (page: Page, reason: string): Promise<void> => {
  await page.getByRole('button', { name: 'Begin the operation', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  const deed = dialog.getByRole('button', { name: /^Begin Operation/ });
  await deed.click();
  await dialog.getByText(/participants are not ready/).waitFor();
  await dialog.getByLabel('Reason').fill(reason);
  await deed.click();
  await page.getByText(/is active/).first().waitFor();
};

/** Gives somebody of an agency a role in the operation. */
export const giveRole = async (page: Page, agency: string, person: string, role: string): Promise<void> => {
  await press(page, agency);
  const dialog = page.getByRole('dialog', { name: agency });
  await dialog.getByLabel('Give somebody a role').selectOption({ label: person });
  await dialog.getByLabel('Role', { exact: true }).selectOption({ label: role });
  await dialog.getByRole('button', { name: 'Give the role' }).click();
  await dialog.getByRole('row', { name: new RegExp(`${person}.*${role}`) }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
};

/** Invites agencies, several at once. */
export const inviteAgencies = async (page: Page, agencies: readonly string[]): Promise<void> => {
  await press(page, 'Invite agencies');
  const dialog = page.getByRole('dialog', { name: /Invite agencies/ });
  for (const agency of agencies) {
    await dialog.getByLabel(/Search the directory/).fill(agency);
    await dialog.getByRole('checkbox', { name: new RegExp(agency) }).check();
  }
  await dialog.getByRole('button', { name: `Invite ${agencies.length} agencies` }).click();
  await dialog.waitFor({ state: 'hidden' });
};

/** Accepts an invitation on the page of today; whoever accepts is the contact point unless somebody else of the agency is named. */
export const acceptInvitation = async (page: Page, operation: string, contact?: string): Promise<void> => {
  await page.getByRole('listitem').filter({ hasText: operation }).getByRole('button', { name: 'Accept' }).click();
  const dialog = page.getByRole('dialog');
  if (contact) await dialog.getByLabel('National contact point').selectOption({ label: contact });
  await dialog.getByRole('button', { name: /^Accept for/ }).click();
  // Whoever names somebody else has no part in it, and stays where they are.
  await (contact ? page.getByText(`Your agency takes part in ${operation}.`) : page.getByRole('heading', { name: operation })).first().waitFor();
};

/** Nominates a container, as somebody in the operation's room, and comes back to the list. */
export const nominateTarget = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('link', { name: 'Targets' }).first().click();
  await page.getByRole('link', { name: 'Nominate a target' }).first().click();
  await page.getByRole('radio', { name: 'Container' }).check({ force: true });
  await page.getByLabel(/^What shall it be called/).fill(title);
  await page.getByLabel(/^Container numbers/).fill('CSQU3054383');
  await page.getByLabel(/^Why is it suspected/).fill('The same words as the case of May.');
  await press(page, 'Nominate the target');
  await page.getByRole('heading', { name: 'Nominated' }).waitFor();
};

/** A photograph as a phone makes it: a JPEG, drawn by the browser itself. */
export const takePhotograph = async (page: Page, name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> => {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 240;
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('The browser draws nothing.');
    for (let stripe = 0; stripe < 16; stripe += 1) {
      brush.fillStyle = `hsl(${stripe * 22} 60% 45%)`;
      brush.fillRect(stripe * 20, 0, 20, 240);
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
};

/** Fills the short form. */
export const fillReport = async (page: Page, found: string, photograph?: { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
  const place = page.getByRole('combobox', { name: /^Place/ });
  await place.fill('Rotterdam');
  // Leaving the field closes its list, open or not.
  await place.press('Tab');
  await pick(page, /^Kind of waste/, 'televisions', 'E-waste');
  await page.getByLabel(/^What was found/).fill(found);
  await page.getByLabel(/^How much/).fill('12500');
  if (photograph) await page.getByLabel('Choose files').setInputFiles(photograph);
};

/** Sends the form and waits for the receipt, the photograph's arrival included; returns the reference. */
export const sendReport = async (page: Page, photograph?: { name: string }): Promise<string> => {
  await press(page, 'Send the report');
  await page.getByRole('heading', { name: 'Reported' }).waitFor();
  if (photograph) {
    await page.getByText(`${photograph.name} has arrived`).waitFor();
    // The files of an earlier report are no part of this receipt.
    expect(await page.getByRole('list', { name: 'Files on their way' }).getByRole('listitem').count()).toBe(1);
  }
  return (await page.locator('.receipt-reference strong').textContent()) ?? '';
};
