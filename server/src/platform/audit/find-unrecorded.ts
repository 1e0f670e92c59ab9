import type { Client } from 'pg';
import { evidenceTables } from './audit-record';
import { laneOpened } from './audit-lanes';
import type { Fault } from './fault';

interface Row {
  id: string;
  at: Date;
  is_older: boolean;
}

const told = 10;

/** Rows that no record answers for; those from before the trail began are counted apart, if they are dated so. */
export const findUnrecorded = async (client: Client): Promise<{ faults: Fault[]; older: number }> => {
  const faults: Fault[] = [];
  let older = 0;
  for (const table of evidenceTables) {
    const { rows } = await client.query<Row>(
      `/* findUnrecorded */ select t.id, t.at, p.evidence_id is not null and t.at < coalesce(o.at, 'infinity') as is_older
       from ${table} t left join audit_records a on a.evidence = '${table}' and a.evidence_id = t.id
         left join audit_past p on p.evidence = '${table}' and p.evidence_id = t.id
         cross join (select min(at) as at from audit_records where action = '${laneOpened}') o
       where a.lane is null order by t.at, t.id`,
    );
    const unrecorded = rows.filter((row) => !row.is_older);
    older += rows.length - unrecorded.length;
    faults.push(...unrecorded.slice(0, told).map(({ id, at }) => ({ what: `the row ${id} of ${table} (${at.toISOString()}) has no record` })));
    if (unrecorded.length > told) faults.push({ what: `${unrecorded.length - told} more rows of ${table} have no record` });
  }
  return { faults, older };
};
