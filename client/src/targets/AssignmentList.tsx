import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { TargetPage_TargetFragment, TargetRow_TargetFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { PlacedTime } from '../ui/PlacedTime';
import { Sign } from '../ui/StatusBadge';
import { toast } from '../ui/toasts';
import { clockOf, clockSigns } from './target-clock';
import { useAssign } from './use-assign';

const withdrawMutation = graphql(`
  mutation WithdrawAssignment($operationId: ID!, $id: ID!, $agencyId: ID!) {
    withdrawAssignment(operationId: $operationId, id: $id, agencyId: $agencyId) {
      ... on Target {
        id
        ...TargetPage_target
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

interface Props {
  readonly target: TargetPage_TargetFragment;
  readonly row: TargetRow_TargetFragment;
  readonly now: number;
  readonly onChange: () => void;
}

/** Who is to act on the target and by when; taking an assignment back can be undone. */
export const AssignmentList = ({ target, row, now, onChange }: Props) => {
  const { t } = useTranslation('targets');
  const format = useFormat();
  const { say } = useRefusals();
  const { operationId, id, assignments, controls } = target;
  const [withdraw, { loading }] = useMutation(withdrawMutation);
  const { assign } = useAssign();
  const [problem, setProblem] = useState<string>();
  const mayWithdraw = target.nextActions.includes('withdraw');
  const take = async ({ agency, dueAt }: (typeof assignments)[number]) => {
    const { data } = await withdraw({ variables: { operationId, id, agencyId: agency.id } }).catch(() => ({ data: undefined }));
    const answer = data?.withdrawAssignment;
    if (answer?.__typename !== 'Target') return setProblem(answer ? answer.refusals.map(say).join(' ') : t('step.failed'));
    setProblem(undefined);
    const isAhead = dueAt !== null && Date.parse(dueAt) > Date.now();
    toast(t('assign.withdrawn', { agency: agency.shortName }), () => void assign({ operationId, id, agencyIds: [agency.id], dueAt: isAhead ? dueAt : null }).then(onChange));
  };
  if (assignments.length === 0) return <p className="muted">{t('page.nobody')}</p>;
  return (
    <>
      <ul className="target-acting">
        {assignments.map((assignment) => {
          const { agency, dueAt, assignedAt, assignedBy } = assignment;
          const hasControlled = controls.some((control) => control.agency.id === agency.id);
          const clock = dueAt && !hasControlled ? clockOf({ ...row, expectedAt: null, assignments: [assignment] }, now) : undefined;
          return (
            <li key={assignment.id}>
              <div>
                <Link className="link" href={`/agencies/${agency.id}`}>
                  {agency.name}
                </Link>
                <p className="small">
                  {hasControlled ? (
                    <Sign shape="check" tone="green">
                      {t('page.hasControlled')}
                    </Sign>
                  ) : clock?.at ? (
                    <Sign {...clockSigns[clock.kind]}>{t(`clock.${clock.kind}`, { when: format.relative(clock.at, now) })}</Sign>
                  ) : null}
                </p>
                {dueAt && (
                  <p className="small">
                    {t('assign.dueBy')} <PlacedTime at={dueAt} zone={row.expectedZone ?? undefined} />
                  </p>
                )}
                <p className="muted small">
                  {t('assign.by', { person: assignedBy.name, when: format.relative(assignedAt, now) })}
                </p>
              </div>
              {mayWithdraw && (
                <Button kind="quiet" busy={loading} onClick={() => void take(assignment)}>
                  {t('assign.withdraw', { agency: agency.shortName })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
};
