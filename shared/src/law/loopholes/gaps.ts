import type { Verdict } from '../verdict';
import { verdictAt } from './matrix';
import type { Matrix } from './matrix';
import type { Sides } from './sides';

/**
 * How the laws of two sides differ: one closes what the other leaves open, or one asks for consent and the other does not. What a side's law is not known to
 * say is no gap: it wants to be asked.
 */
export const gaps = ['IMPORT_CLOSED', 'EXPORT_CLOSED', 'CONSENT_FOR_IMPORT_ALONE', 'CONSENT_FOR_EXPORT_ALONE'] as const;
export type Gap = (typeof gaps)[number];

export interface Corridor extends Sides {
  readonly origin: string;
  readonly destination: string;
  readonly verdict: Verdict;
  readonly gap: Gap;
}

const isClosed = (verdict: Verdict | null): boolean => verdict === 'PROHIBITED' || verdict === 'ILLEGAL_TRAFFIC';
const isKnown = (verdict: Verdict | null): boolean => verdict !== 'INSUFFICIENT_INFORMATION';

/** The gap between what two sides' laws say by themselves, if there is one. */
export const gapOf = ({ exporting, importing }: Sides): Gap | null => {
  if (!isKnown(exporting) || !isKnown(importing)) return null;
  if (isClosed(exporting) !== isClosed(importing)) return isClosed(importing) ? 'IMPORT_CLOSED' : 'EXPORT_CLOSED';
  const [isAskedOut, isAskedIn] = [exporting === 'PRIOR_CONSENT_REQUIRED', importing === 'PRIOR_CONSENT_REQUIRED'];
  if (isClosed(exporting) || isAskedOut === isAskedIn) return null;
  return isAskedIn ? 'CONSENT_FOR_IMPORT_ALONE' : 'CONSENT_FOR_EXPORT_ALONE';
};

/** The corridors out of one State of the matrix that have a gap. */
export const gapsOfRow = (matrix: Matrix, row: number): Corridor[] => {
  const { states, cells, exporting, importing } = matrix;
  const origin = states[row] ?? '';
  return states.flatMap((destination, column): Corridor[] => {
    const at = row * states.length + column;
    const verdict = verdictAt(cells, at);
    if (verdict === null) return [];
    const sides = { exporting: verdictAt(exporting, at), importing: verdictAt(importing, at) };
    const gap = gapOf(sides);
    return gap ? [{ origin, destination, verdict, ...sides, gap }] : [];
  });
};

/** Every corridor with a gap, in the order of the matrix. */
export const corridorsWithGaps = (matrix: Matrix): Corridor[] => matrix.states.flatMap((_state, row) => gapsOfRow(matrix, row));
