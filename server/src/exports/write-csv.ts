import type { ExportColumn } from './export-list';
import { isDecimal, neutralText } from './neutral-cell';
import type { ExportRow } from './read-list';

const quoted = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cell = (value: string | null, { isNumber }: Pick<ExportColumn, 'isNumber'>): string => {
  if (value === null) return '';
  return isNumber && isDecimal(value) ? value : quoted(neutralText(value));
};

/** CSV by RFC 4180, with the mark by which spreadsheets know UTF-8. */
export async function* writeCsv(columns: readonly Omit<ExportColumn, 'from'>[], language: 'en' | 'fr', pages: AsyncIterable<ExportRow[]>): AsyncGenerator<string> {
  yield `\ufeff${columns.map((column) => quoted(column[language])).join(',')}\r\n`;
  for await (const rows of pages) yield rows.map((row) => `${columns.map((column, index) => cell(row[index] ?? null, column)).join(',')}\r\n`).join('');
}
