import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const units = [['days', 86_400], ['hours', 3600], ['minutes', 60]] as const;

/** Seconds as days, hours and minutes in the reader's words, at most two of them. */
export const useDuration = (): ((seconds: string | null) => string) => {
  const { t } = useTranslation('messages');
  return useCallback(
    (seconds) => {
      if (seconds === null) return '–';
      let left = Math.round(Number(seconds) / 60) * 60;
      const parts = units.flatMap(([unit, size]) => {
        const count = Math.floor(left / size);
        left -= count * size;
        return count > 0 ? [t(`duration.${unit}`, { count })] : [];
      });
      return parts.slice(0, 2).join(' ') || t('duration.minutes', { count: 0 });
    },
    [t],
  );
};
