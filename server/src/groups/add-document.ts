import { holdOperation } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import { checkLanguage } from '../platform/checks/check-codes';
import { checkId, isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { DocumentEntity } from './groups.entities';
import type { AddDocumentInput } from './groups.input';
import { groupPolicy, mayKeepDocument } from './groups.policy';

/** Adds a document to the library, in the place of an older one where it is told; its files follow. Sent twice, it makes one. */
export const addDocument = (context: Context, input: AddDocumentInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId } = input;
    await assertCan(context, groupPolicy, 'addDocument', await holdOperation(tx, operationId), 'Group');
    const id = checkId('id', input.id);
    const { accountId, agencyId } = tx.viewer;
    const bodyHash = hashBody({ ...input, id });
    const known = await findRow(tx, DocumentEntity, { operationId, id });
    if (known) return known.bodyHash === bodyHash && known.addedBy === accountId ? id : taken();
    const supersedesId = await checkFormer(tx, operationId, input.supersedesId);
    const check = new Mistakes();
    const said = {
      title: check.requiredText('title', input.title, { max: 200 }),
      topic: check.requiredText('topic', input.topic, { max: 80 }),
      summary: check.text('summary', input.summary, { max: 2000, multiline: true }),
      language: checkLanguage(check, 'language', input.language),
      edition: check.text('edition', input.edition, { max: 40 }),
    };
    check.throwIfAny();
    const audience = [token.participants(operationId)];
    const row = { ...said, operationId, id, supersedesId, agencyId, addedBy: accountId, addedAt: tx.clock.now(), bodyHash, audience, version: 1 };
    const inserted = await tx.manager.createQueryBuilder().insert().into(DocumentEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) taken();
    await tx.record({ operationId, kind: 'DocumentAdded', subjectType: 'LibraryDocument', subjectId: id, audience, arguments: { agencyId } });
    return id;
  });

const taken = (): never => refuse('id.taken', 'id', 'id: this identifier cannot be used for this document: make a new one.');

/** Only the agency whose document it is puts another in its place, and only once. */
const checkFormer = async (tx: Transaction, operationId: string, id: string | null | undefined): Promise<string | null> => {
  if (!id) return null;
  const former = isUuid(id) ? await findRow(tx, DocumentEntity, { operationId, id: id.toLowerCase() }) : null;
  if (!former || !mayKeepDocument(tx.viewer, former)) return refuse('document.unknown', 'supersedesId', 'supersedesId: your agency has no such document here.');
  if (await findRow(tx, DocumentEntity, { operationId, supersedesId: former.id })) refuse('document.overtaken', 'supersedesId', 'supersedesId: another document took its place already.');
  return former.id;
};
