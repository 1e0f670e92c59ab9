import { IsNull } from 'typeorm';
import type { Context, Services } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { FileEntity } from './file.entity';
import type { FileSubject } from './file.entity';
import { fileEvents } from './file-events';
import { holdSubject } from './file-subject';
import { FileVault } from './file-vault';

/** Removes a file from a report that can still be edited: its key and its bytes are destroyed, its line remains. */
export const removeFile = async (context: Context, operationId: string, id: string): Promise<string> => {
  const storageKey = await context.change(async (tx) => {
    const file = await tx.manager.findOne(FileEntity, { where: { operationId, id } });
    if (!file) throw notFound();
    const subject = await holdSubject(context, tx, operationId, file.subjectType, file.subjectId, 'edit');
    if (!(await destroyFile(tx, file))) refuse('file.removed', 'id', 'id: this file was removed before.');
    await tx.record({
      operationId, kind: fileEvents[subject.type].removed, subjectType: subject.type, subjectId: subject.id, subjectVersion: subject.version, audience: file.audience, arguments: { fileId: id },
    });
    return file.storageKey;
  });
  await FileVault.of(context.services).discard(storageKey);
  return id;
};

/** Destroys the key of a file, so that nothing opens its bytes any more; false when it was removed before. */
const destroyFile = async (tx: Transaction, { operationId, id }: FileEntity): Promise<boolean> => {
  const removed = await tx.manager.update(FileEntity, { operationId, id, removedAt: IsNull() }, { removedAt: tx.clock.now(), removedBy: tx.viewer.accountId, wrappedKey: null });
  if (removed.affected !== 1) return false;
  await tx.query('/* removeLocation */ delete from file_locations where operation_id = $1 and file_id = $2', [operationId, id]);
  return true;
};

/** Removes every file of a subject that goes, in its own transaction; tells where their bytes stand. */
export const removeFilesOf = async (tx: Transaction, operationId: string, subjectType: FileSubject, subjectId: string): Promise<string[]> => {
  const files = await tx.manager.find(FileEntity, { where: { operationId, subjectType, subjectId, removedAt: IsNull() } });
  for (const file of files) await destroyFile(tx, file);
  return files.map(({ storageKey }) => storageKey);
};

/** Once that is committed: their bytes go too. What a crash leaves is swept later, and no key opens it. */
export const discardStored = async (services: Services, storageKeys: readonly string[]): Promise<void> => {
  const vault = FileVault.of(services);
  for (const storageKey of storageKeys) await vault.discard(storageKey);
};
