import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { skipToken } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import type { RefusalData } from '../platform/use-refusals';
import { toast } from '../ui/toasts';
import { blankPlan, draftOf, inputOf, type PlanDraft } from './plan-draft';
import { PlanForm } from './PlanForm';

/** Where a plan begins. */
export type PlanStart =
  | { readonly kind: 'blank' }
  | { readonly kind: 'template' | 'edition'; readonly key: string; readonly startsOn: string | null };

/** A plan that the server prepared. */
export const planDraftFields = graphql(`
  fragment PlanDraft_plan on OperationPlanDraft {
    code
    name
    edition
    previousId
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
      kind
      name
      startsOn
      endsOn
    }
  }
`);

const templatesQuery = graphql(`
  query TemplatePlans($startsOn: CalendarDate, $language: String) {
    operationTemplates {
      key
      plan(startsOn: $startsOn, language: $language) {
        ...PlanDraft_plan @unmask
      }
    }
  }
`);

const editionQuery = graphql(`
  query NextEdition($id: ID!, $startsOn: CalendarDate) {
    operation(id: $id) {
      id
      nextEdition(startsOn: $startsOn) {
        ...PlanDraft_plan @unmask
      }
    }
  }
`);

const createMutation = graphql(`
  mutation CreateOperation($input: OperationPlanInput!, $templateKey: String) {
    createOperation(input: $input, templateKey: $templateKey) {
      ... on Operation {
        id
        name
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

/** The plan that was begun, to be finished and stored as a draft. */
export const StartedPlan = ({ start }: { readonly start: PlanStart }) => {
  const { t, i18n } = useTranslation('operations');
  const [, go] = useLocation();
  const language = i18n.language.startsWith('fr') ? 'fr' : 'en';
  const { data: templates } = useSuspenseQuery(templatesQuery, start.kind === 'template' ? { variables: { startsOn: start.startsOn, language } } : skipToken);
  const { data: edition } = useSuspenseQuery(editionQuery, start.kind === 'edition' ? { variables: { id: start.key, startsOn: start.startsOn } } : skipToken);
  const [create, { data, loading, error }] = useMutation(createMutation);
  const refusals = data?.createOperation?.__typename === 'Refused' ? data.createOperation.refusals : none;
  const prepared = start.kind === 'template' ? templates?.operationTemplates.find(({ key }) => key === start.key)?.plan : edition?.operation?.nextEdition;
  const save = async (draft: PlanDraft) => {
    const { data: sent } = await create({ variables: { input: inputOf(draft), templateKey: start.kind === 'template' ? start.key : null } });
    if (sent?.createOperation?.__typename !== 'Operation') return;
    toast(t('plan.created', { name: sent.createOperation.name }));
    go(`/operations/${sent.createOperation.id}/plan`);
  };
  return (
    <PlanForm
      start={prepared ? draftOf(prepared, language) : blankPlan(language)}
      refusals={refusals}
      isFailed={Boolean(error)}
      isBusy={loading}
      save={t('plan.create')}
      onSave={(draft) => void save(draft)}
    />
  );
};
