import type { Law } from '../law';
import { shippedLaw } from '../law';
import type { Ground, Verdict } from '../verdict';
import { judgeCorridor, verdictAt } from './matrix';
import type { Asked, Matrix } from './matrix';

/** A corridor whose verdict is another on the later day. */
export interface Changed {
  readonly origin: string;
  readonly destination: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** Corridors whose verdict changed between two matrices of the same States. */
export const changedCells = (before: Matrix, after: Matrix): Changed[] => {
  const { states } = before;
  const changed: Changed[] = [];
  for (let at = 0; at < before.cells.length; at += 1) {
    if (before.cells[at] === after.cells[at]) continue;
    const [was, is] = [verdictAt(before.cells, at), verdictAt(after.cells, at)];
    const [origin, destination] = [states[Math.floor(at / states.length)], states[at % states.length]];
    if (was && is && origin && destination) changed.push({ origin, destination, before: was, after: is });
  }
  return changed;
};

/** Rules that made a change: grounds that speak on the later day alone, and those that spoke on the earlier one alone. */
export interface Reasons {
  readonly appeared: readonly Ground[];
  readonly gone: readonly Ground[];
}

const same = (one: Ground, other: Ground): boolean => one.rule === other.rule && one.verdict === other.verdict && one.citation === other.citation && one.validFrom === other.validFrom;
const speaking = (grounds: readonly Ground[]): Ground[] => grounds.filter(({ verdict }) => verdict !== null);

/** Why a corridor's verdict changed. */
export const reasonsOf = (before: Asked, after: Asked, { origin, destination }: Pick<Changed, 'origin' | 'destination'>, law: Law = shippedLaw): Reasons => {
  const was = speaking(judgeCorridor(before, origin, destination, law).grounds);
  const is = speaking(judgeCorridor(after, origin, destination, law).grounds);
  return { appeared: is.filter((ground) => !was.some((one) => same(one, ground))), gone: was.filter((ground) => !is.some((one) => same(one, ground))) };
};

/** A rule that made changes, and in how many corridors. */
export interface Mover {
  readonly rule: string;
  readonly way: 'APPEARED' | 'GONE';
  readonly citation: string;
  readonly corridors: number;
}

/** Counts reasons as they come, so that many can be looked at in slices. */
export class MoverCount {
  private readonly byKey = new Map<string, Mover>();

  add({ appeared, gone }: Reasons): void {
    // A rule that speaks otherwise, with the same text, has changed its mind: only what is said now counts.
    const all = [...appeared.map((ground) => ({ ground, way: 'APPEARED' as const })), ...gone.filter(({ rule }) => !appeared.some((one) => one.rule === rule)).map((ground) => ({ ground, way: 'GONE' as const }))];
    for (const { ground, way } of all) {
      const key = `${way} ${ground.rule} ${ground.citation}`;
      const known = this.byKey.get(key);
      this.byKey.set(key, { rule: ground.rule, way, citation: ground.citation, corridors: (known?.corridors ?? 0) + 1 });
    }
  }

  /** The movers, the one of most corridors first. */
  get movers(): Mover[] {
    return [...this.byKey.values()].sort((left, right) => right.corridors - left.corridors || left.rule.localeCompare(right.rule, 'en'));
  }
}
