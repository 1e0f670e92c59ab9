import { countries } from '../../reference/countries';
import { decide } from '../decide';
import type { Law } from '../law';
import { shippedLaw } from '../law';
import type { Movement } from '../movement';
import { noDocuments, unknownMaterial } from '../movement';
import { Question } from '../question';
import type { Rule } from '../rule';
import { rules } from '../rules';
import { isTerritory } from '../tables/territories';
import type { Decision, Verdict } from '../verdict';
import { verdicts } from '../verdict';
import { sidesOf } from './sides';

/** A waste, what is to be done with it, and the day whose law is asked. */
export interface Asked {
  readonly code: string;
  readonly operation: string;
  readonly date: string;
}

/** Every State, as origin and as destination. Of territories the tables do not say which treaties reach them. */
export const states: readonly string[] = countries.map(({ code }) => code as string).filter((code) => !isTerritory(code));

/** The world as origins by destinations; each cell a verdict, the exporting side's law by itself, and the importing side's. */
export interface Matrix {
  readonly asked: Asked;
  readonly states: readonly string[];
  /** Row by row; 0 is no movement or no rule, else one more than the verdict's place. */
  readonly cells: Uint8Array;
  readonly exporting: Uint8Array;
  readonly importing: Uint8Array;
}

export const movementOf = ({ code, operation, date }: Asked, origin: string, destination: string): Movement => ({
  date, origin, destination, transits: [], operation, documents: noDocuments,
  lines: [{ declared: { hs6: null, codes: [code] }, observed: null, status: 'WASTE', tests: [], material: unknownMaterial }],
});

/** One corridor, with its grounds. */
export const judgeCorridor = (asked: Asked, origin: string, destination: string, law: Law = shippedLaw, applied: readonly Rule[] = rules): Decision => decide(movementOf(asked, origin, destination), law, applied);

const placeOf = (verdict: Verdict | null): number => (verdict === null ? 0 : verdicts.indexOf(verdict) + 1);

/** The verdict of a cell; null where there is none. */
export const verdictAt = (cells: Uint8Array, at: number): Verdict | null => verdicts[(cells[at] ?? 0) - 1] ?? null;

export const emptyMatrix = (asked: Asked, among: readonly string[] = states): Matrix => {
  const size = among.length ** 2;
  return { asked, states: among, cells: new Uint8Array(size), exporting: new Uint8Array(size), importing: new Uint8Array(size) };
};

/** Judges everything out of one State: a few milliseconds, so that whoever judges the world can do other things between two of them. */
export const judgeRow = (matrix: Matrix, row: number, law: Law = shippedLaw, applied: readonly Rule[] = rules): void => {
  const { asked, states: among, cells, exporting, importing } = matrix;
  const origin = among[row];
  if (origin === undefined) return;
  for (const [column, destination] of among.entries()) {
    if (column === row) continue;
    const movement = movementOf(asked, origin, destination);
    const { verdict, grounds } = decide(movement, law, applied);
    const sides = sidesOf(grounds, new Question(movement, law));
    const at = row * among.length + column;
    cells[at] = placeOf(verdict);
    exporting[at] = placeOf(sides.exporting);
    importing[at] = placeOf(sides.importing);
  }
};

/** The whole world at once, for who need not wait between rows. */
export const judgeWorld = (asked: Asked, law: Law = shippedLaw, applied: readonly Rule[] = rules, among: readonly string[] = states): Matrix => {
  const matrix = emptyMatrix(asked, among);
  for (let row = 0; row < among.length; row += 1) judgeRow(matrix, row, law, applied);
  return matrix;
};

/** How many corridors come to each verdict. */
export const countVerdicts = ({ cells }: Matrix): Record<Verdict, number> => {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (let at = 0; at < cells.length; at += 1) {
    const verdict = verdictAt(cells, at);
    if (verdict) counts[verdict] += 1;
  }
  return counts;
};
