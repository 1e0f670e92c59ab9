import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { OperationTakeBacksQuery } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { StatusBadge } from '../ui/StatusBadge';
import { type Column, Table } from '../ui/Table';
import { DueSign } from './DueSign';
import './takeback.css';

const takeBacksQuery = graphql(`
  query OperationTakeBacks($id: ID!) {
    operation(id: $id) {
      id
      takeBacks {
        id
        title
        language
        takeBackState: state
        responsibility
        country
        dueOn
        daysLeft
        isOverdue
        agency {
          id
          shortName
        }
        seizure {
          id
          reference
        }
      }
    }
  }
`);

type Line = NonNullable<OperationTakeBacksQuery['operation']>['takeBacks'][number];

/** The take-back cases of an operation: those that are late first, then by their days. */
export const TakeBacksPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['takeback', 'operations', 'vocabulary']);
  const format = useFormat();
  const { data, refetch } = useSuspenseQuery(takeBacksQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => startTransition(() => void refetch()));
  useLiveFrames(({ event }) => event?.subjectType === 'TakeBack' && again());
  if (!data.operation) return <EmptyState title={t('operations:missing')} />;
  const { takeBacks } = data.operation;
  const late = takeBacks.filter(({ isOverdue }) => isOverdue).length;
  const columns: readonly Column<Line>[] = [
    {
      id: 'title',
      heading: t('takeback:caseTitle'),
      main: true,
      cell: ({ id, title, language }) => (
        <Link className="link" lang={language} href={`/operations/${operationId}/take-backs/${id}`}>
          {title}
        </Link>
      ),
    },
    { id: 'state', heading: t('takeback:list.state'), cell: ({ takeBackState }) => <StatusBadge kind="takeBackState" state={takeBackState} /> },
    {
      id: 'due',
      heading: t('takeback:list.due'),
      compare: (a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'),
      cell: ({ dueOn, daysLeft, isOverdue }) => (
        <>
          {dueOn && format.day(dueOn)} <DueSign daysLeft={daysLeft ?? null} isOverdue={isOverdue} />
        </>
      ),
    },
    { id: 'responsible', heading: t('takeback:clock.responsible'), cell: ({ responsibility, country }) => [t(`vocabulary:takeBackResponsibility.${responsibility}`), country && format.country(country)].filter(Boolean).join(' · ') },
    { id: 'agency', heading: t('takeback:list.agency'), cell: ({ agency }) => agency.shortName },
    { id: 'report', heading: t('takeback:list.report'), cell: ({ seizure }) => seizure && <Link className="link" href={`/operations/${operationId}/seizures/${seizure.id}`}>{seizure.reference}</Link> },
  ];
  return (
    <Page title={t('takeback:title')} lead={takeBacks.length > 0 ? t('takeback:list.lead', { all: format.number(takeBacks.length), late: format.number(late) }) : t('takeback:lead')}>
      <Table caption={t('takeback:title')} captionHidden columns={columns} rows={takeBacks} rowKey={({ id }) => id} empty={<EmptyState title={t('takeback:list.none')}>{t('takeback:list.noneTodo')}</EmptyState>} />
    </Page>
  );
};
