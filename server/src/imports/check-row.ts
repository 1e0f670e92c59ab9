import { codeOf } from '@muster/shared/imports/code-words';
import { RefusedError } from '../platform/refusal';
import type { ReportBody, SeizureBody } from '../seizures/seizures.room';
import { checkBody } from '../seizures/seizures.room';
import type { ImportColumn } from './import-columns';
import { findImportColumn } from './import-columns';
import { readMoment } from './read-moment';
import type { RowProblem } from './row-draft';
import { RowDraft } from './row-draft';

/** How the rows of one file are read. */
export interface RowSetting {
  columns: readonly string[];
  mapping: readonly string[];
  isSpreadsheet: boolean;
  now: Date;
  startsOn: string | null;
}

export interface CheckedRow {
  body: SeizureBody | null;
  problems: RowProblem[];
  /** By which it is found to be a duplicate. */
  keys: string[];
}

const blank = /^\s*(?:-|–|n\/a)?\s*$/i;

/** Reads one row as a report and checks it by the very rules of the form; tells every problem by its column. */
export const checkRow = (cells: readonly string[], setting: RowSetting): CheckedRow => {
  const draft = new RowDraft();
  const problems: RowProblem[] = [];
  const cellOf = (key: string): string | null => cells[setting.mapping.indexOf(key)]?.trim() ?? null;
  const headerOf = (key: string): string | null => setting.columns[setting.mapping.indexOf(key)] ?? null;
  const problem = (key: string | null, rule: string, message: string, values: RowProblem['arguments'] = []): void => {
    // A cell that cannot be read is told once: that its field is then empty says nothing more.
    if (rule === 'field.required' && problems.some(({ field }) => field === key)) return;
    const header = key === null ? null : headerOf(key);
    problems.push({ column: header, field: key, rule, message, value: key === null ? null : (cellOf(key)?.slice(0, 200) ?? null), arguments: values });
  };
  setting.mapping.forEach((key, index) => {
    const column = findImportColumn(key);
    const text = cells[index]?.trim() ?? '';
    if (column && !blank.test(text)) fill(draft, column, text, problem);
  });
  readWhen(draft, setting, problem);
  const body = complete(draft, setting, problem);
  return { body: problems.length === 0 ? body : null, problems, keys: keysOf(draft, body) };
};

type Tell = (key: string | null, rule: string, message: string, values?: RowProblem['arguments']) => void;

const fill = (draft: RowDraft, column: ImportColumn, text: string, problem: Tell): void => {
  if (!column.codes || !column.codeSet) return column.fill(draft, column.key === 'country' ? text.toUpperCase() : text);
  const code = codeOf(column.codeSet, text);
  if (code !== undefined && column.codes.includes(code)) return column.fill(draft, code);
  return problem(column.key, 'code.unknown', `${column.en}: one of ${column.codes.join(', ')}.`, [{ name: 'codes', value: column.codes.join(', ') }]);
};

const readWhen = (draft: RowDraft, setting: RowSetting, problem: Tell): void => {
  if (draft.moment === null) return;
  const moment = readMoment(draft.moment, draft.body.zone ?? 'UTC', setting.isSpreadsheet);
  if (!moment) return problem('detectedAt', 'date.format', 'Detected at: write it as 2026-06-09 or 2026-06-09 08:30.');
  draft.body.detectedAt = moment.at.toISOString();
  draft.body.detectedPrecision ??= moment.precision;
};

/** The report, when the rules of the form take it; otherwise what they refuse is told by the column. */
const complete = (draft: RowDraft, setting: RowSetting, problem: Tell): SeizureBody | null => {
  const quantities = [...draft.amounts].map(([unit, { amount }]) => ({ unit, amount, basis: draft.bases.get(unit) ?? ('ESTIMATED' as const) }));
  const { wasteStream } = draft.item;
  // What is said beside a missing stream is checked all the same, under one that stands in for it.
  const saysWhat = quantities.length > 0 || Object.keys(draft.item).length > 0;
  if (!wasteStream && saysWhat) problem('wasteStream', 'field.required', 'Waste stream: what kind of waste?');
  const body: ReportBody = {
    ...draft.body,
    route: draft.route.map(({ part, country }) => ({ part, country })),
    items: wasteStream || saysWhat ? [{ ...draft.item, wasteStream: wasteStream ?? 'OTHER', quantities }] : [],
  };
  try {
    return checkBody(body, { now: setting.now, startsOn: setting.startsOn, isDraft: false });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    for (const { field, rule, message, arguments: values } of error.refusals) problem(columnOf(draft, field), rule, message, values.map(({ name, value }) => ({ name, value })));
    return null;
  }
};

/** The template's column that a field of the report came from. */
const columnOf = (draft: RowDraft, field: string | null): string | null => {
  if (field === null) return null;
  const at = (pattern: RegExp): number | null => {
    const found = pattern.exec(field)?.[1];
    return found === undefined ? null : Number(found);
  };
  const quantity = at(/^items\.0\.quantities\.(\d+)/);
  if (quantity !== null) return [...draft.amounts.values()][quantity]?.column ?? null;
  const point = at(/^route\.(\d+)/);
  if (point !== null) return draft.route[point]?.column ?? null;
  if (field === 'items') return 'wasteStream';
  if (field === 'items.0.quantities') return 'kilograms';
  return (/^items\.0\.(\w+)/.exec(field) ?? /^(\w+)/.exec(field))?.[1] ?? null;
};

const keysOf = (draft: RowDraft, body: SeizureBody | null): string[] => [
  ...(draft.reference ? [`r|${draft.reference.toUpperCase()}`] : []),
  ...(draft.externalReference ? [`x|${draft.externalReference}`] : []),
  ...(body?.containerNumbers ?? []).map((container) => `c|${container}|${body?.detectedAt.toISOString().slice(0, 10) ?? ''}|${body?.place?.toLowerCase() ?? ''}`),
];
