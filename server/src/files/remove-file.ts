import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { FileEntity } from './file.entity';
import { holdSubject } from './file-subject';
import { FileVault } from './file-vault';

const removals = { Seizure: 'FileRemoved', Document: 'DocumentFileRemoved', PlanDocument: 'PlanDocumentFileRemoved' } as const;

/** Removes a file from a report that can still be edited: its key and its bytes are destroyed, its line remains. */
export const removeFile = async (context: Context, operationId: string, id: string): Promise<string> => {
  const storageKey = await context.change(async (tx) => {
    const file = await tx.manager.findOne(FileEntity, { where: { operationId, id } });
    if (!file) throw notFound();
    const subject = await holdSubject(context, tx, operationId, file.subjectType, file.subjectId, 'edit');
    const removed = await tx.manager
      .createQueryBuilder().update(FileEntity).set({ removedAt: tx.clock.now(), removedBy: context.signedIn.accountId, wrappedKey: null })
      .where('operation_id = :operationId and id = :id and removed_at is null', { operationId, id }).execute();
    if (removed.affected !== 1) refuse('file.removed', 'id', 'id: this file was removed before.');
    await tx.query('/* removeLocation */ delete from file_locations where operation_id = $1 and file_id = $2', [operationId, id]);
    await tx.record({
      operationId, kind: removals[subject.type], subjectType: subject.type, subjectId: subject.id, subjectVersion: subject.version, audience: file.audience, arguments: { fileId: id },
    });
    return file.storageKey;
  });
  await FileVault.of(context.services).discard(storageKey);
  return id;
};
