import { useQuery } from '@apollo/client/react';
import { indicatorTitle } from '@muster/shared/risk/indicators';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../charts/ChartFrame';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Segmented } from '../ui/Segmented';
import { Skeleton } from '../ui/Skeleton';
import { Table } from '../ui/Table';
import { RateBars } from './RateBars';
import { useRiskWords } from './use-risk-words';
import { useShareWords } from './use-share-words';

const ratesQuery = graphql(`
  query RiskHitRates($id: ID!, $days: Int!) {
    operation(id: $id) {
      id
      riskHitRates(days: $days) {
        code
        fired
        drift
        whole {
          found
          of
          percent
          low
          high
          isFew
        }
        last {
          found
          of
          percent
          low
          high
          isFew
        }
        before {
          found
          of
          percent
          low
          high
          isFew
        }
      }
    }
  }
`);

const periods = ['7', '30', '90'] as const;

/** How often each indicator was right, as bars with their intervals and as a table, and whether the last days differ. */
export const HitRates = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('risk');
  const { language } = useRiskWords();
  const format = useFormat();
  const shareWords = useShareWords();
  const [days, setDays] = useState<(typeof periods)[number]>('30');
  const { data, previousData, error, refetch } = useQuery(ratesQuery, { variables: { id: operationId, days: Number(days) }, fetchPolicy: 'cache-and-network' });
  const rates = (data ?? previousData)?.operation?.riskHitRates;
  if (!rates) return error ? <ErrorNote title={t('failed')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} /> : <Skeleton lines={6} />;
  if (rates.length === 0) return <EmptyState title={t('rates.none')} />;
  const judged = rates.flatMap(({ code, whole }) => (whole ? [{ code, label: indicatorTitle(code, language), share: whole, shown: shareWords(whole) }] : []));
  const table = (
    <Table
      caption={t('rates.title')}
      captionHidden
      rows={rates}
      rowKey={({ code }) => code}
      columns={[
        { id: 'code', heading: t('rates.indicator'), main: true, cell: ({ code }) => indicatorTitle(code, language) },
        { id: 'fired', heading: t('rates.fired'), number: true, cell: ({ fired }) => format.number(fired) },
        { id: 'whole', heading: t('rates.share'), cell: ({ whole }) => shareWords(whole) },
        { id: 'last', heading: t('rates.last', { days }), cell: ({ last }) => shareWords(last) },
        { id: 'before', heading: t('rates.before'), cell: ({ before }) => shareWords(before) },
        { id: 'drift', heading: t('rates.drift'), cell: ({ drift }) => t(`rates.drifts.${drift}`) },
      ]}
    />
  );
  return (
    <>
      <Segmented label={t('rates.days')} choices={periods.map((value) => ({ value, label: t('rates.period', { days: value }) }))} value={days} onChange={setDays} />
      {judged.length > 0 && (
        <ChartFrame title={t('rates.title')} lead={t('rates.lead')} note={`${t('rates.note')} ${t('rates.fewHint')}`} table={table}>
          <RateBars title={t('rates.title')} rates={judged} />
        </ChartFrame>
      )}
      {table}
    </>
  );
};
