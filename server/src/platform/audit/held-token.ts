/** The narrowest token of an audience that somebody holds: the rule under which they see it. */
export const heldToken = (held: ReadonlySet<string> | undefined, audience: readonly string[]): string | null =>
  audience.filter((token) => held?.has(token)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
