import { useTranslation } from 'react-i18next';
import type { MessageCase_MessageFragment } from '../graphql/graphql';
import { PlacedTime } from '../ui/PlacedTime';
import { TlpLabel } from '../ui/TlpLabel';

/** How the handling of a message was changed after it was sent, by whom and why. */
export const MarkingList = ({ markings }: Pick<MessageCase_MessageFragment, 'markings'>) => {
  const { t } = useTranslation('messages');
  if (markings.length === 0) return null;
  return (
    <ul className="message-markings" aria-label={t('marking.title')}>
      {markings.map(({ id, from, to, reason, language, markedAt, agency }) => (
        <li key={id}>
          <span className="muted small">
            {t('marking.by', { agency: agency.shortName })} · <PlacedTime at={markedAt} />
          </span>{' '}
          <TlpLabel tlp={from} /> → <TlpLabel tlp={to} /> <span lang={language}>{reason}</span>
        </li>
      ))}
    </ul>
  );
};
