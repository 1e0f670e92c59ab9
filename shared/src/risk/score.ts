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

/** How high a sum of hundredths is ranked. */
const bandsOf = (profile: Pick<Profile, 'high' | 'medium'>): ((sum: number) => RiskBand) => {
  const [high, medium] = [hundredths(profile.high) ?? Infinity, hundredths(profile.medium) ?? Infinity];
  return (sum) => (sum >= high ? 'HIGH' : sum >= medium ? 'MEDIUM' : 'LOW');
};

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
  const bandOf = bandsOf(profile);
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

/** What a person judged of a line, and why. */
export interface Judged {
  readonly code: string;
  readonly said: string;
}

/** The indicators of a profile that no machine looks for, so that a person is asked; one that gives no points is not asked for. */
export const askedOf = (profile: Profile): string[] => profile.weights.flatMap(({ code, points }) => (findIndicator(code)?.check === null && hundredths(points) ? [code] : []));

/** A score with what persons judged beside what a machine found: each of its points, and its own words for a reason. */
export const withJudged = (profile: Profile, found: readonly Reason[], judged: readonly Judged[]): Omit<Score, 'missing'> => {
  const asked = new Set(askedOf(profile));
  const weights = new Map(profile.weights.map(({ code, points }) => [code, points]));
  const ticks = judged.filter(({ code }) => asked.has(code)).map(({ code, said }): Reason => ({ code, points: pointsOf(hundredths(weights.get(code) ?? '') ?? 0), values: { said }, isTicked: true }));
  const reasons = [...found.filter(({ isTicked }) => !isTicked), ...ticks].sort((one, other) => (hundredths(other.points) ?? 0) - (hundredths(one.points) ?? 0) || (one.code < other.code ? -1 : 1));
  const sum = reasons.reduce((total, { points }) => total + (hundredths(points) ?? 0), 0);
  return { points: pointsOf(sum), band: bandsOf(profile)(sum), reasons };
};

/** Which indicators of a profile could not be looked for because a fact was missing. */
export const unaskedFor = (profile: Profile, missing: readonly FactName[]): string[] =>
  profile.weights.flatMap(({ code }) => (findIndicator(code)?.check?.needs.some((need) => missing.includes(need)) ? [code] : []));
