import { meet } from '../platform/meet';
import type { Transaction } from '../platform/transaction';
import type { LinkedRecord } from './outcome-record';
import type { Source } from './outcome-source';

/**
 * Tells of a link those who see both its ends. Between two operations each has an event of its own, since an event names one operation's
 * readers: of an agency all whose people there see both ends, or nobody, so that no colleague learns of what they do not see.
 */
export const tellOutcome = async (tx: Transaction, source: Source, record: LinkedRecord, deed: 'Linked' | 'Unlinked'): Promise<void> => {
  const { agencyId } = tx.viewer;
  const about = { operationId: source.operationId, kind: `Outcome${deed}`, subjectType: source.type, subjectId: source.id };
  const said = { agencyId, recordType: record.type };
  if (record.operationId === source.operationId) {
    await tx.record({ ...about, audience: meet(source.audience, record.audience), arguments: said });
    return;
  }
  const [told] = await tx.query<{ here: string[]; there: string[] }>(
    '/* toldOfOutcome */ select muster.told_of_both($1, $2, $3, $4) as here, muster.told_of_both($2, $1, $4, $3) as there',
    [source.operationId, record.operationId, source.audience, record.audience],
  );
  await tx.record(
    { ...about, audience: told?.here ?? [], arguments: { ...said, isElsewhere: 1 } },
    { operationId: record.operationId, kind: `Origin${deed}`, subjectType: record.type, subjectId: record.id, audience: told?.there ?? [], arguments: { agencyId, sourceType: source.type, isElsewhere: 1 } },
  );
};
