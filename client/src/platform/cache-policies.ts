import type { TypePolicies } from '@apollo/client';

/** Members of every union and interface of the schema, so that the cache knows which fragments apply. */
export const possibleTypes: Readonly<Record<string, string[]>> = {
  EventSubject: ['Operation', 'Participation', 'Target', 'Control', 'Seizure', 'Introduction', 'Interest', 'ConsignmentPair', 'Message', 'Product'],
  TakeBackEntry: ['TakeBackLetter', 'TakeBackCost', 'TakeBackStorage', 'TakeBackProof'],
  SignInAnswer: ['Session', 'SecondFactorTicket', 'Refused'],
  ...Object.fromEntries(
    [
      'AccessToken', 'AddedPasskey', 'PasskeyOptions', 'RecoveryCodes', 'SecondFactors', 'SecondFactorRule', 'Account', 'Agency', 'AgencySights', 'ConsignmentPair', 'Control', 'File', 'Import', 'Interest', 'IntelligenceNote', 'OpenedIntelligence', 'Introduction', 'InvitationLink', 'Member', 'Message', 'OpenedMail', 'OpenedParty', 'Operation', 'Participation', 'PasswordReset', 'Person', 'Purge', 'Retention', 'Seizure', 'Session',
      'Target', 'Task', 'Objective', 'NationalPlan', 'SituationReport', 'NotificationSettings', 'NotificationTest', 'Course', 'CourseAttempt', 'CourseDraft', 'CourseDrafts', 'RegisterRecord', 'RegisterImport', 'TrainingAssignment', 'TrainingSession', 'TranslationSuggestion', 'Product', 'Outcome', 'Expertise', 'IntroductionRequest', 'CalendarEvent', 'LibraryDocument', 'SentAnswerLinks', 'AnsweredByLink', 'PlanDocument', 'RiskProfile', 'ManifestLine', 'TakeBackCase', 'WasteDocument',
    ].map((type) => [`${type}OrRefused`, [type, 'Refused']]),
  ),
};

/** Types without an identifier of which pages and live frames read different fields: what one brought, the other keeps. */
const mergedTypes = ['OperationTotals', 'OperationRights', 'ParticipationRights', 'Readiness', 'AgencyRights', 'PersonRights', 'OperationEventPage', 'SeizurePage', 'TargetPage', 'Handling', 'MessageRights', 'MessageProgress', 'MessageFiles', 'MessagePage', 'MessageAddresseePage', 'OperationLoop', 'Situation', 'NotificationPage', 'AttemptsLeft', 'CourseDrafts', 'Practice', 'ProductPage', 'ProductProgress', 'ProductRights', 'ExpertisePage', 'CalendarEventPage', 'LibraryDocumentPage', 'GroupRights', 'ManifestLinePage', 'TradeSourcePage'] as const;

/** How the cache joins what has no identifier of its own. */
export const typePolicies: TypePolicies = {
  OperationTemplate: { keyFields: ['key'] },
  ...Object.fromEntries(mergedTypes.map((type) => [type, { merge: true }])),
};
