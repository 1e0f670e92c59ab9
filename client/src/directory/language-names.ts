/** Languages that customs officers are likely to be reached in, as BCP 47; any other can be typed by its code. */
export const spokenLanguages = [
  'ar', 'bg', 'bn', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'ga', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'lo',
  'lt', 'lv', 'mk', 'mn', 'ms', 'mt', 'my', 'nb', 'ne', 'nl', 'pl', 'pt', 'ro', 'ru', 'si', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'th', 'tl', 'tr', 'uk', 'ur', 'uz', 'vi', 'zh',
] as const;

const namesIn = new Map<string, Intl.DisplayNames>();

/**
 * A language by its name in the reader's language; its code where the platform knows no name.
 * @example languageName('nl', 'fr') // 'néerlandais'
 */
export const languageName = (tag: string, reader: string): string => {
  const names = namesIn.get(reader) ?? new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' });
  namesIn.set(reader, names);
  try {
    return names.of(tag) ?? tag;
  } catch {
    // Not a language tag, so what was kept is all there is to show.
    return tag;
  }
};
