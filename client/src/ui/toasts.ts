/** One short notice of something done, and how to undo it. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => void;
}

const showFor = 8_000;
let nextId = 1;
let current: readonly Toast[] = [];
const listeners = new Set<() => void>();

const change = (next: readonly Toast[]) => {
  current = next;
  for (const listener of listeners) listener();
};

/** Takes a notice away. */
export const dismissToast = (id: number): void => change(current.filter((toast) => toast.id !== id));

/** Says that something was done; with `undo`, offers to take it back for as long as the notice stands. */
export const toast = (text: string, undo?: () => void): void => {
  const id = nextId++;
  change([...current.slice(-2), undo ? { id, text, undo } : { id, text }]);
  setTimeout(() => dismissToast(id), showFor);
};

/** The notices that stand now. */
export const currentToasts = (): readonly Toast[] => current;

/** Calls back whenever the notices change. */
export const onToasts = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
