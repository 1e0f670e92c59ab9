import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { operationPolicy } from './operation.policy';
import { changeOperation, getOperation } from './operation.store';
import type { PlanInput } from './plan-rules';
import { checkPlan } from './plan-rules';
import { demandLead, demandPrevious, demandSettled, findPhases, replacePhases } from './plan.store';
import { keepVersion } from './version.store';

/** Changes the plan of the version that was read; every earlier version is kept. */
export const changePlan = (context: Context, id: string, version: number, input: PlanInput): Promise<string> =>
  context.change(async (tx) => {
    const before = await getOperation(tx, id);
    if (!operationPolicy.step(context.signedIn, before)) return context.deny('operation:edit', 'Operation', id);
    if (!operationPolicy.edit(context.signedIn, before)) {
      return refuse('operation.not-editable', null, `The plan of an operation that is ${before.state} stands as it is.`, { state: before.state });
    }
    const stored = (await findPhases(tx, id)).map(({ kind, name, startsOn, endsOn }) => ({ kind, name, startsOn, endsOn }));
    const { plan, phases } = checkPlan({ ...input, phases: input.phases ?? stored }, tx.clock.now().toISOString());
    demandSettled(before, plan);
    await demandPrevious(tx, plan.previousId, id);
    const leadAgencyId = input.leadAgencyId ?? before.leadAgencyId;
    if (leadAgencyId !== before.leadAgencyId) await demandLead(tx, id, leadAgencyId);
    const next = { ...plan, leadAgencyId };
    const changed: string[] = (Object.keys(next) as (keyof typeof next)[]).filter((name) => JSON.stringify(next[name]) !== JSON.stringify(before[name]));
    if (JSON.stringify(phases) !== JSON.stringify(stored)) changed.push('phases');
    const after = await changeOperation(tx, before, version, next);
    if (changed.includes('phases')) await replacePhases(tx, id, phases, plan.language);
    await keepVersion(tx, id, { action: 'changePlan', from: before.state, changed });
    await tx.record({
      operationId: id, kind: 'OperationPlanChanged', subjectType: 'Operation', subjectId: id, subjectVersion: after,
      audience: before.audience, arguments: { changes: changed.length },
    });
    return id;
  });
