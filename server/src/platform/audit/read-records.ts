import type { Client } from 'pg';
import type { AuditRecord, EvidenceTable } from './audit-record';
import { evidenceColumns, evidenceTables } from './audit-record';

/** A record with the row that it answers for; null where there is none any more. */
export type ReadRecord = AuditRecord & { row: Record<string, unknown> | null };

const page = 5000;

const join = (table: EvidenceTable): string => {
  const isOfOperation = (evidenceColumns[table] as readonly string[]).includes('operation_id');
  return `left join ${table} on a.evidence = '${table}' and ${table}.id = a.evidence_id${isOfOperation ? ` and ${table}.operation_id = a.operation_id` : ''}`;
};

const sql = `/* readRecords */ select a.*, a.seq::float8 as seq, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
    case a.evidence ${evidenceTables.map((table) => `when '${table}' then case when ${table}.id is null then null else to_jsonb(${table}) end`).join(' ')} end as row
  from (select * from audit_records where (lane, seq) > ($1, $2) order by lane, seq limit ${page}) a
  ${evidenceTables.map(join).join(' ')} order by a.lane, a.seq`;

/** Every record, lane by lane in the order in which they were opened. */
export const readRecords = async function* (client: Client): AsyncGenerator<ReadRecord> {
  let after: [lane: string, seq: number] = ['00000000-0000-0000-0000-000000000000', 0];
  for (;;) {
    const { rows } = await client.query<ReadRecord>(sql, after);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = [last.lane, last.seq];
  }
};
