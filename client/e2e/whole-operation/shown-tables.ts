import type { Locator } from 'playwright-core';

export type Row = string[];

/** The texts of a table's rows, their heading first; none where the page says that there is nothing. */
export const readTable = async (table: Locator): Promise<Row[]> =>
  (await table.count()) === 0
    ? []
    : table.evaluate((element) => [...(element as HTMLTableElement).tBodies].flatMap((body) => [...body.rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()))));

/** The names of a list of figures, each with what stands beneath it. */
export const readFigures = async (list: Locator): Promise<Record<string, string>> =>
  Object.fromEntries(await list.evaluate((element) => [...element.querySelectorAll('dt')].map((name) => [name, name.nextElementSibling].map((part) => (part?.textContent ?? '').replace(/\s+/g, ' ').trim())) as [string, string][]));

export const readItems = async (items: Locator): Promise<string[]> => (await items.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim()).sort();
