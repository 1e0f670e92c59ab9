import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

/** A share as the server gives it. */
export interface ShareData {
  readonly found: number;
  readonly of: number;
  readonly percent: string;
  readonly low: string;
  readonly high: string;
  readonly isFew: boolean;
}

/** A share in words: how many of how many, the interval, and that they are few where they are. */
export const useShareWords = () => {
  const { t } = useTranslation('risk');
  const format = useFormat();
  return (share: ShareData | null | undefined): string => {
    if (!share) return t('rates.unjudged');
    const interval = t('rates.interval', { percent: format.decimal(share.percent), low: format.decimal(share.low), high: format.decimal(share.high) });
    return [t('rates.of', { found: share.found, of: share.of }), interval, ...(share.isFew ? [t('rates.few')] : [])].join(' · ');
  };
};
