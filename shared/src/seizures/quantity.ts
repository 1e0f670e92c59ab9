import { Decimal } from 'decimal.js';
import type { QuantityBasis, QuantityUnit } from '../vocabularies';

// Enough digits to add a hundred million of the largest amounts without rounding.
const Exact = Decimal.clone({ precision: 60 });

const decimalsAllowed: Readonly<Record<QuantityUnit, number>> = {
  KILOGRAM: 3,
  PIECE: 0,
  LITRE: 3,
  CUBIC_METRE: 3,
  CONTAINER: 0,
};

/** Every amount is below this, in its own unit. */
export const amountLimit = '1000000000000';

/** An exact amount of one unit, as a canonical decimal string. */
export interface Quantity<Unit extends QuantityUnit = QuantityUnit> {
  readonly amount: string;
  readonly unit: Unit;
  readonly basis?: QuantityBasis;
}

export type AmountRule =
  | 'quantity.not-decimal' | 'quantity.not-positive' | 'quantity.too-large' | 'quantity.too-precise' | 'quantity.not-whole';

export type ParsedAmount =
  | { readonly ok: true; readonly amount: string }
  | { readonly ok: false; readonly rule: AmountRule };

const refuse = (rule: AmountRule): ParsedAmount => ({ ok: false, rule });

/**
 * Reads an amount typed by a person. The point is the only separator: 1,200 is twelve hundred to one reader and one
 * and a fifth to another, so it is refused rather than guessed.
 */
export const parseAmount = (text: string, unit: QuantityUnit): ParsedAmount => {
  const trimmed = text.trim();
  if (!/^-?\d+(\.\d+)?$/.test(trimmed)) return refuse('quantity.not-decimal');
  const amount = new Exact(trimmed);
  if (amount.lessThanOrEqualTo(0)) return refuse('quantity.not-positive');
  if (amount.greaterThanOrEqualTo(amountLimit)) return refuse('quantity.too-large');
  if (amount.decimalPlaces() > decimalsAllowed[unit]) {
    return refuse(decimalsAllowed[unit] === 0 ? 'quantity.not-whole' : 'quantity.too-precise');
  }
  return { ok: true, amount: amount.toFixed() };
};

/** Adds quantities of one unit; mixed units do not compile, and throw when they come from outside the compiler's sight. */
export const sumAmounts = <Unit extends QuantityUnit>(
  unit: Unit,
  quantities: readonly Quantity<NoInfer<Unit>>[],
): string => {
  const stranger = quantities.find((quantity) => quantity.unit !== unit);
  if (stranger) throw new TypeError(`Cannot add ${stranger.unit} to ${unit}`);
  return quantities.reduce((sum, { amount }) => sum.plus(amount), new Exact(0)).toFixed();
};

/** What is left of an amount when another of the same unit is taken away; below zero when more was taken than there was. */
export const subtractAmount = (amount: string, taken: string): string => new Exact(amount).minus(taken).toFixed();

/** Kilograms as tonnes, exactly. */
export const toTonnes = (kilograms: string): string => new Exact(kilograms).dividedBy(1000).toFixed();
