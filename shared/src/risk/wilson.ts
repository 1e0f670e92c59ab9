/** Fewer judged lines than this are few: their share says little. */
export const fewBelow = 10;

/** A share with the interval in which the true one lies, 95 times of 100. Shares are between 0 and 1. */
export interface Share {
  readonly found: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly isFew: boolean;
}

const z = 1.959963984540054;

/**
 * Wilson's interval for a share (Wilson 1927), which holds for small numbers as well; null where nothing was counted.
 * @example wilson(5, 10) // between 0.2366 and 0.7634
 */
export const wilson = (found: number, of: number): Share | null => {
  if (of <= 0) return null;
  const share = found / of;
  const base = 1 + (z * z) / of;
  const middle = (share + (z * z) / (2 * of)) / base;
  const reach = (z / base) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { found, of, share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach), isFew: of < fewBelow };
};
