/** Documents that go with waste across borders: the notification (Basel Convention, Annex V A), the movement document (Annex V B), and the form for green waste (Regulation (EC) 1013/2006, Annex VII). */
export const wasteDocumentKinds = ['NOTIFICATION', 'MOVEMENT', 'ANNEX_VII'] as const;
export type WasteDocumentKind = (typeof wasteDocumentKinds)[number];

interface Step<State extends string> {
  readonly state: State;
  /** Number of the state in the source. */
  readonly code: number;
  readonly words: { readonly en: string; readonly fr: string };
}

const step = <const State extends string>(code: number, state: State, en: string, fr: string): Step<State> => ({ state, code, words: { en, fr } });

/** Where a notification stands. Source: DEFRA prsd-iws, NotificationStatus (Open Government Licence v3); words are ours. */
export const notificationSteps = [
  step(1, 'NOT_SUBMITTED', 'Not submitted', 'Non déposée'),
  step(2, 'SUBMITTED', 'Submitted', 'Déposée'),
  step(3, 'NOTIFICATION_RECEIVED', 'Received by the authority', 'Reçue par l’autorité'),
  step(4, 'IN_ASSESSMENT', 'Being assessed', 'En cours d’examen'),
  step(5, 'READY_TO_TRANSMIT', 'Ready to be transmitted', 'Prête à transmettre'),
  step(6, 'TRANSMITTED', 'Transmitted to the States concerned', 'Transmise aux États concernés'),
  step(100, 'IN_DETERMINATION', 'Being determined', 'En cours de détermination'),
  step(7, 'DECISION_REQUIRED', 'Decision required', 'Décision requise'),
  step(8, 'WITHDRAWN', 'Withdrawn', 'Retirée'),
  step(9, 'OBJECTED', 'Objected to', 'Objection soulevée'),
  step(10, 'CONSENTED', 'Consented to', 'Consentie'),
  step(11, 'CONSENT_WITHDRAWN', 'Consent withdrawn', 'Consentement retiré'),
  step(12, 'CHANGE_REQUIRED', 'Change required', 'Modification requise'),
  step(13, 'REASSESSMENT', 'Being assessed anew', 'En réexamen'),
  step(14, 'FILE_CLOSED', 'File closed', 'Dossier clos'),
  step(15, 'CONSENTED_UNLOCKED', 'Consented to, open to a change', 'Consentie, ouverte à modification'),
  step(16, 'RESUBMITTED', 'Submitted anew', 'Déposée de nouveau'),
  step(17, 'UNDER_PROHIBITION', 'Under prohibition', 'Frappée d’interdiction'),
] as const;

/** Where a movement stands. Source: DEFRA prsd-iws, MovementStatus (Open Government Licence v3); words are ours. */
export const movementSteps = [
  step(1, 'INCOMPLETE', 'New, incomplete', 'Nouveau, incomplet'),
  step(2, 'PRENOTIFIED', 'Announced', 'Annoncé'),
  step(7, 'CAPTURED', 'Entered afterwards, pending', 'Saisi après coup, en attente'),
  step(3, 'RECEIVED', 'Received', 'Reçu'),
  step(4, 'COMPLETED', 'Disposed of or recovered', 'Éliminé ou valorisé'),
  step(5, 'REJECTED', 'Rejected', 'Refusé'),
  step(8, 'PARTIALLY_REJECTED', 'Rejected in part', 'Refusé en partie'),
  step(6, 'CANCELLED', 'Cancelled', 'Annulé'),
] as const;

export type NotificationState = (typeof notificationSteps)[number]['state'];
export type MovementState = (typeof movementSteps)[number]['state'];
export type WasteDocumentState = NotificationState | MovementState;

/** The states that a document of a kind can be in; a form of Annex VII has none. */
export const stepsOf: Readonly<Record<WasteDocumentKind, readonly Step<WasteDocumentState>[]>> = { NOTIFICATION: notificationSteps, MOVEMENT: movementSteps, ANNEX_VII: [] };

export const wasteDocumentStates: readonly WasteDocumentState[] = [...notificationSteps, ...movementSteps].map(({ state }) => state);
