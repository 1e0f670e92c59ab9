import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import type { RefusalData } from '../platform/use-refusals';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { toast } from '../ui/toasts';
import { draftOf, inputOf, type PlanDraft } from './plan-draft';
import { PlanForm } from './PlanForm';

const editQuery = graphql(`
  query EditPlan($id: ID!) {
    operation(id: $id) {
      id
      version
      code
      name
      edition
      previous {
        id
      }
      kind
      unitHost
      objectives
      language
      wasteStreams
      codes
      regions
      routes
      reportForm
      startsOn
      endsOn
      isExercise
      phases {
        id
        kind
        name
        startsOn
        endsOn
      }
      viewerCan {
        edit
      }
    }
  }
`);

const changePlanMutation = graphql(`
  mutation ChangePlan($id: ID!, $version: Int!, $input: OperationPlanInput!) {
    changePlan(id: $id, version: $version, input: $input) {
      ... on Operation {
        id
        version
        name
        ...OperationDates_operation
        ...PlanFacts_operation
        ...OperationHistory_operation
        ...OperationSteps_operation
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

// One and the same, so that nothing is told to have changed on each drawing.
const none: readonly RefusalData[] = [];

/** Changes the plan of the version that was read; somebody else's change in between is told, not overwritten. */
export const EditPlanPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('operations');
  const [, go] = useLocation();
  const { data } = useSuspenseQuery(editQuery, { variables: { id: operationId }, fetchPolicy: 'network-only' });
  const [change, { data: answer, loading, error }] = useMutation(changePlanMutation);
  const { operation } = data;
  // What was read when the form opened: a live change must not silently become the version that is edited.
  const [version] = useState(operation?.version ?? 0);
  const refusals = answer?.changePlan?.__typename === 'Refused' ? answer.changePlan.refusals : none;
  if (!operation?.viewerCan.edit) return <EmptyState title={t('plan.notEditable')}>{t('plan.notEditableTodo')}</EmptyState>;
  const save = async (draft: PlanDraft) => {
    const { data: sent } = await change({ variables: { id: operationId, version, input: inputOf(draft) } });
    if (sent?.changePlan?.__typename !== 'Operation') return;
    toast(t('plan.saved'));
    go(`/operations/${operationId}/plan`);
  };
  return (
    <Page title={t('plan.edit')} lead={operation.name}>
      <PlanForm
        start={draftOf({ ...operation, previousId: operation.previous?.id ?? null }, operation.language)}
        refusals={refusals}
        isFailed={Boolean(error)}
        isBusy={loading}
        save={t('plan.save')}
        onSave={(draft) => void save(draft)}
      />
    </Page>
  );
};
