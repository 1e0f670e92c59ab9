import type { ConsentAnswer, ConsentPart } from '@muster/shared/documents/consent';
import type { WasteDocumentKind, WasteDocumentState } from '@muster/shared/documents/document-kinds';
import type { InconsistencyKind } from '@muster/shared/documents/inconsistency';
import { graphqlEnum } from '../platform/enums';
import type { DocumentSubject } from './waste-document.entity';

export const WasteDocumentKindEnum = graphqlEnum<WasteDocumentKind>('WasteDocumentKind', 'A document that goes with waste across borders.', {
  NOTIFICATION: 'The notification: Basel Convention, Annex V A.', MOVEMENT: 'The movement document: Basel Convention, Annex V B.', ANNEX_VII: 'The form for green waste: Regulation (EC) 1013/2006, Annex VII.',
});
export const WasteDocumentStateEnum = graphqlEnum<WasteDocumentState>('WasteDocumentState', 'Where a notification or a movement stands with the authorities.', {
  NOT_SUBMITTED: 'Not submitted.', SUBMITTED: 'Submitted.', NOTIFICATION_RECEIVED: 'Received by the authority.', IN_ASSESSMENT: 'Being assessed.', READY_TO_TRANSMIT: 'Ready to be transmitted.',
  TRANSMITTED: 'Transmitted to the States concerned.', IN_DETERMINATION: 'Being determined.', DECISION_REQUIRED: 'A decision is required.', WITHDRAWN: 'Withdrawn by whoever notified.', OBJECTED: 'Objected to.', CONSENTED: 'Consented to.',
  CONSENT_WITHDRAWN: 'A consent was withdrawn.', CHANGE_REQUIRED: 'A change is required.', REASSESSMENT: 'Being assessed anew.', FILE_CLOSED: 'The file is closed.', CONSENTED_UNLOCKED: 'Consented to, and open to a change.',
  RESUBMITTED: 'Submitted anew.', UNDER_PROHIBITION: 'Under prohibition.', INCOMPLETE: 'A movement that is not complete.', PRENOTIFIED: 'A movement that was announced.', CAPTURED: 'A movement entered afterwards, pending.', RECEIVED: 'A movement that was received.',
  COMPLETED: 'A movement whose waste was disposed of or recovered.', REJECTED: 'A movement that was rejected.', PARTIALLY_REJECTED: 'A movement that was rejected in part.', CANCELLED: 'A movement that was cancelled.',
});
export const ConsentPartEnum = graphqlEnum<ConsentPart>('ConsentPart', 'Part of a State in a movement.', { EXPORT: 'The State of export.', TRANSIT: 'A State of transit.', IMPORT: 'The State of import.' });
export const ConsentAnswerEnum = graphqlEnum<ConsentAnswer>('ConsentAnswer', 'What a State concerned has answered.', {
  CONSENTED: 'It has consented.', CONSENTED_WITH_CONDITIONS: 'It has consented with conditions.', REFUSED: 'It has refused.', NONE: 'It has not answered.',
});
export const DocumentSubjectEnum = graphqlEnum<DocumentSubject>('DocumentSubject', 'What a document of a consignment can belong to.', { Target: 'A target.', Seizure: 'A report of a seizure.' });
export const InconsistencyKindEnum = graphqlEnum<InconsistencyKind>('InconsistencyKind', 'What does not agree.', {
  NUMBER: 'The number of the notification.', STATE: 'Where the document stands with the authorities.', FRAUD: 'What an authority has found of the document, or of the disposal.', QUANTITY: 'The weight.', SHIPMENTS: 'The number of shipments.', CODE: 'The codes of the waste.',
  ROUTE: 'The States that it passes.', CONSENT: 'The answer of a State concerned.', DATE: 'The days.', OFFICE: 'The point of exit or of entry.', PARTY: 'Who sends, carries or receives it.', OPERATION: 'The operation of Annex IV.',
});
