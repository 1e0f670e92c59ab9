import { Decimal } from 'decimal.js';

/** An exact amount; null where the text is none or not above nothing. */
export const amountOf = (text: string | undefined): Decimal | null => (text !== undefined && /^\d+(?:\.\d+)?$/.test(text) && /[1-9]/.test(text) ? new Decimal(text) : null);

/** One amount for each of another, shortened for a sentence; null where one of them is none. */
export const ratio = (amount: string | undefined, by: string | number | undefined): Decimal | null => {
  const [whole, parts] = [amountOf(amount), amountOf(by === undefined ? undefined : String(by))];
  return whole && parts ? whole.div(parts) : null;
};

/** As a sentence shows it: three figures after the point at most, without trailing zeros. */
export const shown = (amount: Decimal): string => amount.toDecimalPlaces(3).toFixed();
