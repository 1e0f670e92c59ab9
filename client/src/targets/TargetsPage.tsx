import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import '../seizures/seizures.css';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { ExportLinks } from '../ui/ExportLinks';
import { Page } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { useShortcut } from '../ui/shortcuts';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import { columnsOf } from './target-columns';
import { filterVariables, isFiltered, readFilters, writeFilters, type TargetFilters } from './target-filters';
import { TargetBoard } from './TargetBoard';
import './targets.css';
import { TargetSentence } from './TargetSentence';
import { TargetTable } from './TargetTable';
import { useTargets } from './use-targets';

/** What is coming, and whose it is: the targets of an operation by state, sorted by arrival, each with its clock. */
export const TargetsPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('targets');
  const [at, go] = useLocation();
  const filters = readFilters(useSearch());
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const now = useNow();
  const { operation, loading, error, refetch, more } = useTargets(operationId, filters, words);
  const again = useCoalesced(() => void refetch());
  // The cache keeps the columns by itself; only what was searched for, or taken away, has to be asked for again.
  useLiveFrames(({ event, retractedId }) => ((words && (event?.subjectType === 'Target' || event?.subjectType === 'Control')) || retractedId) && again());
  const nominate = `/operations/${operationId}/targets/new`;
  useShortcut('n', t('nominate'), () => operation?.viewerCanNominate && go(nominate));
  useShortcut('/', t('search'), () => document.querySelector<HTMLInputElement>('.list-search input')?.focus());
  const show = (next: TargetFilters) => go(`${at}?${writeFilters(next)}`.replace(/\?$/, ''), { replace: true });
  const columns = operation ? columnsOf(operation, filters.state) : [];
  const isEmpty = columns.every(({ rows }) => rows.length === 0);
  const isNarrowed = isFiltered(filters) || words !== '';
  const everything = () => {
    setTyped('');
    show({ view: filters.view });
  };
  const body = () => {
    if (!operation) return null;
    if (isEmpty && isNarrowed) return <EmptyState title={t('empty.filtered')} action={<Button onClick={everything}>{t('filter.everything')}</Button>}>{t('empty.filteredTodo')}</EmptyState>;
    if (isEmpty) return <EmptyState title={t('empty.title')}>{t(operation.viewerCanNominate ? 'empty.begin' : 'empty.wait')}</EmptyState>;
    const View = filters.view === 'list' ? TargetTable : TargetBoard;
    return <View columns={columns} now={now} onMore={(state) => void more(state)} />;
  };
  // Before anything is known the whole page waits: what came bit by bit would push the rest about.
  if (!operation && loading) return <Skeleton lines={8} />;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        operation?.viewerCanNominate && (
          <Link className="button" data-kind="primary" href={nominate}>
            {t('nominate')}
          </Link>
        )
      }
    >
      <div className="list-tools">
        <TargetSentence filters={filters} onChange={show} agencies={(operation?.participations ?? []).map(({ agency }) => agency)} />
        <div className="list-search no-print">
          <TextField label={t('search')} labelHidden placeholder={t('search')} type="search" value={typed} onChange={setTyped} />
        </div>
        <Segmented
          label={t('view.label')}
          choices={[
            { value: 'board', label: t('view.board') },
            { value: 'list', label: t('view.list') },
          ]}
          value={filters.view}
          onChange={(view) => show({ ...filters, view })}
        />
      </div>
      {error && <ErrorNote title={t('failed')} todo={t('failedTodo')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} />}
      {body()}
      <ExportLinks operationId={operationId} list="targets" formats={['csv', 'xlsx']} filters={{ states: filters.state ? [filters.state] : null, ...filterVariables(filters, words) }} />
      <ExportLinks operationId={operationId} list="controls" formats={['csv', 'xlsx']} label={t('takeControls')} />
      <ExportLinks operationId={operationId} list="documents" formats={['csv', 'xlsx']} label={t('takeDocuments')} />
    </Page>
  );
};
