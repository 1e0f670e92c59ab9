import type { Reported } from './replay';
import { median, sum } from './arithmetic';

const trust = ['WEIGHED', 'ESTIMATED', 'DECLARED'];
const units = { pieces: 'PIECE', containers: 'CONTAINER', litres: 'LITRE', cubicMetres: 'CUBIC_METRE' } as const;

type Item = Reported['version']['body']['items'][number];

/** Of one unit of one item the best figure counts, the largest of these. */
const best = ({ quantities }: Item, unit: string): Item['quantities'][number] | undefined =>
  quantities.filter((each) => each.unit === unit).sort((a, b) => trust.indexOf(a.basis) - trust.indexOf(b.basis) || Number(b.amount) - Number(a.amount))[0];

const amounts = (items: readonly Item[], unit: string, isBasis = (_basis: string): boolean => true): number =>
  sum(items.flatMap((item) => {
    const found = best(item, unit);
    return found && isBasis(found.basis) ? [Number(found.amount)] : [];
  }));

/** What reports add up to, unit by unit. */
export const measure = (reports: readonly Reported[], ofStream?: string) => {
  const items = reports.flatMap(({ version }) => version.body.items.filter(({ wasteStream }) => ofStream === undefined || wasteStream === ofStream));
  const of = (name: keyof typeof units): number => amounts(items, units[name]);
  const kilograms = (basis: string): number => amounts(items, 'KILOGRAM', (each) => each === basis);
  return {
    cases: reports.length, kg: amounts(items, 'KILOGRAM'), kgWeighed: kilograms('WEIGHED'), kgEstimated: kilograms('ESTIMATED'), kgDeclared: kilograms('DECLARED'),
    pieces: of('pieces'), containers: of('containers'), litres: of('litres'), cubicMetres: of('cubicMetres'),
  };
};
export type Measured = ReturnType<typeof measure>;

export const kilogramsOf = (report: Reported): number => measure([report]).kg;

/** What was sent and not sent back; a draft is nobody's figure. */
export const counted = (reports: readonly Reported[]): Reported[] => reports.filter(({ state }) => state === 'SUBMITTED' || state === 'VALIDATED');

export const medianKilograms = (reports: readonly Reported[]): number | null => median(reports.map(kilogramsOf).filter((kg) => kg > 0));

/** The heaviest; of equals the one whose identifier comes first. */
export const largestOf = (reports: readonly Reported[]): Reported | undefined => [...reports].sort((a, b) => kilogramsOf(b) - kilogramsOf(a) || (a.id < b.id ? -1 : 1))[0];

export const streamsOf = ({ version }: Reported): string[] => [...new Set(version.body.items.flatMap(({ wasteStream }) => wasteStream ?? []))];
