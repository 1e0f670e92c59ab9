import { createHash } from 'node:crypto';
import { copyFiles } from '../files/files.room';
import { getOperation, holdOperation } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { PlanDocumentEntity } from './plan-document.entity';
import { keepPlanDocument } from './plan-document.store';
import type { TakePlanDocumentInput } from './plan-document.type';
import { documentPolicy } from './planning.policy';

/**
 * Takes a document of the edition before along, with its files. It is shown to other agencies than before: so only the agency
 * whose document it is takes it, and a file that was marked for fewer eyes stays behind.
 */
export const takePlanDocument = async (context: Context, { operationId, id, fromId }: TakePlanDocumentInput): Promise<string> => {
  const { kept, from } = await context.change(async (tx) => {
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, documentPolicy, 'add', { id: operation.id, state: operation.state, taskOwnerId: null }, 'PlanDocument');
    const { previousId } = operation;
    const former = previousId && isUuid(fromId) ? await findRow(tx, PlanDocumentEntity, { operationId: previousId, id: fromId.toLowerCase() }) : null;
    if (!previousId || !former || former.agencyId !== tx.viewer.agencyId) return refuse('document.not-taken', 'fromId', 'fromId: the edition before has no such document of your agency.');
    await getOperation(tx, previousId);
    const bodyHash = hashBody({ id: id.toLowerCase(), fromId: former.id });
    const known = await findRow(tx, PlanDocumentEntity, { operationId, takenFromId: former.id });
    if (known && known.id !== id.toLowerCase()) refuse('document.taken-already', 'fromId', 'fromId: this document is here already.');
    const { kind, title, note, language } = former;
    return { kept: await keepPlanDocument(tx, { operationId, id, kind, title, note, language, taskId: null, supersedesId: null, takenFromId: former.id, bodyHash }), from: former };
  });
  await copyFiles(context, from, { operationId, subjectType: 'PlanDocument', subjectId: kept }, (fileId) => derivedId(kept, fileId));
  return kept;
};

/** The same file of the same document gets the same identifier again: what was cut off is finished by asking once more. */
const derivedId = (documentId: string, fileId: string): string => {
  const hex = createHash('sha256').update(`${documentId}|${fileId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
