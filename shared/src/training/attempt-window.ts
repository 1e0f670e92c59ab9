/** Attempts are counted over so many days: whoever used theirs up tries again later. */
export const attemptWindowDays = 30;

const windowMilliseconds = attemptWindowDays * 86_400_000;

/** How many attempts are left at a moment, and, when none is, from when there is one again. Instants as ISO 8601. */
export const attemptsLeft = (allowed: number, handedInAt: readonly string[], now: Date): { left: number; nextAt: string | null } => {
  const counting = handedInAt.map((at) => Date.parse(at)).filter((at) => now.getTime() - at < windowMilliseconds).sort((a, b) => b - a);
  const left = Math.max(0, allowed - counting.length);
  const frees = counting[allowed - 1];
  return { left, nextAt: left > 0 || frees === undefined ? null : new Date(frees + windowMilliseconds).toISOString() };
};
