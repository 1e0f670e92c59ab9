import { useTranslation } from 'react-i18next';
import type { TakeBack_CaseFragment } from '../graphql/graphql';
import type { Format } from '../platform/format';
import { StatusBadge } from '../ui/StatusBadge';

interface Props {
  readonly history: TakeBack_CaseFragment['history'];
  readonly format: Format;
}

/** What was decided about a case, by whom and why, the newest first. */
export const CaseHistory = ({ history, format }: Props) => {
  const { t } = useTranslation(['takeback', 'vocabulary']);
  return (
    <ol className="take-back-list" aria-label={t('takeback:history.title')}>
      {history.map(({ id, changeState, responsibility, reason, language, changedAt, changedBy, agency }) => (
        <li key={id}>
          <div>
            <StatusBadge kind="takeBackState" state={changeState} /> <span className="muted">{t(`vocabulary:takeBackResponsibility.${responsibility}`)}</span>
            {reason && (
              <p lang={language} className="take-back-text">
                {reason}
              </p>
            )}
            <p className="muted small">{[format.moment(changedAt), changedBy.name, agency.shortName].join(' · ')}</p>
          </div>
        </li>
      ))}
    </ol>
  );
};
