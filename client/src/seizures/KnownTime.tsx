import type { DatePrecision } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/languages';
import { useFormat } from '../platform/use-format';

interface Props {
  readonly at: string;
  readonly precision: DatePrecision;
  readonly zone?: string;
}

/** When something was, no finer than it is known. */
export const KnownTime = ({ at, precision, zone }: Props) => {
  const { t, i18n } = useTranslation('seizures');
  const format = useFormat();
  const coarse = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(localeOf(i18n.language), { timeZone: zone, ...options }).format(new Date(at));
  const words = {
    MINUTE: () => format.date(at, zone),
    DAY: () => format.date(at, zone),
    MONTH: () => coarse({ month: 'long', year: 'numeric' }),
    YEAR: () => coarse({ year: 'numeric' }),
    UNKNOWN: () => t('page.event.notDated'),
  }[precision];
  return <time dateTime={at}>{words()}</time>;
};
