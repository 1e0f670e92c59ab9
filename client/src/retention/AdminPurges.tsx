import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { EmptyState } from '../ui/EmptyState';
import { Skeleton } from '../ui/Skeleton';
import { PurgeList } from './PurgeList';

const adminPurges = graphql(`
  query AdminPurges {
    purges(first: 100) {
      items {
        id
        ...PurgeList_purge
      }
    }
  }
`);

/** Purges that coordinators have put before whoever administers the platform: the code of the operation and counts, nothing else of it. */
export const AdminPurges = () => {
  const { t } = useTranslation('retention');
  const { data, refetch } = useQuery(adminPurges, { fetchPolicy: 'cache-and-network' });
  if (!data) return <Skeleton lines={4} />;
  if (data.purges.items.length === 0) return <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>;
  return <PurgeList purges={data.purges.items} onDone={() => void refetch()} />;
};
