import { FileVault } from '../files/files.room';
import { getOperation, holdOperationAlone } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { signText } from '../platform/signing';
import { token } from '../platform/tokens';
import { PurgeEntity } from './purge.entity';
import { mayApprove, mayDecide, obstacleToPurge } from './purge.policy';
import { writeCertificate } from './certificate';
import { countOf, holdPurge, purgeRows, retentionFacts } from './retention.store';

/** Approves a purge, as a second pair of eyes, and carries it out: rows, versions, names and keys in one transaction, then the bytes of files. */
export const approvePurge = async (context: Context, operationId: string, id: string): Promise<string> => {
  const storageKeys = await context.change(async (tx) => {
    const purge = await holdPurge(tx, operationId, id);
    if (!purge) throw notFound();
    if (!mayDecide(context.signedIn, purge)) return context.deny('purge:approve', 'Operation', operationId);
    if (purge.state !== 'PROPOSED') refuse('purge.decided', null, 'This purge was decided on before.');
    if (!mayApprove(context.signedIn, purge)) refuse('purge.second-pair-of-eyes', null, 'Whoever proposed a purge does not approve it.');
    // Whoever administers the platform holds no token of the operation: this purge was put before them, and lends one until it is done.
    await tx.alsoHold([token.participants(operationId)]);
    const facts = await retentionFacts(tx, await holdOperationAlone(tx, operationId));
    const blockedBy = obstacleToPurge(facts, tx.clock.now());
    if (blockedBy) refuse(blockedBy, null, `The purge is held up by the rule ${blockedBy}.`);
    const purged = await purgeRows(tx, operationId, id);
    const operation = await getOperation(tx, operationId);
    const certificate = await writeCertificate(tx, operation, purge, purged);
    await tx.manager.update(PurgeEntity, { operationId, id }, {
      certificate, ...signText(context.secrets, 'purge-certificate', certificate), audience: [...purge.audience, token.participants(operationId)],
    });
    await tx.record({
      operationId, kind: 'OperationPurged', subjectType: 'Operation', subjectId: operationId, subjectVersion: operation.version,
      audience: operation.audience, arguments: { purgeId: id, rows: purged.map(countOf).reduce((sum, { count }) => sum + count, 0) },
    });
    return purged.flatMap(({ storage_keys: keys }) => keys ?? []);
  });
  // Their keys are gone already; what a crash leaves behind here is swept like any bytes that belong to no file.
  const vault = FileVault.of(context.services);
  for (const key of storageKeys) await vault.discard(key);
  return id;
};
