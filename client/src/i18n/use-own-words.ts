import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { frenchTypography } from './french-typography';

/** Picks the reader's language of what is kept in both, and sets French as French is set. */
export const useOwnWords = (): ((both: { readonly en: string; readonly fr: string }) => string) => {
  const { i18n } = useTranslation();
  const isFrench = i18n.language.startsWith('fr');
  return useCallback(({ en, fr }) => (isFrench ? frenchTypography(fr) : en), [isFrench]);
};
