import { holdOperation } from '../operations/operations.room';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { token } from '../platform/tokens';
import { personalTrainingPolicy, trainingPolicy } from './course.policy';
import { CourseEntity } from './course.entity';
import { TrainingAssignmentEntity } from './training-assignment.entity';
import type { AssignCourseInput } from './training.input';

/** Says that everybody with certain roles in an operation takes a course. */
export const assignCourse = (context: Context, { operationId, courseId, roles: given, dueOn = null, ...input }: AssignCourseInput): Promise<string> =>
  context.change(async (tx) => {
    const id = checkId('id', input.id);
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, trainingPolicy, 'assign', operation, 'Operation');
    const roles = [...new Set(given)];
    if (roles.length === 0) refuse('list.empty', 'roles', 'roles: name at least one role.');
    if (!(await findRow(tx, CourseEntity, { id: courseId }))) throw notFound();
    const known = (await tx.manager.find(TrainingAssignmentEntity, { where: { operationId } })).find((one) => one.id === id || (one.courseId === courseId.toLowerCase() && one.accountId === null));
    // The same again, as whoever heard no answer sends it, is no change.
    if (known?.id === id && known.courseId === courseId.toLowerCase() && known.roles.join() === roles.join() && known.dueOn === dueOn) return id;
    if (known) refuse('training.assigned-already', 'courseId', 'courseId: the course is assigned in this operation already.');
    const audience = [token.participants(operationId)];
    const row = { operationId, id, courseId: courseId.toLowerCase(), roles, accountId: null, agencyId: null, dueOn, audience, assignedAt: tx.clock.now(), assignedBy: tx.viewer.accountId };
    const inserted = await tx.manager.createQueryBuilder().insert().into(TrainingAssignmentEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) refuse('training.assigned-already', 'courseId', 'courseId: the course is assigned in this operation already.');
    await tx.record({ operationId, kind: 'CourseAssigned', subjectType: 'TrainingAssignment', subjectId: id, audience, arguments: { agencyId: tx.viewer.agencyId, courseId: row.courseId } });
    return id;
  });

/** Takes a course back from whom it was given to, an operation's people or one of them. What was passed stays passed. */
export const unassignCourse = (context: Context, operationId: string, id: string): Promise<string> =>
  context.change(async (tx) => {
    const operation = await holdOperation(tx, operationId);
    const known = await findRow(tx, TrainingAssignmentEntity, { operationId, id });
    if (known && known.agencyId !== null) {
      await assertCan(context, personalTrainingPolicy, 'train', { id: known.id, operationId, operationState: operation.state, agencyId: known.agencyId }, 'TrainingAssignment');
    } else await assertCan(context, trainingPolicy, 'assign', operation, 'Operation');
    if (!known) throw notFound();
    await tx.manager.delete(TrainingAssignmentEntity, { operationId, id });
    await tx.record({ operationId, kind: 'CourseUnassigned', subjectType: 'TrainingAssignment', subjectId: known.id, audience: known.audience, arguments: { agencyId: tx.viewer.agencyId, courseId: known.courseId } });
    return operationId;
  });
