import type { OperationState, TlpLevel } from '@muster/shared/vocabularies';
import { isReporter } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { actsFor } from '../platform/viewer';
import type { FileDeed, HeldSubject } from './held-subject';
import { openMarking } from '../handling/handling.room';

interface EntryRow {
  agency_id: string;
  struck_at: Date | null;
  audience: string[];
  state: string;
  version: number;
  operation_state: OperationState;
  tlp: TlpLevel | null;
  marked_audience: string[] | null;
}

/** What is kept on a take-back case is evidence: its agency adds files to it until it is struck out or the case is closed, and nobody takes one away. */
export const holdTakeBackEntry = async (context: Context, tx: Transaction, operationId: string, id: string, deed: FileDeed): Promise<HeldSubject> => {
  await tx.query('/* lockTakeBack */ select 1 from take_back_cases c where c.operation_id = $1 and c.id = (select e.case_id from take_back_entries e where e.operation_id = $1 and e.id = $2) for share', [operationId, id]);
  const [entry] = await tx.query<EntryRow>(
    `/* holdTakeBackEntry */ select e.agency_id, e.struck_at, e.audience, c.state, c.version, o.state as operation_state, s.tlp, s.marked_audience
     from take_back_entries e join take_back_cases c on c.operation_id = e.operation_id and c.id = e.case_id join operations o on o.id = e.operation_id
     left join seizures s on s.operation_id = c.operation_id and s.id = c.seizure_id where e.operation_id = $1 and e.id = $2`,
    [operationId, id],
  );
  if (!entry) throw notFound();
  const isOpen = !['ARCHIVED', 'CANCELLED'].includes(entry.operation_state);
  if (!isOpen || !isReporter(tx.viewer, operationId) || !actsFor(tx.viewer, operationId, entry.agency_id)) return context.deny(`takeback:${deed}`, 'TakeBackEntry', id);
  context.allowed(`takeback:${deed}`);
  if (deed === 'edit') refuse('take-back.file-stays', 'id', 'id: what was added as evidence stays: strike out what it belongs to.');
  if (entry.struck_at !== null) refuse('take-back.struck', 'subjectId', 'subjectId: this was struck out.');
  if (entry.state === 'CLOSED') refuse('take-back.closed', 'subjectId', 'subjectId: this case is closed: take it up again first.');
  // Handled as the report; whoever does not see that one sees what every participant may of a file without a marking of its own.
  const { tlp, markedAudience } = openMarking(operationId);
  return { type: 'TakeBackEntry', id, version: entry.version, audience: entry.audience, tlp: entry.tlp ?? tlp, markedAudience: entry.marked_audience ?? markedAudience };
};
