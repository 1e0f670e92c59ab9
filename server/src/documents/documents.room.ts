import type { Room } from '../platform/room';
import { DocumentHitResolver } from './search-hit.resolver';
import { SeizureDocumentsResolver, TargetDocumentsResolver } from './subject-documents.resolver';
import { WasteDocumentEntity } from './waste-document.entity';
import { documentHitReads, seizureDocumentReads, targetDocumentReads, wasteDocumentReads, wasteDocumentVersionReads } from './waste-document.reads';
import { WasteDocumentResolver } from './waste-document.resolver';

export { correctDocument, putConsent } from './change-document';
export { recordDocument } from './record-document';

/** Documents: the notifications, movement documents and forms that consignments of waste go with, and what does not agree with them. */
export const documentsRoom: Room = {
  name: 'documents',
  reads: [wasteDocumentReads, wasteDocumentVersionReads, targetDocumentReads, seizureDocumentReads, documentHitReads],
  resolvers: [WasteDocumentResolver, TargetDocumentsResolver, SeizureDocumentsResolver, DocumentHitResolver],
  entities: [WasteDocumentEntity],
};
