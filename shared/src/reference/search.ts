/** What can be searched: a code, its title in the languages of the tables, and words that it is called by besides. */
export interface Titled {
  readonly code: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly words?: string | undefined;
}

/** A text without case, accents or punctuation, as words. */
export const searchWords = (text: string): string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

interface Searched {
  readonly code: string;
  readonly own: readonly string[];
  readonly other: readonly string[];
  readonly called: readonly string[];
}

const searched = ({ code, title, words = '' }: Titled, locale: string): Searched => {
  const isFrench = locale.startsWith('fr');
  return {
    code: searchWords(code).join(''),
    own: searchWords(isFrench ? title.fr : title.en),
    other: searchWords(isFrench ? title.en : title.fr),
    called: searchWords(words),
  };
};

/** Letters that may be wrong in a word of that length: short words would turn into others. */
const slips = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** How many letters are wrong, missing, too many or exchanged with the next; more than `most` is told as one more. */
const distance = (left: string, right: string, most: number): number => {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= right.length; at += 1) {
      const isSame = left[row - 1] === right[at - 1];
      let least = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1));
      if (row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1]) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last[right.length] ?? most + 1;
};

/** Where a word begins one of the words; a whole word counts more than its beginning, an early one more than a late one. */
const beginning = (words: readonly string[], word: string): number | undefined => {
  const at = words.findIndex((candidate) => candidate.startsWith(word));
  return at < 0 ? undefined : (words[at] === word ? 0 : 1) + Math.min(at, 99) / 100;
};

/** How badly a word is written that means one of the words, whole or as far as it is typed. */
const misspelt = (words: readonly string[], word: string): number | undefined => {
  const most = slips(word.length);
  if (most === 0 || /\d/.test(word)) return undefined;
  const least = Math.min(...words.map((candidate) => Math.min(distance(word, candidate, most), distance(word, candidate.slice(0, word.length), most))));
  return least <= most ? least : undefined;
};

const plus = (base: number, value: number | undefined): number | undefined => (value === undefined ? undefined : base + value);

/** Lower is better; undefined when the word finds nothing. */
const rankWord = ({ code, own, other, called }: Searched, word: string, isTolerant: boolean): number | undefined => {
  if (code === word) return 0;
  if (code.startsWith(word)) return 1;
  const written = plus(2, beginning(own, word)) ?? plus(4, beginning(other, word)) ?? plus(6, beginning(called, word));
  if (written !== undefined) return written;
  // A part of a code is told by its digits; a single one would stand in too many.
  if (word.length > 1 && /\d/.test(word) && code.includes(word)) return 8;
  return isTolerant ? (plus(10, misspelt(own, word)) ?? plus(12, misspelt([...other, ...called], word))) : undefined;
};

const rank = (entry: Searched, words: readonly string[], isTolerant: boolean): number | undefined => {
  let total = 0;
  for (const word of words) {
    const found = rankWord(entry, word, isTolerant);
    if (found === undefined) return undefined;
    total += found;
  }
  return total;
};

/**
 * The entries in which every word is found: in the code, its beginning or its digits; in the title, in the reader's language before the other;
 * in what it is called besides. Misspelt words are understood where nothing is found otherwise. Best first, ties in the order of the table.
 */
export const searchCodes = <Entry extends Titled>(entries: readonly Entry[], words: string, locale: string): Entry[] => {
  // 3915.10 is typed as it is printed, though stored as 391510.
  const wanted = searchWords(words.replace(/(?<=\d)\.(?=\d)/g, ''));
  const texts = entries.map((entry) => ({ entry, text: searched(entry, locale) }));
  const find = (isTolerant: boolean) =>
    texts
      .map(({ entry, text }) => ({ entry, rank: rank(text, wanted, isTolerant) }))
      .filter((found): found is { entry: Entry; rank: number } => found.rank !== undefined)
      .sort((left, right) => left.rank - right.rank)
      .map(({ entry }) => entry);
  const found = find(false);
  return found.length > 0 ? found : find(true);
};
