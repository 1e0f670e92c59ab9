import { countries, subRegions, wcoRegions } from '@muster/shared/reference/countries';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParseKeys } from 'i18next';
import { useFormat } from '../platform/use-format';
import type { ComboItem } from '../ui/ComboBox';

const isOf = (list: readonly string[], key: string): boolean => list.includes(key);

/** The name of a country, of a sub-region or of a region of the WCO. */
export const useRegionWords = (): ((key: string) => string) => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  return useCallback(
    (key) => {
      if (isOf(wcoRegions, key)) return t(`wcoRegion.${key}` as ParseKeys<'operations'>);
      if (isOf(subRegions, key)) return t(`subRegion.${key}` as ParseKeys<'operations'>);
      return format.country(key);
    },
    [t, format],
  );
};

/** Every region and country that a scope can name, regions first. */
export const useRegionItems = (): readonly ComboItem[] => {
  const words = useRegionWords();
  return useMemo(
    () => [...wcoRegions, ...subRegions, ...countries.map(({ code }) => code)].map((id) => ({ id, title: words(id), ...(id.length === 2 ? { keywords: id } : {}) })),
    [words],
  );
};
