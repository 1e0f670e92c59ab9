import type { Transaction } from '../platform/transaction';

interface Row {
  operation_id: string;
  id: string;
  version: number;
  audience: string[];
}

/** Tells the operations in which somebody was to take a course that their agency has come further. Not who it was: how many is all that the others learn. */
export const tellOperations = async (tx: Transaction, courseId: string): Promise<void> => {
  const { accountId, agencyId } = tx.viewer;
  const told = await tx.query<Row>(
    `/* tellOperations */ select distinct p.operation_id, p.id, p.version, p.audience
     from training_assignments t
       join operation_members m on m.operation_id = t.operation_id and m.is_active and (m.role = any(t.roles) or m.account_id = t.account_id and m.agency_id = t.agency_id)
       join participations p on p.operation_id = m.operation_id and p.agency_id = m.agency_id
       join operations o on o.id = t.operation_id
     where t.course_id = $1 and m.account_id = $2 and o.state not in ('CLOSED', 'ARCHIVED', 'CANCELLED')`,
    [courseId, accountId],
  );
  await tx.record(
    ...told.map(({ operation_id: operationId, id, version, audience }) => ({
      operationId, kind: 'TrainingPassed', subjectType: 'Participation', subjectId: id, subjectVersion: version, audience, arguments: { agencyId, courseId },
    })),
  );
};
