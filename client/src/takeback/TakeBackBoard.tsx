import type { TakeBackState } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../platform/use-format';
import { Board } from '../ui/Board';
import { StatusBadge } from '../ui/StatusBadge';
import { DueSign } from './DueSign';
import type { TakeBackRow } from './take-back-row';

/** In the order of a case's life, from opened to closed. */
const states: readonly TakeBackState[] = ['OPENED', 'NOTIFIED', 'DISPUTED', 'ACCEPTED', 'UNDER_WAY', 'DONE', 'CLOSED'];

interface Props {
  readonly operationId: string;
  readonly rows: readonly TakeBackRow[];
}

/** Take-back cases side by side by state, the next due first. */
export const TakeBackBoard = ({ operationId, rows }: Props) => {
  const { t } = useTranslation('takeback');
  const columns = states.map((state) => ({
    key: state,
    heading: <StatusBadge kind="takeBackState" state={state} />,
    cards: rows.filter(({ takeBackState }) => takeBackState === state).map((row) => <TakeBackCard key={row.id} operationId={operationId} row={row} />),
  }));
  return <Board columns={columns} none={t('noneHere')} />;
};

/** One case: what it is about, by when, and whose it is. */
const TakeBackCard = ({ operationId, row }: { readonly operationId: string; readonly row: TakeBackRow }) => {
  const { t } = useTranslation('vocabulary');
  const format = useFormat();
  const { id, title, language, dueOn, daysLeft, isOverdue, responsibility, country, agency, seizure } = row;
  return (
    <li className="board-card" data-row={id}>
      <Link className="row-link" lang={language} href={`/operations/${operationId}/take-backs/${id}`}>
        {title}
      </Link>
      {dueOn && (
        <p className="small">
          {format.day(dueOn)} <DueSign daysLeft={daysLeft ?? null} isOverdue={isOverdue} />
        </p>
      )}
      <p className="small">{[t(`takeBackResponsibility.${responsibility}`), country && format.country(country)].filter(Boolean).join(' · ')}</p>
      <p className="muted small">{[agency.shortName, seizure?.reference].filter(Boolean).join(' · ')}</p>
    </li>
  );
};
