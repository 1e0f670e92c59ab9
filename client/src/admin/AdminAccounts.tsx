import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenInvitations } from '../directory/OpenInvitations';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import { AccountTable } from './AccountTable';
import { InviteDialog } from './InviteDialog';
import { useSearchWords } from './use-search-words';

const adminAccounts = graphql(`
  query AdminAccounts($words: String, $after: String) {
    accounts(words: $words, first: 50, after: $after) {
      items {
        id
        ...AccountTable_account
      }
      nextCursor
      count {
        value
      }
    }
  }
`);

const adminInvitations = graphql(`
  query AdminInvitations {
    accountInvitations(first: 100) {
      items {
        id
        ...OpenInvitations_invitation
      }
    }
  }
`);

/** Every account: found, invited, closed and opened again. */
export const AdminAccounts = () => {
  const { t } = useTranslation(['admin', 'common']);
  const search = useSearchWords();
  const [isInviting, setInviting] = useState(false);
  const { data, previousData, loading, error, fetchMore } = useQuery(adminAccounts, {
    variables: { words: search.words },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const invitations = useQuery(adminInvitations, { fetchPolicy: 'cache-and-network' });
  const shown = (data ?? previousData)?.accounts;
  const more = () =>
    fetchMore({
      variables: { after: shown?.nextCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({ ...next, accounts: { ...next.accounts, items: [...before.accounts.items, ...next.accounts.items] } }),
    });
  return (
    <>
      <form role="search" className="admin-search" onSubmit={(event) => event.preventDefault()}>
        <TextField label={t('search')} hint={t('searchAccounts')} type="search" name="accounts" autoComplete="off" value={search.typed} onChange={search.type} />
        <Button kind="primary" onClick={() => setInviting(true)}>
          {t('invite')}
        </Button>
      </form>
      {invitations.data && (
        <OpenInvitations invitations={invitations.data.accountInvitations.items} withAgency onChanged={() => void invitations.refetch()} />
      )}
      {error && !shown && <ErrorNote title={t('failed')} />}
      {!error && !shown && <Skeleton lines={8} />}
      {shown && (
        <div className="stack" aria-busy={loading}>
          <p role="status" className="muted">
            {t('count', { count: shown.count.value })}
          </p>
          {shown.items.length === 0 ? <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState> : <AccountTable accounts={shown.items} />}
          {shown.nextCursor && (
            <div className="row">
              <Button busy={loading} onClick={() => void more()}>
                {t('common:more')}
              </Button>
            </div>
          )}
        </div>
      )}
      <InviteDialog open={isInviting} onClose={() => setInviting(false)} onInvited={() => void invitations.refetch()} />
    </>
  );
};
