import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../platform/use-format';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { Table } from '../ui/Table';
import { ImportStatistics } from './ImportStatistics';
import { tradePageQuery } from './trade-query';
import './trade.css';

/** Trade statistics: which stand here, and for those entitled, how to bring in others. */
export const TradePage = () => (
  <AppFrame>
    <Trade />
  </AppFrame>
);

const Trade = () => {
  const { t } = useTranslation('trade');
  const format = useFormat();
  const { data, refetch } = useSuspenseQuery(tradePageQuery, { fetchPolicy: 'cache-and-network' });
  const sources = data.tradeSources.items;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Link href="/law/loopholes" className="button">
          {t('toLoopholes')}
        </Link>
      }
    >
      <Section title={t('sources')}>
        <Table
          caption={t('sources')}
          captionHidden
          rows={sources}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('none')}>{t(data.viewerCanImportTrade ? 'noneTodo' : 'noneWait')}</EmptyState>}
          columns={[
            { id: 'publisher', heading: t('publisher'), main: true, cell: ({ publisher }) => publisher },
            { id: 'edition', heading: t('edition'), cell: ({ edition }) => edition },
            { id: 'years', heading: t('years'), cell: ({ firstYear, lastYear }) => `${firstYear}–${lastYear}` },
            { id: 'flows', heading: t('flows'), number: true, cell: ({ flowCount }) => format.number(flowCount) },
            { id: 'leftOut', heading: t('leftOut'), number: true, cell: ({ leftOutCount }) => format.number(leftOutCount) },
            { id: 'licence', heading: t('licence'), cell: ({ licence }) => licence },
            { id: 'imported', heading: t('imported'), cell: ({ importedAt, importedBy }) => [format.date(importedAt), importedBy?.name].filter(Boolean).join(', ') },
          ]}
        />
      </Section>
      {data.viewerCanImportTrade && <ImportStatistics versions={Object.fromEntries(sources.map(({ key, version }) => [key, version]))} onDone={() => startTransition(() => void refetch())} />}
    </Page>
  );
};
