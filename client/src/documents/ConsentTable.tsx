import type { StateConsent } from '@muster/shared/documents/consent';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Sign } from '../ui/StatusBadge';
import { Table, type Column } from '../ui/Table';
import { useDocumentWords } from './use-document-words';

interface Props {
  readonly consents: readonly StateConsent[];
  /** Opens what one State has answered. */
  readonly onOpen: (consent: StateConsent) => void;
  /** Whether this reader may change it. */
  readonly mayChange: (consent: StateConsent) => boolean;
}

const signs = {
  CONSENTED: { shape: 'check', tone: 'green' }, CONSENTED_WITH_CONDITIONS: { shape: 'check', tone: 'amber' }, REFUSED: { shape: 'cross', tone: 'red' }, NONE: { shape: 'ring', tone: 'neutral' },
} as const;

/** What each State concerned has answered, and on which days that holds. */
export const ConsentTable = ({ consents, onOpen, mayChange }: Props) => {
  const { t } = useTranslation('documents');
  const { dayOf, countryOf } = useDocumentWords();
  const between = ({ validFrom, validTo }: StateConsent): string => [validFrom && t('consent.from', { day: dayOf(validFrom) }), validTo && t('consent.to', { day: dayOf(validTo) })].filter(Boolean).join(' ');
  const columns: Column<StateConsent>[] = [
    { id: 'state', heading: t('consent.state'), main: true, cell: ({ state, part }) => `${countryOf(state)} (${t(`part.${part}`)})` },
    { id: 'answer', heading: t('consent.answer'), cell: ({ answer, hasWaived, authorityName }) => <><Sign {...signs[answer]}>{t(`answer.${answer}`)}</Sign>{hasWaived && <span className="muted small"> {t('consent.hasWaived')}</span>}{authorityName && <span className="muted small"> {t('consent.byAuthority', { name: authorityName })}</span>}</> },
    { id: 'asked', heading: t('consent.asked'), cell: ({ askedOn, acknowledgedOn }) => [askedOn && dayOf(askedOn), acknowledgedOn && t('consent.acknowledged', { day: dayOf(acknowledgedOn) })].filter(Boolean).join(', ') || '—' },
    { id: 'holds', heading: t('consent.holds'), cell: (consent) => <>{between(consent) || '—'}{consent.conditions && <span className="consent-conditions">{consent.conditions}</span>}</> },
    ...(consents.some(mayChange)
      ? [{ id: 'change', heading: t('consent.changeHeading'), cell: (consent: StateConsent) => mayChange(consent) && <Button kind="quiet" aria-label={t('consent.changeWhat', { state: countryOf(consent.state) })} onClick={() => onOpen(consent)}>{t('consent.change')}</Button> }]
      : []),
  ];
  return <Table caption={t('consent.title')} columns={columns} rows={consents} rowKey={({ state }) => state} empty={<p className="muted small">{t('consent.none')}</p>} />;
};
