import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { NotFoundPage } from '../NotFoundPage';
import { AppFrame } from '../session/AppFrame';
import { useSession } from '../session/session';
import { Page } from '../ui/Page';
import '../directory/directory.css';
import './admin.css';
import { AdminAccounts } from './AdminAccounts';
import { AdminAgencies } from './AdminAgencies';
import { AdminPurges } from '../retention/AdminPurges';
import { AdminFactors } from './AdminFactors';
import { AdminOutbox } from './AdminOutbox';

const parts = { accounts: AdminAccounts, agencies: AdminAgencies, factors: AdminFactors, purges: AdminPurges, outbox: AdminOutbox };
type Part = keyof typeof parts;
const isPart = (part: string): part is Part => Object.hasOwn(parts, part);

/** Accounts, agencies and the outbox, for platform administrators alone. */
export const AdminPage = () => {
  const { t } = useTranslation('admin');
  const { part = 'accounts' } = useParams();
  const { isAdministrator } = useSession();
  if (!isAdministrator || !isPart(part)) return <NotFoundPage />;
  const Shown = parts[part];
  return (
    <AppFrame>
      <Page title={t('title')} lead={t('lead')}>
        <nav aria-label={t('parts')} className="part-links">
          {(Object.keys(parts) as Part[]).map((each) => (
            <Link key={each} href={each === 'accounts' ? '/admin' : `/admin/${each}`} aria-current={each === part ? 'page' : undefined}>
              {t(each === 'outbox' ? 'outbox.title' : each)}
            </Link>
          ))}
        </nav>
        <Shown />
      </Page>
    </AppFrame>
  );
};
