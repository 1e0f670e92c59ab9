import { countries, countryName } from '@muster/shared/reference/countries';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComboItem } from '../ui/ComboBox';

/** The countries to choose from, by their name in the reader's language. */
export const useCountryItems = (): ComboItem[] => {
  const { i18n } = useTranslation();
  return useMemo(
    () =>
      countries
        .map(({ code }) => ({ id: code as string, code, title: countryName(code, i18n.language) }))
        .sort((a, b) => a.title.localeCompare(b.title, i18n.language)),
    [i18n.language],
  );
};
