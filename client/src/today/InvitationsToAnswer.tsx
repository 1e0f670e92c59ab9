import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { InvitationsToAnswer_OperationFragment, InvitationsToAnswer_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Section } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';

// Its dialogs are fetched by those who have something to answer, and by nobody else.
const AnswerInvitation = lazy(async () => ({ default: (await import('../operations/AnswerInvitation')).AnswerInvitation }));

/** What is asked of an agency that is invited. */
export const invitationsToAnswer = graphql(`
  fragment InvitationsToAnswer_operation on Operation {
    id
    name
    isExercise
    startsOn
    endsOn
    leadAgency {
      id
      shortName
    }
    myParticipation {
      id
      invitedAt
      viewerCan {
        answer
      }
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof InvitationsToAnswer_OperationFragmentDoc>[];
  readonly now: number;
}

/** Invitations that wait for an answer, with the answer beside them. */
export const InvitationsToAnswer = ({ operations, now }: Props) => {
  const { t } = useTranslation(['today', 'operations']);
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: invitationsToAnswer, from: [...operations] });
  const invitations = data as readonly InvitationsToAnswer_OperationFragment[];
  if (invitations.length === 0) return null;
  return (
    <Section title={t('today:invitations.title', { count: invitations.length })}>
      <ul className="todo">
        {invitations.map((operation) => (
          <li key={operation.id}>
            <div>
              <Sign shape="ring" tone="amber">
                <Link href={`/operations/${operation.id}`} className="link">
                  {operation.name}
                </Link>
              </Sign>{' '}
              {operation.isExercise && <span className="tag">{t('operations:exercise')}</span>}
              <p className="muted small">
                {t('operations:ledBy', { agency: operation.leadAgency.shortName })}
                {operation.startsOn && operation.endsOn && ` · ${format.date(operation.startsOn, 'UTC')} – ${format.date(operation.endsOn, 'UTC')}`}
                {operation.myParticipation && ` · ${t('today:invitations.since', { ago: format.relative(operation.myParticipation.invitedAt, now) })}`}
              </p>
            </div>
            <div className="todo-actions">
              {operation.myParticipation?.viewerCan.answer ? (
                <Suspense fallback={null}>
                  <AnswerInvitation operationId={operation.id} name={operation.name} />
                </Suspense>
              ) : (
                <span className="muted">{t('today:invitations.byLead')}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
