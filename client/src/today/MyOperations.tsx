import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { MyOperations_OperationFragment, MyOperations_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Page';
import { StatusBadge } from '../ui/StatusBadge';
import { Table } from '../ui/Table';

/** What the reader's list shows of an operation. */
export const myOperations = graphql(`
  fragment MyOperations_operation on Operation {
    id
    name
    code
    state
    isExercise
    viewerRole
    totals {
      cases
    }
    feed(first: 1) {
      items {
        id
        at
      }
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof MyOperations_OperationFragmentDoc>[];
  readonly now: number;
}

/** The operations in which the reader has a role: their state, and when something last happened there. */
export const MyOperations = ({ operations, now }: Props) => {
  const { t } = useTranslation(['today', 'operations', 'vocabulary']);
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: myOperations, from: [...operations] });
  const rows = data as readonly MyOperations_OperationFragment[];
  return (
    <Section title={t('today:operations.title')} aside={<Link href="/operations">{t('today:operations.all')}</Link>}>
      <Table
        caption={t('today:operations.title')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('operations:empty')}>{t('operations:emptyTodo')}</EmptyState>}
        columns={[
          {
            id: 'name',
            heading: t('operations:name'),
            main: true,
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
          { id: 'state', heading: t('operations:state'), cell: (row) => <StatusBadge kind="operationState" state={row.state} /> },
          { id: 'role', heading: t('operations:role'), cell: (row) => (row.viewerRole ? t(`vocabulary:operationRole.${row.viewerRole}`) : '–') },
          { id: 'cases', heading: t('operations:figures.cases'), number: true, cell: (row) => format.number(row.totals.cases) },
          { id: 'last', heading: t('today:operations.last'), cell: (row) => (row.feed.items[0] ? format.relative(row.feed.items[0].at, now) : '–') },
        ]}
      />
    </Section>
  );
};
