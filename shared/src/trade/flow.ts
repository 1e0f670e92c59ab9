import { Decimal } from 'decimal.js';

/** Which way goods went, as the reporter told it. What was sent on or came back is counted apart. */
export const tradeDirections = ['EXPORT', 'IMPORT', 'RE_EXPORT', 'RE_IMPORT'] as const;
export type TradeDirection = (typeof tradeDirections)[number];

/** The partner of a figure that tells no partner: all of them together. */
export const wholeWorld = 'WORLD';

/** What one country reported of a year: how much of a code went to, or came from, a partner. */
export interface TradeFlow {
  /** ISO 3166-1 alpha-2. */
  readonly reporter: string;
  /** ISO 3166-1 alpha-2, or `WORLD`. */
  readonly partner: string;
  /** A heading, subheading or national code that begins with them. */
  readonly code: string;
  readonly year: number;
  readonly direction: TradeDirection;
  /** Exact, in kilograms. */
  readonly kilograms: string;
}

/** Enough digits for the sums of the whole world's trade in grams. */
export const Exact = Decimal.clone({ precision: 60 });

export const sumKilograms = (flows: readonly Pick<TradeFlow, 'kilograms'>[]): string => flows.reduce((sum, { kilograms }) => sum.plus(kilograms), new Exact(0)).toFixed();

/** One flow for each reporter, partner, code, year and direction: figures told apart under names of the same country are added. */
export const joinFlows = (flows: readonly TradeFlow[]): TradeFlow[] => {
  const byKey = new Map<string, TradeFlow>();
  for (const flow of flows) {
    const key = [flow.reporter, flow.partner, flow.code, flow.year, flow.direction].join(' ');
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, kilograms: sumKilograms([known, flow]) } : flow);
  }
  return [...byKey.values()];
};
