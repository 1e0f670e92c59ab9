import type { NotificationKind } from '@muster/shared/notifications/notification-kinds';

/** Who is told, as what: the people of agencies, persons by name, an operation's coordinators, or all who have a role in it. Whoever does not see what happened is not. */
export interface Telling {
  kind: NotificationKind;
  agencyIds?: readonly string[];
  accountIds?: readonly string[];
  coordinators?: boolean;
  members?: boolean;
}

/** What is known of an event and of what it is about: whom it concerns, never what it says. */
export interface Happened {
  kind: string;
  arguments: Readonly<Record<string, unknown>>;
  /** Of a message. */
  messageKind?: string | null;
  isReply?: boolean;
  senderAgencyId?: string | null;
  addresseeIds?: readonly string[] | null;
  mentions?: readonly string[] | null;
  /** To whom it was released after it was sent, and who saw nothing of it before. */
  gainedAgencyIds?: readonly string[] | null;
  /** Of a report. */
  reportingAgencyId?: string | null;
  /** Of a task. */
  ownerAgencyId?: string | null;
  /** Of a course that was given to a person. */
  traineeId?: string | null;
  /** Of an introduction. */
  personIds?: readonly string[] | null;
  /** Of a request for an introduction: who asked, and what it led to. */
  askedBy?: string | null;
  introductionId?: string | null;
  /** Of tasks that were laid out: the agencies that have some. */
  ownerAgencyIds?: readonly string[] | null;
}

const toAgency = (kind: NotificationKind, agencyId: unknown): Telling[] => (typeof agencyId === 'string' ? [{ kind, agencyIds: [agencyId] }] : []);

const toMembers = (kind: NotificationKind): Telling[] => [{ kind, members: true }];

/** To whom a national plan goes next: to the coordinators when it is sent, back to its agency when they want more of it. */
const ofNationalPlan = ({ arguments: said }: Happened): Telling[] => {
  if (said.action === 'submit') return [{ kind: 'NATIONAL_PLAN', coordinators: true }];
  return said.action === 'return' ? toAgency('NATIONAL_PLAN', said.agencyId) : [];
};

/** Whoever has not answered is reminded of the invitation; whoever takes part, of what is missing. */
const ofReminder = ({ arguments: said }: Happened): Telling[] => toAgency(said.state === 'INVITED' ? 'INVITATION' : 'NUDGE', said.agencyId);

/** The steps that change what everybody in an operation may do; the others prepare and end it. */
const toldSteps: readonly unknown[] = ['activate', 'suspend', 'resume'];

/** That an authority has answered for its State is told to whoever keeps the document, unless that is itself. */
const ofConsent = ({ arguments: said }: Happened): Telling[] => (typeof said.authorityId === 'string' && said.authorityId !== said.agencyId ? toAgency('CONSENT_ANSWERED', said.agencyId) : []);

/** Whoever is called upon by name is told so; of the rest each is told once, as the first that fits. */
const ofMessage = ({ messageKind, isReply, addresseeIds, mentions }: Happened): Telling[] => [
  ...(mentions?.length ? [{ kind: 'MENTION' as const, accountIds: mentions }] : []),
  { kind: isReply ? 'REPLY' : messageKind === 'WARNING' ? 'WARNING' : 'MESSAGE', agencyIds: addresseeIds ?? [] },
];

const rules: Readonly<Record<string, (happened: Happened) => Telling[]>> = {
  MessageSent: ofMessage,
  MessageMarked: ({ gainedAgencyIds }) => (gainedAgencyIds?.length ? [{ kind: 'MESSAGE', agencyIds: gainedAgencyIds }] : []),
  MessageAnswered: ({ senderAgencyId }) => toAgency('ANSWERED', senderAgencyId),
  SeizureSentBack: ({ reportingAgencyId }) => toAgency('REPORT_SENT_BACK', reportingAgencyId),
  SeizureValidated: ({ reportingAgencyId }) => toAgency('REPORT_VALIDATED', reportingAgencyId),
  TaskAdded: ({ ownerAgencyId }) => toAgency('TASK_ASSIGNED', ownerAgencyId),
  TaskChanged: ({ ownerAgencyId }) => toAgency('TASK_ASSIGNED', ownerAgencyId),
  TasksLaidOut: ({ ownerAgencyIds }) => [{ kind: 'TASKS_LAID_OUT', agencyIds: ownerAgencyIds ?? [], coordinators: true }],
  AgencyNudged: ofReminder,
  AgencyReminded: ofReminder,
  AgencyInvited: ({ arguments: said }) => toAgency('INVITATION', said.agencyId),
  InvitationAccepted: () => [{ kind: 'INVITATION_ANSWERED', coordinators: true }],
  InvitationDeclined: () => [{ kind: 'INVITATION_ANSWERED', coordinators: true }],
  OperationStepped: ({ arguments: said }) => (toldSteps.includes(said.action) ? toMembers('OPERATION_STEPPED') : []),
  NationalPlanStepped: ofNationalPlan,
  TargetAssigned: ({ arguments: said }) => toAgency('TARGET_ASSIGNED', said.agencyId),
  WasteConsentPut: ofConsent,
  ProductWithdrawn: () => toMembers('PRODUCT_WITHDRAWN'),
  SituationReportDrafted: () => [{ kind: 'SITUATION_REPORT_DRAFTED', coordinators: true }],
  SituationReportIssued: () => toMembers('SITUATION_REPORT'),
  TakeBackShared: ({ arguments: said }) => toAgency('TAKE_BACK', said.withAgencyId),
  ProductDisseminated: () => toMembers('PRODUCT'),
  CourseAssigned: () => toMembers('COURSE'),
  CourseGiven: ({ traineeId }) => (traineeId ? [{ kind: 'COURSE', accountIds: [traineeId] }] : []),
  MembersIntroduced: ({ personIds }) => [{ kind: 'INTRODUCTION', accountIds: personIds ?? [] }],
  IntroductionAsked: () => [{ kind: 'INTRODUCTION_ASKED', coordinators: true }],
  IntroductionAnswered: ({ askedBy }) => (askedBy ? [{ kind: 'INTRODUCTION_ANSWERED', accountIds: [askedBy] }] : []),
};

/** The kinds of events that somebody is told of; of the others no job is made. */
export const isTold = (kind: string): boolean => kind in rules;

/** Who is told of an event, in the order in which one kind goes before another. */
export const tellingsOf = (happened: Happened): Telling[] => rules[happened.kind]?.(happened) ?? [];

/**
 * What makes two events the same news: a task is given to an agency once, however often it is changed after that; whoever asked
 * for an introduction and was introduced is told of the one, not of the answer beside it.
 */
export const newsOf = (eventId: string, subjectId: string, { kind, ownerAgencyId, introductionId }: Happened): string => {
  if (kind === 'TaskAdded' || kind === 'TaskChanged') return `task ${subjectId} ${ownerAgencyId ?? ''}`;
  if (kind === 'MembersIntroduced') return `introduction ${subjectId}`;
  return kind === 'IntroductionAnswered' && introductionId ? `introduction ${introductionId}` : eventId;
};
