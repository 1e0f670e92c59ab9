import { FileRefusal } from './file-refusal';
import { importLimits } from './import-limits';
import type { Table } from './read-csv';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

const breathMilliseconds = 8;

/** Lets others have the processor whenever this work has had it for a few milliseconds. */
export const breather = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < breathMilliseconds) return;
    await new Promise<void>((go) => setImmediate(go));
    since = performance.now();
  };
};

/** A table of a file, by what the file is. */
export const openTable = async (bytes: Buffer, fileName: string): Promise<Table> => {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return readXlsx(bytes);
  if (/\.xls[xmb]?$/i.test(fileName)) throw new FileRefusal('import.not-a-spreadsheet', 'The file is not a spreadsheet that can be read here (XLSX, without a password).');
  return readCsv(bytes);
};

/** The headers of a table. */
export const checkHeaders = (cells: readonly string[]): string[] => {
  const columns = cells.map((cell) => cleanCell(cell).slice(0, 200));
  if (columns.length < 2) throw new FileRefusal('import.one-column', 'Only one column was found: separate the columns by comma, semicolon or tabulator.');
  return columns;
};

// PostgreSQL holds neither NUL nor half a character; a cell that is longer than any field will be refused by its field.
export const cleanCell = (cell: string): string => (stray.test(cell) ? cell.slice(0, importLimits.cell).replace(strays, '\ufffd') : cell.slice(0, importLimits.cell)).trim();
const stray = /[\0\p{Cs}]/u;
const strays = new RegExp(stray, 'gu');
