import { sentenceOf } from '@muster/shared/law/decide';
import type { Ground } from '@muster/shared/law/verdict';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../platform/use-format';

/** One ground: why, by which text, since when, and how sure. */
export const GroundItem = ({ ground }: { ground: Ground }) => {
  const { t, i18n } = useTranslation('law');
  const format = useFormat();
  // With its year: a law's day without one says nothing.
  const dayOf = (day: string) => format.date(`${day}T00:00:00Z`, 'UTC');
  const { citation, validFrom, validTo, confidence, about } = ground;
  return (
    <li>
      <p>{sentenceOf(ground, i18n.language === 'fr' ? 'fr' : 'en')}</p>
      <p className="ground-source">
        <span>{citation}</span>
        {validFrom && <span>{t('since', { day: dayOf(validFrom) })}</span>}
        {validTo && <span>{t('until', { day: dayOf(validTo) })}</span>}
        {about.measure && (
          <Link className="link" href={`/law/register/${about.measure}`}>
            {t('measure')}
          </Link>
        )}
        {about.agreement && (
          <Link className="link" href={`/law/register/${about.agreement}`}>
            {t('agreement')}
          </Link>
        )}
        {confidence !== 'HIGH' && <span>{t(`confidence.${confidence}`)}</span>}
      </p>
    </li>
  );
};
