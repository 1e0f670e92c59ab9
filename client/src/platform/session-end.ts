/** Why nobody is signed in any more: the reader left, or the server ended it (after its time, or from elsewhere). */
export type SessionEnd = 'left' | 'ended';

let current: SessionEnd | null = null;
const listeners = new Set<() => void>();

const change = (next: SessionEnd | null) => {
  if (next === current) return;
  current = next;
  for (const listener of listeners) listener();
};

/** Says that the session is over; the gate then takes every page away. A reason already given stands. */
export const endSession = (why: SessionEnd): void => change(current ?? why);

/** Somebody is signed in again. */
export const beginSession = (): void => change(null);

/** Why the last session is over; null while there is one, or was none. */
export const sessionEnd = (): SessionEnd | null => current;

/** Calls back whenever a session ends or begins. */
export const onSessionEnd = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
