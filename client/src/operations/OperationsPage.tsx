import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { StatusBadge } from '../ui/StatusBadge';
import { Table } from '../ui/Table';

const operationsQuery = graphql(`
  query OperationsPage {
    operations {
      items {
        id
        code
        name
        state
        isExercise
        startsOn
        endsOn
        leadAgency {
          id
          shortName
        }
      }
    }
  }
`);

/** The operations in which the reader takes part, or to which the agency is invited. */
export const OperationsPage = () => {
  const { t } = useTranslation('operations');
  const { data } = useSuspenseQuery(operationsQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <AppFrame>
      <Page title={t('title')} lead={t('lead')}>
        <Table
          caption={t('title')}
          captionHidden
          rowKey={(row) => row.id}
          rows={data.operations.items}
          empty={<EmptyState title={t('empty')}>{t('emptyTodo')}</EmptyState>}
          columns={[
            { id: 'name', heading: t('name'), main: true, cell: (row) => <Link href={`/operations/${row.id}`}>{row.name}</Link> },
            { id: 'code', heading: t('code'), cell: (row) => row.code },
            { id: 'state', heading: t('state'), cell: (row) => <StatusBadge kind="operationState" state={row.state} /> },
            { id: 'dates', heading: t('dates'), cell: (row) => [row.startsOn, row.endsOn].filter(Boolean).join(' – ') },
            { id: 'lead', heading: t('leadAgency'), cell: (row) => row.leadAgency.shortName },
          ]}
        />
      </Page>
    </AppFrame>
  );
};
