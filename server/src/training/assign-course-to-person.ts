import { holdOperation, MemberEntity } from '../operations/operations.room';
import { checkId, isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { token } from '../platform/tokens';
import { personalTrainingPolicy } from './course.policy';
import { CourseEntity } from './course.entity';
import { TrainingAssignmentEntity } from './training-assignment.entity';
import type { AssignCourseToPersonInput } from './training.input';

/** Gives a course to one person of an operation. Whoever is not of it, or not seen, is answered alike: there is no such person. */
export const assignCourseToPerson = (context: Context, { operationId, courseId, personId, dueOn = null, ...input }: AssignCourseToPersonInput): Promise<string> =>
  context.change(async (tx) => {
    const id = checkId('id', input.id);
    const operation = await holdOperation(tx, operationId);
    const member = isUuid(personId) ? await findRow(tx, MemberEntity, { operationId, accountId: personId, isActive: true }) : null;
    if (!member) return refuse('person.unknown', 'personId', 'personId: there is no such person in this operation.');
    const { accountId, agencyId } = member;
    await assertCan(context, personalTrainingPolicy, 'train', { id: operationId, operationId, operationState: operation.state, agencyId }, 'Operation');
    const course = await findRow(tx, CourseEntity, { id: courseId });
    if (!course) throw notFound();
    const row = { operationId, id, courseId: course.id, roles: [], accountId, agencyId, dueOn, audience: [token.role(operationId, 'COORDINATOR'), token.participant(operationId, agencyId)], assignedAt: tx.clock.now(), assignedBy: tx.viewer.accountId };
    const inserted = await tx.manager.createQueryBuilder().insert().into(TrainingAssignmentEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) return isSame(await findRow(tx, TrainingAssignmentEntity, { operationId, id }), row) ? id : refuse('training.given-already', 'personId', 'personId: this person has the course already.');
    await tx.record({ operationId, kind: 'CourseGiven', subjectType: 'TrainingAssignment', subjectId: id, audience: row.audience, arguments: { agencyId: tx.viewer.agencyId, courseId: row.courseId } });
    return id;
  });

/** The same again, as whoever heard no answer sends it, is no change. */
const isSame = (known: TrainingAssignmentEntity | null, row: Pick<TrainingAssignmentEntity, 'courseId' | 'accountId' | 'dueOn'>): boolean =>
  known !== null && known.courseId === row.courseId && known.accountId === row.accountId && known.dueOn === row.dueOn;
