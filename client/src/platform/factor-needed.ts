const listeners = new Set<() => void>();

/** Says that the account must set up a second factor before it is let do anything else. */
export const tellFactorNeeded = (): void => {
  for (const listener of listeners) listener();
};

/** Calls back whenever the server demands a second factor. */
export const onFactorNeeded = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
