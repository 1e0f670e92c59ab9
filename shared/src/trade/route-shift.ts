import type { Decimal } from 'decimal.js';
import type { TradeDirection, TradeFlow } from './flow';
import { Exact, wholeWorld } from './flow';

/** What is compared: whose trade in which code, and the day on which something changed. */
export interface ShiftAsked {
  readonly reporter: string;
  readonly direction: Extract<TradeDirection, 'EXPORT' | 'IMPORT'>;
  /** The beginning of a code: 3915 takes in all below it. */
  readonly code: string;
  readonly day: string;
  /** Whole years on each side. */
  readonly years: number;
}

/** Years on one side of the day, those of them that were reported, and what moved. */
export interface ShiftSpan {
  readonly from: number;
  readonly to: number;
  readonly reportedYears: number;
  readonly kilograms: string;
}

/** What became of one partner's share. Shares in per cent, to one decimal; null where nothing was reported at all. */
export interface PartnerShift {
  readonly partner: string;
  readonly before: string;
  readonly after: string;
  readonly shareBefore: string | null;
  readonly shareAfter: string | null;
  /** Points of the share that it won or lost. */
  readonly points: string | null;
}

export interface RouteShift {
  readonly asked: ShiftAsked;
  readonly before: ShiftSpan;
  readonly after: ShiftSpan;
  /** Whether either side stands on little: under a thousand tonnes, or one year alone. */
  readonly isSmall: boolean;
  /** Those whose share moved most first. */
  readonly partners: readonly PartnerShift[];
}

/** Kilograms under which a share says little. */
export const smallBase = '1000000';

/** A day within a year belongs to neither side: annual figures cannot be cut. */
const spansOf = ({ day, years }: ShiftAsked): [number, number][] => {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) === '01-01' ? year : year + 1;
  return [[year - years, year - 1], [first, first + years - 1]];
};

const share = (part: Decimal, whole: Decimal): Decimal | null => (whole.isZero() ? null : part.times(100).dividedBy(whole));

/** How the shares of a reporter's partners moved between the years before a day and those after it. */
export const routeShift = (flows: readonly TradeFlow[], asked: ShiftAsked): RouteShift => {
  const own = flows.filter(({ reporter, direction, code, partner }) => reporter === asked.reporter && direction === asked.direction && code.startsWith(asked.code) && partner !== wholeWorld);
  const sides = spansOf(asked).map(([from, to]) => {
    const within = own.filter(({ year }) => from <= year && year <= to);
    const byPartner = new Map<string, Decimal>();
    for (const { partner, kilograms } of within) byPartner.set(partner, (byPartner.get(partner) ?? new Exact(0)).plus(kilograms));
    const whole = [...byPartner.values()].reduce((sum, part) => sum.plus(part), new Exact(0));
    return { byPartner, whole, span: { from, to, reportedYears: new Set(within.map(({ year }) => year)).size, kilograms: whole.toFixed() } };
  });
  const [before, after] = sides as [(typeof sides)[number], (typeof sides)[number]];
  const shifts = [...new Set([...before.byPartner.keys(), ...after.byPartner.keys()])].map((partner) => {
    const [was, is] = [before.byPartner.get(partner) ?? new Exact(0), after.byPartner.get(partner) ?? new Exact(0)];
    const [shareBefore, shareAfter] = [share(was, before.whole), share(is, after.whole)];
    const points = shareBefore && shareAfter ? shareAfter.minus(shareBefore) : null;
    return { size: points?.abs() ?? new Exact(0), shift: { partner, before: was.toFixed(), after: is.toFixed(), shareBefore: shareBefore?.toFixed(1) ?? null, shareAfter: shareAfter?.toFixed(1) ?? null, points: points?.toFixed(1) ?? null } };
  });
  shifts.sort((left, right) => right.size.comparedTo(left.size) || left.shift.partner.localeCompare(right.shift.partner, 'en'));
  const isThin = ({ whole, span }: (typeof sides)[number]): boolean => whole.lessThan(smallBase) || span.reportedYears < 2;
  return { asked, before: before.span, after: after.span, isSmall: isThin(before) || isThin(after), partners: shifts.map(({ shift }) => shift) };
};
