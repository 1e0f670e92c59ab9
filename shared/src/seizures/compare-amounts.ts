import { Decimal } from 'decimal.js';

/** Whether an amount is more than another by more than so many per cent of it. */
export const isMoreBy = (percent: number, amount: string, than: string): boolean => new Decimal(amount).minus(than).greaterThan(new Decimal(than).times(percent).dividedBy(100));

/** Whether two amounts of one unit differ by more than so many per cent of the first. */
export const differBy = (percent: number, amount: string, other: string): boolean => new Decimal(amount).minus(other).abs().greaterThan(new Decimal(amount).times(percent).dividedBy(100));

/** Whether two amounts of one unit are the same. */
export const areEqual = (amount: string, other: string): boolean => new Decimal(amount).equals(other);
