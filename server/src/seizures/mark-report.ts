import type { HandlingInput, MarkingColumns } from '../handling/handling.room';
import { checkHandling, derivedFrom, holdNames, withinParent } from '../handling/handling.room';
import { Mistakes } from '../platform/mistakes';
import type { Transaction } from '../platform/transaction';
import type { ParentTarget } from './check-target';

/** The marking of a new report: as its agency says, and never for more eyes than the target that it comes from. */
export const markReport = async (tx: Transaction, operationId: string, handling: HandlingInput | null | undefined, target: ParentTarget | null): Promise<MarkingColumns> => {
  const check = new Mistakes();
  const own = await checkHandling(tx, check, operationId, tx.viewer.agencyId, handling);
  check.throwIfAny();
  const marking = target && handling ? { ...own, markedAudience: withinParent(own.markedAudience, target.markedAudience, 'target') }
    : target ? derivedFrom(target, own, tx.viewer.agencyId) : own;
  await holdNames(tx, operationId, marking);
  return marking;
};
