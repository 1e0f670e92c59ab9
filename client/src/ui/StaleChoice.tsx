import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { ChangedFields, type FieldChange } from './ChangedFields';
import { ErrorNote } from './ErrorNote';

interface Props {
  /** What happened, and what is to be chosen, where the thing has words of its own for it. */
  readonly title?: string;
  readonly lead?: string;
  /** From what stands now to what this reader wrote. */
  readonly changes: readonly FieldChange[];
  readonly onYours: () => void;
  readonly onTheirs: () => void;
}

/** Two people changed the same record: both versions side by side, and the choice between them. */
export const StaleChoice = ({ title, lead, changes, onYours, onTheirs }: Props) => {
  const { t } = useTranslation('kit');
  return (
    <div className="stack">
      <ErrorNote title={title ?? t('conflict.title')} kept={lead ?? t('conflict.lead')} />
      <p className="row muted small">
        <del>{t('conflict.theirs')}</del>
        <ins>{t('conflict.yours')}</ins>
      </p>
      {changes.length === 0 ? <p>{t('conflict.same')}</p> : <ChangedFields changes={changes} beforeWords={t('conflict.theirs')} afterWords={t('conflict.yours')} />}
      <p className="row">
        <Button kind="primary" onClick={onYours}>
          {t('conflict.keepYours')}
        </Button>
        <Button onClick={onTheirs}>{t('conflict.takeTheirs')}</Button>
      </p>
    </div>
  );
};
