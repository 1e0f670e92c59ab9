import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { ChangedFields } from './ChangedFields';
import { changedFields, type ReportContent } from './report-fields';

interface Props {
  readonly yours: ReportContent;
  readonly theirs: ReportContent;
  readonly onYours: () => void;
  readonly onTheirs: () => void;
}

/** Two people changed the same report: both versions side by side, and the choice between them. */
export const StaleChoice = ({ yours, theirs, onYours, onTheirs }: Props) => {
  const { t } = useTranslation('seizures');
  const fields = changedFields(theirs, yours).filter((field) => field !== 'zone');
  return (
    <div className="stack">
      <ErrorNote title={t('conflict.title')} kept={t('conflict.lead')} />
      <p className="row muted small">
        <del>{t('conflict.theirs')}</del>
        <ins>{t('conflict.yours')}</ins>
      </p>
      {fields.length === 0 ? <p>{t('conflict.same')}</p> : <ChangedFields fields={fields} before={theirs} after={yours} beforeWords={t('conflict.theirs')} afterWords={t('conflict.yours')} />}
      <p className="row">
        <Button kind="primary" onClick={onYours}>
          {t('conflict.keepYours')}
        </Button>
        <Button onClick={onTheirs}>{t('conflict.takeTheirs')}</Button>
      </p>
    </div>
  );
};
