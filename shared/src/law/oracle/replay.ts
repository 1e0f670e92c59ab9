import { decide } from '../decide';
import type { Law } from '../law';
import { shippedLaw } from '../law';
import type { Matrix } from '../matrix';
import { isDerived, measuresOfMatrix } from '../matrix';
import type { Measure } from '../measures';
import { MeasureRegister } from '../measures';
import type { Line, Movement } from '../movement';
import { noDocuments, unknownMaterial } from '../movement';
import { Question } from '../question';
import type { Rule } from '../rule';
import { rules } from '../rules';
import type { Decision, Verdict } from '../verdict';

/** One cell that was replayed. */
export interface Cell {
  readonly code: string;
  readonly destination: string;
  readonly official: string;
  readonly ours: string;
  readonly decision: Decision;
}

export interface Score {
  readonly cells: number;
  readonly equal: number;
  readonly differences: readonly Cell[];
}

/** Derived: what rules decide by themselves. Imported: green and unlisted waste, where each destination's own control was read in first. Blank: cells that say nothing. */
export interface Replay {
  readonly derived: Score;
  readonly imported: Score;
  /** Green cells when nothing has been imported that do not answer that information lacks, save within the OECD and the Union, where rules decide. */
  readonly allowedBlindly: readonly Cell[];
  readonly blank: readonly { readonly code: string; readonly destination: string }[];
}

/** The figure that a verdict is in a matrix. */
export const figures: Readonly<Record<Verdict, string>> = {
  PROHIBITED: '1', ILLEGAL_TRAFFIC: '1', PRIOR_CONSENT_REQUIRED: '2', ALLOWED_WITH_CONDITIONS: '3', ALLOWED: '3', INSUFFICIENT_INFORMATION: '4', OUTSIDE_SCOPE: '-',
};

/** On no list: what tests say stands for the code. */
const lineOf = (code: string): Line => {
  const isUnlisted = code === '-' || code === '-*';
  return {
    declared: { hs6: null, codes: isUnlisted ? [] : [code] }, observed: null, status: 'WASTE', material: unknownMaterial,
    tests: isUnlisted ? [code === '-*' ? { characteristic: 'H12', isShown: true } : { characteristic: null, isShown: false }] : [],
  };
};

/** A cell as a movement. */
export const movementOf = ({ origin, date }: Matrix, code: string, destination: string): Movement => ({
  date, origin, destination, transits: [], operation: 'R4', lines: [lineOf(code)], documents: noDocuments,
});

const scoreOf = (cells: readonly Cell[]): Score => {
  const differences = cells.filter(({ official, ours }) => official !== ours);
  return { cells: cells.length, equal: cells.length - differences.length, differences };
};

interface Told {
  readonly code: string;
  readonly destination: string;
  readonly official: string;
  readonly isDerived: boolean;
}

const cellsOf = (matrix: Matrix): Told[] =>
  matrix.wastes.flatMap(({ code, cells }) => matrix.destinations.map((destination, at) => ({ code, destination, official: cells[at] ?? '.', isDerived: isDerived(code, matrix.date) })));

const run = (matrix: Matrix, cells: readonly Told[], law: Law, applied: readonly Rule[]): Cell[] =>
  cells.map(({ code, destination, official }) => {
    const decision = decide(movementOf(matrix, code, destination), law, applied);
    return { code, destination, official, ours: figures[decision.verdict], decision };
  });

/** What rules decide by themselves, cell by cell. */
export const derive = (matrix: Matrix, law: Law = shippedLaw, applied: readonly Rule[] = rules): Score =>
  scoreOf(run(matrix, cellsOf(matrix).filter((cell) => cell.isDerived && cell.official !== '.'), law, applied));

/** Runs a matrix through the rules, cell by cell. */
export const replay = (matrix: Matrix, law: Law = shippedLaw): Replay => {
  const rest = cellsOf(matrix).filter((cell) => !cell.isDerived);
  const isDecidedByRules = (destination: string): boolean => new Question(movementOf(matrix, '-', destination), law).isOpenToTheUnion(destination);
  const under = (measures: readonly Measure[]): Law => ({ ...law, measures: new MeasureRegister(measures) });
  return {
    derived: derive(matrix, law),
    imported: scoreOf(run(matrix, rest.filter(({ official }) => official !== '.'), under(measuresOfMatrix(matrix)), rules)),
    allowedBlindly: run(matrix, rest.filter(({ destination }) => !isDecidedByRules(destination)), under([]), rules).filter(({ ours }) => ours === '3'),
    blank: rest.filter(({ official }) => official === '.').map(({ code, destination }) => ({ code, destination })),
  };
};
