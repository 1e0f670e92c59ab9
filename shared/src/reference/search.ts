/** What can be searched: a code and its title in the languages of the tables. */
export interface Titled {
  readonly code: string;
  readonly title: { readonly en: string; readonly fr: string };
}

/** A text without case, accents or punctuation, as words. */
export const searchWords = (text: string): string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

const titleOf = ({ title }: Titled, locale: string): string => (locale.startsWith('fr') ? title.fr : title.en);

/** Lower is better; undefined when a word finds nothing. */
const rank = (entry: Titled, words: readonly string[], locale: string): number | undefined => {
  const code = entry.code.toLowerCase();
  const title = searchWords(titleOf(entry, locale));
  let total = 0;
  for (const word of words) {
    if (code === word) continue;
    if (code.startsWith(word)) { total += 1; continue; }
    const at = title.findIndex((candidate) => candidate.startsWith(word));
    if (at < 0) return undefined;
    total += title[at] === word ? 2 + at / 100 : 3 + at / 100;
  }
  return total;
};

/** The entries in which every word begins the code or a word of the title; best first, ties in the order of the table. */
export const searchCodes = <Entry extends Titled>(entries: readonly Entry[], words: string, locale: string): Entry[] => {
  // 3915.10 is typed as it is printed, though stored as 391510.
  const wanted = searchWords(words.replace(/(?<=\d)\.(?=\d)/g, ''));
  return entries
    .map((entry) => ({ entry, rank: rank(entry, wanted, locale) }))
    .filter((found): found is { entry: Entry; rank: number } => found.rank !== undefined)
    .sort((left, right) => left.rank - right.rank)
    .map(({ entry }) => entry);
};
