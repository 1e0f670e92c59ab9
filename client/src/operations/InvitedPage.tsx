import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useNow } from '../platform/use-now';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { AnswerInvitation } from './AnswerInvitation';
import { OperationDates } from './OperationDates';
import { PlanFacts } from './PlanFacts';
import { RoomNotice } from './RoomNotice';

const invitedQuery = graphql(`
  query InvitedPage($id: ID!) {
    operation(id: $id) {
      id
      name
      state
      isExercise
      myParticipation {
        id
        viewerCan {
          answer
        }
      }
      ...OperationDates_operation
      ...PlanFacts_operation
    }
  }
`);

/** What an agency that is asked to take part may see: the plan, and how to answer. */
export const InvitedPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['operations', 'participation']);
  const now = useNow();
  const { data } = useSuspenseQuery(invitedQuery, { variables: { id: operationId } });
  const { operation } = data;
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  return (
    <AppFrame>
      <RoomNotice isExercise={operation.isExercise} state={operation.state} />
      <Page
        title={operation.name}
        lead={<OperationDates operation={operation} now={now} />}
        actions={operation.myParticipation?.viewerCan.answer && <AnswerInvitation operationId={operationId} name={operation.name} />}
      >
        <p>{t(operation.myParticipation?.viewerCan.answer ? 'participation:answer.asked' : 'participation:answer.askLead')}</p>
        <PlanFacts operation={operation} />
      </Page>
    </AppFrame>
  );
};
