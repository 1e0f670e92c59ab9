import { addDays, daysBetween } from '@muster/shared/days';
import { In, IsNull } from 'typeorm';
import { getPreviousOperation, holdOperation } from '../operations/operations.room';
import { checkLength } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { token } from '../platform/tokens';
import { trainingPolicy } from './course.policy';
import { TrainingAssignmentEntity } from './training-assignment.entity';

const most = 50;

/**
 * Takes courses of the edition before along, as far as whoever asks may read them there: for the same roles, on the days of this
 * operation. Courses given to a person by name stay behind: who takes part is chosen anew.
 */
export const takeTrainings = (context: Context, operationId: string, assignmentIds: readonly string[]): Promise<string> =>
  context.change(async (tx) => {
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, trainingPolicy, 'assign', operation, 'Operation');
    const previous = await getPreviousOperation(tx, operation, 'assignmentIds');
    const check = new Mistakes();
    const asked = [...new Set(checkLength(check, 'assignmentIds', assignmentIds, most).map((id) => id.toLowerCase()))];
    const found = await tx.manager.find(TrainingAssignmentEntity, { where: { operationId: previous.id, id: In(asked.filter(isUuid)), accountId: IsNull() }, order: { assignedAt: 'ASC', id: 'ASC' } });
    asked.forEach((id, index) => {
      if (!found.some((one) => one.id === id)) check.add('training.not-taken', `assignmentIds.${index}`, `assignmentIds.${index}: the edition before assigned no such course.`);
    });
    check.throwIfAny();
    const here = new Set((await tx.manager.find(TrainingAssignmentEntity, { where: { operationId, accountId: IsNull() } })).map(({ courseId }) => courseId));
    const days = operation.startsOn && previous.startsOn ? daysBetween(previous.startsOn, operation.startsOn) : null;
    const audience = [token.participants(operationId)];
    const rows = found.filter(({ courseId }) => !here.has(courseId)).map(({ courseId, roles, dueOn }) => ({
      operationId, id: tx.clock.uuid(), courseId, roles, accountId: null, agencyId: null, dueOn: dueOn === null || days === null ? null : addDays(dueOn, days), audience, assignedAt: tx.clock.now(), assignedBy: tx.viewer.accountId,
    }));
    if (rows.length === 0) return operationId;
    // Assigned by somebody else in the same moment, it is assigned.
    const inserted = await tx.manager.createQueryBuilder().insert().into(TrainingAssignmentEntity).values(rows).orIgnore().returning('id').execute();
    const kept = new Set((inserted.raw as { id: string }[]).map(({ id }) => id));
    await tx.record(
      ...rows.filter(({ id }) => kept.has(id)).map(({ id, courseId }) => ({ operationId, kind: 'CourseAssigned', subjectType: 'TrainingAssignment', subjectId: id, audience, arguments: { agencyId: tx.viewer.agencyId, courseId } })),
    );
    return operationId;
  });
