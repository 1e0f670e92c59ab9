import { csvText } from '../platform/csv-text';

/** One line of the list of problems: the row, the column, what stands there and why it cannot stay. */
export type ProblemLine = readonly [row: string, column: string, value: string, reason: string];

/** The list of problems as a file for a spreadsheet. */
export const problemFile = (headings: ProblemLine, lines: readonly ProblemLine[], separator: ',' | ';'): string => csvText([headings, ...lines], separator);
