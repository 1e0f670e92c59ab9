import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { ConsignmentPairs } from '../deconfliction/ConsignmentPairs';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
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

/** What was found: the list of seizures, filtered by a sentence, searched by words, taken along as a file. */
export const SeizuresPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation(['seizures', 'sending']);
  const [at, go] = useLocation();
  const filters = readFilters(useSearch());
  const [words, setWords] = useState('');
  const searched = useDeferredValue(words.trim());
  const [isNewer, setNewer] = useState(false);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(seizuresPageQuery, {
    variables: { id: operationId, after: null, ...filterVariables(filters) },
    fetchPolicy: 'cache-and-network',
  });
  const operation = (data ?? previousData)?.operation;
  const rows = operation?.seizures.items ?? [];
  const again = useCoalesced(() => {
    // Reading the list anew would fold away the pages that were opened since.
    if (rows.length > 50) setNewer(true);
    else void refetch();
  });
  useLiveFrames((frame) => frame.event?.subjectType === 'Seizure' && again());
  const report = `/operations/${operationId}/report`;
  useShortcut('/', t('list.search'), () => document.querySelector<HTMLInputElement>('.list-search input')?.focus());
  const show = (next: ListFilters) => go(`${at}?${writeFilters(next)}`.replace(/\?$/, ''), { replace: true });
  const next = operation?.seizures.nextCursor;
  const more = () =>
    fetchMore({
      variables: { after: next },
      updateQuery: (before, { fetchMoreResult }) =>
        before.operation && fetchMoreResult.operation
          ? {
              ...before,
              operation: {
                ...before.operation,
                seizures: { ...fetchMoreResult.operation.seizures, items: [...before.operation.seizures.items, ...fetchMoreResult.operation.seizures.items] },
              },
            }
          : before,
    });
  const count = operation?.seizures.count;
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
      ) : !operation && loading ? (
        <Skeleton lines={8} />
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
            <SeizureTable seizures={rows} />
          )}
          {next && (
            <p className="row no-print">
              <Button busy={loading} onClick={() => void more()}>
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
