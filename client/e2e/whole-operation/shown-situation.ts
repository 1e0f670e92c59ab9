import type { Page } from 'playwright-core';
import { readFigures, readItems, readTable } from './shown-tables';
import type { Row } from './shown-tables';

/** What a situation report shows its reader; the order of rows apart. */
export interface SituationShown {
  /** Each measure in the span, and in all. */
  found: Row[];
  streams: Row[];
  counts: Record<string, string>;
  /** The answers that are awaited, those that are due first: the warning and the agency. */
  open: Row[];
  /** What is said where not all of them are shown. */
  cut: string[];
  silent: string[];
}

/** Reads a situation report, which has just been opened. */
export const readSituation = async (page: Page): Promise<SituationShown> => {
  await page.getByRole('table', { name: 'What was found', exact: true }).waitFor();
  const table = (name: string): Promise<Row[]> => readTable(page.getByRole('table', { name, exact: true }));
  return {
    found: await table('What was found'),
    streams: (await table('New cases by waste stream')).sort(),
    counts: await readFigures(page.getByRole('region', { name: 'Controls and warnings' }).locator('dl')),
    open: (await table('Answers awaited')).map(([warning = '', agency = '']) => [warning, agency]),
    cut: await page.getByText(/: those that are due first\.$/).allTextContents(),
    silent: await readItems(page.getByRole('main').getByRole('listitem').filter({ hasText: /none acknowledged$/ })),
  };
};
