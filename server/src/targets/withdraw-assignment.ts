import { hideParties } from '../parties/parties.room';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import { AssignmentEntity } from './assignment.entity';
import { subjectOf } from './target-parties';
import { targetPolicy } from './target.policy';
import { changeTarget, getTarget, getTargetForUpdate } from './target.store';

export interface Withdrawal {
  operationId: string;
  id: string;
  agencyId: string;
}

/** Takes an assignment back. The last one stays until another agency is to act, or the target is closed. */
export const withdrawAssignment = (context: Context, { operationId, id, agencyId }: Withdrawal): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, targetPolicy, 'withdraw', (await getTarget(tx, operationId, id)).facts, 'Target');
    const { target, assignments } = await getTargetForUpdate(tx, operationId, id);
    if (target.state === 'CLOSED') refuse('target.closed', null, 'A closed target is reopened before it changes hands.');
    const standing = assignments.filter(({ withdrawnAt }) => withdrawnAt === null);
    const assignment = standing.find((each) => each.agencyId === agencyId);
    if (!assignment) return refuse('assignment.unknown', 'agencyId', 'agencyId: this agency is not to act on the target.');
    if (standing.length === 1) refuse('assignment.last', 'agencyId', 'agencyId: nobody else is to act: assign it to another agency first, or close it.');
    await tx.manager.update(AssignmentEntity, { operationId, id: assignment.id }, { withdrawnAt: tx.clock.now() });
    await hideParties(tx, subjectOf(target, []), token.participant(operationId, agencyId));
    const changed = await changeTarget(tx, target, {});
    await tx.record({
      operationId, kind: 'TargetAssignmentWithdrawn', subjectType: 'Target', subjectId: id, subjectVersion: changed.version, audience: target.audience, arguments: { agencyId },
    });
    return id;
  });
