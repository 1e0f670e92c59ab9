import type { Consent } from '@muster/shared/law/movement';
import { countryName } from '@muster/shared/reference/countries';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import type { Facts } from './facts';
import '../operations/pick-many.css';

interface Props {
  readonly facts: Pick<Facts, 'consents' | 'notifiedUntil'>;
  readonly onChange: (changed: Partial<Facts>) => void;
}

/** What States have answered, as documents on record say; each can be left out to see what changes. */
export const ConsentsField = ({ facts: { consents, notifiedUntil }, onChange }: Props) => {
  const { t, i18n } = useTranslation('law');
  const format = useFormat();
  const dayOf = (day: string) => format.date(`${day}T00:00:00Z`, 'UTC');
  const saidOf = ({ state, answer, validFrom, validTo }: Consent): string =>
    [countryName(state, i18n.language), t(`answered.${answer}`), validFrom && t('since', { day: dayOf(validFrom) }), validTo && t('until', { day: dayOf(validTo) })].filter(Boolean).join(', ');
  return (
    <>
      {consents.length > 0 && (
        <div>
          <p className="field-label">{t('consents')}</p>
          <ul className="picked" aria-label={t('consents')}>
            {consents.map((consent) => (
              <li key={consent.state}>
                <span>{saidOf(consent)}</span>
                <button type="button" aria-label={t('leaveOut', { state: countryName(consent.state, i18n.language) })} onClick={() => onChange({ consents: consents.filter((one) => one !== consent) })}>
                  ×
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {notifiedUntil && <p className="field-hint">{t('notifiedUntil', { day: dayOf(notifiedUntil) })}</p>}
    </>
  );
};
