import type { Indicator, Values } from './indicator';
import { findIndicator } from './indicators';
import type { FactName, LineFacts } from './line-facts';
import type { Profile, RiskBand } from './profile';
import { hundredths, pointsOf } from './profile';
import { plain } from './terms';

/** An indicator that fired: how much it counts, and what made it fire. */
export interface Reason {
  readonly code: string;
  readonly points: string;
  readonly values: Values;
  /** A person said so. */
  readonly isTicked?: true;
}

export interface Score {
  readonly points: string;
  readonly band: RiskBand;
  /** The heaviest first. */
  readonly reasons: readonly Reason[];
  /** What nobody has told, so that some indicators of the profile could not be looked for. */
  readonly missing: readonly FactName[];
}

interface Part {
  readonly indicator: Indicator;
  readonly weight: number;
}

/** A profile made ready to score many lines. */
export interface Scorer {
  score(facts: LineFacts, tickedCodes?: readonly string[]): Score;
}

/**
 * Makes a profile ready. A score is a sum of points that a table gives: nothing is learnt, and each point has its sentence.
 * @example scorerOf(profile).score({ description: 'used computers', destination: 'GH' }).reasons
 */
export const scorerOf = (profile: Profile): Scorer => {
  const parts = profile.weights.flatMap(({ code, points }): Part[] => {
    const indicator = findIndicator(code);
    const weight = hundredths(points);
    return indicator && weight ? [{ indicator, weight }] : [];
  });
  parts.sort((one, other) => other.weight - one.weight || (one.indicator.code < other.indicator.code ? -1 : 1));
  const [high, medium] = [hundredths(profile.high) ?? Infinity, hundredths(profile.medium) ?? Infinity];
  const bandOf = (sum: number): RiskBand => (sum >= high ? 'HIGH' : sum >= medium ? 'MEDIUM' : 'LOW');
  return { score: (facts, tickedCodes = []) => scoreParts(parts, bandOf, facts, tickedCodes) };
};

const scoreParts = (parts: readonly Part[], bandOf: (sum: number) => RiskBand, facts: LineFacts, tickedCodes: readonly string[]): Score => {
  const text = plain(facts.description ?? '');
  const reasons: Reason[] = [];
  const missing = new Set<FactName>();
  let sum = 0;
  for (const { indicator: { code, check }, weight } of parts) {
    if (tickedCodes.includes(code)) {
      reasons.push({ code, points: pointsOf(weight), values: {}, isTicked: true });
      sum += weight;
      continue;
    }
    if (!check) continue;
    let isKnown = true;
    for (const need of check.needs) {
      if (facts[need] !== undefined) continue;
      isKnown = false;
      missing.add(need);
    }
    const values = isKnown ? check.find(facts, text) : null;
    if (!values) continue;
    reasons.push({ code, points: pointsOf(weight), values });
    sum += weight;
  }
  return { points: pointsOf(sum), band: bandOf(sum), reasons, missing: [...missing] };
};

/** Which indicators of a profile could not be looked for because a fact was missing. */
export const unaskedFor = (profile: Profile, missing: readonly FactName[]): string[] =>
  profile.weights.flatMap(({ code }) => (findIndicator(code)?.check?.needs.some((need) => missing.includes(need)) ? [code] : []));
