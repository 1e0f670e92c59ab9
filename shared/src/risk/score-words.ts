import type { Values } from './indicator';
import { findIndicator } from './indicators';
import type { Reason } from './score';

const tickedWords = {
  en: ({ said }: Values) => (said ? `Judged by a person: ${said}` : 'Judged by a person.'),
  fr: ({ said }: Values) => (said ? `Jugé par une personne : ${said}` : 'Jugé par une personne.'),
} as const;

/**
 * A reason as a sentence, with the values that made it fire.
 * @example reasonInWords({ code: 'M01', points: '2', values: { weight: '24000' } }, 'en')
 */
export const reasonInWords = ({ code, values, isTicked }: Reason, language: 'en' | 'fr'): string => {
  const found = findIndicator(code);
  const sentence = isTicked ? tickedWords[language](values) : (found?.check?.says[language](values) ?? '');
  return `${found?.title[language] ?? code}${language === 'fr' ? ' : ' : ': '}${sentence}`.trim();
};
