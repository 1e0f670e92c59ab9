import { assertMayMark, checkHandling, holdNames } from '../handling/handling.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import type { MarkTargetInput } from './target.input';
import { targetPolicy } from './target.policy';
import { changeTarget, demandVersion, getTarget, getTargetForUpdate } from './target.store';

/** Gives a target another handling: those who lose sight of it forget it, those who gain it are told. */
export const markTarget = (context: Context, input: MarkTargetInput): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, targetPolicy, 'mark', (await getTarget(tx, input.operationId, input.id)).facts, 'Target');
    const { target } = await getTargetForUpdate(tx, input.operationId, input.id);
    demandVersion(target, input.version);
    const { operationId, id, nominatingAgencyId: ownerAgencyId } = target;
    const check = new Mistakes();
    const reason = check.text('reason', input.reason, { max: 1000, multiline: true });
    const marking = await checkHandling(tx, check, operationId, ownerAgencyId, input.handling);
    check.throwIfAny();
    assertMayMark(tx.viewer, { ...target, ownerAgencyId }, marking);
    await holdNames(tx, operationId, marking);
    const changed = await changeTarget(tx, target, { ...marking, audience: marking.markedAudience }, reason);
    await tx.record({
      operationId, kind: 'TargetMarked', subjectType: 'Target', subjectId: id, subjectVersion: changed.version, audience: marking.markedAudience, audienceBefore: target.audience,
      arguments: { agencyId: tx.viewer.agencyId, from: target.tlp, to: marking.tlp },
    });
    return id;
  });
