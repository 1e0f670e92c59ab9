import { useSuspenseQuery } from '@apollo/client/react';
import { operationStates } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { AppFrame } from '../session/AppFrame';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { ExportLinks } from '../ui/ExportLinks';
import { Page } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { Sign, StatusBadge } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import './operations.css';

const operationsQuery = graphql(`
  query OperationsPage {
    operations(first: 100) {
      items {
        id
        code
        name
        kind
        state
        isExercise
        startsOn
        endsOn
        viewerRole
        myParticipation {
          id
          state
        }
        leadAgency {
          id
          shortName
        }
        totals {
          cases
        }
      }
    }
  }
`);

const over: readonly string[] = ['CLOSED', 'ARCHIVED', 'CANCELLED'];

const statesOf = { all: null, open: operationStates.filter((state) => !over.includes(state)), over };

/** The operations in which the reader takes part, or to which the agency is invited. */
export const OperationsPage = () => {
  const { t } = useTranslation(['operations', 'vocabulary']);
  const format = useFormat();
  const { isLead } = useSession();
  const [which, setWhich] = useState<'open' | 'over' | 'all'>('all');
  const { data } = useSuspenseQuery(operationsQuery, { fetchPolicy: 'cache-and-network' });
  const rows = data.operations.items.filter(({ state }) => which === 'all' || over.includes(state) === (which === 'over'));
  const day = (date: string | null | undefined) => (date ? format.date(date, 'UTC') : '–');
  return (
    <AppFrame>
      <Page
        title={t('operations:title')}
        lead={t('operations:lead')}
        actions={
          isLead && (
            <Link href="/operations/new" className="button" data-kind="primary">
              {t('operations:new')}
            </Link>
          )
        }
      >
        <Segmented
          label={t('operations:which.label')}
          value={which}
          onChange={setWhich}
          choices={(['all', 'open', 'over'] as const).map((value) => ({ value, label: t(`operations:which.${value}`) }))}
        />
        <Table
          caption={t('operations:title')}
          captionHidden
          rowKey={(row) => row.id}
          rows={rows}
          empty={<EmptyState title={t('operations:empty')}>{t('operations:emptyTodo')}</EmptyState>}
          columns={[
            {
              id: 'name',
              heading: t('operations:name'),
              main: true,
              compare: (a, b) => a.name.localeCompare(b.name, format.locale),
              cell: (row) => (
                <>
                  <Link href={`/operations/${row.id}`}>{row.name}</Link>
                  {row.isExercise && (
                    <>
                      {' '}
                      <span className="tag">{t('operations:exercise')}</span>
                    </>
                  )}
                </>
              ),
            },
            { id: 'code', heading: t('operations:code'), cell: (row) => <bdi className="code">{row.code}</bdi> },
            { id: 'state', heading: t('operations:state'), compare: (a, b) => a.state.localeCompare(b.state), cell: (row) => <StatusBadge kind="operationState" state={row.state} /> },
            {
              id: 'role',
              heading: t('operations:role'),
              cell: (row) =>
                row.viewerRole ? (
                  t(`vocabulary:operationRole.${row.viewerRole}`)
                ) : row.myParticipation?.state === 'INVITED' ? (
                  <Sign shape="ring" tone="amber">
                    {t('operations:invitedNow')}
                  </Sign>
                ) : (
                  '–'
                ),
            },
            {
              id: 'dates',
              heading: t('operations:dates'),
              compare: (a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? ''),
              cell: (row) => (row.kind === 'STANDING' ? t('vocabulary:operationKind.STANDING') : row.startsOn ? `${day(row.startsOn)} – ${day(row.endsOn)}` : '–'),
            },
            { id: 'cases', heading: t('operations:figures.cases'), number: true, compare: (a, b) => a.totals.cases - b.totals.cases, cell: (row) => format.number(row.totals.cases) },
            { id: 'lead', heading: t('operations:leadAgency'), cell: (row) => row.leadAgency.shortName },
          ]}
        />
        <ExportLinks list="operations" formats={['csv', 'xlsx']} filters={{ states: statesOf[which] }} />
      </Page>
    </AppFrame>
  );
};
