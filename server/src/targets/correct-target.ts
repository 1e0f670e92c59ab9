import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { checkTargetBody } from './check-target-body';
import type { CorrectTargetInput } from './target.input';
import { targetPolicy } from './target.policy';
import { nameParties } from './target-parties';
import { changeTarget, demandVersion, getTarget, getTargetForUpdate } from './target.store';

/** Corrects what is said of a target; the version before is kept with who made it. */
export const correctTarget = (context: Context, input: CorrectTargetInput): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, targetPolicy, 'correct', (await getTarget(tx, input.operationId, input.id)).facts, 'Target');
    const { target, facts } = await getTargetForUpdate(tx, input.operationId, input.id);
    if (target.state === 'CLOSED') refuse('target.closed', null, 'A closed target is reopened before it is corrected.');
    demandVersion(target, input.version);
    const mistakes = new Mistakes();
    const reason = mistakes.text('reason', input.reason, { max: 1000, multiline: true });
    mistakes.throwIfAny();
    const changed = await changeTarget(tx, target, checkTargetBody(input.body), reason);
    await nameParties(context, tx, changed, facts.assignedAgencyIds, input.parties ?? null);
    await tx.record({ operationId: target.operationId, kind: 'TargetCorrected', subjectType: 'Target', subjectId: target.id, subjectVersion: changed.version, audience: target.audience });
    return target.id;
  });
