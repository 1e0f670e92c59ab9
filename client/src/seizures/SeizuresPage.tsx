import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { ConsignmentPairs } from '../deconfliction/ConsignmentPairs';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useMorePages } from '../platform/use-more-pages';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { ExportLinks } from '../ui/ExportLinks';
import { Page } from '../ui/Page';
import { useShortcut } from '../ui/shortcuts';
import { Skeleton } from '../ui/Skeleton';
import { FilterSentence } from './FilterSentence';
import { filterVariables, isFiltered, readFilters, writeFilters, type ListFilters } from './list-filters';
import { SearchResults } from './SearchResults';
import { SeizureTable } from './SeizureTable';
import './seizures.css';
import { TextField } from '../ui/TextField';

const seizuresPageQuery = graphql(`
  query SeizuresPage(
    $id: ID!
    $after: String
    $states: [ReportState!]
    $wasteStreams: [WasteStream!]
    $countries: [String!]
    $agencyIds: [ID!]
    $from: Instant
    $until: Instant
    $sort: SeizureSort
  ) {
    operation(id: $id) {
      id
      viewerCan {
        report
      }
      participations {
        id
        agency {
          id
          shortName
        }
      }
      seizures(
        first: 50
        after: $after
        states: $states
        wasteStreams: $wasteStreams
        countries: $countries
        agencyIds: $agencyIds
        from: $from
        until: $until
        sort: $sort
      ) {
        count {
          value
          isAtLeast
        }
        nextCursor
        items {
          id
          ...SeizureRow_seizure
        }
      }
    }
  }
`);

const moreSeizures = graphql(`
  query MoreSeizures(
    $id: ID!
    $after: String
    $states: [ReportState!]
    $wasteStreams: [WasteStream!]
    $countries: [String!]
    $agencyIds: [ID!]
    $from: Instant
    $until: Instant
    $sort: SeizureSort
  ) {
    operation(id: $id) {
      id
      seizures(
        first: 50
        after: $after
        states: $states
        wasteStreams: $wasteStreams
        countries: $countries
        agencyIds: $agencyIds
        from: $from
        until: $until
        sort: $sort
      ) {
        nextCursor
        items {
          id
          ...SeizureRow_seizure
        }
      }
    }
  }
`);

/** What was found: the list of seizures, filtered by a sentence, searched by words, taken along as a file. */
export const SeizuresPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation(['seizures', 'sending']);
  const [at, go] = useLocation();
  const filters = readFilters(useSearch());
  const [words, setWords] = useState('');
  const searched = useDeferredValue(words.trim());
  const [isNewer, setNewer] = useState(false);
  const { data, previousData, loading, error, refetch } = useQuery(seizuresPageQuery, {
    variables: { id: operationId, after: null, ...filterVariables(filters) },
    fetchPolicy: 'cache-and-network',
  });
  const operation = (data ?? previousData)?.operation;
  const client = useApolloClient();
  const asked = JSON.stringify(filterVariables(filters));
  const read = useCallback(
    async (after: string) => {
      const answer = await client.query({ query: moreSeizures, variables: { id: operationId, after, ...(JSON.parse(asked) as ReturnType<typeof filterVariables>) } });
      return answer.data?.operation?.seizures;
    },
    [client, operationId, asked],
  );
  const { items: following, more, isReading, hasFailed } = useMorePages(operation?.seizures, read);
  const begun = operation?.seizures.items;
  const rows = useMemo(() => [...(begun ?? []), ...following], [begun, following]);
  const again = useCoalesced(() => {
    // Reading the list anew would fold away the pages that were opened since.
    if (following.length > 0) setNewer(true);
    else void refetch();
  });
  useLiveFrames((frame) => frame.event?.subjectType === 'Seizure' && again());
  const report = `/operations/${operationId}/report`;
  useShortcut('/', t('list.search'), () => document.querySelector<HTMLInputElement>('.list-search input')?.focus());
  const show = (next: ListFilters) => go(`${at}?${writeFilters(next)}`.replace(/\?$/, ''), { replace: true });
  const count = operation?.seizures.count;
  // Before anything is known the whole page waits: what came bit by bit would push the rest about.
  if (!operation && loading) return <Skeleton lines={8} />;
  return (
    <Page
      title={t('list.title')}
      lead={count && t(count.isAtLeast ? 'list.countAtLeast' : 'list.count', { count: count.value })}
      actions={
        operation?.viewerCan.report && (
          <>
            <Link className="button" href={`/operations/${operationId}/import`}>
              {t('list.import')}
            </Link>
            <Link className="button" data-kind="primary" href={report}>
              {t('list.report')}
            </Link>
          </>
        )
      }
    >
      <ConsignmentPairs operationId={operationId} />
      <div className="list-tools">
        <FilterSentence filters={filters} onChange={show} agencies={(operation?.participations ?? []).map(({ agency }) => ({ id: agency.id, name: agency.shortName }))} />
        <div className="list-search no-print">
          <TextField label={t('list.search')} labelHidden placeholder={t('list.search')} type="search" value={words} onChange={setWords} />
        </div>
      </div>
      {error && <ErrorNote title={t('list.failed')} action={<Button onClick={() => void refetch()}>{t('sending:tryNow')}</Button>} />}
      {searched.length > 1 ? (
        <SearchResults operationId={operationId} words={searched} />
      ) : (
        <>
          {isNewer && (
            <p>
              <Button onClick={() => void refetch().then(() => setNewer(false))}>{t('list.newer')}</Button>
            </p>
          )}
          {rows.length === 0 ? (
            isFiltered(filters) ? (
              <EmptyState title={t('list.emptyFiltered')} action={<Button onClick={() => show({ sort: filters.sort })}>{t('list.everything')}</Button>}>
                {t('list.emptyTodo')}
              </EmptyState>
            ) : (
              <EmptyState title={t('list.empty')}>{operation?.viewerCan.report && t('list.emptyBegin')}</EmptyState>
            )
          ) : (
            <SeizureTable
              seizures={rows}
              total={more ? (count?.isAtLeast ? undefined : count?.value) : rows.length}
              coming={more && !hasFailed && count ? (count.isAtLeast ? Infinity : count.value - rows.length) : 0}
              onEnd={more && !isReading && !hasFailed ? () => void more() : undefined}
            />
          )}
          {more && (
            <p className="row no-print">
              <Button busy={isReading} onClick={() => void more()}>
                {t('list.more')}
              </Button>
              <span className="muted">{t('list.shown', { shown: String(rows.length) })}</span>
            </p>
          )}
        </>
      )}
      <ExportLinks operationId={operationId} list="seizures" formats={['csv', 'xlsx', 'geojson']} filters={filterVariables(filters)} />
    </Page>
  );
};
