import type { FragmentType } from '@apollo/client';
import { useApolloClient, useFragment, useQuery } from '@apollo/client/react';
import type { RiskBand } from '@muster/shared/risk/profile';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { RankedLine_LineFragment, RankedLine_LineFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useMorePages } from '../platform/use-more-pages';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { LongTable } from '../ui/LongTable';
import { Skeleton } from '../ui/Skeleton';
import { Sign } from '../ui/StatusBadge';
import { JudgeLine } from './JudgeLine';
import { LineReasons } from './LineReasons';
import { LineTarget } from './LineTarget';
import { NominateKey } from './NominateKey';
import { bandSigns } from './risk-signs';
import { useNominateLine } from './use-nominate-line';

/** What a ranked list shows of a line. */
export const rankedLine = graphql(`
  fragment RankedLine_line on ManifestLine {
    id
    line
    description
    hs
    containers
    billOfLading
    grossKg
    origin
    destination
    points
    band
    reasons {
      code
      points
      english
      french
    }
    judgements {
      code
      reason
      language
      judgedBy
      judgedAt
    }
    missing
    target {
      id
      reference
    }
  }
`);

const linesQuery = graphql(`
  query RankedLines($operationId: ID!, $id: ID!, $band: RiskBand, $after: String) {
    manifest(operationId: $operationId, id: $id) {
      id
      lines(first: 100, band: $band, after: $after) {
        nextCursor
        items {
          id
          line
          ...RankedLine_line
        }
      }
    }
  }
`);

type Listed = FragmentType<typeof RankedLine_LineFragmentDoc> & { readonly id: string; readonly line: number };

const useLine = (from: Listed): RankedLine_LineFragment | undefined => {
  const { data, complete } = useFragment({ fragment: rankedLine, from });
  return complete ? (data as RankedLine_LineFragment) : undefined;
};

interface Props {
  readonly operationId: string;
  readonly manifestId: string;
  readonly band: RiskBand | null;
  readonly total: number;
  readonly mayNominate: boolean;
  /** What this reader is asked to judge of a line. */
  readonly asked: readonly string[];
}

/** The lines of a manifest, the most points first, each with its reasons; a hundred thousand of them are drawn in parts. */
export const RankedLines = ({ operationId, manifestId, band, total, mayNominate, asked }: Props) => {
  const { t } = useTranslation('risk');
  const format = useFormat();
  const client = useApolloClient();
  const { data, error, loading, refetch } = useQuery(linesQuery, { variables: { operationId, id: manifestId, band, after: null }, fetchPolicy: 'network-only' });
  const first = data?.manifest?.lines;
  const read = useCallback(
    async (after: string) => (await client.query({ query: linesQuery, variables: { operationId, id: manifestId, band, after }, fetchPolicy: 'network-only' })).data?.manifest?.lines,
    [client, operationId, manifestId, band],
  );
  const { items: following, more, isReading, hasFailed } = useMorePages<Listed>(first, read);
  const rows = useMemo(() => [...(first?.items ?? []), ...following], [first, following]);
  const nominate = useNominateLine(operationId, manifestId);
  if (error) return <ErrorNote title={t('failed')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} />;
  if (!first && loading) return <Skeleton lines={6} />;
  if (rows.length === 0) return <EmptyState title={t('manifest.none')} />;
  return (
    <div className="ranked">
      {mayNominate && (
        <>
          <p className="muted small no-print">{t('manifest.keys')}</p>
          <NominateKey onLine={(line) => void nominate(line)} />
        </>
      )}
      <LongTable
        caption={t('manifest.lines')}
        rows={rows}
        rowKey={({ line }) => String(line)}
        useRow={useLine}
        total={total}
        coming={isReading ? 100 : undefined}
        onEnd={more && !isReading && !hasFailed ? () => void more() : undefined}
        columns={[
          {
            id: 'goods',
            width: 30,
            heading: t('manifest.goods'),
            main: true,
            cell: (row) => (
              <span className="ranked-goods">
                <span>{row.description ?? row.hs ?? '–'}</span>
                <span className="muted small">{[t('manifest.line', { line: row.line }), row.containers[0] ?? row.billOfLading, row.hs, way(row), row.grossKg && `${format.decimal(row.grossKg)} kg`].filter(Boolean).join(' · ')}</span>
              </span>
            ),
          },
          { id: 'points', width: 14, heading: t('manifest.points'), cell: (row) => <Sign {...bandSigns[row.band]}>{`${format.decimal(row.points)} · ${t(`band.${row.band}`)}`}</Sign> },
          { id: 'why', width: 42, heading: t('manifest.why'), cell: (row) => <WhyCell operationId={operationId} manifestId={manifestId} row={row} asked={asked} /> },
          { id: 'target', width: 14, heading: t('manifest.target'), cell: (row) => <LineTarget operationId={operationId} row={row} onNominate={mayNominate ? () => void nominate(row.line) : undefined} /> },
        ]}
      />
      {hasFailed && <ErrorNote title={t('manifest.more')} action={<Button onClick={() => void more?.()}>{t('again')}</Button>} />}
    </div>
  );
};

const WhyCell = ({ row, asked, ...of }: Pick<Props, 'operationId' | 'manifestId' | 'asked'> & { readonly row: RankedLine_LineFragment }) => (
  <>
    <LineReasons row={row} />
    {asked.length > 0 && !row.target && <JudgeLine {...of} row={row} asked={asked} />}
  </>
);

const way = ({ origin, destination }: RankedLine_LineFragment): string => [origin, destination].filter(Boolean).join(' → ');
