interface Visit {
  /** What is new is newer than this. */
  readonly since: string | null;
  /** When a page of the operation was last in sight. */
  readonly seen: string;
}

/** Reloading a page, or coming back from another, is the same visit. */
const sameVisit = 30 * 60_000;

const keyOf = (operationId: string): string => `muster.visit.${operationId}`;

const read = (operationId: string): Visit | undefined => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(operationId)) ?? 'null') as Visit | undefined;
  } catch {
    // A browser that keeps nothing, or something else under our name: then everything is new.
    return undefined;
  }
};

/** When a page of the operation was last in sight of the reader, if this device knows. */
export const lastSeen = (operationId: string): string | undefined => read(operationId)?.seen;

/** Marks that the reader is here now, and tells since when things are new to them; null on the first visit. */
export const markVisit = (operationId: string, now: number): string | null => {
  const known = read(operationId);
  const since = !known ? null : now - Date.parse(known.seen) > sameVisit ? known.seen : known.since;
  try {
    localStorage.setItem(keyOf(operationId), JSON.stringify({ since, seen: new Date(now).toISOString() } satisfies Visit));
  } catch {
    // Without storage each visit is the first.
  }
  return since;
};
