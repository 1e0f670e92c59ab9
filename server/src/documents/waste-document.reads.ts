import type { OperationState } from '@muster/shared/vocabularies';
import { column, defineReads, defineSightedReads, derived, expression, instant, many, needs, one } from '../platform/reader/define-reads';
import type { Viewer } from '../platform/viewer';
import { belongsTo, seizureInconsistencies, targetInconsistencies } from './dossier.reads';
import type { DocumentSubject } from './waste-document.entity';
import { answersForState, consentPolicy, documentSubjectPolicy, wasteDocumentPolicy } from './waste-document.policy';

const operationState = (row: string): string => `(select o.state from operations o where o.id = ${row}.operation_id)`;

/** The competent authorities that take part. */
const authorities = (document: string): string =>
  `(select coalesce(json_agg(json_build_object('id', a.id, 'country', a.country) order by a.country, a.id), '[]') from participations p join agencies a on a.id = p.agency_id
    where p.operation_id = ${document}.operation_id and a.kind = 'COMPETENT_AUTHORITY' and a.country is not null)`;

const mayAnswer = (viewer: Viewer, row: Record<string, unknown>, authorityId: string): boolean => {
  const facts = { id: row.id as string, operationId: row.operation_id as string, operationState: row.operationState as OperationState, agencyId: row.agency_id as string, isWithdrawn: false };
  return answersForState(viewer, { ...facts, authorities: [authorityId] }) && consentPolicy.putConsent(viewer, { ...facts, authorities: [authorityId] });
};

export const wasteDocumentReads = defineSightedReads('WasteDocument', 'waste_documents', {
  id: column('id'),
  operationId: column('operation_id'),
  target: one('Target', (document, target) => `${target}.operation_id = ${document}.operation_id and ${target}.id = ${document}.target_id`),
  seizure: one('Seizure', (document, seizure) => `${seizure}.operation_id = ${document}.operation_id and ${seizure}.id = ${document}.seizure_id`),
  kind: column('kind'),
  number: column('number'),
  state: column('state'),
  values: column('field_values'),
  consents: column('consents'),
  agency: one('Agency', (document, agency) => `${agency}.id = ${document}.agency_id`),
  recordedBy: one('Person', (document, person) => `${person}.id = ${document}.recorded_by`),
  recordedAt: instant('recorded_at'),
  updatedAt: instant('updated_at'),
  withdrawnAt: instant('withdrawn_at'),
  version: column('version'),
  versions: many('WasteDocumentVersion', (document, version) => `${version}.operation_id = ${document}.operation_id and ${version}.document_id = ${document}.id`, (version) => `${version}.version desc`, { limit: 200 }),
  files: many('File', (document, file) => `${file}.operation_id = ${document}.operation_id and ${file}.waste_document_id = ${document}.id and ${file}.removed_at is null`, (file) => `${file}.created_at, ${file}.id`),
  // Of a record that this reader does not see, not even that it has such a number.
  sameNumber: many('WasteDocument',
    (document, other) => `${other}.operation_id = ${document}.operation_id and ${other}.number_key = ${document}.number_key and ${other}.subject_id <> ${document}.subject_id and ${other}.withdrawn_at is null`,
    (other) => `${other}.recorded_at, ${other}.id`, { limit: 20 }),
  viewerCanChange: derived({ ...needs('id', 'operation_id', 'agency_id', 'withdrawn_at'), operationState }, (row, { viewer }) =>
    viewer !== null && row.withdrawn_at === null &&
      wasteDocumentPolicy.change(viewer, { id: row.id as string, operationId: row.operation_id as string, operationState: row.operationState as OperationState, agencyId: row.agency_id as string, isWithdrawn: false })),
  viewerAnswersFor: derived({ ...needs('id', 'operation_id', 'agency_id', 'withdrawn_at', 'kind'), operationState, authorities }, (row, { viewer }) =>
    row.kind === 'NOTIFICATION' && row.withdrawn_at === null ? (row.authorities as { id: string; country: string }[]).flatMap(({ id, country }) => (viewer !== null && mayAnswer(viewer, row, id) ? [country] : [])) : []),
});

export const wasteDocumentVersionReads = defineReads('WasteDocumentVersion', 'waste_document_versions', {
  version: column('version'),
  changedBy: one('Person', (version, person) => `${person}.id = ${version}.changed_by`),
  changedAt: instant('changed_at'),
  reason: column('reason'),
  body: expression((version) => `${version}.body::text`),
});

const documentsOf = (kind: DocumentSubject) => ({
  wasteDocuments: many('WasteDocument', (record, document) => `${belongsTo[kind](record, document)} and ${document}.withdrawn_at is null`, (document) => `${document}.recorded_at, ${document}.id`, { limit: 200 }),
  inconsistencies: kind === 'Target' ? targetInconsistencies : seizureInconsistencies,
  viewerCanAddWasteDocument: derived({ ...needs('id', 'operation_id'), operationState }, (row, { viewer }) =>
    viewer !== null && documentSubjectPolicy.addDocument(viewer, { id: row.id as string, operationId: row.operation_id as string, operationState: row.operationState as OperationState })),
});

/** The documents of a record, added to its type by this room. */
export const targetDocumentReads = defineReads('Target', 'targets', documentsOf('Target'));
export const seizureDocumentReads = defineReads('Seizure', 'seizures', documentsOf('Seizure'));

/** What was found, when it is one of these. */
export const documentHitReads = defineReads('SearchHit', 'muster.search', {
  wasteDocument: one('WasteDocument', (hit, document) => `${hit}.kind = 'WASTE_DOCUMENT' and ${document}.operation_id = ${hit}.operation_id and ${document}.id = ${hit}.id`),
});
