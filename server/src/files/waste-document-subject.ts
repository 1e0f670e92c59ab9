import type { TlpLevel } from '@muster/shared/vocabularies';
import { holdOperation, isReporter } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { actsFor } from '../platform/viewer';
import { takesTargetsIn } from '../targets/targets.room';
import type { FileDeed, HeldSubject } from './held-subject';

interface DocumentRow {
  kind: string;
  agency_id: string;
  withdrawn_at: Date | null;
  version: number;
  audience: string[];
  tlp: TlpLevel;
  marked_audience: string[];
}

/** Whether somebody acts for a competent authority in the operation: it may add to a notification what its State has answered. */
const actsForAuthority = async (tx: Transaction, operationId: string): Promise<boolean> =>
  (await tx.query<{ id: string }>(`/* authoritiesThere */ select a.id from participations p join agencies a on a.id = p.agency_id where p.operation_id = $1 and a.kind = 'COMPETENT_AUTHORITY'`, [operationId])).some(({ id }) => actsFor(tx.viewer, operationId, id));

/** The document of a consignment: its files are the agency's that recorded it, and handled as the target or the report that it belongs to. */
export const holdWasteDocument = async (context: Context, tx: Transaction, operationId: string, id: string, deed: FileDeed): Promise<HeldSubject> => {
  const { state } = await holdOperation(tx, operationId);
  // Nothing comes to a document while it is withdrawn, nor while its record is marked, which goes through its row.
  await tx.query('/* lockWasteDocument */ select 1 from waste_documents where operation_id = $1 and id = $2 for share', [operationId, id]);
  const [document] = await tx.query<DocumentRow>(
    `/* holdWasteDocument */ select d.agency_id, d.kind, d.withdrawn_at, d.version, d.audience, coalesce(t.tlp, s.tlp) as tlp, coalesce(t.marked_audience, s.marked_audience) as marked_audience
     from waste_documents d left join targets t on t.operation_id = d.operation_id and t.id = d.target_id left join seizures s on s.operation_id = d.operation_id and s.id = d.seizure_id
     where d.operation_id = $1 and d.id = $2`,
    [operationId, id],
  );
  if (!document) throw notFound();
  const isOwn = actsFor(tx.viewer, operationId, document.agency_id);
  if (!takesTargetsIn(state) || !isReporter(tx.viewer, operationId) || !(isOwn || (deed === 'attach' && document.kind === 'NOTIFICATION' && (await actsForAuthority(tx, operationId))))) return context.deny(`wasteDocument:${deed}`, 'WasteDocument', id);
  context.allowed(`wasteDocument:${deed}`);
  if (document.withdrawn_at !== null && deed !== 'mark') refuse('document.withdrawn', 'subjectId', 'subjectId: this document was withdrawn.');
  return { type: 'WasteDocument', id, version: document.version, audience: document.audience, tlp: document.tlp, markedAudience: document.marked_audience };
};
