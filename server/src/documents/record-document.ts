import { hashBody } from '../platform/body-hash';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { checkDocument } from './check-document';
import { WasteDocumentEntity } from './waste-document.entity';
import type { RecordWasteDocumentInput } from './waste-document.input';
import { documentSubjectPolicy } from './waste-document.policy';
import { getDocumentSubject, keepDocument } from './waste-document.store';

const mostDocuments = 100;

/** Records a document that a target or a report has, for the agency of the viewer. Sent twice, it makes one. */
export const recordDocument = (context: Context, input: RecordWasteDocumentInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, subjectType, kind } = input;
    const { facts } = await getDocumentSubject(tx, operationId, subjectType, input.subjectId);
    await assertCan(context, documentSubjectPolicy, 'addDocument', facts, subjectType);
    const id = checkId('id', input.id);
    const bodyHash = hashBody({ ...input, id });
    const { accountId, agencyId } = context.signedIn;
    const known = await findRow(tx, WasteDocumentEntity, { operationId, id });
    if (known) return known.bodyHash === bodyHash && known.recordedBy === accountId ? id : taken();
    const checked = checkDocument(kind, input.body);
    const { id: subjectId } = facts;
    if ((await tx.manager.countBy(WasteDocumentEntity, { operationId, subjectId })) >= mostDocuments) refuse('list.too-long', 'subjectId', `subjectId: ${mostDocuments} documents at most.`, { max: mostDocuments });
    const at = tx.clock.now();
    const document: WasteDocumentEntity = {
      ...checked, operationId, id, subjectType, subjectId, kind, consents: [], agencyId, recordedBy: accountId, recordedAt: at, updatedAt: at, withdrawnAt: null, withdrawnBy: null, bodyHash,
      // The database puts that of the record in its place.
      audience: [], version: 1,
    };
    const inserted = await tx.manager.createQueryBuilder().insert().into(WasteDocumentEntity).values(document).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) taken();
    return keepDocument(tx, document, 'WasteDocumentRecorded', null);
  });

const taken = (): never => refuse('id.taken', 'id', 'id: this identifier cannot be used for this document: make a new one.');
