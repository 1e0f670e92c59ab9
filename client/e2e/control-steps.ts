import type { Page } from 'playwright-core';
import { pick } from './pick';

/** Has an agency act on the target that is open. */
export const assignOpened = async (page: Page, agency: string): Promise<void> => {
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await pick(page, /^Who is to act/, agency, new RegExp(agency));
  await page.getByRole('button', { name: 'Have these agencies act on it' }).click();
  await page.getByText('1 agency is to act on it.').waitFor();
};

/** Reports a control of the target that is open, and stays at its receipt. */
export const controlOpened = async (page: Page, finding: string, place: string): Promise<void> => {
  await page.getByRole('link', { name: 'Report a control' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${finding}`) }).check({ force: true });
  await page.getByLabel(/^How was it controlled/).selectOption({ label: 'Physical search' });
  const where = page.getByRole('combobox', { name: /^Place/ });
  await where.fill(place);
  await where.press('Tab');
  await page.getByRole('button', { name: 'Report the control' }).click();
  await page.getByRole('heading', { name: `Control reported: ${finding}` }).waitFor();
};

/** Validates the report that is open. */
export const validateOpened = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Validate', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Validate report/ }).click();
  // The operation's own line on consolidation ends in the same words.
  await page.getByText(/^Report \S+ is validated\.$/).first().waitFor();
};
