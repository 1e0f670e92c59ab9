import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgencyForm } from '../directory/AgencyForm';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import { AgencyTable } from './AgencyTable';
import { useSearchWords } from './use-search-words';

const adminAgencies = graphql(`
  query AdminAgencies($words: String, $after: String) {
    agencies(words: $words, first: 50, after: $after) {
      items {
        id
        ...AgencyTable_agency
      }
      nextCursor
      count {
        value
      }
    }
  }
`);

/** Every agency: found, added and corrected. */
export const AdminAgencies = () => {
  const { t } = useTranslation(['admin', 'common']);
  const search = useSearchWords();
  const [isAdding, setAdding] = useState(false);
  const { data, previousData, loading, error, fetchMore, refetch } = useQuery(adminAgencies, {
    variables: { words: search.words },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const shown = (data ?? previousData)?.agencies;
  const more = () =>
    fetchMore({
      variables: { after: shown?.nextCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({ ...next, agencies: { ...next.agencies, items: [...before.agencies.items, ...next.agencies.items] } }),
    });
  return (
    <>
      <form role="search" className="admin-search" onSubmit={(event) => event.preventDefault()}>
        <TextField label={t('search')} hint={t('searchAgencies')} type="search" name="agencies" autoComplete="off" value={search.typed} onChange={search.type} />
        <Button kind="primary" onClick={() => setAdding(true)}>
          {t('addAgency')}
        </Button>
      </form>
      {error && !shown && <ErrorNote title={t('failed')} />}
      {!error && !shown && <Skeleton lines={8} />}
      {shown && (
        <div className="stack" aria-busy={loading}>
          <p role="status" className="muted">
            {t('count', { count: shown.count.value })}
          </p>
          {shown.items.length === 0 ? <EmptyState title={t('noAgencies')}>{t('noAgenciesTodo')}</EmptyState> : <AgencyTable agencies={shown.items} />}
          {shown.nextCursor && (
            <div className="row">
              <Button busy={loading} onClick={() => void more()}>
                {t('common:more')}
              </Button>
            </div>
          )}
        </div>
      )}
      <Dialog title={t('addAgency')} open={isAdding} onClose={() => setAdding(false)}>
        <AgencyForm
          onKept={() => {
            setAdding(false);
            void refetch();
          }}
        />
      </Dialog>
    </>
  );
};
