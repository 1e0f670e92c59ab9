import { getOperation } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import { PurgeEntity } from './purge.entity';
import { mayDecide } from './purge.policy';
import { holdPurge } from './retention.store';

/** Refuses a proposed purge, or takes back one's own: everything stays. */
export const refusePurge = (context: Context, operationId: string, id: string): Promise<string> =>
  context.change(async (tx) => {
    const purge = await holdPurge(tx, operationId, id);
    if (!purge) throw notFound();
    if (!mayDecide(context.signedIn, purge)) return context.deny('purge:refuse', 'Operation', operationId);
    if (purge.state !== 'PROPOSED') refuse('purge.decided', null, 'This purge was decided on before.');
    // Whoever administers the platform holds no token of the operation; its log is told all the same.
    await tx.alsoHold([token.participants(operationId)]);
    const operation = await getOperation(tx, operationId);
    await tx.manager.update(PurgeEntity, { operationId, id, state: 'PROPOSED' }, { state: 'REFUSED', decidedBy: tx.viewer.accountId, decidedAt: tx.clock.now() });
    await tx.record({
      operationId, kind: 'PurgeRefused', subjectType: 'Operation', subjectId: operationId, subjectVersion: operation.version,
      audience: [token.role(operationId, 'COORDINATOR')], arguments: { purgeId: id },
    });
    return id;
  });
