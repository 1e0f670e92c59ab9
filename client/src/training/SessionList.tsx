import { useTranslation } from 'react-i18next';
import type { SessionFacts_TrainingSessionFragment } from '../graphql/graphql';
import { Button } from '../ui/Button';
import { PlacedTime } from '../ui/PlacedTime';
import { Sign } from '../ui/StatusBadge';

interface Props {
  readonly sessions: readonly (SessionFacts_TrainingSessionFragment & { readonly operation?: string })[];
  readonly now: number;
  /** For those who may change them. */
  readonly onChange?: ((session: SessionFacts_TrainingSessionFragment) => void) | undefined;
}

/** Sessions in the reader's time and that of their place, each to be taken into a calendar. */
export const SessionList = ({ sessions, now, onChange }: Props) => {
  const { t } = useTranslation('training');
  return (
    <ul className="session-list">
      {sessions.map((session) => {
        const { id, operationId, operation, title, note, place, link, language, startsAt, endsAt, zone, isCancelled } = session;
        const isOver = Date.parse(endsAt) <= now;
        return (
          <li key={id} data-over={isOver || isCancelled || undefined}>
            <p>
              <strong lang={language}>{title}</strong> {isCancelled && <Sign shape="cross" tone="red">{t('sessions.cancelled')}</Sign>}
              {isOver && !isCancelled && <span className="muted">{t('sessions.over')}</span>}
            </p>
            <p>
              <PlacedTime at={startsAt} zone={zone} /> – <PlacedTime at={endsAt} zone={zone} />
            </p>
            {(operation ?? place) && (
              <p className="muted">
                {operation}
                {operation && place && ' · '}
                {place && <span lang={language}>{place}</span>}
              </p>
            )}
            {note && (
              <p className="session-note" lang={language}>
                {note}
              </p>
            )}
            <p className="lesson-steps no-print">
              {link && !isOver && !isCancelled && (
                <a className="link" href={link} rel="noreferrer noopener" target="_blank">
                  {t('sessions.join')}
                </a>
              )}
              <a className="link" href={`/calendars/${operationId}/${id}.ics`} download aria-label={t('sessions.oneOf', { title })}>
                {t('sessions.one')}
              </a>
              {onChange && (
                <Button kind="quiet" aria-label={t('sessions.changeOf', { title })} onClick={() => onChange(session)}>
                  {t('sessions.change')}
                </Button>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
};
