let waiting: { readonly answer: Promise<boolean>; readonly settle: (isProved: boolean) => void } | null = null;
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** Asks the reader to prove again who they are; all who ask at once share one answer. */
export const askProof = (): Promise<boolean> => {
  if (waiting) return waiting.answer;
  let settle: (isProved: boolean) => void = () => undefined;
  const answer = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  waiting = { answer, settle };
  tell();
  return answer;
};

/** Says how it went: what was held back goes on, or is given up. */
export const settleProof = (isProved: boolean): void => {
  waiting?.settle(isProved);
  waiting = null;
  tell();
};

export const isProofAsked = (): boolean => waiting !== null;

/** Calls back whenever a proof is asked or settled. */
export const onProof = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
