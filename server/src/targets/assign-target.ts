import { targetLifecycle } from '@muster/shared/targets/target-lifecycle';
import { In } from 'typeorm';
import { agencyNames } from '../agencies/agencies.room';
import { ParticipationEntity } from '../operations/operations.room';
import { showParties } from '../parties/parties.room';
import { checkLength } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { meet } from '../platform/meet';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import type { AssignTargetInput } from './target.input';
import { subjectOf } from './target-parties';
import { targetPolicy } from './target.policy';
import { changeTarget, getTarget, getTargetForUpdate } from './target.store';

const mostAgencies = 200;

/** Has agencies of the operation act on a target; asked again, they get the new due time. */
export const assignTarget = (context: Context, input: AssignTargetInput): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, targetPolicy, 'assign', (await getTarget(tx, input.operationId, input.id)).facts, 'Target');
    const { target } = await getTargetForUpdate(tx, input.operationId, input.id);
    const { operationId, id, audience } = target;
    const next = targetLifecycle.step(target.state, 'assign');
    if (!next.ok) return refuse(next.rule, 'id', `A target that is ${next.from} cannot be assigned.`, { from: next.from, action: next.action });
    const { agencyIds, dueAt } = await checkAssignment(tx, input, target.markedAudience);
    const subject = subjectOf(target, agencyIds);
    for (const agencyId of agencyIds) {
      await tx.query(
        `/* assignTarget */ insert into target_assignments as a (operation_id, id, target_id, agency_id, assigned_by, assigned_at, due_at, audience)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (operation_id, target_id, agency_id) do update set
           assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at, due_at = excluded.due_at, withdrawn_at = null`,
        [operationId, tx.clock.uuid(), id, agencyId, context.signedIn.accountId, tx.clock.now(), dueAt, audience],
      );
    }
    await showParties(tx, subject, subject.shownTo);
    const changed = await changeTarget(tx, target, { state: next.state });
    await tx.record(
      ...agencyIds.map((agencyId) => ({ operationId, kind: 'TargetAssigned', subjectType: 'Target', subjectId: id, subjectVersion: changed.version, audience, arguments: { agencyId } })),
    );
    return id;
  });

const checkAssignment = async (tx: Transaction, input: AssignTargetInput, markedAudience: readonly string[]): Promise<{ agencyIds: string[]; dueAt: Date | null }> => {
  const check = new Mistakes();
  const asked = checkLength(check, 'agencyIds', input.agencyIds, mostAgencies).map((agencyId) => agencyId.toLowerCase());
  const participations = await tx.manager.find(ParticipationEntity, { where: { operationId: input.operationId, agencyId: In(asked.filter(isUuid)), state: 'ACCEPTED' } });
  const taking = new Set(participations.map(({ agencyId }) => agencyId));
  if (asked.length === 0) check.add('field.required', 'agencyIds', 'agencyIds: who is to act?');
  asked.forEach((agencyId, index) => {
    if (!taking.has(agencyId)) check.add('agency.not-participant', `agencyIds.${index}`, `agencyIds.${index}: this agency takes no part in the operation.`, { value: agencyId.slice(0, 40) });
  });
  const unseeing = asked.filter((agencyId) => taking.has(agencyId) && meet(markedAudience, [token.participant(input.operationId, agencyId)]).length === 0);
  const names = await agencyNames(tx, unseeing);
  for (const agencyId of unseeing) {
    const field = `agencyIds.${asked.indexOf(agencyId)}`;
    check.add('target.not-released', field, `${field}: the target is not released to this agency: change its handling first.`, { value: agencyId, agency: names.get(agencyId) ?? agencyId });
  }
  const dueAt = input.dueAt ? new Date(input.dueAt) : null;
  if (dueAt && dueAt <= tx.clock.now()) check.add('date.past', 'dueAt', 'dueAt: this has passed already.');
  check.throwIfAny();
  return { agencyIds: [...new Set(asked)], dueAt };
};
