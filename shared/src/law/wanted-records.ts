import { addDays } from '../days';
import type { GivenRecord } from './check-record';
import { checkRecord } from './check-record';
import type { FileMistake, Matrix } from './matrix';
import { measuresOfMatrix } from './matrix';
import type { RecordBody, RecordKind } from './register';
import { bodyOfMeasure } from './register';
import type { Confidence } from './verdict';

/** A record that a file wants to stand, and the key by which another reading of it finds the same again. */
export interface WantedRecord {
  readonly key: string;
  readonly body: RecordBody;
}

/** What a file does not say of itself. */
export interface FileTerms {
  readonly source: string;
  readonly edition: string | null;
}

/** What a list of records holds, one in a row. */
export type ListKind = Exclude<RecordKind, 'MEMBERSHIP'>;

/** Columns of a file of measures, by the field that each fills. */
export const measureColumns = {
  country: 'country', side: 'side', title_en: 'titleEn', title_fr: 'titleFr', hs: 'hs', codes: 'codes', other: 'other', operation: 'operation', effect: 'effect', needs: 'needs',
  valid_from: 'validFrom', valid_to: 'validTo', citation: 'citation', confidence: 'confidence', source: 'source', edition: 'edition', note: 'note',
} as const satisfies Readonly<Record<string, keyof RecordBody>>;

/** The same of a file of agreements: `other` are the other parties, `is_tacit` is yes or no. */
export const agreementColumns = {
  country: 'country', other: 'other', side: 'side', title_en: 'titleEn', title_fr: 'titleFr', hs: 'hs', codes: 'codes', operation: 'operation', is_tacit: 'isTacit', valid_from: 'validFrom', valid_to: 'validTo',
  citation: 'citation', confidence: 'confidence', source: 'source', edition: 'edition', note: 'note',
} as const satisfies Readonly<Record<string, keyof RecordBody>>;

/** Those that no such file is without. */
export const neededColumns = ['country', 'side', 'title_en', 'effect', 'citation', 'confidence'] as const;
export const neededAgreementColumns = ['country', 'other', 'title_en', 'citation', 'confidence'] as const;

const columnsOf: Readonly<Record<ListKind, { readonly known: Readonly<Record<string, keyof RecordBody>>; readonly needed: readonly string[] }>> = {
  MEASURE: { known: measureColumns, needed: neededColumns },
  AGREEMENT: { known: agreementColumns, needed: neededAgreementColumns },
};

const yes = /^(yes|true|1|x)$/i;
const noOrNothing = /^(no|false|0|)$/i;
/** Several stand in one cell, with blanks between them. */
const lists: ReadonlySet<string> = new Set(['hs', 'codes', 'other', 'needs']);
/** Words of code lists, which nobody means in small letters. */
const inCapitals: ReadonlySet<string> = new Set(['country', 'side', 'codes', 'other', 'operation', 'effect', 'needs', 'confidence']);

/** Blanks within a code of the European list belong to it. */
const partsOf = (cell: string): string[] => cell.replace(/(\d\d) (\d\d) (\d\d)/g, '$1$2$3').split(/[\s,;]+/).filter((part) => part !== '');

/** Reads a list, one record in a row; what cannot be read is left out and told by line and column. */
export const recordsOfRows = (kind: ListKind, [head = [], ...lines]: readonly (readonly string[])[], terms: FileTerms): { wanted: readonly WantedRecord[]; mistakes: readonly FileMistake[] } => {
  const columns = head.map((heading) => heading.trim().toLowerCase());
  const { known, needed } = columnsOf[kind];
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) return { wanted: [], mistakes: missing.map((value) => ({ line: 1, column: 1, rule: 'register.column-missing', values: { value } })) };
  const mistakes: FileMistake[] = columns.flatMap((value, at) => (value === '' || value in known ? [] : [{ line: 1, column: at + 1, rule: 'import.column-unknown', values: { value: value.slice(0, 40) } }]));
  const columnOf = (field: string): number => columns.findIndex((column) => known[column] === field) + 1 || 1;
  const wanted = new Map<string, WantedRecord>();
  for (const [index, row] of lines.entries()) {
    const line = index + 2;
    const given = givenOf(known, columns, row, terms);
    const tacit = String(given.isTacit ?? '');
    const { body, mistakes: looked } = checkRecord({ ...given, kind, isTacit: yes.test(tacit) });
    const found = yes.test(tacit) || noOrNothing.test(tacit) ? looked : [...looked, { field: 'isTacit' as const, rule: 'register.value-unknown', values: { value: tacit.slice(0, 20) } }];
    mistakes.push(...found.map(({ field, rule, values }) => ({ line, column: columnOf(field), rule, ...(values ? { values } : {}) })));
    if (found.length > 0) continue;
    const key = keyOf(body);
    if (wanted.has(key)) mistakes.push({ line, column: 1, rule: 'register.row-twice' });
    else wanted.set(key, { key, body });
  }
  return { wanted: [...wanted.values()], mistakes };
};

/** By which another reading of the list finds the same again. */
const keyOf = ({ kind, country, side, citation, titleEn, validFrom }: RecordBody): string => [kind.toLowerCase(), country, side, citation, titleEn, validFrom].join('|');

const givenOf = (known: Readonly<Record<string, keyof RecordBody>>, columns: readonly string[], row: readonly string[], { source, edition }: FileTerms): GivenRecord => {
  const given: Record<string, string | string[] | null> = { source, edition };
  for (const [at, column] of columns.entries()) {
    const field: string | undefined = known[column];
    const cell = row[at]?.trim() ?? '';
    if (field === undefined || cell === '') continue;
    const said = inCapitals.has(column) ? cell.toUpperCase() : cell;
    given[field] = lists.has(column) ? partsOf(said) : said;
  }
  return given;
};

/** Of what a matrix says everything: the destinations that it names, as of its day. */
export type MatrixReach = Pick<Matrix, 'origin' | 'date' | 'destinations'>;

/** Tables of one authority are editions of one another: all of their records begin with this, then with the day. */
export const matrixFamily = (origin: string): string => `matrix|${origin}|`;

/** What a matrix of controls wants to stand from its day on: a measure for each destination and outcome. */
export const recordsOfMatrix = (matrix: Matrix, terms: FileTerms & { readonly until: string | null; readonly citation: string; readonly confidence: Confidence }): WantedRecord[] =>
  measuresOfMatrix(matrix, { validFrom: matrix.date, validTo: terms.until, citation: terms.citation, confidence: terms.confidence }).map((measure) => ({
    key: `${matrixFamily(matrix.origin)}${matrix.date}|${measure.jurisdiction}|${measure.effect}`,
    body: { ...bodyOfMeasure(measure), source: terms.source, edition: terms.edition },
  }));

/** A record that stands, as a file is compared with it. */
export interface StandingRecord extends WantedRecord {
  readonly id: string;
  readonly version: number;
}

/** What reading a file in would do with one record. */
export interface ImportStep {
  readonly action: 'ADD' | 'CHANGE' | 'END' | 'WITHDRAW';
  readonly key: string;
  readonly body: RecordBody;
  /** The record that is changed, ended or withdrawn; null where one is added. */
  readonly before: StandingRecord | null;
}

const isSame = (one: RecordBody, other: RecordBody): boolean => (Object.keys(one) as (keyof RecordBody)[]).every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));

/** Compares what a file wants with what stands: what is new, what is changed, and how much is there already. */
export const planImport = (wanted: readonly WantedRecord[], standing: readonly StandingRecord[]): { steps: ImportStep[]; same: number } => {
  const byKey = new Map(standing.map((record) => [record.key, record]));
  let same = 0;
  const steps = wanted.flatMap(({ key, body }): ImportStep[] => {
    const before = byKey.get(key) ?? null;
    if (before && isSame(body, before.body)) {
      same += 1;
      return [];
    }
    return [{ action: before ? 'CHANGE' : 'ADD', key, body, before }];
  });
  return { steps, same };
};

/**
 * The same for a matrix, which says everything of its destinations: what an earlier table of the authority says ends the day before this one,
 * this one ends where a later one begins, and what an earlier reading of this one says and this reading does not is withdrawn.
 */
export const planMatrix = (matrix: MatrixReach, wanted: readonly WantedRecord[], standing: readonly StandingRecord[]): { steps: ImportStep[]; same: number } => {
  const family = matrixFamily(matrix.origin);
  const dayOf = ({ key }: WantedRecord): string => key.slice(family.length, family.length + 10);
  const kin = standing.filter(({ key, body }) => key.startsWith(family) && matrix.destinations.includes(body.country));
  const laterDay = (country: string): string | undefined => kin.filter((record) => record.body.country === country && dayOf(record) > matrix.date).map(dayOf).sort()[0];
  const upTo = ({ key, body }: WantedRecord): WantedRecord => {
    const later = laterDay(body.country);
    return later !== undefined && (body.validTo === null || body.validTo >= later) ? { key, body: { ...body, validTo: addDays(later, -1) } } : { key, body };
  };
  const { steps, same } = planImport(wanted.map(upTo), kin);
  const keys = new Set(wanted.map(({ key }) => key));
  const lastDay = addDays(matrix.date, -1);
  for (const before of kin) {
    const { key, body } = before;
    if (dayOf(before) === matrix.date && !keys.has(key)) steps.push({ action: 'WITHDRAW', key, body, before });
    if (dayOf(before) < matrix.date && (body.validTo === null || body.validTo > lastDay)) steps.push({ action: 'END', key, body: { ...body, validTo: lastDay }, before });
  }
  return { steps, same };
};
