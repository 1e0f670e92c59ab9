import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { LateTakeBacks_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Section } from '../ui/Page';
import { StatusBadge } from '../ui/StatusBadge';
import { DueSign } from './DueSign';
import './takeback.css';

/** How many take-back cases are late, and the latest of them. */
export const lateTakeBacks = graphql(`
  fragment LateTakeBacks_operation on Operation {
    id
    takeBackCounts {
      open
      overdue
    }
    lateTakeBacks(dueBefore: $dueBefore) {
      id
      title
      language
      takeBackState: state
      dueOn
      daysLeft
      isOverdue
      agency {
        id
        shortName
      }
    }
  }
`);

interface Props {
  readonly operation: FragmentType<typeof LateTakeBacks_OperationFragmentDoc>;
  /** The day before which they are due. */
  readonly dueBefore: string;
}

/** Take-back cases whose day has gone by, on the board of their operation. */
export const LateTakeBacks = ({ operation, dueBefore }: Props) => {
  const { t } = useTranslation('takeback');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: lateTakeBacks, from: operation, variables: { dueBefore } });
  const { open, overdue } = data.takeBackCounts;
  const at = `/operations/${data.id}/take-backs`;
  return (
    <Section title={t('late.title')} aside={<Link href={at}>{t('late.all')}</Link>}>
      <p className="muted">{t('late.lead', { late: format.number(overdue), open: format.number(open) })}</p>
      <ul className="take-back-list">
        {data.lateTakeBacks
          .filter(({ isOverdue }) => isOverdue)
          .map(({ id, title, language, takeBackState, dueOn, daysLeft, isOverdue, agency }) => (
            <li key={id}>
              <div>
                <Link className="link" lang={language} href={`${at}/${id}`}>
                  {title}
                </Link>{' '}
                <DueSign daysLeft={daysLeft ?? null} isOverdue={isOverdue} />
                <p className="muted small">{[dueOn && format.day(dueOn), agency.shortName].filter(Boolean).join(' · ')}</p>
              </div>
              <StatusBadge kind="takeBackState" state={takeBackState} />
            </li>
          ))}
      </ul>
    </Section>
  );
};
