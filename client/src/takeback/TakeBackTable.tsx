import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { StatusBadge } from '../ui/StatusBadge';
import { type Column, Table } from '../ui/Table';
import { DueSign } from './DueSign';
import type { TakeBackRow } from './take-back-row';

interface Props {
  readonly operationId: string;
  readonly rows: readonly TakeBackRow[];
}

/** Take-back cases as one list: those that are late first, then by their days. */
export const TakeBackTable = ({ operationId, rows }: Props) => {
  const { t } = useTranslation(['takeback', 'vocabulary']);
  const format = useFormat();
  const columns: readonly Column<TakeBackRow>[] = [
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
  return <Table caption={t('takeback:title')} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} empty={<EmptyState title={t('takeback:list.none')}>{t('takeback:list.noneTodo')}</EmptyState>} />;
};
