import { findIndicator } from './indicators';

export const riskBands = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type RiskBand = (typeof riskBands)[number];

/** How many points an indicator gives, as an exact decimal of two places at most. */
export interface Weight {
  readonly code: string;
  readonly points: string;
}

/** What a score is made with. Each version of it is kept, and each score names the version. */
export interface Profile {
  readonly weights: readonly Weight[];
  /** From how many points on a line is of high, and of medium risk. */
  readonly high: string;
  readonly medium: string;
}

/** A rule that a profile breaks, and where. */
export interface ProfileMistake {
  readonly field: string;
  readonly rule: 'profile.no-weight' | 'profile.points' | 'profile.indicator-unknown' | 'profile.indicator-twice' | 'profile.thresholds';
}

const points = /^(?:0|[1-9]\d{0,2})(?:\.\d{1,2})?$/;

/** Points as whole hundredths, by which sums are exact; null when they are none, or too many. */
export const hundredths = (text: string): number | null => {
  if (!points.test(text)) return null;
  const [whole = '', parts = ''] = text.split('.');
  return Number(whole) * 100 + Number(parts.padEnd(2, '0'));
};

/**
 * Hundredths as people write them.
 * @example pointsOf(1250) // '12.5'
 */
export const pointsOf = (count: number): string => {
  const parts = String(count % 100).padStart(2, '0').replace(/0+$/, '');
  return `${Math.floor(count / 100)}${parts && `.${parts}`}`;
};

/** Everything that is wrong with a profile; nothing, when it can be used. */
export const profileMistakes = (profile: Profile): ProfileMistake[] => {
  const mistakes: ProfileMistake[] = [];
  const seen = new Set<string>();
  if (profile.weights.length === 0) mistakes.push({ field: 'weights', rule: 'profile.no-weight' });
  profile.weights.forEach(({ code, points: given }, at) => {
    if (!findIndicator(code)) mistakes.push({ field: `weights.${at}.code`, rule: 'profile.indicator-unknown' });
    else if (seen.has(code)) mistakes.push({ field: `weights.${at}.code`, rule: 'profile.indicator-twice' });
    seen.add(code);
    if (!hundredths(given)) mistakes.push({ field: `weights.${at}.points`, rule: 'profile.points' });
  });
  const [high, medium] = [hundredths(profile.high), hundredths(profile.medium)];
  if (!high) mistakes.push({ field: 'high', rule: 'profile.points' });
  if (!medium) mistakes.push({ field: 'medium', rule: 'profile.points' });
  if (high && medium && medium >= high) mistakes.push({ field: 'medium', rule: 'profile.thresholds' });
  return mistakes;
};

const usual: Readonly<Record<string, string>> = {
  P01: '20', P03: '10', P04: '15', P05: '5', P06: '20', P07: '5', P08: '15', D01: '20', D02: '20', D05: '10', D08: '15', D09: '5', D10: '5', D11: '5', D12: '5', C01: '10', C02: '20', C03: '8', C04: '15', C06: '10', C07: '10',
  C08: '8', C09: '10', R01: '10', R03: '10', R04: '5', R05: '20', R07: '8', T01: '15', X01: '15', S01: '20', M01: '2', M02: '5', M03: '5', M04: '5', M05: '8', M06: '5', M07: '10', M08: '5', M09: '8', M10: '20', M11: '8', M12: '10',
};

/** A profile to begin with; its points are a judgement of ours, to be changed by what controls find. */
export const startingProfile: Profile = { weights: Object.entries(usual).map(([code, given]) => ({ code, points: given })), high: '45', medium: '20' };
