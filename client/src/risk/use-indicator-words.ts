import { findIndicator, indicatorTitle } from '@muster/shared/risk/indicators';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Says what a risk indicator is: by its code and title where the table knows it, else in its writer's own words, which are told as such. */
export const useIndicatorWords = () => {
  const { t, i18n } = useTranslation('kit');
  const language = i18n.language.startsWith('fr') ? 'fr' : 'en';
  return useCallback((code: string): string => (findIndicator(code) ? indicatorTitle(code, language) : t('indicators.own', { words: code })), [t, language]);
};
