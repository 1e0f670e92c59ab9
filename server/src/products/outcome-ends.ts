import type { OutcomeRecord, OutcomeSource } from '@muster/shared/vocabularies';
import type { Visible } from '../platform/reader/define-reads';

/** Where each kind of record stands that something can lead to. */
export const recordTables: Readonly<Record<OutcomeRecord, string>> = { Target: 'targets', Control: 'controls', Seizure: 'seizures', Message: 'messages', Operation: 'operations' };
const sourceTables: Readonly<Record<OutcomeSource, string>> = { Message: 'messages', Product: 'intelligence_products' };

/** An operation stands in itself. */
export const sameRecord = (kind: OutcomeRecord, outcome: string, record: string): string =>
  `${kind === 'Operation' ? '' : `${record}.operation_id = ${outcome}.record_operation_id and `}${record}.id = ${outcome}.record_id`;
const sameSource = (_kind: OutcomeSource, outcome: string, source: string): string => `${source}.operation_id = ${outcome}.operation_id and ${source}.id = ${outcome}.source_id`;

export const ofSource = (kind: OutcomeSource, source: string, outcome: string): string => `${outcome}.source_type = '${kind}' and ${sameSource(kind, outcome, source)}`;
export const ofRecord = (kind: OutcomeRecord, record: string, outcome: string): string => `${outcome}.record_type = '${kind}' and ${sameRecord(kind, outcome, record)}`;

const anyOf = <Kind extends string>(outcome: string, column: string, tables: Readonly<Record<Kind, string>>, same: (kind: Kind, outcome: string, end: string) => string, visible: Visible): string =>
  `(${(Object.entries(tables) as [Kind, string][]).map(([kind, table]) => `${outcome}.${column} = '${kind}' and exists (select from ${table} e where ${same(kind, outcome, 'e')} and ${visible('e')})`).join(' or ')})`;

/** The rule of sight of an outcome: both its ends are seen, in whatever operation each stands. Row-level security says the same once more. */
export const both = (outcome: string, visible: Visible): string =>
  `${anyOf(outcome, 'record_type', recordTables, sameRecord, visible)} and ${anyOf(outcome, 'source_type', sourceTables, sameSource, visible)}`;
