const freeAttempts = 5;
const shortestLock = 5_000;
const longestLock = 15 * 60_000;
/** After so long without a lock the attempts before it no longer count. */
const forgottenAfter = 60 * 60_000;

/** What is kept of an account's failed attempts. */
export interface Attempts {
  failedAttempts: number;
  lockedUntil: Date | null;
}

/** While a lock lasts nothing is counted, so that nobody can prolong it by knocking. */
export const isLocked = ({ lockedUntil }: Attempts, now: Date): boolean => lockedUntil !== null && lockedUntil > now;

/** Counts one attempt before its password is looked at; from the sixth on each locks for twice as long, up to 15 minutes. */
export const countAttempt = (before: Attempts, now: Date): Attempts => {
  if (isLocked(before, now)) return before;
  const isForgotten = before.lockedUntil !== null && now.getTime() - before.lockedUntil.getTime() > forgottenAfter;
  const failedAttempts = isForgotten ? 1 : before.failedAttempts + 1;
  if (failedAttempts <= freeAttempts) return { failedAttempts, lockedUntil: null };
  const length = Math.min(longestLock, shortestLock * 2 ** Math.min(failedAttempts - freeAttempts - 1, 10));
  return { failedAttempts, lockedUntil: new Date(now.getTime() + length) };
};
