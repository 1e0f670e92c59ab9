import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { SeizureRow_SeizureFragment, SeizureRow_SeizureFragmentDoc } from '../graphql/graphql';
import { TlpMark } from '../handling/TlpMark';
import { useFormat } from '../platform/use-format';
import { Glyph } from '../ui/Glyph';
import { KnownTime } from './KnownTime';
import { LongTable } from '../ui/LongTable';
import { Quantity } from '../ui/Quantity';
import { StatusBadge } from '../ui/StatusBadge';
import { streamSigns } from '../ui/stream-signs';

/** What a list shows of a seizure. */
export const seizureRow = graphql(`
  fragment SeizureRow_seizure on Seizure {
    id
    operationId
    reference
    state
    detectedAt
    detectedPrecision
    zone
    country
    place
    wasteStream
    foundDescription
    declaredDescription
    totalKg
    handling {
      tlp
      releasableTo {
        id
      }
    }
    items {
      wasteStream
      quantities {
        amount
        unit
        basis
      }
    }
    reportingAgency {
      id
      shortName
    }
  }
`);

type Row = SeizureRow_SeizureFragment;

const Amount = ({ row }: { row: Row }) => {
  const quantities = row.items.flatMap((item) => item.quantities);
  const basis = quantities.find(({ unit }) => unit === 'KILOGRAM')?.basis;
  const standing = row.state === 'VALIDATED' ? 'validated' : 'preliminary';
  if (row.totalKg) return <Quantity unit="KILOGRAM" amount={row.totalKg} basis={basis} standing={standing} compact />;
  const first = quantities[0];
  return first ? <Quantity unit={first.unit} amount={first.amount} basis={first.basis} standing={standing} compact /> : '–';
};

type Listed = FragmentType<typeof SeizureRow_SeizureFragmentDoc> & { readonly id: string };

const useSeizureRow = (from: Listed): Row | undefined => {
  const { data, complete } = useFragment({ fragment: seizureRow, from });
  return complete ? (data as Row) : undefined;
};

interface Props {
  readonly seizures: readonly Listed[];
  /** How many there are, where that is known. */
  readonly total?: number | undefined;
  /** How many are on their way. */
  readonly coming?: number | undefined;
  readonly onEnd?: (() => void) | undefined;
}

/** Seizures as a list: declared and found, how much, where, by whom. */
export const SeizureTable = ({ seizures, total, coming, onEnd }: Props) => {
  const { t } = useTranslation(['seizures', 'vocabulary']);
  const format = useFormat();
  return (
    <LongTable
      caption={t('seizures:list.title')}
      rows={seizures}
      rowKey={({ id }) => id}
      useRow={useSeizureRow}
      total={total}
      coming={coming}
      onEnd={onEnd}
      columns={[
        {
          id: 'found',
          width: 32,
          heading: t('seizures:list.declaredFound'),
          main: true,
          cell: (row) => (
            <span className="row-found">
              <span className="row-declared">{row.declaredDescription ?? t('seizures:list.notDeclared')} → </span>
              <Link className="row-link" href={`/operations/${row.operationId}/seizures/${row.id}`}>
                {row.foundDescription ?? row.reference}
              </Link>
              <TlpMark handling={row.handling} />
            </span>
          ),
        },
        {
          id: 'stream',
          width: 15,
          heading: t('seizures:report.stream'),
          cell: (row) =>
            row.wasteStream && (
              <span className="sign row-sign">
                <Glyph {...streamSigns[row.wasteStream]} />
                <span>{t(`vocabulary:wasteStream.${row.wasteStream}`)}</span>
              </span>
            ),
        },
        { id: 'weight', width: 11, heading: t('seizures:list.weight'), number: true, cell: (row) => <Amount row={row} /> },
        { id: 'place', width: 16, heading: t('seizures:list.place'), cell: (row) => [row.place, row.country && format.country(row.country)].filter(Boolean).join(', ') },
        { id: 'agency', width: 8, heading: t('seizures:list.agency'), cell: (row) => row.reportingAgency.shortName },
        { id: 'when', width: 9, heading: t('seizures:list.when'), cell: (row) => <KnownTime at={row.detectedAt} precision={row.detectedPrecision} /> },
        { id: 'state', width: 9, heading: t('seizures:list.state'), cell: (row) => <StatusBadge kind="reportState" state={row.state} /> },
      ]}
    />
  );
};
