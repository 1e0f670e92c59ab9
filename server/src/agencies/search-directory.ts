import { countries, countryName } from '@muster/shared/reference/countries';
import { searchWords } from '@muster/shared/reference/search';
import type { Bind } from '../platform/reader/define-reads';

const nameLanguages = ['en', 'fr', 'es', 'pt', 'de', 'ar', 'ru', 'zh'];
const mostTerms = 8;

let wordsOfCountries: readonly { code: string; words: ReadonlySet<string> }[] | null = null;

/** The countries that a word can mean: their code, or the beginning of a word of their name in a common language. */
export const countriesNamed = (term: string): string[] => {
  const [word] = searchWords(term);
  if (word === undefined) return [];
  if (word.length < 3 && /^[a-z]+$/.test(word)) return countries.filter(({ code }) => code.toLowerCase() === word).map(({ code }) => code);
  wordsOfCountries ??= countries.map(({ code }) => ({ code, words: new Set(nameLanguages.flatMap((language) => searchWords(countryName(code, language)))) }));
  return wordsOfCountries.filter(({ words }) => [...words].some((candidate) => candidate.startsWith(word))).map(({ code }) => code);
};

/** The words of a search; letters that stand alone are elisions and initials (d’, l’) and find nothing worth finding. */
const termsOf = (words: string): string[] => {
  const terms = words.normalize('NFC').slice(0, 200).split(/[^\p{L}\p{N}\p{M}_]+/u).filter((term) => term !== '');
  const longer = terms.filter((term) => !/^\p{Script=Latin}$/u.test(term));
  return (longer.length > 0 ? longer : terms).slice(0, mostTerms);
};

/** One condition a word: it stands in the text, accents and case aside, or names the country. */
export const wordConditions = (words: unknown, text: string, country: string, bind: Bind): string[] =>
  typeof words !== 'string'
    ? []
    : termsOf(words).map((term) => `(strpos(muster.fold(${text}), muster.fold(${bind(term)})) > 0 or ${country} = any(${bind(countriesNamed(term))}::text[]))`);
