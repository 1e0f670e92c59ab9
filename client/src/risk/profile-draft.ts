import { indicators } from '@muster/shared/risk/indicators';
import type { Profile } from '@muster/shared/risk/profile';

/** A profile as it is typed: each indicator with what stands in its field. */
export interface ProfileDraft {
  readonly title: string;
  readonly note: string;
  readonly high: string;
  readonly medium: string;
  readonly points: Readonly<Record<string, string>>;
}

export const draftOf = ({ title, note, weights, high, medium }: Profile & { readonly title: string; readonly note?: string | null }): ProfileDraft => ({
  title, note: note ?? '', high, medium, points: Object.fromEntries(weights.map(({ code, points }) => [code, points])),
});

/** What is typed, as a profile: a comma for a point is taken too, and what is empty does not count. */
export const measureOf = ({ high, medium, points }: ProfileDraft): Profile => ({
  weights: indicators.flatMap(({ code }) => {
    const typed = plain(points[code] ?? '');
    return typed === '' ? [] : [{ code, points: typed }];
  }),
  high: plain(high),
  medium: plain(medium),
});

const plain = (typed: string): string => typed.trim().replace(',', '.');
