import { sumAmounts } from '@muster/shared/seizures/quantity';
import type { QuantityBasis, QuantityUnit, WasteStream } from '@muster/shared/vocabularies';
import type { Case } from './case-book';

/** What a set of reports adds up to; units never mix. */
export interface Sum {
  readonly cases: number;
  readonly kilograms: string;
  readonly pieces: string;
}

/** One group of reports by some key. */
export interface Group {
  readonly key: string;
  readonly cases: readonly Case[];
}

/** Of one unit of one item the best figure counts. */
const trust: readonly QuantityBasis[] = ['WEIGHED', 'ESTIMATED', 'DECLARED'];

const amountOf = (item: Case['items'][number], unit: QuantityUnit): string | undefined =>
  trust.map((basis) => item.quantities.find((each) => each.unit === unit && each.basis === basis)).find(Boolean)?.amount;

/** Adds amounts of one unit exactly; what is not known adds nothing. */
export const addUp = (unit: QuantityUnit, amounts: readonly (string | null | undefined)[]): string =>
  sumAmounts(unit, amounts.flatMap((amount) => (amount ? [{ unit, amount }] : [])));

/** Cases, kilograms and pieces of some reports. */
export const sumOf = (cases: readonly Case[]): Sum => ({
  cases: cases.length,
  kilograms: addUp('KILOGRAM', cases.map(({ totalKg }) => totalKg)),
  pieces: addUp('PIECE', cases.flatMap(({ items }) => items.map((item) => amountOf(item, 'PIECE')))),
});

/** Groups by every key that a report has; a report with two streams stands in both. */
export const groupBy = (cases: readonly Case[], keysOf: (one: Case) => readonly string[]): readonly Group[] => {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    for (const key of new Set(keysOf(one))) {
      const members = groups.get(key);
      if (members) members.push(one);
      else groups.set(key, [one]);
    }
  }
  return [...groups].map(([key, members]) => ({ key, cases: members })).sort((a, b) => b.cases.length - a.cases.length);
};

/** The streams of a report: those of its items, else its own. */
export const streamsOf = (one: Case): readonly WasteStream[] => {
  const found = one.items.flatMap(({ wasteStream }) => (wasteStream ? [wasteStream] : []));
  return found.length > 0 ? [...new Set(found)] : one.wasteStream ? [one.wasteStream] : [];
};

/** What was found of one stream in one report, in kilograms; undefined when it is not known. */
export const kilogramsOf = (one: Case, stream: string): string | undefined => {
  const amounts = one.items.filter((item) => item.wasteStream === stream).flatMap((item) => amountOf(item, 'KILOGRAM') ?? []);
  return amounts.length > 0 ? addUp('KILOGRAM', amounts) : undefined;
};

/** From where to where as the server's totals name it; an end that is not known is empty. */
export const routeOf = ({ route }: Case): string =>
  [route.find(({ part }) => part === 'DEPARTURE'), route.findLast(({ part }) => part === 'DESTINATION')].map((point) => point?.country ?? '').join('>');
