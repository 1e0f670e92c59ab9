const numbered = (text: string, pattern: RegExp, letter: string): string => {
  const seen = new Map<string, string>();
  return text.replace(pattern, (found) => {
    if (!seen.has(found)) seen.set(found, `${letter}${seen.size + 1}`);
    return seen.get(found) ?? found;
  });
};

/**
 * An answer with what is random by design told by the order in which it first appears: identifiers, references for the
 * telephone, and positions, of which only the length may count. Counts, order, lengths, states and instants stay.
 */
export const canonical = (text: string): string => {
  const opaque = text.replace(/"(nextCursor|position|pushKey)":"([\w+/=.-]{16,})"/g, (_whole, key: string, value: string) => `"${key}":"opaque of ${value.length}"`);
  const uuids = numbered(opaque, /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id');
  return numbered(uuids, /\b[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'reference');
};
