import type { Page } from 'playwright-core';

/**
 * Picks one entry of a list that opens as one types, on the keyboard: the list follows its field while the page scrolls,
 * and where the machine is busy it slips away between the press of a robot's pointer and its release.
 */
export const pick = async (page: Page, list: string | RegExp, typed: string, option: string | RegExp): Promise<void> => {
  const field = page.getByRole('combobox', { name: list });
  await field.fill(typed);
  const wanted = page.getByRole('option', { name: option });
  const id = await wanted.getAttribute('id');
  for (let left = await page.getByRole('option').count(); (await field.getAttribute('aria-activedescendant')) !== id; left -= 1) {
    if (left < 0) throw new Error(`No key leads to ${option}.`);
    await field.press('ArrowDown');
  }
  await field.press('Enter');
};
