import { isCountryOfRegister } from './check-record';
import { isListedCode, listedControl } from './classify';
import type { Measure, MeasureEffect } from './measures';
import { unlistedCode } from './question';

/** A matrix of controls as an authority has published it: one answer for each waste and destination. */
export interface Matrix {
  readonly origin: string;
  readonly date: string;
  readonly destinations: readonly string[];
  readonly wastes: readonly { readonly code: string; readonly cells: string }[];
}

/** What is wrong at a place of a file: its line and column, counted from 1. */
export interface FileMistake {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Waste on no list, not hazardous and hazardous; mixtures of green waste. */
const unlisted = '-';
const unlistedHazardous = '-*';
const mixtures = 'ANNEX_IIIA';

/** Figures of a matrix, and what they come to for a waste that each destination controls by itself. A point is a cell that says nothing. */
const effects: Readonly<Record<string, MeasureEffect>> = { 1: 'PROHIBITED', 2: 'PRIOR_CONSENT_REQUIRED', 3: 'ALLOWED_WITH_CONDITIONS', 4: 'INSUFFICIENT_INFORMATION' };
const blank = '.';

/** Reads a matrix as the oracle's files write it. */
export const readMatrix = (origin: string, date: string, destinations: string, controls: string): Matrix => ({
  origin, date, destinations: destinations.trim().split(/\s+/),
  wastes: controls.trim().split('\n').map((line) => {
    const [code = '', cells = ''] = line.trim().split(/\s+/);
    return { code, cells };
  }),
});

/** The authority's own words for waste on no list. */
const codeOf = (code: string, name: string, part: string): string => {
  if (code === 'Unassigned') return name.includes('non-hazardous') ? unlisted : unlistedHazardous;
  if (code === 'Mixtures') return mixtures;
  return code.replaceAll(' ', '') + part;
};

const isCodeOfMatrix = (code: string): boolean => [unlisted, unlistedHazardous, mixtures].includes(code) || isListedCode(code);

const firstDestination = 3;

/**
 * Reads a published table, row by row: `row_id`, `waste_code`, `waste_name` and a column for each destination, with 1 prohibited, 2 notification,
 * 3 green list, 4 more information. Entries that stand in it several times are told apart by their order, as `B1010/2`. What cannot be
 * read is left out and told; a cell that cannot be read says nothing.
 */
export const matrixOfRows = (origin: string, date: string, [head = [], ...lines]: readonly (readonly string[])[]): { matrix: Matrix; mistakes: readonly FileMistake[] } => {
  const mistakes: FileMistake[] = [];
  const places = head.map((heading, column) => ({ code: heading.trim().toUpperCase(), column })).slice(firstDestination);
  if (head[1]?.trim() !== 'waste_code' || places.length === 0) {
    return { matrix: { origin, date, destinations: [], wastes: [] }, mistakes: [{ line: 1, column: 2, rule: 'register.no-matrix' }] };
  }
  const known = places.filter(({ code, column }) => {
    if (isCountryOfRegister(code)) return true;
    mistakes.push({ line: 1, column: column + 1, rule: 'country.unknown', values: { value: code.slice(0, 20) } });
    return false;
  });
  const times = new Map<string, number>();
  for (const [, code = ''] of lines) times.set(code, (times.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  const wastes = lines.flatMap((row, index) => {
    const line = index + 2;
    const given = row[1] ?? '';
    seen.set(given, (seen.get(given) ?? 0) + 1);
    const code = codeOf(given, row[2] ?? '', (times.get(given) ?? 0) > 1 ? `/${seen.get(given)}` : '');
    if (!isCodeOfMatrix(code)) {
      mistakes.push({ line, column: 2, rule: 'code.unknown', values: { value: given.slice(0, 40) } });
      return [];
    }
    const cells = known.map(({ column }) => {
      const cell = row[column]?.trim() ?? '';
      if (cell === '' || effects[cell]) return cell || blank;
      mistakes.push({ line, column: column + 1, rule: 'register.value-unknown', values: { value: cell.slice(0, 20) } });
      return blank;
    });
    return [{ code, cells: cells.join('') }];
  });
  return { matrix: { origin, date, destinations: known.map(({ code }) => code), wastes }, mistakes };
};

/** Whether rules decide on a waste by themselves: hazardous, other and amber waste. The rest is each destination's own control. */
export const isDerived = (code: string, day: string): boolean => code === unlistedHazardous || ['HAZARDOUS', 'OTHER', 'AMBER'].includes(listedControl([code], day));

/** From where a matrix is read in: what stands beside each of its measures. */
export type MatrixTerms = Pick<Measure, 'validFrom' | 'validTo' | 'citation' | 'confidence'>;

const asPublished: MatrixTerms = { validFrom: null, validTo: null, citation: 'Matrix of export controls', confidence: 'HIGH' };

const titles: Readonly<Record<MeasureEffect, { readonly en: string; readonly fr: string }>> = {
  PROHIBITED: { en: 'prohibited', fr: 'interdit' },
  PRIOR_CONSENT_REQUIRED: { en: 'notification', fr: 'notification' },
  ALLOWED_WITH_CONDITIONS: { en: 'green list control', fr: 'contrôle de la liste verte' },
  INSUFFICIENT_INFORMATION: { en: 'more information needed', fr: 'informations complémentaires requises' },
};

/** What each destination has laid down by itself, as the matrix has it: one measure for all wastes that come to the same there. */
export const measuresOfMatrix = (matrix: Matrix, terms: MatrixTerms = asPublished): Measure[] => {
  const own = matrix.wastes.filter(({ code }) => !isDerived(code, matrix.date));
  return matrix.destinations.flatMap((jurisdiction, at) =>
    Object.entries(effects).flatMap(([figure, effect]): Measure[] => {
      const codes = own.filter(({ cells }) => cells[at] === figure).map(({ code }) => (code === unlisted ? unlistedCode : code));
      if (codes.length === 0) return [];
      const { en, fr } = titles[effect];
      const title = { en: `From ${matrix.origin}, as its table says: ${en}`, fr: `Depuis ${matrix.origin}, selon son tableau : ${fr}` };
      return [{ ...terms, key: null, jurisdiction, side: 'IMPORT', title, hs: null, codes, other: [matrix.origin], operation: 'R', effect, needs: [] }];
    }),
  );
};
