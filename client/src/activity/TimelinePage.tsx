import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useOperationCases } from '../operations/operation-cases';
import { PhaseLine } from '../operations/PhaseLine';
import { WeekChart } from '../operations/WeekChart';
import { useNow } from '../platform/use-now';
import { EmptyState } from '../ui/EmptyState';
import { ExportLinks } from '../ui/ExportLinks';
import { Page, Section } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { Feed } from './Feed';

const timelineQuery = graphql(`
  query OperationTimeline($id: ID!) {
    operation(id: $id) {
      id
      startsOn
      endsOn
      phases {
        id
        name
        nameLanguage
        startsOn
        endsOn
        isOperational
      }
    }
  }
`);

const kinds = {
  all: undefined,
  seizures: ['SeizureReported', 'SeizureCorrected', 'SeizureSentBack', 'SeizureValidated', 'SeizureReopened', 'SeizuresImported', 'FileAttached', 'FileRemoved', 'SeizureMarked', 'FileMarked', 'PartiesSet', 'NominalOpened', 'NominalReleased'],
  targets: ['TargetNominated', 'TargetCorrected', 'TargetAssigned', 'TargetAssignmentWithdrawn', 'TargetControlled', 'TargetClosed', 'TargetReopened', 'TargetMarked', 'RiskProfileDrafted', 'RiskProfileChanged', 'RiskProfileStepped', 'ManifestReceived', 'ManifestScored', 'ManifestLineJudged', 'ManifestJudgementTakenBack', 'ManifestDiscarded'],
  participants: ['AgencyInvited', 'InvitationAccepted', 'InvitationDeclined', 'AgencyWithdrew', 'AgencyRemoved', 'AnswerLinkSent', 'AnswerLinkRevoked', 'ContactChanged', 'MemberSet', 'MemberRemoved', 'MembersIntroduced', 'NationalPlanWritten', 'NationalPlanStepped', 'ConnectionTried', 'AgencyNudged', 'AgencyReminded', 'TrainingPassed'],
  operation: ['OperationCreated', 'OperationStepped', 'OperationPlanChanged', 'RetentionSet', 'PurgeProposed', 'PurgeRefused', 'OperationPurged', 'ExportMade', 'TaskAdded', 'TaskChanged', 'TaskStepped', 'TasksLaidOut', 'ObjectivePut', 'ObjectiveRemoved', 'RemindingSet', 'SituationReportDrafted', 'SituationReportPrepared', 'SituationReportWritten', 'SituationReportIssued', 'CourseAssigned', 'CourseGiven', 'CourseUnassigned', 'TrainingSessionPut', 'TrainingSessionCancelled', 'PracticeBegun', 'PracticeEnded'],
} as const;
const filters = ['all', 'seizures', 'targets', 'participants', 'operation'] as const;

/** The phases of an operation, its cases through time, and everything that happened. */
export const TimelinePage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['activity', 'operations']);
  const now = useNow();
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const { data } = useSuspenseQuery(timelineQuery, { variables: { id: operationId } });
  const { cases, isLoading } = useOperationCases(operationId);
  const { operation } = data;
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  const wanted = kinds[filter];
  return (
    <Page title={t('operations:timeline')} lead={t('operations:timelineLead')}>
      {operation.phases.length > 0 && <PhaseLine phases={operation.phases} now={now} />}
      {(isLoading || cases.length > 0) && (
        <div className="weeks-space">
          <WeekChart cases={cases} startsOn={operation.startsOn} endsOn={operation.endsOn} phases={operation.phases} now={now} />
        </div>
      )}
      <Section
        title={t('activity:title')}
        aside={
          <Segmented
            label={t('activity:filter.label')}
            value={filter}
            onChange={(next) => startTransition(() => setFilter(next))}
            choices={filters.map((value) => ({ value, label: t(`activity:filter.${value}`) }))}
          />
        }
      >
        <Feed operationId={operationId} first={50} goesOn {...(wanted ? { kinds: wanted } : {})} />
        <ExportLinks operationId={operationId} list="feed" formats={['csv', 'xlsx']} filters={{ kinds: wanted }} />
      </Section>
    </Page>
  );
};
