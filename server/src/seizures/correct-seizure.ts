import { withinParent } from '../handling/handling.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { checkBody } from './check-body';
import { checkTarget } from './check-target';
import type { ChangeSeizureInput } from './seizure.input';
import { seizurePolicy } from './seizure.policy';
import { changeSeizure, getSeizure, keepVersion } from './seizure.store';

/** Corrects a draft or a report; the version before is kept with who made it. */
export const correctSeizure = (context: Context, input: ChangeSeizureInput): Promise<string> =>
  context.change(async (tx) => {
    const { seizure, operation, facts } = await getSeizure(tx, input.operationId, input.id);
    await assertCan(context, seizurePolicy, 'edit', facts, 'Seizure');
    const mistakes = new Mistakes();
    const reason = mistakes.text('reason', input.reason, { max: 1000, multiline: true });
    mistakes.throwIfAny();
    const body = checkBody(input.body, { now: tx.clock.now(), startsOn: operation.startsOn, isDraft: seizure.state === 'DRAFT' });
    const target = await checkTarget(tx, input.operationId, body.targetId);
    if (target && target.id !== seizure.targetId) withinParent(seizure.markedAudience, target.markedAudience, 'target');
    const changed = await changeSeizure(tx, seizure, input.version, body);
    keepVersion(tx, changed, reason);
    await tx.record({
      operationId: seizure.operationId, kind: 'SeizureCorrected', subjectType: 'Seizure', subjectId: seizure.id, subjectVersion: changed.version, audience: seizure.audience,
    });
    return seizure.id;
  });
