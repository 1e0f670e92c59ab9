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
  kind: HandledKind;
  version: number;
  tlp: TlpLevel;
  audience: string[];
  facts: SubjectFacts;
}

/** The record; not found for whoever may not see it. */
export const getSubject = async (tx: Transaction, operationId: string, kind: HandledKind, id: string): Promise<Subject> => {
  if (!isUuid(id)) throw notFound();
  const operation = await holdOperation(tx, operationId);
  const { table, takes } = handledRecords[kind];
  const [row] = await tx.query<Omit<Subject, 'facts' | 'kind'> & { takes: boolean }>(
    `/* intelligenceSubject */ select r.version, r.tlp, r.audience, ${takes?.('r') ?? 'true'} as takes from ${table} r where r.operation_id = $1 and r.id = $2`, [operationId, id]);
  if (!row) throw notFound();
  const { takes: isTaking, ...subject } = row;
  return { ...subject, kind, facts: { id, operationId, operationState: operation.state, takes: isTaking } };
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
