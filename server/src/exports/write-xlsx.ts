import ExcelJS from 'exceljs';
import { PassThrough } from 'node:stream';
import type { ExportColumn } from './export-list';
import { fitsSpreadsheet, neutralText } from './neutral-cell';
import type { ExportRow } from './read-list';

/** A line of the sheet that says what the file is. */
export type AboutLine = readonly [string, string];

/** A spreadsheet, written row by row as it is read; its second sheet says what it is and for whom. */
export const writeXlsx = (
  sheetName: string,
  columns: readonly ExportColumn[],
  language: 'en' | 'fr',
  pages: AsyncIterable<ExportRow[]>,
  about: { title: string; lines: readonly AboutLine[] },
): PassThrough => {
  const out = new PassThrough();
  const fill = async (): Promise<void> => {
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
    const sheet = book.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
    const head = sheet.addRow(columns.map((column) => column[language]));
    head.font = { bold: true };
    head.commit();
    for await (const rows of pages) {
      for (const row of rows) sheet.addRow(columns.map((column, index) => cell(row[index] ?? null, column))).commit();
    }
    sheet.commit();
    const told = book.addWorksheet(about.title);
    told.getColumn(1).width = 24;
    told.getColumn(2).width = 90;
    for (const [what, said] of about.lines) told.addRow([what, neutralText(said)]).commit();
    told.commit();
    await book.commit();
  };
  fill().catch((error: unknown) => out.destroy(error as Error));
  return out;
};

const cell = (value: string | null, { isNumber }: ExportColumn): string | number | null => {
  if (value === null) return null;
  return isNumber && fitsSpreadsheet(value) ? Number(value) : neutralText(value);
};
