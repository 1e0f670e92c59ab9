/** A quantile of numbers, by the nearest rank. */
export const quantile = (numbers, share) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
};

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** What rounds say of one figure: the middle one, and how far they lie apart. */
export const spread = (numbers) => ({ median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) });

/** Measures every row once a round, each round beginning with another row, so that what else the machine does hits all alike. */
export const inTurns = async (rounds, rows, measure) => {
  const seen = new Map(rows.map((row) => [row, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < rows.length; turn += 1) {
      const row = rows[(round + turn) % rows.length];
      seen.get(row).push(await measure(row, round));
    }
  }
  return seen;
};

/**
 * The ratios of rows to a reference row. Each is taken within a round, where both met the same machine, and their median told; the figures
 * themselves stand beside them.
 */
export const ratiosTo = (reference, seen, figure) => {
  const base = seen.get(reference).map(figure);
  return new Map([...seen].map(([row, rounds]) => [row, { figure: spread(rounds.map(figure)), ratio: spread(rounds.map((one, round) => figure(one) / base[round])) }]));
};
