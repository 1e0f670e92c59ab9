import type { ControlFinding, TargetOutcome } from '../vocabularies';
import type { Share } from './wilson';
import { wilson } from './wilson';

/** What came of a target on which indicators had fired. */
export const hitOutcomes = ['FOUND', 'NOTHING_FOUND', 'OPEN'] as const;
export type HitOutcome = (typeof hitOutcomes)[number];

/** A closed target says what came of it; an open one says what its controls found. What was missed or was not ours was not judged. */
export const hitOutcomeOf = (outcome: TargetOutcome | null, findings: readonly ControlFinding[]): HitOutcome => {
  if (outcome === 'FOUND' || outcome === 'NOTHING_FOUND') return outcome;
  if (outcome !== null) return 'OPEN';
  if (findings.some((finding) => finding === 'ILLEGAL_WASTE' || finding === 'OTHER_OFFENCE')) return 'FOUND';
  return findings.includes('NOTHING_FOUND') ? 'NOTHING_FOUND' : 'OPEN';
};

/** One target as hit rates count it. */
export interface Judged {
  readonly codes: readonly string[];
  readonly outcome: HitOutcome;
  /** Day on which it was nominated. */
  readonly on: string;
}

export const drifts = ['BETTER', 'WORSE', 'ALIKE', 'TOO_FEW'] as const;
export type Drift = (typeof drifts)[number];

export interface HitRate {
  readonly code: string;
  /** On how many targets it fired, judged or not. */
  readonly fired: number;
  readonly whole: Share | null;
  readonly last: Share | null;
  readonly before: Share | null;
  readonly drift: Drift;
}

/** Only intervals that do not touch are told apart; fewer than ten on a side say nothing. */
export const driftOf = (last: Share | null, before: Share | null): Drift => {
  if (!last || !before || last.isFew || before.isFew) return 'TOO_FEW';
  if (last.low > before.high) return 'BETTER';
  return last.high < before.low ? 'WORSE' : 'ALIKE';
};

/** How often each indicator was right, at all and since a day against before it; the most often judged first. */
export const hitRates = (judged: readonly Judged[], since: string): HitRate[] => {
  const tallies = new Map<string, { fired: number; last: [number, number]; before: [number, number] }>();
  for (const { codes, outcome, on } of judged) {
    for (const code of new Set(codes)) {
      const tally = tallies.get(code) ?? { fired: 0, last: [0, 0], before: [0, 0] };
      tallies.set(code, tally);
      tally.fired += 1;
      if (outcome === 'OPEN') continue;
      const side = tally[on >= since ? 'last' : 'before'];
      side[0] += outcome === 'FOUND' ? 1 : 0;
      side[1] += 1;
    }
  }
  return [...tallies]
    .map(([code, { fired, last, before }]) => {
      const [now, then] = [wilson(...last), wilson(...before)];
      return { code, fired, whole: wilson(last[0] + before[0], last[1] + before[1]), last: now, before: then, drift: driftOf(now, then) };
    })
    .sort((one, other) => (other.whole?.of ?? 0) - (one.whole?.of ?? 0) || other.fired - one.fired || (one.code < other.code ? -1 : 1));
};
