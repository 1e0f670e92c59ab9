import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

/** Days of law, with their year: without one a day says nothing. */
export const useDays = () => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const dayOf = (day: string) => format.date(`${day}T00:00:00Z`, 'UTC');
  return {
    dayOf,
    /** The span in which something holds. */
    spanOf: ({ validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null }): string => {
      if (validFrom && validTo) return t('measures.between', { from: dayOf(validFrom), to: dayOf(validTo) });
      if (validFrom) return t('measures.since', { day: dayOf(validFrom) });
      return validTo ? t('measures.until', { day: dayOf(validTo) }) : t('measures.open');
    },
  };
};
