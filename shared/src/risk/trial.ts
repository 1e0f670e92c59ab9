import type { HitOutcome } from './hit-rates';
import type { LineFacts } from './line-facts';
import type { Profile, RiskBand } from './profile';
import { riskBands } from './profile';
import type { Reason } from './score';
import { scorerOf } from './score';
import type { Share } from './wilson';
import { wilson } from './wilson';

/** A target or seizure of a past operation, as a profile is tried on it. */
export interface PastCase {
  readonly id: string;
  readonly reference: string;
  readonly kind: 'TARGET' | 'SEIZURE';
  readonly facts: LineFacts;
  readonly outcome: HitOutcome;
}

export interface TriedBand {
  readonly band: RiskBand;
  readonly cases: number;
  /** Of its judged targets, how many had something. Seizures are no share: each of them was found. */
  readonly share: Share | null;
  readonly seizures: number;
}

export interface TriedIndicator {
  readonly code: string;
  readonly fired: number;
  readonly share: Share | null;
  readonly seizures: number;
}

export interface TriedCase extends Pick<PastCase, 'id' | 'reference' | 'kind' | 'outcome'> {
  readonly points: string;
  readonly band: RiskBand;
  readonly reasons: readonly Reason[];
}

export interface Trial {
  readonly cases: number;
  readonly bands: readonly TriedBand[];
  readonly indicators: readonly TriedIndicator[];
  /** What it would have fired on, the most points first. */
  readonly fired: readonly TriedCase[];
}

interface Counted {
  cases: number;
  found: number;
  judged: number;
  seizures: number;
}

const count = (into: Counted, { kind, outcome }: PastCase): void => {
  into.cases += 1;
  if (kind === 'SEIZURE') into.seizures += 1;
  else if (outcome !== 'OPEN') {
    into.judged += 1;
    into.found += outcome === 'FOUND' ? 1 : 0;
  }
};

const none = (): Counted => ({ cases: 0, found: 0, judged: 0, seizures: 0 });

/** Tries a profile on what is known how it ended: what it would have fired on, and what of that was found. */
export const tryProfile = (profile: Profile, past: readonly PastCase[]): Trial => {
  const scorer = scorerOf(profile);
  const byBand = new Map<RiskBand, Counted>(riskBands.map((band) => [band, none()]));
  const byCode = new Map<string, Counted>(profile.weights.map(({ code }) => [code, none()]));
  const fired: TriedCase[] = [];
  for (const one of past) {
    const { points, band, reasons } = scorer.score(one.facts);
    count(byBand.get(band) ?? none(), one);
    for (const { code } of reasons) count(byCode.get(code) ?? none(), one);
    const { id, reference, kind, outcome } = one;
    if (reasons.length > 0) fired.push({ id, reference, kind, outcome, points, band, reasons });
  }
  return {
    cases: past.length,
    bands: riskBands.map((band) => {
      const { cases, found, judged, seizures } = byBand.get(band) ?? none();
      return { band, cases, share: wilson(found, judged), seizures };
    }),
    indicators: [...byCode].map(([code, { cases, found, judged, seizures }]) => ({ code, fired: cases, share: wilson(found, judged), seizures })).filter((one) => one.fired > 0),
    fired: fired.sort((one, other) => Number(other.points) - Number(one.points)),
  };
};
