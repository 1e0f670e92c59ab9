import { createHash } from 'node:crypto';
import { getOperation, mayReport } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { HttpRefusedError } from '../platform/http-answer';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import { ImportEntity } from './import.entity';
import { assertMayImport } from './import.policy';
import type { ImportQueue } from './import-queue';

/** A file of reports as a client sends it. */
export interface ImportUpload {
  operationId: string;
  id: string;
  fileName: string;
  content: AsyncIterable<Buffer>;
}

/** Takes a file of reports and has it read in the background. The same file again under the same id is no change. */
export const receiveImport = async (asked: Context, queue: ImportQueue, upload: ImportUpload): Promise<{ isNew: boolean }> => {
  const fileName = await checkPlace(asked, upload);
  if (queue.isFull) throw new HttpRefusedError(429, 'import.busy', null, 'Other files are being read: try again in a minute.');
  const pieces: Buffer[] = [];
  for await (const piece of upload.content) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  // It may have been minutes on its way: the rights count as they stand at the end.
  const context = await asked.renewed();
  const batch = newBatch(context, upload, fileName, bytes);
  const isNew = await context.change(async (tx) => {
    const inserted = await tx.manager.createQueryBuilder().insert().into(ImportEntity).values(batch).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length > 0) return true;
    const known = await tx.manager.findOne(ImportEntity, { where: { operationId: batch.operationId, id: batch.id, agencyId: batch.agencyId } });
    if (known?.sha256 === batch.sha256) return false;
    throw new HttpRefusedError(409, 'id.taken', 'importId', 'importId: this identifier cannot be used for this file: make a new one.');
  });
  if (isNew) queue.read(context.signedIn, batch, bytes, fileName);
  return { isNew };
};

const checkPlace = async (context: Context, { operationId, fileName }: ImportUpload): Promise<string> => {
  await assertMayImport(context, operationId);
  await context.change(async (tx) => {
    const operation = await getOperation(tx, operationId);
    if (!mayReport(context.signedIn, operation)) refuse('operation.takes-no-reports', 'operationId', `operationId: the operation takes no reports while it is ${operation.state}.`, { state: operation.state });
  });
  const mistakes = new Mistakes();
  const name = mistakes.requiredText('name', fileName.slice(0, 2000).split(/[/\\]/).at(-1), { max: 200 });
  mistakes.throwIfAny();
  return name;
};

const newBatch = (context: Context, { operationId, id }: ImportUpload, fileName: string, bytes: Buffer): ImportEntity => {
  const now = context.clock.now();
  const { accountId, agencyId } = context.signedIn;
  return {
    operationId, id, agencyId, uploadedBy: accountId, fileName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: bytes.subarray(0, 2).toString('latin1') === 'PK' ? 'XLSX' : 'CSV',
    encoding: null, separator: null, state: 'READING', columns: [], mapping: [],
    rowCount: 0, doneCount: 0, problemCount: 0, duplicateCount: 0, importedCount: 0,
    failure: null, pass: 1, audience: [token.participant(operationId, agencyId)], createdAt: now, updatedAt: now,
  };
};
