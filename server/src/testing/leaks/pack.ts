/** Selections put together as far as a document's limits allow. */
export const pack = (parts: readonly string[]): string[] => {
  const packs: string[] = [];
  const sizeOf = (part: string): number => part.split(/\s+/).length;
  for (const part of parts) {
    const last = packs.at(-1);
    if (last !== undefined && sizeOf(last) + sizeOf(part) < 500) packs[packs.length - 1] = `${last} ${part}`;
    else packs.push(part);
  }
  return packs;
};
