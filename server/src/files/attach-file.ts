import type { HandlingInput } from '../handling/handling.room';
import type { Context } from '../platform/context';
import { HttpRefusedError } from '../platform/http-answer';
import { FileEntity } from './file.entity';
import { fileEvents } from './file-events';
import { holdSubject } from './file-subject';
import { countFiles, insertFile, insertLocation, mostFiles } from './file.store';
import type { FileMarkingColumn } from './file-marking';
import { fileMarking } from './file-marking';
import type { PhotographLocation } from './photograph';

/** A file whose bytes are kept already, as its row will say. */
export type NewFile = Omit<FileEntity, FileMarkingColumn | 'agencyId' | 'uploadedBy' | 'audience' | 'createdAt' | 'removedAt' | 'removedBy'>;

/** Makes sure that the viewer may attach to the subject, before a byte of the file is read. */
export const assertMayAttach = (context: Context, { operationId, subjectType, subjectId }: Pick<FileEntity, 'operationId' | 'subjectType' | 'subjectId'>): Promise<void> =>
  context.change(async (tx) => {
    await holdSubject(context, tx, operationId, subjectType, subjectId, 'attach');
  });

/** Attaches a kept file to its subject, whose audience it takes. The same file again is no change: false. */
export const attachFile = (context: Context, file: NewFile, location: PhotographLocation | null, handling: HandlingInput | null): Promise<{ file: FileEntity; isNew: boolean }> =>
  context.change(async (tx) => {
    const subject = await holdSubject(context, tx, file.operationId, file.subjectType, file.subjectId, 'attach');
    const { accountId, agencyId } = context.signedIn;
    const marking = await fileMarking(tx, file.operationId, agencyId, handling);
    const row: FileEntity = { ...file, ...marking, agencyId, uploadedBy: accountId, audience: subject.audience, createdAt: tx.clock.now(), removedAt: null, removedBy: null };
    if (!(await insertFile(tx, row))) {
      const known = await tx.manager.findOne(FileEntity, { where: { operationId: row.operationId, id: row.id, agencyId } });
      if (known && known.sha256 === row.sha256 && known.subjectId === row.subjectId && known.removedAt === null) return { file: known, isNew: false };
      throw new HttpRefusedError(409, 'id.taken', 'fileId', 'fileId: this identifier cannot be used for this file: make a new one.');
    }
    if ((await countFiles(tx, row.operationId, row.subjectId)) > mostFiles) {
      throw new HttpRefusedError(422, 'file.too-many', 'subjectId', `subjectId: ${mostFiles} files at most.`, { max: mostFiles });
    }
    if (location) await insertLocation(tx, row, location);
    const { audience } = await tx.manager.findOneByOrFail(FileEntity, { operationId: row.operationId, id: row.id });
    await tx.record({
      operationId: row.operationId, kind: fileEvents[subject.type].attached, subjectType: subject.type, subjectId: subject.id, subjectVersion: subject.version,
      audience, arguments: { fileId: row.id },
    });
    return { file: row, isNew: true };
  });
