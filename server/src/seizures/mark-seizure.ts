import { assertMayMark, checkHandling, holdNames, withinParent } from '../handling/handling.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { reportAudience } from './audiences';
import { findTarget } from './check-target';
import type { MarkSeizureInput } from './seizure.input';
import { seizurePolicy } from './seizure.policy';
import { changeSeizure, getSeizure, keepVersion } from './seizure.store';

/** Gives a report another handling: those who lose sight of it forget it, those who gain it are told. */
export const markSeizure = (context: Context, input: MarkSeizureInput): Promise<string> =>
  context.change(async (tx) => {
    const { seizure, facts } = await getSeizure(tx, input.operationId, input.id);
    await assertCan(context, seizurePolicy, 'mark', facts, 'Seizure');
    const { operationId, id, reportingAgencyId: ownerAgencyId } = seizure;
    const check = new Mistakes();
    const reason = check.text('reason', input.reason, { max: 1000, multiline: true });
    const asked = await checkHandling(tx, check, operationId, ownerAgencyId, input.handling);
    check.throwIfAny();
    const target = await findTarget(tx, operationId, seizure.targetId);
    const marking = target ? { ...asked, markedAudience: withinParent(asked.markedAudience, target.markedAudience, 'target') } : asked;
    assertMayMark(tx.viewer, { ...seizure, ownerAgencyId }, marking);
    await holdNames(tx, operationId, marking);
    const audience = reportAudience(operationId, ownerAgencyId, seizure.state, marking.markedAudience);
    const changed = await changeSeizure(tx, seizure, input.version, { ...marking, audience });
    keepVersion(tx, changed, reason);
    await tx.record({
      operationId, kind: 'SeizureMarked', subjectType: 'Seizure', subjectId: id, subjectVersion: changed.version, audience, audienceBefore: seizure.audience,
      arguments: { agencyId: tx.viewer.agencyId, from: seizure.tlp, to: marking.tlp },
    });
    return id;
  });
