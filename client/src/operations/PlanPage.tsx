import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { Aims } from '../planning/Aims';
import { PlanPlaces } from '../planning/PlanPlaces';
import { TakeAlong } from '../planning/TakeAlong';
import { useNow } from '../platform/use-now';
import { RetentionSection } from '../retention/RetentionSection';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { OperationDates } from './OperationDates';
import { OperationHistory } from './OperationHistory';
import { OperationSteps } from './OperationSteps';
import { PhaseLine } from './PhaseLine';
import { PhaseTimeline } from './PhaseTimeline';
import { PlanFacts } from './PlanFacts';

const planQuery = graphql(`
  query OperationPlan($id: ID!) {
    operation(id: $id) {
      id
      version
      name
      phases {
        id
        name
        nameLanguage
        startsOn
        endsOn
        isOperational
      }
      viewerRole
      viewerCan {
        edit
      }
      ...OperationDates_operation
      ...PlanFacts_operation
      ...OperationSteps_operation
      ...RetentionSection_operation
      ...OperationHistory_operation
    }
  }
`);

/** Are we ready: the plan, the next steps with what stands in their way, and how it came about. */
export const PlanPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('operations');
  const now = useNow();
  const { data, refetch } = useSuspenseQuery(planQuery, { variables: { id: operationId } });
  const again = useCoalesced(() => void refetch());
  useLiveFrames(({ event }) => (event?.subjectType === 'Operation' || event?.subjectType === 'Participation') && again());
  const { operation } = data;
  if (!operation) return <EmptyState title={t('missing')} />;
  return (
    <Page
      title={t('plan.title')}
      lead={<OperationDates operation={operation} now={now} />}
      actions={
        <>
          {operation.viewerCan.edit && (
            <Link href={`/operations/${operationId}/plan/edit`} className="button">
              {t('plan.edit')}
            </Link>
          )}
          {operation.viewerRole === 'COORDINATOR' && (
            <Link href={`/operations/new?from=${operationId}`} className="button" data-kind="quiet">
              {t('plan.nextEdition')}
            </Link>
          )}
        </>
      }
    >
      {operation.viewerRole && <PlanPlaces operationId={operationId} />}
      {operation.viewerRole === 'COORDINATOR' && <OperationSteps operation={operation} />}
      {operation.phases.length > 0 &&
        (operation.viewerCan.edit ? (
          <PhaseTimeline operation={operation} phases={operation.phases} today={new Date(now).toISOString().slice(0, 10)} again={again} />
        ) : (
          <PhaseLine phases={operation.phases} now={now} />
        ))}
      {operation.viewerRole === 'COORDINATOR' && <TakeAlong operationId={operationId} onTaken={again} />}
      <Aims operationId={operationId} />
      <PlanFacts operation={operation} />
      {operation.viewerRole && <RetentionSection operation={operation} onDone={again} />}
      <OperationHistory operation={operation} />
    </Page>
  );
};
