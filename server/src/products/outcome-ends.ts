import type { OutcomeRecord, OutcomeSource } from '@muster/shared/vocabularies';
import type { Visible } from '../platform/reader/define-reads';

const records: readonly (readonly [OutcomeRecord, string])[] = [['Target', 'targets'], ['Control', 'controls'], ['Seizure', 'seizures']];
const sources: readonly (readonly [OutcomeSource, string])[] = [['Message', 'messages'], ['Product', 'intelligence_products']];

export const sameRecord = (outcome: string, record: string): string => `${record}.operation_id = ${outcome}.record_operation_id and ${record}.id = ${outcome}.record_id`;
const sameSource = (outcome: string, source: string): string => `${source}.operation_id = ${outcome}.operation_id and ${source}.id = ${outcome}.source_id`;

export const ofSource = (kind: OutcomeSource, source: string, outcome: string): string => `${outcome}.source_type = '${kind}' and ${sameSource(outcome, source)}`;
export const ofRecord = (kind: OutcomeRecord, record: string, outcome: string): string => `${outcome}.record_type = '${kind}' and ${sameRecord(outcome, record)}`;

const anyOf = (outcome: string, column: string, ends: readonly (readonly [string, string])[], same: (outcome: string, end: string) => string, visible: Visible): string =>
  `(${ends.map(([kind, table]) => `${outcome}.${column} = '${kind}' and exists (select from ${table} e where ${same(outcome, 'e')} and ${visible('e')})`).join(' or ')})`;

/** The rule of sight of an outcome: both its ends are seen, in whatever operation each stands. Row-level security says the same once more. */
export const both = (outcome: string, visible: Visible): string =>
  `${anyOf(outcome, 'record_type', records, sameRecord, visible)} and ${anyOf(outcome, 'source_type', sources, sameSource, visible)}`;
