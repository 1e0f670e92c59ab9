import { createHash } from 'node:crypto';
import type { FileMistake } from '@muster/shared/law/matrix';
import { matrixOfRows } from '@muster/shared/law/matrix';
import { isCountryOfRegister, recordLimits } from '@muster/shared/law/check-record';
import { confidences } from '@muster/shared/law/verdict';
import type { Confidence } from '@muster/shared/law/verdict';
import type { MatrixReach, WantedRecord } from '@muster/shared/law/wanted-records';
import { recordsOfMatrix, recordsOfRows } from '@muster/shared/law/wanted-records';
import { FileRefusal, readCsv } from '../imports/imports.room';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { RegisterImportKind } from './register.enums';

/** How large a file of the register may be. */
export const registerFileLimits = { bytes: 4 * 1024 * 1024, rows: 5000, columns: 300 };

/** What whoever sends a file says of it. */
export interface FileSaid {
  kind: RegisterImportKind;
  name: string;
  source: string;
  edition: string | null;
  /** Of a matrix: whose table it is, from which day on it holds and until when, its citation, and how sure it is. */
  origin: string;
  on: string;
  until: string | null;
  citation: string;
  confidence: Confidence;
}

/** A file that was read: what it wants to stand, and what of it could not be read. The matrix itself is left out of what is kept. */
export interface ReadFile {
  sha256: string;
  rowCount: number;
  wanted: readonly WantedRecord[];
  /** What a matrix says everything of; null for a list. */
  matrix: MatrixReach | null;
  mistakes: readonly FileMistake[];
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Looks at what is said of a file; every mistake at once. */
export const checkSaid = (said: Readonly<Record<string, string | undefined>>, fileName: string): FileSaid => {
  const check = new Mistakes();
  const kind = (['MATRIX', 'AGREEMENTS'] as const).find((one) => one === said.kind) ?? 'MEASURES';
  const isMatrix = kind === 'MATRIX';
  const confidence = confidences.find((one) => one === said.confidence);
  if (isMatrix && !confidence) check.add('field.required', 'confidence', 'confidence: how sure is this table?');
  if (isMatrix && !isCountryOfRegister(said.origin ?? '')) check.add('country.unknown', 'origin', 'origin: whose table is it?');
  for (const field of isMatrix ? (['on', 'until'] as const) : []) {
    const day = said[field] ?? '';
    if (day === '' && field === 'until') continue;
    if (!isDay(day)) check.add('date.format', field, `${field}: a day as 2026-11-23.`);
  }
  if (isMatrix && said.until && said.on && said.until < said.on) check.add('dates.end-before-start', 'until', 'until: this is before the table begins.');
  const file: FileSaid = {
    kind, origin: said.origin ?? '', on: said.on ?? '', until: said.until || null, confidence: confidence ?? 'LOW',
    name: check.requiredText('name', fileName.slice(0, 2000).split(/[/\\]/).at(-1), { max: 200 }),
    source: check.requiredText('source', said.source, { max: recordLimits.source }),
    edition: check.text('edition', said.edition, { max: recordLimits.edition }),
    citation: isMatrix ? check.requiredText('citation', said.citation, { max: recordLimits.citation }) : '',
  };
  check.throwIfAny();
  return file;
};

/** Reads a file whole. */
export const readFile = async (bytes: Buffer, said: FileSaid): Promise<ReadFile> => {
  const rows = await rowsOf(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const rowCount = rows.length - 1;
  if (said.kind !== 'MATRIX') return { sha256, rowCount, matrix: null, ...recordsOfRows(said.kind === 'AGREEMENTS' ? 'AGREEMENT' : 'MEASURE', rows, said) };
  const { matrix, mistakes } = matrixOfRows(said.origin, said.on, rows);
  return { sha256, rowCount, mistakes, wanted: recordsOfMatrix(matrix, said), matrix: { origin: matrix.origin, date: matrix.date, destinations: matrix.destinations } };
};

const rowsOf = async (bytes: Buffer): Promise<string[][]> => {
  const rows: string[][] = [];
  try {
    for await (const row of readCsv(bytes).rows) {
      if (row.length > registerFileLimits.columns) refuse('import.too-many-columns', 'content', `content: ${registerFileLimits.columns} columns at most.`, { max: registerFileLimits.columns });
      rows.push(row);
      if (rows.length > registerFileLimits.rows + 1) refuse('import.too-many-rows', 'content', `content: ${registerFileLimits.rows} rows at most.`, { max: registerFileLimits.rows });
    }
  } catch (error) {
    if (error instanceof FileRefusal) refuse(error.rule, 'content', error.message, error.values);
    throw error;
  }
  if (rows.length < 2) refuse('import.empty', 'content', 'content: there are no rows below the headings.');
  return rows;
};
