import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { operationPolicy } from './operation.policy';
import type { OperationEntity } from './operation.entity';
import { changeOperation, demandVersion, getOperation } from './operation.store';
import type { PhaseEntity } from './phase.entity';
import { operationalDays } from './phase-rules';
import { checkPlan } from './plan-rules';
import { findPhases, placePhases } from './plan.store';
import { keepVersion } from './version.store';

export interface PhaseMove {
  operationId: string;
  id: string;
  /** The version of the operation that was read. */
  version: number;
  startsOn: string;
  endsOn: string;
}

/** Gives one phase other days, in the version of the plan that was read. Phases stand in the order of their first days: one that is moved past another changes places with it. */
export const movePhase = (context: Context, { operationId, id, version, startsOn, endsOn }: PhaseMove): Promise<string> =>
  context.change(async (tx) => {
    const before = await getOperation(tx, operationId);
    if (!operationPolicy.step(context.signedIn, before)) return context.deny('operation:edit', 'Operation', operationId);
    if (!operationPolicy.edit(context.signedIn, before)) return refuse('operation.not-editable', null, `The plan of an operation that is ${before.state} stands as it is.`, { state: before.state });
    demandVersion(before, version);
    const stored = await findPhases(tx, operationId);
    if (!stored.some((phase) => phase.id === id.toLowerCase())) refuse('phase.unknown', 'id', 'id: the plan has no such phase.');
    const moved = stored.map((phase) => (phase.id === id.toLowerCase() ? { ...phase, startsOn, endsOn } : phase)).sort((one, other) => (one.startsOn < other.startsOn ? -1 : one.startsOn > other.startsOn ? 1 : one.position - other.position));
    const days = daysAfter(before, stored, moved);
    checkPlan({ ...before, ...days, phases: moved }, tx.clock.now().toISOString());
    const changed = [...(Object.keys(days) as (keyof typeof days)[]).filter((name) => days[name] !== before[name]), 'phases'];
    const after = await changeOperation(tx, before, version, days);
    await placePhases(tx, moved);
    await keepVersion(tx, operationId, { action: 'changePlan', from: before.state, changed });
    await tx.record({ operationId, kind: 'OperationPlanChanged', subjectType: 'Operation', subjectId: operationId, subjectVersion: after, audience: before.audience, arguments: { changes: changed.length } });
    return operationId;
  });

/** The operational days follow their phases where they stood as these did; days that were set otherwise stay, and hold the phases. */
const daysAfter = ({ startsOn, endsOn }: OperationEntity, stored: readonly PhaseEntity[], moved: readonly PhaseEntity[]): Pick<OperationEntity, 'startsOn' | 'endsOn'> => {
  const [then, now] = [operationalDays(stored), operationalDays(moved)];
  if (!then || !now) return { startsOn, endsOn };
  return { startsOn: startsOn === then.startsOn ? now.startsOn : startsOn, endsOn: endsOn === then.endsOn ? now.endsOn : endsOn };
};
