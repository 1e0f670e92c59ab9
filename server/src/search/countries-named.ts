import { countries, countryName } from '@muster/shared/reference/countries';
import { searchWords } from '@muster/shared/reference/search';

const nameLanguages = ['en', 'fr', 'es', 'pt', 'de', 'ar', 'ru', 'zh'];

let wordsOfCountries: readonly { code: string; words: ReadonlySet<string> }[] | null = null;

/** The countries that a word can mean: their code, or the beginning of a word of their name in a common language. */
export const countriesNamed = (term: string): string[] => {
  const [word] = searchWords(term);
  if (word === undefined) return [];
  if (word.length < 3 && /^[a-z]+$/.test(word)) return countries.filter(({ code }) => code.toLowerCase() === word).map(({ code }) => code);
  wordsOfCountries ??= countries.map(({ code }) => ({ code, words: new Set(nameLanguages.flatMap((language) => searchWords(countryName(code, language)))) }));
  return wordsOfCountries.filter(({ words }) => [...words].some((candidate) => candidate.startsWith(word))).map(({ code }) => code);
};
