import { In } from 'typeorm';
import { getPreviousOperation, holdOperation } from '../operations/operations.room';
import { checkLength } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { ObjectiveEntity } from './objective.entity';
import { workAudience } from './planning-audiences';
import { planPolicy } from './planning.policy';
import { mostObjectives } from './put-objective';

/** Takes objectives of the edition before along, as far as whoever asks may read them there; one that is here already stays as it is. */
export const takeObjectives = (context: Context, operationId: string, objectiveIds: readonly string[]): Promise<string> =>
  context.change(async (tx) => {
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, planPolicy, 'layOut', operation, 'Operation');
    const previous = await getPreviousOperation(tx, operation, 'objectiveIds');
    const check = new Mistakes();
    const asked = [...new Set(checkLength(check, 'objectiveIds', objectiveIds, mostObjectives).map((id) => id.toLowerCase()))];
    const found = await tx.manager.find(ObjectiveEntity, { where: { operationId: previous.id, id: In(asked.filter(isUuid)) }, order: { position: 'ASC', id: 'ASC' } });
    asked.forEach((id, index) => {
      if (!found.some((one) => one.id === id)) check.add('objective.not-taken', `objectiveIds.${index}`, `objectiveIds.${index}: the edition before has no such objective.`);
    });
    const here = await tx.manager.find(ObjectiveEntity, { where: { operationId } });
    const missing = found.filter(({ id }) => !here.some(({ takenFromId }) => takenFromId === id));
    if (here.length + missing.length > mostObjectives) check.add('list.too-long', 'objectiveIds', `objectiveIds: an operation has ${mostObjectives} objectives at most.`, { max: mostObjectives });
    check.throwIfAny();
    if (missing.length === 0) return operationId;
    const audience = workAudience(operationId);
    const last = Math.max(0, ...here.map(({ position }) => position));
    const rows = missing.map(({ id, text, language, measure, target }, index) => ({ operationId, id: tx.clock.uuid(), position: last + index + 1, text, language, measure, target, takenFromId: id, audience, version: 1 }));
    // Whoever asks at the same time takes the same ones along: each is here once.
    const inserted = await tx.manager.createQueryBuilder().insert().into(ObjectiveEntity).values(rows).orIgnore().returning('id').execute();
    const kept = inserted.raw as { id: string }[];
    await tx.record(...kept.map(({ id }) => ({ operationId, kind: 'ObjectivePut', subjectType: 'Objective', subjectId: id, subjectVersion: 1, audience, arguments: { agencyId: tx.viewer.agencyId } })));
    return operationId;
  });
