import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { MyTargets_OperationFragment, MyTargets_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useSession } from '../session/session';
import { Section } from '../ui/Page';
import { StatusBadge } from '../ui/StatusBadge';

/** Targets on which the reader's agency is to act. */
export const myTargets = graphql(`
  fragment MyTargets_operation on Operation {
    id
    name
    targets(first: 50, states: [ASSIGNED], agencyId: $agencyId) {
      items {
        id
        title
        state
        expectedAt
        assignments {
          id
          dueAt
          agency {
            id
          }
        }
      }
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof MyTargets_OperationFragmentDoc>[];
  readonly now: number;
}

/** Targets that wait for a control of the reader's agency, the next expected first. */
export const MyTargets = ({ operations, now }: Props) => {
  const { t } = useTranslation('today');
  const format = useFormat();
  const { person } = useSession();
  const { data } = useSuspenseFragment({ fragment: myTargets, from: [...operations], variables: { agencyId: person.agency.id } });
  const targets = (data as readonly MyTargets_OperationFragment[])
    .flatMap(({ id, name, targets: page }) => page.items.map((target) => ({ ...target, operationId: id, operation: name })))
    .sort((a, b) => (a.expectedAt ?? '9').localeCompare(b.expectedAt ?? '9'));
  if (targets.length === 0) return null;
  return (
    <Section title={t('targets.title', { count: targets.length })}>
      <ul className="todo">
        {targets.map((target) => {
          const due = target.assignments.flatMap(({ dueAt }) => dueAt ?? []).sort()[0];
          return (
            <li key={target.id}>
              <div>
                <StatusBadge kind="targetState" state={target.state} />{' '}
                <Link href={`/operations/${target.operationId}/targets/${target.id}`} className="link">
                  {target.title}
                </Link>
                <p className="muted small">
                  {[target.operation, target.expectedAt && t('targets.expected', { when: format.relative(target.expectedAt, now) }), due && t('targets.due', { when: format.relative(due, now) })]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
