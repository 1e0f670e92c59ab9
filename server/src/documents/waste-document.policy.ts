import type { OperationState } from '@muster/shared/vocabularies';
import { isReporter } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';
import { takesTargetsIn } from '../targets/targets.room';

/** What the rules need to know of the record that documents belong to. */
export interface DocumentSubjectFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
}

/** What the rules need to know of a document. */
export interface WasteDocumentFacts extends DocumentSubjectFacts {
  agencyId: string;
  isWithdrawn: boolean;
}

/** Whoever answers for a State on a document: the competent authorities of that State. */
export interface AnswerFacts extends WasteDocumentFacts {
  authorities: readonly string[];
}

const isOpen = ({ operationState }: DocumentSubjectFacts): boolean => takesTargetsIn(operationState);

/** Whoever reports and sees a record may say which papers it has: an authority holds a notification, whoever controls is shown a movement document. */
export const documentSubjectPolicy = {
  addDocument: (viewer, subject) => isReporter(viewer, subject.operationId) && isOpen(subject),
} satisfies Policy<DocumentSubjectFacts, 'addDocument'>;

const isOwn = (viewer: Viewer, document: WasteDocumentFacts): boolean =>
  isReporter(viewer, document.operationId) && (actsFor(viewer, document.operationId, document.agencyId) || roleIn(viewer, document.operationId) === 'COORDINATOR');

export const wasteDocumentPolicy = {
  change: (viewer, document) => isOwn(viewer, document) && isOpen(document),
} satisfies Policy<WasteDocumentFacts, 'change'>;

/** Whether somebody acts for an authority of the State in the operation. */
export const answersForState = (viewer: Viewer, { operationId, authorities }: Pick<AnswerFacts, 'operationId' | 'authorities'>): boolean => authorities.some((id) => actsFor(viewer, operationId, id));

/** What a State has answered is noted by whoever keeps the document, and by that State's own competent authority, which may change nothing else of it. */
export const consentPolicy = {
  putConsent: (viewer, document) => isOpen(document) && (isOwn(viewer, document) || (isReporter(viewer, document.operationId) && answersForState(viewer, document))),
} satisfies Policy<AnswerFacts, 'putConsent'>;
