import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { ImportList } from './ImportList';
import { SendSheet } from './SendSheet';

const importStartQuery = graphql(`
  query ImportStart($id: ID!) {
    operation(id: $id) {
      id
      viewerCan {
        report
      }
      imports {
        id
        ...ImportList_import
      }
    }
  }
`);

const pollEvery = 5_000;

/** Says what an import is for, gives the template, takes a sheet, and lists what the agency sent before. */
export const ImportStart = ({ operationId }: { readonly operationId: string }) => {
  const { t, i18n } = useTranslation('import');
  const { data } = useQuery(importStartQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network', pollInterval: pollEvery });
  const operation = data?.operation;
  const template = (format: 'csv' | 'xlsx') => `/imports/template.${format}?lang=${i18n.language === 'fr' ? 'fr' : 'en'}`;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {!operation ? (
        <Skeleton lines={6} />
      ) : operation.viewerCan.report ? (
        <div className="import-start">
          <Section title={t('send.title')}>
            <SendSheet operationId={operationId} />
          </Section>
          <Section title={t('template.title')}>
            <p>{t('template.what')}</p>
            <p className="row">
              <a className="button" href={template('xlsx')} download>
                {t('template.xlsx')}
              </a>
              <a className="button" href={template('csv')} download>
                {t('template.csv')}
              </a>
            </p>
          </Section>
        </div>
      ) : (
        <EmptyState title={t('closed')}>{t('closedTodo')}</EmptyState>
      )}
      {operation && (
        <Section title={t('list.title')}>
          <ImportList operationId={operationId} imports={operation.imports} />
        </Section>
      )}
    </Page>
  );
};
