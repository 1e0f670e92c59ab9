import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { ToCoordinate_OperationFragment, ToCoordinate_OperationFragmentDoc } from '../graphql/graphql';
import { Section } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';

/** What an operation asks of its coordinators. */
export const toCoordinate = graphql(`
  fragment ToCoordinate_operation on Operation {
    id
    name
    state
    viewerRole
    nextSteps {
      action
      blockedBy
    }
    totals {
      preliminary {
        cases
      }
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof ToCoordinate_OperationFragmentDoc>[];
}

const validating = ['ACTIVE', 'SUSPENDED', 'CONSOLIDATION'];

/** What waits for a coordinator: operations to approve, then reports to validate, each a way to where it is done. */
export const ToCoordinate = ({ operations }: Props) => {
  const { t } = useTranslation('today');
  const { data } = useSuspenseFragment({ fragment: toCoordinate, from: [...operations] });
  const mine = (data as readonly ToCoordinate_OperationFragment[]).filter(({ viewerRole }) => viewerRole === 'COORDINATOR');
  const toApprove = mine.filter(({ nextSteps }) => nextSteps.some(({ action, blockedBy }) => action === 'approve' && !blockedBy));
  const toValidate = mine.filter(({ state, totals }) => totals.preliminary.cases > 0 && validating.includes(state));
  if (toApprove.length + toValidate.length === 0) return null;
  return (
    <Section title={t('coordination.title')}>
      <ul className="todo">
        {toApprove.map(({ id, name }) => (
          <li key={`approve-${id}`}>
            <Sign shape="half" tone="amber">
              <Link href={`/operations/${id}/plan`} className="link">
                {t('coordination.approve', { name })}
              </Link>
            </Sign>
          </li>
        ))}
        {toValidate.map(({ id, name, totals }) => (
          <li key={`validate-${id}`}>
            <div>
              <Sign shape="square" tone="blue">
                <Link href={`/operations/${id}/seizures?state=SUBMITTED`} className="link">
                  {t('coordination.validate', { count: totals.preliminary.cases })}
                </Link>
              </Sign>
              <p className="muted small">{name}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
