import type { EntityManager } from 'typeorm';
import { conversationOf } from '../conversation';
import type { AuditRecord } from './audit-record';

const columns: Readonly<Record<keyof AuditRecord, string>> = {
  lane: 'uuid', seq: 'bigint', at: 'timestamptz', actor_account_id: 'uuid', actor_agency_id: 'uuid', session_hash: 'text', address: 'text', request_id: 'text',
  action: 'text', subject_type: 'text', subject_id: 'uuid', subject_version: 'integer', operation_id: 'uuid', decision: 'text', rule: 'text', evidence: 'text',
  evidence_id: 'uuid', purpose: 'text', body_mac: 'text', mac: 'text',
};

const names = Object.keys(columns).join(', ');
const shape = Object.entries(columns).map(([name, type]) => `${name} ${type}`).join(', ');

/** Writes the records of one transaction in one statement, which goes with its commit. */
export const insertRecords = (manager: EntityManager, records: readonly AuditRecord[]): void =>
  conversationOf(manager).say(`/* insertRecords */ insert into audit_records (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as r(${shape})`, [JSON.stringify(records)]);
