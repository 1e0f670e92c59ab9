import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { EmptyState } from '../ui/EmptyState';
import { Skeleton } from '../ui/Skeleton';
import { SeizureTable } from './SeizureTable';

const searchQuery = graphql(`
  query SearchSeizures($operationId: ID!, $words: String!) {
    search(operationId: $operationId, words: $words, kinds: [SEIZURE], first: 100) {
      id
      seizure {
        id
        ...SeizureRow_seizure
      }
    }
  }
`);

/** The seizures whose texts, places, references or container numbers hold the words. */
export const SearchResults = ({ operationId, words }: { operationId: string; words: string }) => {
  const { t } = useTranslation('seizures');
  const { data, previousData, loading } = useQuery(searchQuery, { variables: { operationId, words } });
  const found = (data ?? previousData)?.search.flatMap(({ seizure }) => seizure ?? []);
  if (!found) return loading ? <Skeleton lines={6} /> : <EmptyState title={t('list.searchFailed')} />;
  if (found.length === 0) return <EmptyState title={t('list.searchNone', { words })} />;
  return <SeizureTable seizures={found} total={found.length} />;
};
