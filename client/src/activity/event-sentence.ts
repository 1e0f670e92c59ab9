import type { OperationRole, TargetOutcome } from '@muster/shared/vocabularies';
import type { ParseKeys } from 'i18next';
import type { useTranslation } from 'react-i18next';
import type { FeedLine_EventFragment } from '../graphql/graphql';
import type { Format } from '../platform/format';

type InterestSubject = Extract<NonNullable<FeedLine_EventFragment['subject']>, { __typename: 'Interest' }>;
type Translate = ReturnType<typeof useTranslation<['activity', 'vocabulary']>>['t'];

/** A sentence before it is set: its key, what fills it, and where its subject is found. */
export interface EventSentence {
  readonly key: ParseKeys<'activity'>;
  readonly values: Readonly<Record<string, string>>;
  readonly href: string | undefined;
}

/** Kinds that have a sentence of their own; anything newer than this client is told in general. */
const told: ReadonlySet<string> = new Set([
  'OperationCreated', 'OperationPlanChanged', 'AgencyInvited', 'InvitationAccepted', 'InvitationDeclined', 'AgencyWithdrew', 'AgencyRemoved', 'AnswerLinkSent', 'AnswerLinkRevoked',
  'ContactChanged', 'MemberSet', 'MemberRemoved', 'MembersIntroduced', 'TargetNominated', 'TargetCorrected', 'TargetAssigned', 'TargetAssignmentWithdrawn',
  'TargetControlled', 'TargetClosed', 'TargetReopened', 'SeizureDrafted', 'SeizureReported', 'SeizureCorrected', 'SeizureSentBack',
  'SeizureValidated', 'SeizureReopened', 'SeizuresImported', 'FileAttached', 'FileRemoved', 'PartiesSet', 'NominalOpened', 'NominalReleased', 'ExportMade',
  'IntelligenceAdded', 'IntelligenceOpened', 'IntelligenceWithdrawn', 'IntelligenceMarked',
  'WasteDocumentRecorded', 'WasteDocumentCorrected', 'WasteDocumentWithdrawn', 'WasteConsentPut', 'WasteDocumentFileAttached', 'WasteDocumentFileRemoved',
  'RetentionSet', 'PurgeProposed', 'PurgeRefused', 'OperationPurged',
  'TaskAdded', 'TaskChanged', 'TaskStepped', 'TasksLaidOut', 'ObjectivePut', 'ObjectiveRemoved', 'NationalPlanWritten', 'NationalPlanStepped', 'ConnectionTried', 'AgencyNudged', 'AgencyReminded', 'RemindingSet',
  'RiskProfileDrafted', 'RiskProfileChanged', 'RiskProfileStepped', 'ManifestReceived', 'ManifestScored', 'ManifestLineJudged', 'ManifestJudgementTakenBack', 'ManifestDiscarded',
  'SituationReportDrafted', 'SituationReportPrepared', 'SituationReportWritten', 'SituationReportIssued',
  'CourseAssigned', 'CourseGiven', 'CourseUnassigned', 'TrainingPassed', 'TrainingSessionPut', 'TrainingSessionCancelled', 'PracticeBegun', 'PracticeEnded',
  'SeizureMarked', 'TargetMarked', 'FileMarked',
  'MessageDrafted', 'MessageDraftChanged', 'MessageSent', 'MessageRead', 'MessageAcknowledged', 'MessageControlled', 'MessageAnswered', 'MessageTranslated', 'MessageTranslationAsked', 'MessageMarked', 'MessageFileAttached', 'MessageFileRemoved', 'MessageDraftDiscarded',
  'ProductDrafted', 'ProductChanged', 'ProductSubmitted', 'ProductReturned', 'ProductLoosened', 'ProductDisseminated', 'ProductWithdrawn', 'ProductSuperseded', 'ProductAcknowledged', 'ProductFeedbackGiven', 'OutcomeLinked', 'OutcomeUnlinked', 'OriginLinked', 'OriginUnlinked',
  'ExpertOffered', 'ExpertConfirmed', 'ExpertWithdrawn', 'IntroductionAsked', 'IntroductionAnswered', 'IntroductionTakenBack', 'CalendarEventCalled', 'CalendarEventChanged', 'CalendarEventCancelled', 'AttendanceAnswered', 'DocumentAdded', 'DocumentFileAttached', 'DocumentFileRemoved', 'TakeBackOpened', 'TakeBackStepped', 'TakeBackReassigned', 'TakeBackPeriodAgreed', 'TakeBackShared', 'TakeBackDescribed', 'TakeBackTransitNoted', 'TakeBackTaskPut', 'TakeBackTaskFinished', 'TakeBackEntryKept', 'TakeBackEntryStruck', 'TakeBackStorageEnded', 'TakeBackFileAttached', 'TakeBackFileRemoved', 'PlanDocumentAdded', 'PlanDocumentFileAttached', 'PlanDocumentFileRemoved',
  'InterestFound', 'InterestOffered', 'InterestRevealed', 'InterestEnded', 'RecordOffered', 'InterestDeclined', 'ConsignmentConfirmed', 'ConsignmentParted',
]);

/** Names and intelligence are kept in reports and in targets. */
const keptKinds = ['PartiesSet', 'NominalOpened', 'NominalReleased', 'IntelligenceAdded', 'IntelligenceOpened', 'IntelligenceWithdrawn'] as const;
const isKept = (kind: string): kind is (typeof keptKinds)[number] => keptKinds.some((each) => each === kind);

/** Intelligence is what a product rests on. */
const sourceKinds = ['IntelligenceAdded', 'IntelligenceOpened', 'IntelligenceWithdrawn'] as const;
const isOfSource = (kind: string): kind is (typeof sourceKinds)[number] => sourceKinds.some((each) => each === kind);

const keyOf = (event: FeedLine_EventFragment): ParseKeys<'activity'> => {
  if (event.kind === 'OperationStepped') return `step.${String(event.arguments.action)}` as ParseKeys<'activity'>;
  if (event.subject?.__typename === 'Target' && isKept(event.kind)) return `inTarget.${event.kind}`;
  if (event.subject?.__typename === 'Product' && isOfSource(event.kind)) return `inProduct.${event.kind}`;
  return told.has(event.kind) ? (`kind.${event.kind}` as ParseKeys<'activity'>) : 'kind.other';
};

const targetOf = (event: FeedLine_EventFragment) =>
  event.subject?.__typename === 'Target' ? event.subject : event.subject?.__typename === 'Control' ? event.subject.target : undefined;

const aboutOf = (event: FeedLine_EventFragment, t: Translate, format: Format): string => {
  const { subject } = event;
  if (subject?.__typename === 'Seizure') {
    return subject.foundDescription ?? (subject.wasteStream ? t(`vocabulary:wasteStream.${subject.wasteStream}`) : subject.reference);
  }
  if (subject?.__typename === 'Participation') return subject.agency.shortName;
  if (subject?.__typename === 'Introduction') return format.list([subject.first.name, subject.second.name]);
  if (subject?.__typename === 'Message') return subject.subject || t('activity:something');
  if (subject?.__typename === 'Product') return subject.productTitle;
  return targetOf(event)?.title ?? t('activity:something');
};

const interestHref = ({ ownTarget, ownReport }: InterestSubject, at: string): string | undefined =>
  ownTarget ? `${at}/targets/${ownTarget.id}` : ownReport ? `${at}/seizures/${ownReport.id}` : undefined;

const hrefOf = (event: FeedLine_EventFragment, operationId: string): string | undefined => {
  const at = `/operations/${operationId}`;
  const target = targetOf(event);
  if (event.kind.startsWith('Expert')) return `${at}/group`;
  if (['IntroductionAsked', 'IntroductionAnswered', 'IntroductionTakenBack'].includes(event.kind)) return `${at}/group/introductions`;
  if (event.kind.startsWith('CalendarEvent') || event.kind === 'AttendanceAnswered') return `${at}/group/calendar`;
  if (event.kind.startsWith('TakeBack')) return `${at}/take-backs`;
  if (event.kind.startsWith('RiskProfile')) return `${at}/risk/profiles`;
  if (event.kind.startsWith('Manifest')) return `${at}/risk`;
  if (event.kind.startsWith('PlanDocument')) return `${at}/plan/documents`;
  if (event.kind.startsWith('Document')) return `${at}/group/library`;
  if (event.kind === 'SeizuresImported') return `${at}/seizures`;
  if (event.kind.startsWith('Course') || event.kind.startsWith('Training')) return `${at}/plan/training`;
  if (event.kind.startsWith('Task')) return `${at}/plan/tasks`;
  if (event.kind.startsWith('NationalPlan')) return `${at}/plan/national/${String(event.arguments.agencyId)}`;
  if (event.kind.startsWith('SituationReport')) return `${at}/situation`;
  if (event.kind.startsWith('Objective')) return `${at}/plan`;
  if (event.kind === 'ConnectionTried' || event.kind === 'AgencyNudged' || event.kind === 'AgencyReminded' || event.kind === 'RemindingSet') return `${at}/plan/readiness`;
  if (event.subject?.__typename === 'Seizure') return `${at}/seizures/${event.subject.id}`;
  if (event.subject?.__typename === 'Participation') return `${at}/participants`;
  if (event.subject?.__typename === 'Introduction') return `${at}#introductions`;
  if (event.subject?.__typename === 'Product') return `${at}/products/${event.subject.id}`;
  if (event.subject?.__typename === 'Message') return `${at}/messages/${event.subject.id}`;
  if (event.subject?.__typename === 'Interest') return interestHref(event.subject, at);
  if (event.subject?.__typename === 'ConsignmentPair') return `${at}/seizures`;
  if (target) return `${at}/targets/${target.id}`;
  return event.subject?.__typename === 'Operation' ? `${at}/plan` : undefined;
};

/** Where it happened, as far as it is known. */
export const placeOf = (event: FeedLine_EventFragment, format: Format): string | undefined => {
  const { subject } = event;
  if (subject?.__typename !== 'Seizure') return undefined;
  return subject.place ?? (subject.country ? format.country(subject.country) : undefined);
};

/** What happened, as the parts of a sentence in the reader's language. */
export const sentenceOf = (event: FeedLine_EventFragment, operationId: string, t: Translate, format: Format): EventSentence => {
  const { arguments: named, subject } = event;
  const target = targetOf(event);
  const assigned = target?.assignments.find(({ agency }) => agency.id === named.agencyId)?.agency.shortName;
  const finding = subject?.__typename === 'Control' ? subject.finding : undefined;
  const answer = typeof named.answer === 'string' ? (named.answer as TargetOutcome) : undefined;
  const outcome = subject?.__typename === 'Target' ? subject.outcome : answer;
  return {
    key: keyOf(event),
    href: hrefOf(event, operationId),
    values: {
      agency: event.agency?.shortName ?? t('activity:somebody'),
      about: aboutOf(event, t, format),
      place: placeOf(event, format) ?? t('activity:unknownPlace'),
      other: (subject?.__typename === 'Interest' ? subject.otherAgency.shortName : assigned) ?? t('activity:anAgency'),
      finding: finding ? t(`vocabulary:controlFinding.${finding}`) : '',
      outcome: outcome ? t(`vocabulary:targetOutcome.${outcome}`) : '',
      role: typeof named.role === 'string' ? t(`vocabulary:operationRole.${named.role as OperationRole}`) : '',
      number: typeof named.count === 'number' ? format.number(named.count) : '',
      line: typeof named.line === 'number' ? format.number(named.line) : '',
      indicator: typeof named.indicator === 'string' ? named.indicator : '',
      format: String(named.format ?? '').toUpperCase(),
    },
  };
};
