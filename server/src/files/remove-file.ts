import type { Context, Services } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { FileEntity } from './file.entity';
import { fileEvents } from './file-events';
import { holdSubject } from './file-subject';
import { FileVault } from './file-vault';

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
      operationId, kind: fileEvents[subject.type].removed, subjectType: subject.type, subjectId: subject.id, subjectVersion: subject.version, audience: file.audience, arguments: { fileId: id },
    });
    return file.storageKey;
  });
  await FileVault.of(context.services).discard(storageKey);
  return id;
};

/** Destroys the keys of every file of a draft, in the transaction that throws it away: those too that its reader does not see. Tells where their bytes stand. */
export const destroyDraftFiles = async (tx: Transaction, operationId: string, messageId: string): Promise<string[]> => {
  const rows = await tx.query<{ storage_key: string }>('/* destroyDraftFiles */ select storage_key from muster.destroy_draft_files($1, $2, $3) storage_key', [operationId, messageId, tx.clock.now()]);
  return rows.map(({ storage_key: key }) => key);
};

/** Once that is committed: their bytes go too. What a crash leaves is swept later, and no key opens it. */
export const discardStored = async (services: Services, storageKeys: readonly string[]): Promise<void> => {
  const vault = FileVault.of(services);
  for (const storageKey of storageKeys) await vault.discard(storageKey);
};
