import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import { operationLifecycle } from '@muster/shared/operations/operation-lifecycle';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { OperationEntity } from './operation.entity';
import { nextSteps, operationPolicy } from './operation.policy';
import { getOperation } from './operation.store';

/** Takes an operation one step through its life, if its guard allows; every step is recorded. */
export const stepOperation = (context: Context, id: string, action: OperationAction, reason: string | null): Promise<string> =>
  context.change(async (tx) => {
    const operation = await getOperation(tx, id);
    await assertCan(context, operationPolicy, 'step', operation, 'Operation');
    const next = operationLifecycle.step(operation.state, action);
    if (!next.ok) return refuse(next.rule, 'action', `From ${next.from} an operation cannot ${action}.`, { from: next.from, action });
    const blockedBy = nextSteps(context.signedIn, operation).find((step) => step.action === action)?.blockedBy;
    if (blockedBy) return refuse(blockedBy, 'action', `The step ${action} is held up by the rule ${blockedBy}.`, { action });
    const { accountId } = context.signedIn;
    const version = operation.version + 1;
    const changed = await tx.manager.update(OperationEntity, { id, version: operation.version }, {
      state: next.state,
      version,
      ...(action === 'propose' ? { proposedBy: accountId } : {}),
      ...(action === 'approve' ? { approvedBy: accountId } : {}),
    });
    if (changed.affected !== 1) return refuse('version.stale', null, 'Somebody else has just changed this operation: look again.');
    await tx.query(
      `/* stepOperation */ insert into operation_versions (operation_id, version, state, body, reason, changed_by, changed_at, audience)
       select id, version, state, to_jsonb(o) - 'audience', $2, $3, $4, array['o.' || id] from operations o where id = $1`,
      [id, reason, accountId, tx.clock.now()],
    );
    await tx.record({
      operationId: id, kind: 'OperationStepped', subjectType: 'Operation', subjectId: id, subjectVersion: version,
      audience: operation.audience, arguments: { action, from: operation.state, to: next.state },
    });
    return id;
  });
