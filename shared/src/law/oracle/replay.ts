import { listedControl } from '../classify';
import { decide } from '../decide';
import type { Law } from '../law';
import { shippedLaw } from '../law';
import type { Measure } from '../measures';
import { MeasureRegister } from '../measures';
import type { Line, Movement } from '../movement';
import { noDocuments, unknownMaterial } from '../movement';
import { Question, unlistedCode } from '../question';
import type { Rule } from '../rule';
import { rules } from '../rules';
import type { Decision, Verdict } from '../verdict';

/** A matrix of controls as an authority has published it: one answer for each waste and destination. */
export interface Matrix {
  readonly origin: string;
  readonly date: string;
  readonly destinations: readonly string[];
  readonly wastes: readonly { readonly code: string; readonly cells: string }[];
}

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

const figures: Readonly<Record<Verdict, string>> = {
  PROHIBITED: '1', ILLEGAL_TRAFFIC: '1', PRIOR_CONSENT_REQUIRED: '2', ALLOWED_WITH_CONDITIONS: '3', ALLOWED: '3', INSUFFICIENT_INFORMATION: '4', OUTSIDE_SCOPE: '-',
};
const effects: Readonly<Record<string, Measure['effect']>> = { 1: 'PROHIBITED', 2: 'PRIOR_CONSENT_REQUIRED', 3: 'ALLOWED_WITH_CONDITIONS', 4: 'INSUFFICIENT_INFORMATION' };

/** Reads a matrix as the oracle's files write it. */
export const readMatrix = (origin: string, date: string, destinations: string, controls: string): Matrix => ({
  origin, date, destinations: destinations.trim().split(/\s+/),
  wastes: controls.trim().split('\n').map((line) => {
    const [code = '', cells = ''] = line.trim().split(/\s+/);
    return { code, cells };
  }),
});

/** On no list: what tests say stands for the code. */
const lineOf = (code: string): Line => {
  const isUnlisted = code === '-' || code === '-*';
  return {
    declared: { hs6: null, codes: isUnlisted ? [] : [code] }, observed: null, status: 'WASTE', material: unknownMaterial,
    tests: isUnlisted ? [code === '-*' ? { characteristic: 'H12', isShown: true } : { characteristic: null, isShown: false }] : [],
  };
};

const movementOf = ({ origin, date }: Matrix, code: string, destination: string): Movement => ({
  date, origin, destination, transits: [], operation: 'R4', lines: [lineOf(code)], documents: noDocuments,
});

const isDerived = (code: string, day: string): boolean => code === '-*' || ['HAZARDOUS', 'OTHER', 'AMBER'].includes(listedControl([code], day));

/** Each destination's own control of a waste, as the matrix has it. */
const measuresOf = (matrix: Matrix): Measure[] =>
  matrix.wastes.flatMap(({ code, cells }) =>
    isDerived(code, matrix.date)
      ? []
      : matrix.destinations.flatMap((jurisdiction, at): Measure[] => {
          const effect = effects[cells[at] ?? ''];
          if (!effect) return [];
          const title = { en: `Control of ${code} as told by ${matrix.origin}`, fr: `Contrôle de ${code} selon ${matrix.origin}` };
          return [{
            jurisdiction, side: 'IMPORT', title, hs: null, codes: [code === '-' ? unlistedCode : code], other: [matrix.origin], operation: 'R', effect, needs: [], validFrom: null, validTo: null,
            citation: 'Matrix of export controls', confidence: 'HIGH',
          }];
        }),
  );

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
    imported: scoreOf(run(matrix, rest.filter(({ official }) => official !== '.'), under(measuresOf(matrix)), rules)),
    allowedBlindly: run(matrix, rest.filter(({ destination }) => !isDecidedByRules(destination)), under([]), rules).filter(({ ours }) => ours === '3'),
    blank: rest.filter(({ official }) => official === '.').map(({ code, destination }) => ({ code, destination })),
  };
};
