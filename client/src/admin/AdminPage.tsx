import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { NotFoundPage } from '../NotFoundPage';
import { AdminPurges } from '../retention/AdminPurges';
import { AppFrame } from '../session/AppFrame';
import { useSession } from '../session/session';
import { Page } from '../ui/Page';
import '../directory/directory.css';
import './admin.css';
import { AdminAccounts } from './AdminAccounts';
import { AdminAgencies } from './AdminAgencies';
import { AdminFactors } from './AdminFactors';

const parts = { agencies: AdminAgencies, factors: AdminFactors, purges: AdminPurges };

const isPart = (part: string | undefined): part is keyof typeof parts => part !== undefined && Object.hasOwn(parts, part);

/** Agencies and accounts, for platform administrators alone. */
export const AdminPage = () => {
  const { t } = useTranslation('admin');
  const { part } = useParams();
  const { isAdministrator } = useSession();
  const Part = isPart(part) ? parts[part] : AdminAccounts;
  if (!isAdministrator || (part && !isPart(part))) return <NotFoundPage />;
  return (
    <AppFrame>
      <Page title={t('title')} lead={t('lead')}>
        <nav aria-label={t('parts')} className="part-links">
          <Link href="/admin" aria-current={part ? undefined : 'page'}>
            {t('accounts')}
          </Link>
          <Link href="/admin/agencies" aria-current={part === 'agencies' ? 'page' : undefined}>
            {t('agencies')}
          </Link>
          <Link href="/admin/factors" aria-current={part === 'factors' ? 'page' : undefined}>
            {t('factors')}
          </Link>
          <Link href="/admin/purges" aria-current={part === 'purges' ? 'page' : undefined}>
            {t('purges')}
          </Link>
        </nav>
        <Part />
      </Page>
    </AppFrame>
  );
};
