import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import type { DocumentSubject } from './waste-document.entity';
import { WasteDocumentEntity } from './waste-document.entity';
import type { DocumentSubjectFacts, WasteDocumentFacts } from './waste-document.policy';
import { answersForState, consentPolicy, wasteDocumentPolicy } from './waste-document.policy';

const tables = { Target: 'targets', Seizure: 'seizures' } as const satisfies Record<DocumentSubject, string>;

/** The record that documents belong to; not found for whoever may not see it. */
export const getDocumentSubject = async (tx: Transaction, operationId: string, type: DocumentSubject, id: string): Promise<{ version: number; facts: DocumentSubjectFacts }> => {
  if (!isUuid(id)) throw notFound();
  const { state: operationState } = await holdOperation(tx, operationId);
  const [record] = await tx.query<{ id: string; version: number }>(`/* documentSubject */ select r.id, r.version from ${tables[type]} r where r.operation_id = $1 and r.id = $2`, [operationId, id]);
  if (!record) throw notFound();
  return { version: record.version, facts: { id: record.id, operationId, operationState } };
};

const getDocument = async (tx: Transaction, operationId: string, id: string): Promise<{ document: WasteDocumentEntity; facts: WasteDocumentFacts }> => {
  if (!isUuid(id)) throw notFound();
  const { state: operationState } = await holdOperation(tx, operationId);
  const document = await findRow(tx, WasteDocumentEntity, { operationId, id: id.toLowerCase() });
  if (!document) throw notFound();
  return { document, facts: { id: document.id, operationId, operationState, agencyId: document.agencyId, isWithdrawn: document.withdrawnAt !== null } };
};

/** The document for whoever may change it, in the version that was read; changes of one document wait for one another. */
export const getDocumentToChange = async (context: Context, tx: Transaction, operationId: string, id: string, version: number): Promise<WasteDocumentEntity> => {
  await assertCan(context, wasteDocumentPolicy, 'change', (await getDocument(tx, operationId, id)).facts, 'WasteDocument');
  return lockDocument(tx, operationId, id, version);
};

/** The authority for which somebody answers, as the answer names it. */
export interface AnsweringAuthority {
  id: string;
  name: string;
}

/** The same for whoever may put what a State has answered, and the authority of that State for which they act, if any. */
export const getDocumentToAnswer = async (context: Context, tx: Transaction, operationId: string, id: string, version: number, state: string): Promise<{ document: WasteDocumentEntity; authority: AnsweringAuthority | null }> => {
  const { facts } = await getDocument(tx, operationId, id);
  const authorities = await tx.query<AnsweringAuthority>(`/* authoritiesOfState */ select id, short_name as name from agencies where kind = 'COMPETENT_AUTHORITY' and country = $1 order by id`, [state]);
  await assertCan(context, consentPolicy, 'putConsent', { ...facts, authorities: authorities.map((one) => one.id) }, 'WasteDocument');
  const authority = authorities.find((one) => answersForState(tx.viewer, { operationId, authorities: [one.id] })) ?? null;
  return { document: await lockDocument(tx, operationId, id, version), authority };
};

const lockDocument = async (tx: Transaction, operationId: string, id: string, version: number): Promise<WasteDocumentEntity> => {
  await tx.query('/* lockWasteDocument */ select id from waste_documents where operation_id = $1 and id = $2 for update', [operationId, id.toLowerCase()]);
  const { document } = await getDocument(tx, operationId, id);
  if (document.withdrawnAt !== null) refuse('document.withdrawn', 'id', 'id: this document was withdrawn.');
  if (version !== document.version) {
    refuse('version.stale', 'version', `version: you edited version ${version}, but the document is at version ${document.version} now.`, { yours: version, current: document.version });
  }
  return document;
};

/** What is told of a document is told of its record: whoever looks at that looks again. */
export type DocumentEvent = 'WasteDocumentRecorded' | 'WasteDocumentCorrected' | 'WasteDocumentWithdrawn' | 'WasteConsentPut';

/** Keeps this version for good, and tells of it. */
export const keepDocument = async (tx: Transaction, { operationId, id, subjectType, subjectId, kind, agencyId }: WasteDocumentEntity, told: DocumentEvent, reason: string | null, more: Readonly<Record<string, string>> = {}): Promise<string> => {
  await tx.query(
    `/* keepDocumentVersion */ insert into waste_document_versions (operation_id, document_id, version, body, reason, changed_by, changed_at, audience)
     select operation_id, id, version, to_jsonb(d) - 'audience' - 'body_hash' - 'number_key', $3, $4, $5, audience from waste_documents d where operation_id = $1 and id = $2`,
    [operationId, id, reason, tx.viewer.accountId, tx.clock.now()],
  );
  const { version } = await getDocumentSubject(tx, operationId, subjectType, subjectId);
  const { audience } = await tx.manager.findOneByOrFail(WasteDocumentEntity, { operationId, id });
  await tx.record({ operationId, kind: told, subjectType, subjectId, subjectVersion: version, audience, arguments: { documentId: id, kind, agencyId, ...more } });
  return id;
};

/** Writes the next version of a locked document. */
export const changeDocument = async (tx: Transaction, before: WasteDocumentEntity, change: Partial<WasteDocumentEntity>, told: DocumentEvent, reason: string | null, more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { operationId, id, version } = before;
  await tx.manager.update(WasteDocumentEntity, { operationId, id, version }, { ...change, version: version + 1, updatedAt: tx.clock.now() });
  return keepDocument(tx, before, told, reason, more);
};
