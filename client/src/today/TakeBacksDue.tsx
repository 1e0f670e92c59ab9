import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { TakeBacksDue_OperationFragment, TakeBacksDue_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { DueSign } from '../takeback/DueSign';
import { Section } from '../ui/Page';

/** Take-back cases whose day has gone by, or comes within a week. */
export const takeBacksDue = graphql(`
  fragment TakeBacksDue_operation on Operation {
    id
    name
    viewerRole
    takeBacks(dueBefore: $dueBefore, isOurs: true) {
      id
      title
      language
      dueOn
      daysLeft
      isOverdue
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof TakeBacksDue_OperationFragmentDoc>[];
  /** The day before which they are due. */
  readonly dueBefore: string;
}

/** Cases that the reader handles, coordinates or is concerned by, those that are late first. */
export const TakeBacksDue = ({ operations, dueBefore }: Props) => {
  const { t } = useTranslation('today');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: takeBacksDue, from: [...operations], variables: { dueBefore } });
  const due = (data as readonly TakeBacksDue_OperationFragment[])
    .flatMap(({ id: operationId, name, viewerRole, takeBacks }) => (viewerRole === 'OBSERVER' ? [] : takeBacks.map((one) => ({ ...one, operationId, name }))))
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  if (due.length === 0) return null;
  return (
    <Section title={t('takeBacks.title', { count: due.length })}>
      <ul className="todo">
        {due.map(({ id, operationId, name, title, language, dueOn, daysLeft, isOverdue }) => (
          <li key={id}>
            <div>
              <Link href={`/operations/${operationId}/take-backs/${id}`} className="link" lang={language}>
                {title}
              </Link>{' '}
              <DueSign daysLeft={daysLeft ?? null} isOverdue={isOverdue} />
              <p className="muted small">{[name, dueOn && format.day(dueOn)].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
