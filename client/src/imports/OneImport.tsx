import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { ImportPage_ImportFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { Sign } from '../ui/StatusBadge';
import { CancelImport } from './CancelImport';
import { CheckedImport } from './CheckedImport';
import { ImportProgress } from './ImportProgress';
import { importStateSigns } from './import-state-signs';
import { useWhileWorking } from './use-while-working';

/** An import as its page shows it. */
export const importPageImport = graphql(`
  fragment ImportPage_import on Import {
    id
    operationId
    fileName
    format
    encoding
    separator
    importState: state
    failure {
      rule
      message
      arguments {
        name
        value
      }
    }
    columns
    mapping
    rowCount
    doneCount
    problemCount
    duplicateCount
    importedCount
    createdAt
    uploadedBy {
      id
      name
    }
    sample: rows(first: 3) {
      items {
        row
        cells
      }
    }
  }
`);

const oneImportQuery = graphql(`
  query OneImport($operationId: ID!, $importId: ID!) {
    operation(id: $operationId) {
      id
      name
    }
    import(operationId: $operationId, id: $importId) {
      id
      ...ImportPage_import @unmask
    }
  }
`);

interface Props {
  readonly operationId: string;
  readonly importId: string;
}

/** One import as it stands: at work, waiting to be confirmed, or over. */
export const OneImport = ({ operationId, importId }: Props) => {
  const { t } = useTranslation('import');
  const format = useFormat();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(oneImportQuery, { variables: { operationId, importId }, fetchPolicy: 'cache-and-network' });
  const found = data?.import;
  useWhileWorking(found?.importState, startPolling, stopPolling);
  const start = `/operations/${operationId}/import`;
  if (!found) {
    if (error) return <ErrorNote title={t('unreachable')} kept={t('unreachableKept')} action={<Button onClick={() => void refetch()}>{t('rows.retry')}</Button>} />;
    if (!data) return <Skeleton lines={8} />;
    return (
      <EmptyState title={t('missing')} action={<Link href={start}>{t('list.all')}</Link>}>
        {t('missingTodo')}
      </EmptyState>
    );
  }
  return (
    <Page
      title={found.fileName}
      lead={t('about', { name: found.uploadedBy.name, when: format.moment(found.createdAt) })}
      actions={
        <>
          <Link className="button" href={start}>
            {t('list.all')}
          </Link>
          {found.importState !== 'IMPORTED' && found.importState !== 'CANCELLED' && <CancelImport operationId={operationId} importId={importId} fileName={found.fileName} />}
        </>
      }
    >
      <p className="facts">
        <Sign {...importStateSigns[found.importState]}>{t(`state.${found.importState}`)}</Sign>
        <FileFacts found={found} />
      </p>
      <ImportStanding found={found} operation={data?.operation?.name ?? ''} />
    </Page>
  );
};

const separators = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

const FileFacts = ({ found: { format, encoding, separator } }: { found: ImportPage_ImportFragment }) => {
  const { t } = useTranslation('import');
  const words = separator && separator in separators ? t(separators[separator as keyof typeof separators]) : null;
  return <span className="muted">{[format, encoding, words].filter(Boolean).join(' · ')}</span>;
};

const ImportStanding = ({ found, operation }: { found: ImportPage_ImportFragment; operation: string }) => {
  const { t } = useTranslation('import');
  const words = useRefusals();
  const another = <Link href={`/operations/${found.operationId}/import`}>{t('another')}</Link>;
  switch (found.importState) {
    case 'READING':
    case 'CHECKING':
      return <ImportProgress found={found} />;
    case 'CHECKED':
      return <CheckedImport found={found} operation={operation} />;
    case 'FAILED':
      return <ErrorNote title={t('failed')} kept={t('failedKept')} todo={`${found.failure ? words.say(found.failure) : ''} ${t('failedTodo')}`.trim()} action={another} />;
    case 'CANCELLED':
      return <EmptyState title={t('cancelled')} action={another} />;
    case 'IMPORTED':
      return (
        <EmptyState
          title={t('done', { count: found.importedCount })}
          action={
            <Link className="button" data-kind="primary" href={`/operations/${found.operationId}/seizures`}>
              {t('seizures')}
            </Link>
          }
        >
          {t('doneNext')}
        </EmptyState>
      );
  }
};
