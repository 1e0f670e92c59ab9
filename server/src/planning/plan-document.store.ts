import { checkId, isUuid } from '../platform/checks/check-id';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { actsFor } from '../platform/viewer';
import { PlanDocumentEntity } from './plan-document.entity';

const mostDocuments = 500;

type Draft = Omit<PlanDocumentEntity, 'agencyId' | 'addedBy' | 'addedAt' | 'audience' | 'version'>;

/** Keeps a document for the viewer's agency, with its event. Kept twice, it is one. */
export const keepPlanDocument = async (tx: Transaction, draft: Draft): Promise<string> => {
  const { operationId } = draft;
  const id = checkId('id', draft.id);
  const { accountId, agencyId } = tx.viewer;
  const known = await findRow(tx, PlanDocumentEntity, { operationId, id });
  if (known) return known.bodyHash === draft.bodyHash && known.addedBy === accountId ? id : taken();
  if ((await tx.manager.countBy(PlanDocumentEntity, { operationId })) >= mostDocuments) refuse('list.too-long', 'id', `id: a plan has ${mostDocuments} documents at most.`, { max: mostDocuments });
  const audience = [token.participants(operationId)];
  const row = { ...draft, id, agencyId, addedBy: accountId, addedAt: tx.clock.now(), audience, version: 1 };
  const inserted = await tx.manager.createQueryBuilder().insert().into(PlanDocumentEntity).values(row).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) taken();
  await tx.record({ operationId, kind: 'PlanDocumentAdded', subjectType: 'PlanDocument', subjectId: id, audience, arguments: { agencyId, kind: draft.kind } });
  return id;
};

const taken = (): never => refuse('id.taken', 'id', 'id: this identifier cannot be used for this document: make a new one.');

/** Only the agency whose document it is puts another in its place, and only once. */
export const findFormer = async (tx: Transaction, operationId: string, id: string | null | undefined): Promise<PlanDocumentEntity | null> => {
  if (!id) return null;
  const former = isUuid(id) ? await findRow(tx, PlanDocumentEntity, { operationId, id: id.toLowerCase() }) : null;
  if (!former || !actsFor(tx.viewer, operationId, former.agencyId)) return refuse('document.unknown', 'supersedesId', 'supersedesId: your agency has no such document here.');
  if (await findRow(tx, PlanDocumentEntity, { operationId, supersedesId: former.id })) refuse('document.overtaken', 'supersedesId', 'supersedesId: another document took its place already.');
  return former;
};
