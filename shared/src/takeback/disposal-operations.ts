/** Operations of Annex IV of the Basel Convention: A without recovery (D), B with it (R). Text of the Convention as of 2014-08-18. */
export const disposalOperations = [
  ...Array.from({ length: 15 }, (_, index) => `D${index + 1}`),
  ...Array.from({ length: 13 }, (_, index) => `R${index + 1}`),
];

/** Those after which the waste is still there, for another operation to follow. */
const interim: ReadonlySet<string> = new Set(['D13', 'D14', 'D15', 'R12', 'R13']);

/** Whether the waste is disposed of or recovered for good by this operation. */
export const isFinalOperation = (code: string): boolean => !interim.has(code);
