import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

interface Props {
  /** An instant, in UTC. */
  readonly at: string;
  /** The zone of the place where it happened. */
  readonly zone?: string | undefined;
}

/** The reader's time, and the place's beside it when the clocks differ. */
export const PlacedTime = ({ at, zone }: Props) => {
  const { t } = useTranslation('kit');
  const { reader, place } = useFormat().placed(at, zone);
  return (
    <time dateTime={at} className="placed-time">
      {reader}
      {place && <span className="placed-time-there"> {t('when.there', { time: place })}</span>}
    </time>
  );
};
