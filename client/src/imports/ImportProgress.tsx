import { useTranslation } from 'react-i18next';
import type { ImportPage_ImportFragment } from '../graphql/graphql';
import { ProgressBar } from '../ui/ProgressBar';

/** How far the server has come with a sheet; one may leave meanwhile. */
export const ImportProgress = ({ found }: { readonly found: ImportPage_ImportFragment }) => {
  const { t } = useTranslation('import');
  return (
    <div className="import-progress">
      {found.importState === 'READING' ? (
        <p role="status">{t('reading', { count: found.rowCount })}</p>
      ) : (
        <ProgressBar label={t('checking')} done={found.doneCount} total={found.rowCount} />
      )}
      <p className="muted">{t('leave')}</p>
    </div>
  );
};
