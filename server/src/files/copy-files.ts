import { IsNull } from 'typeorm';
import type { Context } from '../platform/context';
import { inTransaction } from '../platform/transaction';
import type { FileSubject } from './file.entity';
import { FileEntity } from './file.entity';
import { maySeeOriginal } from './file.policy';
import { FileVault } from './file-vault';
import { receiveFile } from './receive-file';
import { Turn } from './turn';

const turn = new Turn(1);

/**
 * Attaches what files a subject has to another one, each sealed anew under a key of its own, and examined as if it had just been
 * sent. Those that the viewer may not see as they came, and those that are marked for fewer eyes than their subject, stay behind.
 */
export const copyFiles = async (context: Context, from: { operationId: string; id: string }, to: { operationId: string; subjectType: FileSubject; subjectId: string }, idOf: (fileId: string) => string): Promise<void> => {
  const vault = FileVault.of(context.services);
  const viewer = context.signedIn;
  const files = await inTransaction(context.services.dataSource, 'muster_app', viewer, (manager) =>
    manager.find(FileEntity, { where: { operationId: from.operationId, subjectId: from.id, removedAt: IsNull() }, order: { createdAt: 'ASC', id: 'ASC' } }),
  );
  for (const file of files) {
    if (file.tlp !== null || file.wantedAudience !== null || !file.wrappedKey || !maySeeOriginal(viewer, file)) continue;
    const sealed = { ...file, key: vault.unwrapKey(file.operationId, file.id, file.wrappedKey) };
    await receiveFile(context, vault, turn, { ...to, id: idOf(file.id), name: file.name, declaredType: file.mediaType, handling: null, content: vault.open(sealed, 'original') });
  }
};
