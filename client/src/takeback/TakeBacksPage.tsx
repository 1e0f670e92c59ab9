import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { TakeBackBoard } from './TakeBackBoard';
import { TakeBackTable } from './TakeBackTable';
import './takeback.css';

const takeBacksQuery = graphql(`
  query OperationTakeBacks($id: ID!) {
    operation(id: $id) {
      id
      takeBacks {
        id
        ...TakeBack_row @unmask
      }
    }
  }
`);

const views = ['board', 'list'] as const;

/** The take-back cases of an operation, as a board by state and as a list by their days. */
export const TakeBacksPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['takeback', 'operations']);
  const format = useFormat();
  const [view, setView] = useState<(typeof views)[number]>('board');
  const { data, refetch } = useSuspenseQuery(takeBacksQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => startTransition(() => void refetch()));
  useLiveFrames(({ event }) => event?.subjectType === 'TakeBack' && again());
  if (!data.operation) return <EmptyState title={t('operations:missing')} />;
  const { takeBacks } = data.operation;
  const late = takeBacks.filter(({ isOverdue }) => isOverdue).length;
  const View = view === 'board' && takeBacks.length > 0 ? TakeBackBoard : TakeBackTable;
  return (
    <Page title={t('takeback:title')} lead={takeBacks.length > 0 ? t('takeback:list.lead', { all: format.number(takeBacks.length), late: format.number(late) }) : t('takeback:lead')}>
      {takeBacks.length > 0 && <Segmented label={t('takeback:view.label')} value={view} onChange={setView} choices={views.map((value) => ({ value, label: t(`takeback:view.${value}`) }))} />}
      <View operationId={operationId} rows={takeBacks} />
    </Page>
  );
};
