/** A CHECK over text: unlike an enum's, its equality is leakproof, so row-level security keeps the index. */
export const oneOf = (column: string, values: readonly string[]): string =>
  `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;
