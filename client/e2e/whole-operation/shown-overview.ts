import type { Page } from 'playwright-core';
import { readTable } from './shown-tables';
import type { Row } from './shown-tables';

/** A figure as it is said, and what stands beneath it. */
export type Said = [figure: string, exact: string];

/** What the overview shows of seizures; the order of rows apart. */
export interface OverviewShown {
  /** Cases, weight and pieces, what was validated and what was not. */
  twins: Record<string, { validated: Said; preliminary: Said }>;
  median: Said;
  reporting: Said;
  /** The twins once the largest case is taken away; null where there is none. */
  withoutLargest: OverviewShown['twins'] | null;
  byStream: Row[];
  byRoute: Row[];
  byAgency: Row[];
  weightByStream: Row[];
  weightByRoute: Row[];
  weightByAgency: Row[];
}

type Headline = Record<string, Record<string, Said>>;

/** Each figure of the headline by its name: `validated` and `preliminary`, or a single one. */
const readHeadline = (page: Page): Promise<Headline> =>
  page.locator('.headline dl').evaluate((list) => {
    const text = (part: Element | null): string => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const said = (line: Element): Said => [text(line.querySelector('.stat-figure')), text(line.querySelector('.stat-exact'))];
    const standings = (of: Element): [string, Said][] => [...of.querySelectorAll<HTMLElement>('dd')].map((line) => [line.dataset.standing ?? 'only', said(line)]);
    return Object.fromEntries([...list.children].map((of) => [text(of.querySelector('dt')), Object.fromEntries(standings(of))])) as Headline;
  });

const twinsOf = (headline: Headline): OverviewShown['twins'] =>
  Object.fromEntries(['Cases', 'Weight', 'Pieces'].map((name) => [name, headline[name] as { validated: Said; preliminary: Said }]));

const charts = { Stream: 'By waste', Route: 'By route', Agency: 'By reporting agency' } as const;

/** Reads the overview, which has just been opened, each chart by its table. */
export const readOverview = async (page: Page): Promise<OverviewShown> => {
  await page.getByText('Live', { exact: true }).waitFor();
  const headline = await readHeadline(page);
  const largest = page.getByRole('checkbox', { name: /without the largest case/i });
  const hasLargest = (await largest.count()) > 0;
  if (hasLargest) await largest.check({ force: true });
  const without = hasLargest ? twinsOf(await readHeadline(page)) : null;
  if (hasLargest) await largest.uncheck({ force: true });
  // What follows comes once it is in sight.
  await page.locator('.breakdowns-space').scrollIntoViewIfNeeded();
  for (const title of Object.values(charts)) await page.getByRole('figure', { name: title, exact: true }).getByRole('button', { name: 'Table', exact: true }).click();
  const table = async (title: string): Promise<Row[]> => (await readTable(page.getByRole('table', { name: title, exact: true }))).sort();
  const cases = { byStream: await table(charts.Stream), byRoute: await table(charts.Route), byAgency: await table(charts.Agency) };
  await page.getByRole('radio', { name: 'Weight', exact: true }).check({ force: true });
  const weights = { weightByStream: await table(charts.Stream), weightByRoute: await table(charts.Route), weightByAgency: await table(charts.Agency) };
  return { twins: twinsOf(headline), median: headline['Median case']?.only ?? ['', ''], reporting: headline['Agencies that reported']?.only ?? ['', ''], withoutLargest: without, ...cases, ...weights };
};
