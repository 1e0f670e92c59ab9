import type { TlpLevel } from '@muster/shared/vocabularies';
import type { HandledKind } from '../handling/handling.room';
import { handledRecords } from '../handling/handling.room';
import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import { notFound } from '../platform/errors';
import type { Transaction } from '../platform/transaction';
import { IntelligenceEntity } from './intelligence.entity';
import type { SubjectFacts } from './intelligence.policy';

/** The record that a note is about, as far as a note needs to know it. */
export interface Subject {
  version: number;
  tlp: TlpLevel;
  audience: string[];
  facts: SubjectFacts;
}

/** The record; not found for whoever may not see it. */
export const getSubject = async (tx: Transaction, operationId: string, kind: HandledKind, id: string): Promise<Subject> => {
  if (!isUuid(id)) throw notFound();
  const operation = await holdOperation(tx, operationId);
  const [row] = await tx.query<Omit<Subject, 'facts'>>(`/* intelligenceSubject */ select version, tlp, audience from ${handledRecords[kind].table} where operation_id = $1 and id = $2`, [operationId, id]);
  if (!row) throw notFound();
  return { ...row, facts: { id, operationId, operationState: operation.state } };
};

/** A note; not found for whoever is not in its audience. */
export const getNote = async (tx: Transaction, operationId: string, id: string): Promise<IntelligenceEntity> => {
  await holdOperation(tx, operationId);
  const note = await tx.manager.findOne(IntelligenceEntity, { where: { operationId, id } });
  if (!note) throw notFound();
  return note;
};

/** The same for its originator, who alone may lock it. */
export const getNoteForUpdate = async (tx: Transaction, operationId: string, id: string): Promise<IntelligenceEntity> => {
  await tx.query('/* lockIntelligence */ select id from intelligence_notes where operation_id = $1 and id = $2 for update', [operationId, id]);
  return getNote(tx, operationId, id);
};
