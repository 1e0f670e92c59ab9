import { Decimal } from 'decimal.js';
import { FileRefusal } from './file-refusal';
import { importLimits } from './import-limits';
import type { Table } from './read-csv';
import { attribute, xmlEvents } from './xml-events';
import { XlsxArchive } from './xlsx-archive';

/** Reads the sheet named Seizures of a spreadsheet, or else its first one. Formulas are never run: their last value counts. */
export const readXlsx = async (bytes: Buffer): Promise<Table> => {
  const archive = await XlsxArchive.open(bytes);
  const path = await sheetPath(archive);
  return { encoding: null, separator: null, rows: rowsOf(archive, path, await sharedTexts(archive)) };
};

const sheetPath = async (archive: XlsxArchive): Promise<string> => {
  const tags = async (part: string, name: string): Promise<string[]> => [...(await archive.readWhole(part)).matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) => attributes);
  const sheets = await tags('xl/workbook.xml', 'sheet');
  const chosen = sheets.find((sheet) => attribute(sheet, 'name') === 'Seizures') ?? sheets[0];
  const relation = (await tags('xl/_rels/workbook.xml.rels', 'Relationship')).find((each) => chosen !== undefined && attribute(each, 'Id') === attribute(chosen, 'id'));
  const target = relation && attribute(relation, 'Target');
  const path = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? ''}`;
  if (!archive.has(path)) throw new FileRefusal('import.not-a-spreadsheet', 'The file has no sheet.');
  return path;
};

/** Texts that cells mention by number. */
const sharedTexts = async (archive: XlsxArchive): Promise<string[]> => {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  for await (const events of xmlEvents(archive.read('xl/sharedStrings.xml'))) {
    for (const { kind, name, text: content } of events) {
      if (kind === 'text') text += isText && !isPhonetic ? content : '';
      else if (name === 't') isText = kind === 'open';
      else if (name === 'rPh') isPhonetic = kind === 'open';
      else if (name === 'si' && kind === 'open') text = '';
      else if (name === 'si') texts.push(text);
    }
  }
  return texts;
};

async function* rowsOf(archive: XlsxArchive, path: string, shared: readonly string[]): AsyncGenerator<string[]> {
  let row: string[] = [];
  let at = 0;
  let type = '';
  let value = '';
  let isValue = false;
  for await (const events of xmlEvents(archive.read(path))) {
    for (const { kind, name, text } of events) {
      if (kind === 'text') {
        if (isValue) value += text;
      } else if (name === 'row') {
        if (kind === 'open') row = [];
        else if (row.some((cell) => cell !== '')) yield row;
      } else if (name === 'c' && kind === 'open') {
        at = columnOf(attribute(text, 'r')) ?? row.length;
        type = attribute(text, 't') ?? 'n';
        value = '';
      } else if (name === 'c') {
        while (row.length < at) row.push('');
        row[at] = cellText(type, value, shared);
      } else if (name === 'v' || name === 't') {
        isValue = kind === 'open';
      }
    }
  }
}

/** The number of a column from a cell's name, such as 27 from AB12. */
const columnOf = (name: string | undefined): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(name ?? '')?.[0];
  if (!letters) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (column >= importLimits.columns * 4) throw new FileRefusal('import.too-many-columns', `A file may have ${importLimits.columns} columns at most.`, { max: importLimits.columns });
  return column;
};

const cellText = (type: string, value: string, shared: readonly string[]): string => {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  // Stored as a float: fifteen digits are what the spreadsheet shows, without its traces of base two.
  if (type === 'n' && value !== '' && Number.isFinite(Number(value))) return new Decimal(Number(value).toPrecision(15)).toFixed();
  return value;
};
