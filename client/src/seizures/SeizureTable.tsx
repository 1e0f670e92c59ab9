import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { SeizureRow_SeizureFragment, SeizureRow_SeizureFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { Quantity } from '../ui/Quantity';
import { StatusBadge } from '../ui/StatusBadge';
import { Table } from '../ui/Table';

/** What a list shows of a seizure. */
export const seizureRow = graphql(`
  fragment SeizureRow_seizure on Seizure {
    id
    operationId
    reference
    state
    detectedAt
    zone
    country
    place
    wasteStream
    foundDescription
    declaredDescription
    totalKg
    reportingAgency {
      id
      shortName
    }
  }
`);

interface Props {
  readonly seizures: readonly FragmentType<typeof SeizureRow_SeizureFragmentDoc>[];
}

/** Seizures as a list: declared, found, how much, where, by whom. */
export const SeizureTable = ({ seizures }: Props) => {
  const { t } = useTranslation('seizures');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: seizureRow, from: [...seizures] });
  const rows = data as readonly SeizureRow_SeizureFragment[];
  return (
    <Table
      caption={t('list.title')}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('list.empty')} />}
      columns={[
        { id: 'found', heading: t('list.found'), main: true, cell: (row) => row.foundDescription ?? '–' },
        { id: 'weight', heading: t('list.weight'), number: true, cell: (row) => (row.totalKg ? <Quantity unit="KILOGRAM" amount={row.totalKg} compact /> : '–') },
        { id: 'place', heading: t('list.place'), cell: (row) => [row.place, row.country].filter(Boolean).join(', ') },
        { id: 'agency', heading: t('list.agency'), cell: (row) => row.reportingAgency.shortName },
        { id: 'when', heading: t('list.when'), cell: (row) => format.date(row.detectedAt) },
        { id: 'state', heading: t('list.state'), cell: (row) => <StatusBadge kind="reportState" state={row.state} /> },
      ]}
    />
  );
};
