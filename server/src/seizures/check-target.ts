import type { MarkingColumns } from '../handling/handling.room';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { TargetEntity } from '../targets/targets.room';

/** The target that a report comes from, as far as its handling goes. */
export type ParentTarget = MarkingColumns & { id: string; ownerAgencyId: string };

/** The target as far as this viewer may see it: what is hidden is not there. */
export const findTarget = async (tx: Transaction, operationId: string, targetId: string | null): Promise<ParentTarget | null> => {
  const target = targetId === null ? null : await findRow(tx, TargetEntity, { operationId, id: targetId });
  return target && { ...target, ownerAgencyId: target.nominatingAgencyId };
};

/** A report may name a target of its operation that its reporter can see. */
export const checkTarget = async (tx: Transaction, operationId: string, targetId: string | null): Promise<ParentTarget | null> => {
  if (!targetId) return null;
  return (await findTarget(tx, operationId, targetId)) ?? refuse('target.unknown', 'targetId', 'targetId: there is no such target in this operation.');
};
