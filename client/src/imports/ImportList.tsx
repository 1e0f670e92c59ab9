import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { ImportList_ImportFragment, ImportList_ImportFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { importStateSigns } from './import-state-signs';

/** What the list shows of an import. */
export const importListImport = graphql(`
  fragment ImportList_import on Import {
    id
    fileName
    importState: state
    rowCount
    importedCount
    createdAt
    uploadedBy {
      id
      name
    }
  }
`);

interface Props {
  readonly operationId: string;
  readonly imports: readonly FragmentType<typeof ImportList_ImportFragmentDoc>[];
}

/** What the reader's agency has sent, the newest first: what still works, what waits, what came of it. */
export const ImportList = ({ operationId, imports }: Props) => {
  const { t } = useTranslation('import');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: importListImport, from: [...imports] });
  return (
    <Table
      caption={t('list.title')}
      captionHidden
      rows={data as readonly ImportList_ImportFragment[]}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('list.none')} />}
      columns={[
        {
          id: 'file',
          heading: t('list.file'),
          main: true,
          cell: ({ id, fileName }) => (
            <Link className="row-link" href={`/operations/${operationId}/import/${id}`}>
              {fileName}
            </Link>
          ),
        },
        { id: 'state', heading: t('list.state'), cell: ({ importState }) => <Sign {...importStateSigns[importState]}>{t(`state.${importState}`)}</Sign> },
        {
          id: 'rows',
          heading: t('list.rows'),
          number: true,
          cell: ({ importState, rowCount, importedCount }) => format.number(importState === 'IMPORTED' ? importedCount : rowCount),
        },
        { id: 'by', heading: t('list.by'), cell: ({ uploadedBy }) => uploadedBy.name },
        { id: 'when', heading: t('list.when'), cell: ({ createdAt }) => format.moment(createdAt) },
      ]}
    />
  );
};
