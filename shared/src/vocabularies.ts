/** Machine values of the domain: what is stored, sent and checked. Their words live in the translations. */

export const agencyKinds = [
  'CUSTOMS', 'ENVIRONMENT', 'COMPETENT_AUTHORITY', 'POLICE', 'PORT_CONTROL', 'RILO', 'INTERNATIONAL_ORGANISATION', 'OTHER',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export const operationRoles = ['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER', 'ANALYST', 'MANAGER', 'OBSERVER'] as const;
export type OperationRole = (typeof operationRoles)[number];

/** An operation in time has phases and an end; a standing one is a network between operations. */
export const operationKinds = ['IN_TIME', 'STANDING'] as const;
export type OperationKind = (typeof operationKinds)[number];

export const operationStates = [
  'DRAFT', 'PROPOSED', 'APPROVED', 'PREPARATION', 'ACTIVE', 'SUSPENDED', 'CONSOLIDATION', 'CLOSED', 'ARCHIVED', 'CANCELLED',
] as const;
export type OperationState = (typeof operationStates)[number];

export const phaseKinds = ['PREPARATION', 'BRIEFING', 'OPERATIONAL', 'CONSOLIDATION', 'DEBRIEFING'] as const;
export type PhaseKind = (typeof phaseKinds)[number];

export const participationStates = ['INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type ParticipationState = (typeof participationStates)[number];

export const targetKinds = ['CONSIGNMENT', 'CONTAINER', 'VESSEL', 'VEHICLE', 'COMPANY'] as const;
export type TargetKind = (typeof targetKinds)[number];

export const targetStates = ['NOMINATED', 'ASSIGNED', 'CONTROLLED', 'CLOSED'] as const;
export type TargetState = (typeof targetStates)[number];

export const targetOutcomes = ['FOUND', 'NOTHING_FOUND', 'MISSED', 'NOT_OURS'] as const;
export type TargetOutcome = (typeof targetOutcomes)[number];

/** A profile of risk is drafted, then in use; what scored something is kept. */
export const riskProfileStates = ['DRAFT', 'IN_USE', 'RETIRED'] as const;
export type RiskProfileState = (typeof riskProfileStates)[number];

/** A manifest's lines are scored portion by portion. */
export const manifestStates = ['SCORING', 'SCORED'] as const;
export type ManifestState = (typeof manifestStates)[number];

/** Nothing found is an answer like any other, and counts. */
export const controlFindings = ['NOTHING_FOUND', 'ILLEGAL_WASTE', 'OTHER_OFFENCE', 'INCONCLUSIVE'] as const;
export type ControlFinding = (typeof controlFindings)[number];

export const controlMethods = [
  'RISK_PROFILE', 'INTELLIGENCE', 'SCANNER', 'PHYSICAL', 'SAMPLING', 'RANDOM', 'DOG', 'ODOUR', 'PARTNER_NOTIFICATION',
] as const;
export type ControlMethod = (typeof controlMethods)[number];

/** A seizure is detected by the very methods by which a control is made. */
export const detectionMethods = controlMethods;
export type DetectionMethod = ControlMethod;

export const reportStates = ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'VALIDATED'] as const;
export type ReportState = (typeof reportStates)[number];

export const reportForms = ['SHORT', 'LONG'] as const;
export type ReportForm = (typeof reportForms)[number];

export const directions = ['IMPORT', 'EXPORT', 'TRANSIT'] as const;
export type Direction = (typeof directions)[number];

export const transportModes = ['SEA', 'ROAD', 'RAIL', 'AIR', 'INLAND_WATER'] as const;
export type TransportMode = (typeof transportModes)[number];

export const quantityUnits = ['KILOGRAM', 'PIECE', 'LITRE', 'CUBIC_METRE', 'CONTAINER'] as const;
export type QuantityUnit = (typeof quantityUnits)[number];

export const quantityBases = ['WEIGHED', 'DECLARED', 'ESTIMATED'] as const;
export type QuantityBasis = (typeof quantityBases)[number];

/** How exactly a reporter knows a time. */
export const reportedPrecisions = ['MINUTE', 'DAY', 'MONTH', 'YEAR'] as const;
/** The archive also holds cases whose sources give no date. */
export const datePrecisions = [...reportedPrecisions, 'UNKNOWN'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const seizureOutcomes = ['SEIZED', 'DETAINED', 'REFUSED', 'RETURNED', 'DISPOSED', 'RELEASED'] as const;
export type SeizureOutcome = (typeof seizureOutcomes)[number];

/** Basel Convention, Article 9(1) (a) to (e), in that order. */
export const illegalTrafficGrounds = [
  'NO_NOTIFICATION', 'NO_CONSENT', 'CONSENT_BY_FRAUD', 'MATERIAL_MISMATCH', 'DELIBERATE_DISPOSAL',
] as const;
export type IllegalTrafficGround = (typeof illegalTrafficGrounds)[number];

/** Who answers for illegal traffic, which says who takes back or disposes; or that a lawful movement could not be completed. */
export const takeBackResponsibilities = ['EXPORTER', 'IMPORTER', 'UNCLEAR', 'NOT_COMPLETED'] as const;
export type TakeBackResponsibility = (typeof takeBackResponsibilities)[number];

export const takeBackStates = ['OPENED', 'NOTIFIED', 'ACCEPTED', 'UNDER_WAY', 'DONE', 'CLOSED', 'DISPUTED'] as const;
export type TakeBackState = (typeof takeBackStates)[number];

/** What is kept on a take-back case beside its tasks. */
export const takeBackEntryKinds = ['LETTER', 'COST', 'STORAGE', 'PROOF'] as const;
export type TakeBackEntryKind = (typeof takeBackEntryKinds)[number];

export const letterKinds = ['NOTIFICATION', 'ACCEPTANCE', 'OBJECTION', 'REMINDER', 'REPLY', 'OTHER'] as const;
export type LetterKind = (typeof letterKinds)[number];

export const takeBackCostKinds = ['STORAGE', 'ANALYSIS', 'PACKING', 'TRANSPORT', 'DISPOSAL', 'OTHER'] as const;
export type TakeBackCostKind = (typeof takeBackCostKinds)[number];

export const costBearers = ['EXPORTER', 'IMPORTER', 'STATE_OF_EXPORT', 'STATE_OF_IMPORT', 'STATE_OF_TRANSIT', 'OTHER', 'NOT_SETTLED'] as const;
export type CostBearer = (typeof costBearers)[number];

export const searchKinds = ['SEIZURE', 'TARGET', 'WASTE_DOCUMENT', 'MESSAGE', 'PRODUCT', 'AGENCY'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** How what was found holds what was typed, the best first. */
export const searchMatches = ['EXACT', 'PART', 'SIMILAR'] as const;
export type SearchMatch = (typeof searchMatches)[number];

export const wasteStreams = [
  'E_WASTE', 'PLASTIC', 'METAL', 'VEHICLE_PARTS', 'TYRES', 'BATTERIES', 'PAPER', 'TEXTILE', 'MUNICIPAL',
  'HAZARDOUS_CHEMICAL', 'CLINICAL', 'MINERAL_SLAG', 'CONSTRUCTION', 'OIL', 'ODS_F_GASES', 'MIXED', 'OTHER',
] as const;
export type WasteStream = (typeof wasteStreams)[number];

/** TLP 2.0 of FIRST, from the widest to the narrowest. */
export const tlpLevels = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const;
export type TlpLevel = (typeof tlpLevels)[number];

/** Handling caveats as Europol words them: H1 not in court without permission, H2 no onward dissemination without it, H3 other, in words. */
export const caveats = ['H1', 'H2', 'H3'] as const;
export type Caveat = (typeof caveats)[number];

/** What of an agency's people see a record. */
export const sightExtents = ['EVERYBODY', 'SOME', 'NOBODY'] as const;
export type SightExtent = (typeof sightExtents)[number];

/** Why somebody sees a record, or does not. */
export const sightReasons = ['OWNER', 'OPERATION', 'NEED_TO_KNOW', 'RELEASED', 'COORDINATOR', 'NAMED', 'DRAFT', 'NOT_RELEASED', 'OBSERVER_ONLY'] as const;
export type SightReason = (typeof sightReasons)[number];

/** By what a consignment, or who is behind it, is known again. */
export const consignmentMarks = ['CONTAINER', 'BILL_OF_LADING', 'NOTIFICATION', 'VESSEL', 'VEHICLE', 'COMPANY'] as const;
export type ConsignmentMark = (typeof consignmentMarks)[number];
/** How far a source is to be trusted: Europol's letters, from the best to what cannot be judged. */
export const sourceEvaluations = ['A', 'B', 'C', 'X'] as const;
export type SourceEvaluation = (typeof sourceEvaluations)[number];

/** How far information is to be believed: Europol's digits 1 to 4, with a letter before them, since a name cannot begin with a digit. */
export const informationEvaluations = ['I1', 'I2', 'I3', 'I4'] as const;
export type InformationEvaluation = (typeof informationEvaluations)[number];

export const taskStates = ['TODO', 'DOING', 'DONE', 'DROPPED'] as const;
export type TaskState = (typeof taskStates)[number];

/** Where an agency's plan for its own part stands. */
export const nationalPlanStates = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type NationalPlanState = (typeof nationalPlanStates)[number];

/** What a national plan answers, in its order. */
export const nationalPlanParts = ['CONTACTS', 'PLACES', 'PERIOD', 'METHODS', 'RESOURCES', 'COOPERATION', 'DISPOSAL'] as const;
export type NationalPlanPart = (typeof nationalPlanParts)[number];

/** What a document of a plan is. */
export const planDocumentKinds = ['CONCEPT_NOTE', 'OPERATIONAL_PLAN', 'BRIEFING', 'LEGAL_BASIS', 'OTHER'] as const;
export type PlanDocumentKind = (typeof planDocumentKinds)[number];

/** By what an objective is measured; what is not counted here is said in words. */
export const objectiveMeasures = ['CASES', 'KILOGRAMS', 'PIECES', 'CONTROLS', 'REPORTING_AGENCIES', 'WORDS'] as const;
export type ObjectiveMeasure = (typeof objectiveMeasures)[number];

/** What participants say to one another; the last two go to all of them. */
export const messageKinds = ['WARNING', 'FEEDBACK', 'REQUEST_INFORMATION', 'REQUEST_MUTUAL_ASSISTANCE', 'CONSENT_CHECK', 'BROADCAST', 'SITUATION_REPORT'] as const;
export type MessageKind = (typeof messageKinds)[number];

export const messageStates = ['DRAFT', 'SENT', 'DISCARDED'] as const;
export type MessageState = (typeof messageStates)[number];

/** Where what a coordination unit says of a day stands. */
export const situationReportStates = ['DRAFT', 'ISSUED'] as const;
export type SituationReportState = (typeof situationReportStates)[number];

/** How far an agency to which a message is addressed has come with it. */
export const addresseeStates = ['SENT', 'ACKNOWLEDGED', 'CONTROLLED', 'ANSWERED'] as const;
export type AddresseeState = (typeof addresseeStates)[number];

/** What became of a message; nothing found is an answer like any other. */
export const messageAnswers = targetOutcomes;
export type MessageAnswer = TargetOutcome;

/** How an addressee stands against its due times. */
export const addresseeClocks = ['ON_TIME', 'DUE_SOON', 'OVERDUE', 'ESCALATED', 'DONE'] as const;
export type AddresseeClock = (typeof addresseeClocks)[number];

/** What information is worked into: a judgement of how things stand, a call to watch for something, or the marks by which it is known. */
export const productKinds = ['ASSESSMENT', 'ALERT', 'RISK_PROFILE'] as const;
export type ProductKind = (typeof productKinds)[number];

export const productStates = ['DRAFT', 'UNDER_REVIEW', 'DISSEMINATED', 'WITHDRAWN', 'SUPERSEDED'] as const;
export type ProductState = (typeof productStates)[number];

/** What information can lead to. */
export const outcomeRecords = ['Target', 'Control', 'Seizure', 'Message', 'Operation'] as const;
export type OutcomeRecord = (typeof outcomeRecords)[number];

/** What something can come of: a warning that was sent, or a product that was disseminated. */
export const outcomeSources = ['Message', 'Product'] as const;
export type OutcomeSource = (typeof outcomeSources)[number];

/** Whether a group's coordinators have confirmed whoever put themselves forward as an expert. */
export const expertStates = ['OFFERED', 'CONFIRMED'] as const;
export type ExpertState = (typeof expertStates)[number];

/** How far it is with a request to be introduced to an administration. */
export const introductionRequestStates = ['ASKED', 'INTRODUCED', 'DECLINED', 'TAKEN_BACK'] as const;
export type IntroductionRequestState = (typeof introductionRequestStates)[number];

export const calendarKinds = ['MEETING', 'DEADLINE'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** Whether somebody comes. */
export const attendances = ['YES', 'MAYBE', 'NO'] as const;
export type Attendance = (typeof attendances)[number];
