import ExcelJS from 'exceljs';
import { importColumns } from './import-columns';

/** The language of a template's or an export's headers. */
export type HeaderLanguage = 'en' | 'fr';

/** Down to this row the cells offer their codes to choose from. */
const listedRows = 300;

/** A cell of a CSV file. */
export const quotedCell = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The template as CSV: headers and one example. French spreadsheets expect the semicolon. */
export const csvTemplate = (language: HeaderLanguage): string => {
  const separator = language === 'fr' ? ';' : ',';
  const rows = [importColumns.map((column) => column[language]), importColumns.map(({ example }) => example)];
  return `\ufeff${rows.map((cells) => cells.map(quotedCell).join(separator)).join('\r\n')}\r\n`;
};

/** One rule for a whole column: the library has it, its types leave it out. */
type WithValidations = ExcelJS.Worksheet & { dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void } };

/** The template as XLSX: headers, one example, lists to choose from, and a sheet of every code. */
export const xlsxTemplate = async (language: HeaderLanguage): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Seizures', { views: [{ state: 'frozen', ySplit: 1 }] });
  const codes = book.addWorksheet('Codes');
  sheet.columns = importColumns.map((column) => ({ header: column[language], key: column.key, width: Math.max(column[language].length, column.example.length, 10) + 2, style: { numFmt: '@' } }));
  sheet.getRow(1).font = { bold: true };
  sheet.addRow(importColumns.map(({ example }) => example));
  const coded = importColumns.flatMap((column, index) => (column.codes ? [{ column, index, codes: column.codes }] : []));
  coded.forEach(({ column, index, codes: values }, at) => {
    const list = codes.getColumn(at + 1);
    list.values = [column[language], ...values];
    list.width = 26;
    const validation: ExcelJS.DataValidation = { type: 'list', allowBlank: true, formulae: [`Codes!$${list.letter}$2:$${list.letter}$${values.length + 1}`] };
    const { letter } = sheet.getColumn(index + 1);
    (sheet as WithValidations).dataValidations.add(`${letter}2:${letter}${listedRows}`, validation);
  });
  codes.getRow(1).font = { bold: true };
  return Buffer.from(await book.xlsx.writeBuffer());
};
