import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EmptyState } from './ui/EmptyState';

/** The same page whether an address does not exist or may not be seen. */
export const NotFoundPage = () => {
  const { t } = useTranslation('common');
  return (
    <main id="main" className="page">
      <EmptyState
        title={t('notFound.title')}
        action={
          <Link href="/" className="link">
            {t('notFound.home')}
          </Link>
        }
      >
        {t('notFound.text')}
      </EmptyState>
    </main>
  );
};
