import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { ConsignmentPairEntity } from './consignment-pair.entity';
import { pairPolicy } from './deconfliction.policy';

export interface ConsignmentDecision {
  operationId: string;
  id: string;
  version: number;
  /** Whether it is one consignment, to be counted once. */
  isSame: boolean;
  reason: string | null;
}

/** Says of two reports whether they are of one consignment; what was said before can be said otherwise. */
export const decideConsignment = (context: Context, { operationId, id, version, isSame, reason: given }: ConsignmentDecision): Promise<string> =>
  context.change(async (tx) => {
    const operation = await holdOperation(tx, operationId);
    const pair = isUuid(id) ? await tx.manager.findOne(ConsignmentPairEntity, { where: { operationId, id } }) : null;
    if (!pair) throw notFound();
    await assertCan(context, pairPolicy, 'decide', { ...pair, operationState: operation.state }, 'ConsignmentPair');
    const check = new Mistakes();
    const reason = check.text('reason', given, { max: 1000, multiline: true });
    // Why two reports with one number are two is not to be seen from them.
    if (!isSame && !reason) check.add('field.required', 'reason', 'reason: say why these are two consignments.');
    check.throwIfAny();
    const { accountId, agencyId } = tx.viewer;
    const decision = { verdict: isSame ? ('CONFIRMED' as const) : ('APART' as const), reason, decidedBy: accountId, decidedAt: tx.clock.now(), version: version + 1 };
    const changed = version === pair.version ? await tx.manager.update(ConsignmentPairEntity, { operationId, id, version }, decision) : { affected: 0 };
    if (changed.affected !== 1) refuse('version.stale', 'version', `version: you read version ${version}, but it has been decided anew since.`, { yours: version, current: pair.version });
    await tx.record({
      operationId, kind: isSame ? 'ConsignmentConfirmed' : 'ConsignmentParted', subjectType: 'ConsignmentPair', subjectId: id, subjectVersion: version + 1, audience: pair.audience, arguments: { agencyId },
    });
    return id;
  });
