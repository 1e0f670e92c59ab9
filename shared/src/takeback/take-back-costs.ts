import { Decimal } from 'decimal.js';
import { daysBetween } from '../days';

const Exact = Decimal.clone({ precision: 60 });

/** An exact amount of money. */
export interface Money {
  /** A canonical decimal. */
  readonly amount: string;
  /** A code of ISO 4217. */
  readonly currency: string;
}

/** Goods at a place, and what each day of it costs. */
export interface Stored {
  readonly since: string;
  readonly until: string | null;
  readonly costPerDay: string | null;
  readonly currency: string | null;
}

/** What a storage has cost up to a day, first and last day counted; null where no price is known. */
export const storageCost = ({ since, until, costPerDay, currency }: Stored, today: string): Money | null => {
  if (costPerDay === null || currency === null) return null;
  const last = until !== null && until < today ? until : today;
  return { amount: new Exact(costPerDay).times(Math.max(0, daysBetween(since, last) + 1)).toFixed(), currency };
};

/** Sums of money, each currency by itself, in the order of their codes. Nothing is converted. */
export const totalsByCurrency = (all: readonly Money[]): Money[] => {
  const sums = new Map<string, Decimal>();
  for (const { amount, currency } of all) sums.set(currency, (sums.get(currency) ?? new Exact(0)).plus(amount));
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, sum]) => ({ currency, amount: sum.toFixed() }));
};
