import { openMarking } from '../handling/handling.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import type { Transaction } from '../platform/transaction';
import { actsFor } from '../platform/viewer';
import { getSeizure, seizurePolicy } from '../seizures/seizures.room';
import type { FileSubject } from './file.entity';
import type { FileDeed, HeldSubject } from './held-subject';
import { holdMessage } from './message-subject';
import { holdWasteDocument } from './waste-document-subject';
import { holdTakeBackEntry } from './take-back-subject';

/**
 * The subject for whoever may do this to its files, held as it is until the end of the transaction, so that a file never gets an
 * audience that has passed. Documents, messages and take-back cases are later rooms': they are looked for where they stand.
 */
export const holdSubject = async (context: Context, tx: Transaction, operationId: string, type: FileSubject, id: string, deed: FileDeed): Promise<HeldSubject> => {
  if (type === 'Message') return holdMessage(context, tx, operationId, id, deed);
  if (type === 'WasteDocument') return holdWasteDocument(context, tx, operationId, id, deed);
  if (type === 'TakeBackEntry') return holdTakeBackEntry(context, tx, operationId, id, deed);
  if (type !== 'Seizure') return holdDocument(context, tx, operationId, type, id);
  await tx.query('/* holdSubject */ select 1 from seizures where operation_id = $1 and id = $2 for share', [operationId, id]);
  const { seizure, facts } = await getSeizure(tx, operationId, id);
  await assertCan(context, seizurePolicy, deed === 'edit' ? 'edit' : 'attach', facts, 'Seizure');
  const { version, audience, tlp, markedAudience } = seizure;
  return { type, id: seizure.id, version, audience, tlp, markedAudience };
};

const documentTables = { Document: 'library_documents', PlanDocument: 'plan_documents' } as const;

/** A document is its agency's, and every member's to read. */
const holdDocument = async (context: Context, tx: Transaction, operationId: string, type: keyof typeof documentTables, id: string): Promise<HeldSubject> => {
  const [document] = await tx.query<{ agency_id: string; version: number; audience: string[] }>(`/* holdDocument */ select agency_id, version, audience from ${documentTables[type]} where operation_id = $1 and id = $2`, [operationId, id]);
  if (!document) throw notFound();
  if (!actsFor(tx.viewer, operationId, document.agency_id)) return context.deny('document:attach', type, id);
  context.allowed('document:attach');
  const { tlp, markedAudience } = openMarking(operationId);
  return { type, id, version: document.version, audience: document.audience, tlp, markedAudience };
};
