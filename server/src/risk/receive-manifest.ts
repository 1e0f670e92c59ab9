import { createHash } from 'node:crypto';
import { holdOperation } from '../operations/operations.room';
import { FileRefusal } from '../imports/imports.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { HttpRefusedError } from '../platform/http-answer';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { isParticipant } from '../platform/viewer';
import { ManifestEntity } from './manifest.entity';
import type { ReadManifest } from './read-manifest';
import { readManifest } from './read-manifest';
import { riskPolicy } from './risk.policy';
import { getProfile } from './risk.store';
import { scoreJob } from './score-manifest';
import { sealedPortion } from './seal-manifest';

/** A manifest as a client sends it. */
export interface ManifestUpload {
  operationId: string;
  id: string;
  profileId: string;
  /** Whether the coordinators see its lines beside the agency itself. */
  isForCoordinators: boolean;
  fileName: string;
  content: AsyncIterable<Buffer>;
}

const linesAtOnce = 500;

/** Reads a manifest and keeps it, sealed, for the job that scores it. The same file again under the same id is no change. */
export const receiveManifest = async (asked: Context, upload: ManifestUpload): Promise<{ isNew: boolean }> => {
  const { operationId } = upload;
  const fileName = nameOf(upload.fileName);
  await asked.change((tx) => demandPlace(asked, tx, upload));
  const pieces: Buffer[] = [];
  for await (const piece of upload.content) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = await readManifest(bytes, fileName, asked.clock.now().toISOString().slice(0, 10)).catch(refuseFile);
  // It may have been minutes on its way: the rights count as they stand at the end.
  const context = await asked.renewed();
  return context.change(async (tx) => {
    const { version } = await demandPlace(context, tx, upload);
    const { accountId, agencyId } = tx.viewer;
    const now = tx.clock.now();
    const audience = [token.participant(operationId, agencyId), ...(upload.isForCoordinators ? [token.role(operationId, 'COORDINATOR')] : [])];
    const manifest: ManifestEntity = {
      operationId, id: upload.id, agencyId, uploadedBy: accountId, fileName, sha256, format: bytes.subarray(0, 2).toString('latin1') === 'PK' ? 'XLSX' : 'CSV', state: 'SCORING',
      columns: read.columns, mapping: read.mapping, lineCount: read.lines.length, doneCount: 0, highCount: 0, mediumCount: 0, profileId: upload.profileId, profileVersion: version,
      isForCoordinators: upload.isForCoordinators, scoredAt: null, audience, createdAt: now, updatedAt: now,
    };
    const inserted = await tx.manager.createQueryBuilder().insert().into(ManifestEntity).values(manifest).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) {
      const known = await tx.manager.findOne(ManifestEntity, { where: { operationId, id: manifest.id, agencyId } });
      if (known?.sha256 === sha256) return { isNew: false };
      throw new HttpRefusedError(409, 'id.taken', 'manifestId', 'manifestId: this identifier cannot be used for this file: make a new one.');
    }
    await keepPortions(context, tx, manifest, read);
    await tx.record({ operationId, kind: 'ManifestReceived', subjectType: 'Manifest', subjectId: manifest.id, audience, arguments: { agencyId, count: manifest.lineCount } });
    context.services.jobs.enqueue(tx, scoreJob(manifest, context.requestId));
    return { isNew: true };
  });
};

const demandPlace = async (context: Context, tx: Transaction, { operationId, profileId }: ManifestUpload): Promise<{ version: number }> => {
  if (!isParticipant(context.signedIn, operationId)) throw notFound();
  const operation = await holdOperation(tx, operationId);
  await assertCan(context, riskPolicy, 'sendManifest', operation, 'Operation');
  const { profile } = await getProfile(tx, operationId, profileId);
  if (profile.state !== 'IN_USE') refuse('profile.not-in-use', 'profile', 'profile: this profile is not in use.');
  return profile;
};

const nameOf = (given: string): string => {
  const mistakes = new Mistakes();
  const name = mistakes.requiredText('name', given.slice(0, 2000).split(/[/\\]/).at(-1), { max: 200 });
  mistakes.throwIfAny();
  return name;
};

const refuseFile = (error: unknown): never => {
  if (error instanceof FileRefusal) throw new HttpRefusedError(422, error.rule, null, error.message, error.values);
  throw error;
};

/** All portions or none: with the manifest, in its transaction, so that a stopped server leaves no half of it. */
const keepPortions = async (context: Context, tx: Transaction, { operationId, id, agencyId, audience }: ManifestEntity, { lines }: ReadManifest): Promise<void> => {
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const at = from / linesAtOnce;
    const ciphertext = sealedPortion.seal(context.secrets, { operationId, manifestId: id, at }, lines.slice(from, from + linesAtOnce));
    await tx.query('/* keepPortion */ insert into manifest_portions (operation_id, manifest_id, portion, agency_id, ciphertext, audience) values ($1, $2, $3, $4, $5, $6)', [operationId, id, at, agencyId, ciphertext, audience]);
  }
};
