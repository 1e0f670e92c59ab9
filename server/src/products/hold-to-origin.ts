import type { Services } from '../platform/context';
import type { EventDraft } from '../platform/events';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { TargetEntity } from '../targets/targets.room';
import { carryHandling } from './carry-handling';
import { OutcomeEntity } from './outcome.entity';
import { findSource } from './outcome-source';

/** In the transaction of every change: a target that was made of somebody else's warning or product is not handled less strictly later either. */
export const holdToOrigin = async (_services: Pick<Services, never>, tx: Transaction, events: readonly EventDraft[]): Promise<void> => {
  for (const { kind, operationId, subjectId } of events) {
    if (kind !== 'TargetMarked') continue;
    const [target, made] = await Promise.all([
      findRow(tx, TargetEntity, { operationId, id: subjectId }),
      tx.manager.find(OutcomeEntity, { where: { recordOperationId: operationId, recordType: 'Target', recordId: subjectId, isMade: true } }),
    ]);
    if (!target) continue;
    const { tlp, releasableTo, toCoordinators, caveats, handlingNote: note } = target;
    for (const { operationId: from, sourceType: type, sourceId: id } of made) {
      const source = await findSource(tx, { operationId: from, type, id });
      await carryHandling(tx, source, operationId, { tlp, releasableTo, toCoordinators: releasableTo === null && tlp !== 'AMBER_STRICT' ? null : toCoordinators, caveats, note });
    }
  }
};
