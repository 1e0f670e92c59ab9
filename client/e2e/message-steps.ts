import type { Page } from 'playwright-core';
import { pick } from './pick';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).click();

export interface WrittenWarning {
  subject: string;
  to: readonly string[];
  pattern?: string;
  reasons?: string;
  riskIndicators?: readonly string[];
  from?: string;
  boundFor?: string;
  /** When it arrives, on the clock of whoever writes. */
  expected?: { date: string; time: string };
}

/** Writes a warning and sends it, on the form that is open for one; returns its id. */
export const writeWarning = async (page: Page, { subject, to, pattern, reasons, riskIndicators = [], from, boundFor, expected }: WrittenWarning): Promise<string> => {
  await page.getByLabel(/^Subject/).fill(subject);
  for (const agency of to) await pick(page, /^To which agencies/, agency, new RegExp(agency));
  await page.getByLabel(/^Text/).fill('Look twice, please.');
  if (pattern) await page.getByLabel(/^What to watch for/).fill(pattern);
  if (reasons) await page.getByLabel(/^Why/).fill(reasons);
  // Of the table by its code, or in one's own words.
  for (const indicator of riskIndicators) await pick(page, /^Risk indicators/, indicator, new RegExp(indicator));
  if (from) await pick(page, /^Comes from/, from, new RegExp(from));
  if (boundFor) await pick(page, /^Bound for/, boundFor, new RegExp(boundFor));
  if (expected) {
    const arrival = page.getByRole('group', { name: /^Expected/ });
    await arrival.getByLabel('Date').fill(expected.date);
    await arrival.getByLabel('Time').fill(expected.time);
  }
  await press(page, 'Send the message');
  await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { name: subject, level: 1 }).waitFor();
  return /messages\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
};

/** Opens a warning from the page of today and acknowledges it. */
export const acknowledgeFromToday = async (page: Page, subject: string): Promise<void> => {
  await page.getByRole('listitem').filter({ hasText: subject }).getByRole('link', { name: subject }).click();
  await page.getByRole('heading', { name: subject, level: 1 }).waitFor();
  await acknowledgeOpened(page);
};

/** Acknowledges the message that is open. */
export const acknowledgeOpened = async (page: Page): Promise<void> => {
  await press(page, 'Acknowledge');
  await page.getByRole('button', { name: 'Acknowledge', exact: true }).waitFor({ state: 'detached' });
};

/** Says what became of the message that is open, with a note. */
export const answerOpened = async (page: Page, answer: string, note: string): Promise<void> => {
  const own = page.getByRole('region', { name: 'Your agency' });
  await own.getByLabel(/^Note/).fill(note);
  await own.getByRole('group', { name: 'What became of it?' }).getByRole('button', { name: answer, exact: true }).click();
  await page.getByRole('row').filter({ hasText: note }).waitFor();
};

/** Replies to the message that is open. */
export const replyToOpened = async (page: Page, words: string): Promise<void> => {
  await page.getByLabel('Your reply').fill(words);
  await press(page, 'Send the reply');
  await page.getByRole('article', { name: /^Feedback/ }).filter({ hasText: words }).waitFor();
};
