import type { Changed, Mover } from './changes';
import { changedCells, MoverCount, reasonsOf } from './changes';
import type { Corridor } from './gaps';
import { gapsOfRow } from './gaps';
import type { Asked, Matrix } from './matrix';
import { emptyMatrix, judgeRow, states } from './matrix';

/** Two days of a waste beside each other: the world on each, the gaps on the later one, what changed, and by which rules. */
export interface Comparison {
  readonly before: Matrix;
  readonly after: Matrix;
  readonly corridors: readonly Corridor[];
  readonly changed: readonly Changed[];
  readonly movers: readonly Mover[];
}

/** Corridors whose reasons are looked up in one step: a few milliseconds. */
const atOnce = 200;
/** States whose gaps are looked for in one step. */
const rowsAtOnce = 10;

/**
 * Compares two days step by step, telling after each step which share is done: whoever runs it can do other things between any two, and stop it.
 * No step is longer than one State's corridors.
 */
export function* compareDays(before: Asked, after: Asked, among: readonly string[] = states): Generator<number, Comparison> {
  const [was, is] = [emptyMatrix(before, among), emptyMatrix(after, among)];
  const rows = among.length * 2;
  for (const [half, matrix] of [was, is].entries()) {
    for (let row = 0; row < among.length; row += 1) {
      judgeRow(matrix, row);
      yield ((half * among.length + row + 1) / rows) * 0.8;
    }
  }
  const corridors: Corridor[] = [];
  for (let row = 0; row < among.length; row += 1) {
    corridors.push(...gapsOfRow(is, row));
    if (row % rowsAtOnce === 0) yield 0.8;
  }
  const changed = changedCells(was, is);
  const count = new MoverCount();
  for (let at = 0; at < changed.length; at += atOnce) {
    for (const one of changed.slice(at, at + atOnce)) count.add(reasonsOf(before, after, one));
    yield 0.8 + 0.2 * ((at + atOnce) / (changed.length + atOnce));
  }
  return { before: was, after: is, corridors, changed, movers: count.movers };
}
