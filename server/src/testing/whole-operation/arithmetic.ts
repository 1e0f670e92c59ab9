/** What stands in the middle; of an even number the mean of the middle two. */
export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** Adds amounts of at most three places without a float's crumbs. */
export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + Math.round(amount * 1000), 0) / 1000;
