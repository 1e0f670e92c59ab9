import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { NationalPlanSheet } from './NationalPlanSheet';
import { PlanPlaces } from './PlanPlaces';
import './planning.css';

/** A national plan as its page shows it. */
export const nationalPlan = graphql(`
  fragment NationalPlanPage_plan on NationalPlan {
    id
    planState: state
    language
    parts {
      part
      text
    }
    remarks
    remarksLanguage
    submittedAt
    submittedBy {
      id
      name
    }
    reviewedAt
    reviewedBy {
      id
      name
    }
    version
    viewerCanWrite
    nextActions
  }
`);

const planQuery = graphql(`
  query NationalPlan($id: ID!) {
    operation(id: $id) {
      id
      name
      language
      viewerCan {
        report
      }
      previous {
        id
        name
        myParticipation {
          id
          nationalPlan {
            id
            language
            parts {
              part
              text
            }
          }
        }
      }
      myParticipation {
        id
      }
      participations {
        id
        state
        agency {
          id
          name
          nameLanguage
        }
        nationalPlan {
          id
          ...NationalPlanPage_plan @unmask
        }
      }
    }
  }
`);

/** The plan of one agency: one's own unless the address names another. */
export const NationalPlanPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['planning', 'operations']);
  const { agencyId } = useParams();
  const { data, refetch } = useSuspenseQuery(planQuery, { variables: { id: operationId } });
  useLiveFrames(({ event }) => event?.subjectType === 'NationalPlan' && void refetch());
  const { operation } = data;
  const found = operation?.participations.find(({ id, agency }) => (agencyId ? agency.id === agencyId : id === operation.myParticipation?.id));
  if (!operation || !found || (agencyId && !found.nationalPlan)) return <EmptyState title={t('planning:national.missing')}>{t('planning:national.missingTodo')}</EmptyState>;
  const isOwn = found.id === operation.myParticipation?.id;
  const earlier = operation.previous?.myParticipation?.nationalPlan;
  const former = isOwn && operation.previous && earlier ? { ...earlier, operation: operation.previous.name } : null;
  return (
    <Page title={t('planning:national.title')} lead={<span lang={found.agency.nameLanguage}>{found.agency.name}</span>}>
      <PlanPlaces operationId={operationId} />
      {/* Anew for each plan, not for each version: what is being typed stays. */}
      <NationalPlanSheet key={found.agency.id} operationId={operationId} agencyId={found.agency.id} plan={found.nationalPlan} mayBegin={isOwn && operation.viewerCan.report} former={former} onDone={() => void refetch()} language={operation.language} />
    </Page>
  );
};
