import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/languages';
import { createFormat, type Format } from './format';

/** The reader's way of writing numbers, dates and names; changes with the language. */
export const useFormat = (): Format => {
  const { i18n } = useTranslation();
  return useMemo(() => createFormat(localeOf(i18n.language)), [i18n.language]);
};
