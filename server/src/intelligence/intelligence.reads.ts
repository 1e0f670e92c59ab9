import type { OperationState } from '@muster/shared/vocabularies';
import type { HandledKind } from '../handling/handling.room';
import { handledRecords, ownHandling } from '../handling/handling.room';
import { column, defineReads, defineSightedReads, derived, instant, many, needs, one } from '../platform/reader/define-reads';
import { intelligencePolicy, subjectPolicy } from './intelligence.policy';

/** What may be listed of a note; no read has its text or its origin, so that no page, feed, export or live frame can. */
export const intelligenceReads = defineSightedReads('IntelligenceNote', 'intelligence_notes', {
  id: column('id'),
  agency: one('Agency', (note, agency) => `${agency}.id = ${note}.agency_id`),
  sourceEvaluation: column('source_evaluation'),
  informationEvaluation: column('information_evaluation'),
  handling: ownHandling,
  addedAt: instant('added_at'),
  withdrawnAt: instant('withdrawn_at'),
  readings: many('IntelligenceReading', (note, reading) => `${reading}.operation_id = ${note}.operation_id and ${reading}.note_id = ${note}.id`, (reading) => `${reading}.at desc, ${reading}.id desc`, { limit: 200 }),
  viewerCanMark: derived(needs('id', 'operation_id', 'agency_id', 'withdrawn_at'), (row, { viewer }) =>
    viewer !== null && row.withdrawn_at === null && intelligencePolicy.mark(viewer, { id: row.id as string, operationId: row.operation_id as string, agencyId: row.agency_id as string })),
});

export const intelligenceReadingReads = defineReads('IntelligenceReading', 'intelligence_readings', {
  id: column('id'),
  reader: one('Person', (reading, person) => `${person}.id = ${reading}.reader_id`),
  agency: one('Agency', (reading, agency) => `${agency}.id = ${reading}.reader_agency_id`),
  purpose: column('purpose'),
  at: instant('at'),
});

const subjectFacts = (kind: HandledKind) => ({
  id: (record: string) => `${record}.id`,
  operationId: (record: string) => `${record}.operation_id`,
  operationState: (record: string) => `(select o.state from operations o where o.id = ${record}.operation_id)`,
  takes: (record: string) => `(${handledRecords[kind].takes?.(record) ?? 'true'})`,
});

/** The notes about a record of this kind, as far as the reader sees them: of what is hidden not even a count. */
export const intelligenceOf = (kind: HandledKind) =>
  defineReads(kind, handledRecords[kind].table, {
    intelligence: many('IntelligenceNote', (record, note) => `${note}.operation_id = ${record}.operation_id and ${note}.subject_type = '${kind}' and ${note}.subject_id = ${record}.id`, (note) => `${note}.added_at, ${note}.id`),
    viewerCanAddIntelligence: derived(subjectFacts(kind), (row, { viewer }) =>
      viewer !== null && subjectPolicy.addIntelligence(viewer, { id: row.id as string, operationId: row.operationId as string, operationState: row.operationState as OperationState, takes: row.takes as boolean })),
  });

/** The notes about a record, added to its type by this room. */
export const subjectIntelligenceReads = [intelligenceOf('Target'), intelligenceOf('Seizure')];
