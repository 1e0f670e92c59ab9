import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/languages';
import { createFormat, type Format } from './format';

// A language's formats take long to make, and a list has a reader of them in each row.
const made = new Map<string, Format>();

/** The reader's way of writing numbers, dates and names; changes with the language. */
export const useFormat = (): Format => {
  const locale = localeOf(useTranslation().i18n.language);
  const known = made.get(locale) ?? createFormat(locale);
  made.set(locale, known);
  return known;
};
