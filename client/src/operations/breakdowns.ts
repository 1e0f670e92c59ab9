import { subtractAmount } from '@muster/shared/seizures/quantity';
import type { Breakdown_GroupFragment } from '../graphql/graphql';
import { kilogramsOf, routeOf, streamsOf } from './case-figures';
import type { Case } from './case-book';

/** What a breakdown counts by. */
export type By = 'stream' | 'agency' | 'route' | 'country';

/** One key of a breakdown: all of it, and the part that is not validated. */
export interface Slice {
  readonly key: string;
  readonly cases: number;
  readonly preliminaryCases: number;
  readonly kilograms: string;
  readonly preliminaryKilograms: string;
}

const keysOf = (one: Case, by: By): readonly string[] => {
  if (by === 'stream') return streamsOf(one);
  if (by === 'agency') return [one.reportingAgency.id];
  return by === 'route' ? [routeOf(one)] : [one.country ?? ''];
};

/** The server's groups as slices; without one case when it is given, its share taken off exactly. */
export const slicesOf = (groups: readonly Breakdown_GroupFragment[], by: By, without: Case | undefined): readonly Slice[] =>
  groups.flatMap((group) => {
    const whole: Slice = {
      key: group.key,
      cases: group.cases,
      preliminaryCases: group.preliminary.cases,
      kilograms: group.kg,
      preliminaryKilograms: group.preliminary.kg,
    };
    if (!without || !keysOf(without, by).includes(group.key)) return [whole];
    const weight = (by === 'stream' ? kilogramsOf(without, group.key) : without.totalKg) ?? '0';
    const isPreliminary = without.state !== 'VALIDATED';
    const left: Slice = {
      key: group.key,
      cases: whole.cases - 1,
      preliminaryCases: whole.preliminaryCases - (isPreliminary ? 1 : 0),
      kilograms: subtractAmount(whole.kilograms, weight),
      preliminaryKilograms: isPreliminary ? subtractAmount(whole.preliminaryKilograms, weight) : whole.preliminaryKilograms,
    };
    return left.cases > 0 ? [left] : [];
  });
