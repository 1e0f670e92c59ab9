import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import { lifecycleOf } from '@muster/shared/operations/standing-lifecycle';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { checkReason } from './language-rules';
import { needsReason, obstacleTo, operationPolicy } from './operation.policy';
import { changeOperation, getOperation, hasOpenReports, holdOperationAlone } from './operation.store';
import { keepVersion } from './version.store';

export interface StepOptions {
  /** The version that was read; the one that stands unless named. */
  version?: number | null;
  reasonLanguage?: string | null;
}

/** Takes an operation one step through its life, if its guard allows; every step is a version. */
export const stepOperation = (context: Context, id: string, action: OperationAction, why: string | null, options: StepOptions = {}): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, operationPolicy, 'step', await getOperation(tx, id), 'Operation');
    const operation = await holdOperationAlone(tx, id);
    const next = lifecycleOf(operation.kind).step(operation.state, action);
    if (!next.ok) return refuse(next.rule, 'action', `From ${next.from} an operation cannot ${action}.`, { from: next.from, action });
    const blockedBy = obstacleTo(action, context.signedIn, { ...operation, hasOpenReports: action === 'close' && (await hasOpenReports(tx, id)) });
    if (blockedBy) return refuse(blockedBy, 'action', `The step ${action} is held up by the rule ${blockedBy}.`, { action });
    const mistakes = new Mistakes();
    const reason = checkReason(mistakes, { ...options, reason: why }, { isRequired: needsReason(action), language: operation.language });
    mistakes.throwIfAny();
    const { accountId } = context.signedIn;
    const version = await changeOperation(tx, operation, options.version ?? operation.version, {
      state: next.state,
      ...(action === 'propose' ? { proposedBy: accountId, approvedBy: null } : {}),
      ...(action === 'approve' ? { approvedBy: accountId } : {}),
    });
    await keepVersion(tx, id, { action, from: operation.state, ...reason });
    await tx.record({
      operationId: id, kind: 'OperationStepped', subjectType: 'Operation', subjectId: id, subjectVersion: version,
      audience: operation.audience, arguments: { action, from: operation.state, to: next.state },
    });
    return id;
  });
