import type { Bind } from '../platform/reader/define-reads';
import { countriesNamed } from '../search/search.room';

const mostTerms = 8;

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
