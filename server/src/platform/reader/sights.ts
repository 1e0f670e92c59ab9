import type { Transaction } from '../transaction';

/** Something RED in an answer. */
export interface SeenRed {
  operationId: string;
  subjectType: string;
  subjectId: string;
  audience: string[];
}

/** Who saw it, and when: for those to whom it is addressed, and in the trail. */
export const recordSights = async (tx: Transaction, seen: readonly SeenRed[], purpose: string): Promise<void> => {
  const { accountId, agencyId, tokens } = tx.viewer;
  for (const { operationId, subjectType, subjectId, audience } of seen) {
    await tx.query(
      `/* recordSight */ insert into sights (operation_id, id, subject_type, subject_id, reader_id, reader_agency_id, at, audience) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [operationId, tx.clock.uuid(), subjectType, subjectId, accountId, agencyId, tx.clock.now(), audience],
    );
    tx.recordSight({ operationId, subjectType, subjectId, rule: audience.find((token) => tokens.has(token)) ?? 'handling', purpose });
  }
};
