import type { MarkingColumns } from '../handling/handling.room';
import { audienceOf, withinParent } from '../handling/handling.room';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { SeizureEntity } from '../seizures/seizures.room';
import { TargetEntity } from '../targets/targets.room';
import type { InterestEntity } from './interest.entity';

/** Refuses an offer that could not be kept: RED is addressed to persons, and a report is never for more eyes than its target. */
export const demandReleasable = async (tx: Transaction, { operationId, recordType, recordId: id, agencyId, otherAgencyId }: InterestEntity): Promise<void> => {
  const target = recordType === 'Target' ? await tx.manager.findOne(TargetEntity, { where: { operationId, id } }) : null;
  const seizure = recordType === 'Seizure' ? await tx.manager.findOne(SeizureEntity, { where: { operationId, id } }) : null;
  const record: MarkingColumns | null = target ?? seizure;
  if (!record) throw notFound();
  if (record.tlp === 'RED') refuse('deconfliction.red', 'id', 'id: what is RED is addressed to persons, never to agencies: ask the people you need by name.');
  if (!seizure?.targetId) return;
  const parent = await tx.manager.findOne(TargetEntity, { where: { operationId, id: seizure.targetId } });
  if (!parent) refuse('deconfliction.target-unseen', 'id', 'id: the report comes from a target that you do not see: have its agency release the target first.');
  else withinParent(audienceOf(operationId, agencyId, { ...record, recipients: [], releasableTo: [...(record.releasableTo ?? []), otherAgencyId] }), parent.markedAudience, 'target');
};
