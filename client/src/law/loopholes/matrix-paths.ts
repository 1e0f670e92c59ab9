import type { Matrix } from '@muster/shared/law/loopholes/matrix';
import { verdictAt } from '@muster/shared/law/loopholes/matrix';
import type { Verdict } from '@muster/shared/law/verdict';
import { verdicts } from '@muster/shared/law/verdict';
import { countries, wcoRegions, type WcoRegion } from '@muster/shared/reference/countries';

const placeOf = new Map(countries.map(({ code, wcoRegion, subRegion }) => [code as string, { region: wcoRegion, subRegion }]));

/** The region of a State, by which the matrix is put in order. */
export const regionOf = (state: string): WcoRegion | null => placeOf.get(state)?.region ?? null;

/** Places of the States in the matrix, neighbours beside each other. */
export const byRegion = (states: readonly string[]): number[] => {
  const rank = (state: string): string => `${String(wcoRegions.indexOf(regionOf(state) ?? 'AMERICAS'))} ${placeOf.get(state)?.subRegion ?? ''} ${state}`;
  return states.map((_state, at) => at).sort((left, right) => rank(states[left] ?? '').localeCompare(rank(states[right] ?? ''), 'en'));
};

/** The matrix as one outline for each verdict: cells beside each other that say the same are one bar. */
export const matrixPaths = ({ states, cells }: Matrix, order: readonly number[]): { readonly verdict: Verdict; readonly d: string }[] => {
  const bars = new Map<Verdict, string[]>();
  const close = (verdict: Verdict | null, row: number, from: number, to: number) => {
    if (verdict === null || to <= from) return;
    const known = bars.get(verdict) ?? [];
    bars.set(verdict, known);
    known.push(`M${from} ${row}h${to - from}v1h${from - to}z`);
  };
  for (const [row, origin] of order.entries()) {
    let [from, said]: [number, Verdict | null] = [0, null];
    for (const [column, destination] of order.entries()) {
      const verdict = verdictAt(cells, origin * states.length + destination);
      if (verdict === said) continue;
      close(said, row, from, column);
      [from, said] = [column, verdict];
    }
    close(said, row, from, order.length);
  }
  return verdicts.flatMap((verdict) => {
    const found = bars.get(verdict);
    return found ? [{ verdict, d: found.join('') }] : [];
  });
};

/** Of each pair of regions how many corridors there are, and how many of them come to each verdict. */
export const byPairOfRegions = ({ states, cells }: Matrix): Map<string, Partial<Record<Verdict, number>>> => {
  const pairs = new Map<string, Partial<Record<Verdict, number>>>();
  for (let at = 0; at < cells.length; at += 1) {
    const verdict = verdictAt(cells, at);
    if (!verdict) continue;
    const key = `${regionOf(states[Math.floor(at / states.length)] ?? '')} ${regionOf(states[at % states.length] ?? '')}`;
    const counts = pairs.get(key) ?? {};
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    pairs.set(key, counts);
  }
  return pairs;
};
