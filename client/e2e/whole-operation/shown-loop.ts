import type { Page } from 'playwright-core';
import { readFigures, readItems, readTable } from './shown-tables';
import type { Row } from './shown-tables';

/** What the page of the loop shows; the order of rows apart. */
export interface LoopShown {
  figures: Record<string, string>;
  overdue: string;
  /** Of what is late: the warning and the agency. */
  late: Row[];
  silent: string[];
  byIndicator: Row[];
  byRoute: Row[];
  byAgency: Row[];
}

/** Reads the page of the loop, which has just been opened. */
export const readLoop = async (page: Page): Promise<LoopShown> => {
  await page.getByRole('heading', { name: 'What became of warnings', level: 1 }).waitFor();
  const overdue = page.getByRole('heading', { name: /^\d+ overdue$/ });
  await overdue.waitFor();
  const table = async (name: string): Promise<Row[]> => (await readTable(page.getByRole('table', { name, exact: true }))).sort();
  const late = await readTable(page.getByRole('table', { name: /^\d+ overdue$/ }));
  return {
    figures: await readFigures(page.locator('dl.loop-figures')),
    overdue: (await overdue.textContent()) ?? '',
    late: late.map(([subject = '', agency = '']) => [subject, agency]).sort(),
    silent: await readItems(page.getByRole('main').getByRole('listitem').filter({ hasText: /warnings?, the first/ })),
    byIndicator: await table('By risk indicator'),
    byRoute: await table('By route'),
    byAgency: await table('By agency'),
  };
};
