import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComboItem } from '../ui/ComboBox';
import { languageName, spokenLanguages } from './language-names';

/** The languages to choose from, by their name in the reader's language. */
export const useLanguageItems = (): ComboItem[] => {
  const { i18n } = useTranslation();
  return useMemo(
    () =>
      spokenLanguages
        .map((code) => ({ id: code as string, title: languageName(code, i18n.language), keywords: `${code} ${languageName(code, code)}` }))
        .sort((a, b) => a.title.localeCompare(b.title, i18n.language)),
    [i18n.language],
  );
};
