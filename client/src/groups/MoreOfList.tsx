import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';

interface Props {
  readonly more: (() => Promise<void>) | undefined;
  readonly isReading: boolean;
  readonly hasFailed: boolean;
}

/** The next page of a list, and what to do where it did not come. */
export const MoreOfList = ({ more, isReading, hasFailed }: Props) => {
  const { t } = useTranslation('groups');
  return (
    <>
      {hasFailed && <ErrorNote title={t('failed')} todo={t('failedTodo')} />}
      {more && (
        <p className="row no-print">
          <Button busy={isReading} onClick={() => void more()}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
};
