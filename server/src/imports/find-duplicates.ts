import type { Transaction } from '../platform/transaction';
import type { ImportEntity } from './import.entity';
import { expectManyRows } from './import.store';

const keyed = `keyed as materialized (select r.row, k from import_rows r, unnest(r.keys) k where r.operation_id = $1 and r.batch_id = $2)`;

/**
 * Finds rows that tell what another row, or a report that this viewer may see, tells already: the same container on the
 * same day at the same place, or the same reference.
 */
export const findDuplicates = async (tx: Transaction, { operationId, id }: ImportEntity): Promise<void> => {
  await expectManyRows(tx);
  await tx.query(
    `/* findDuplicates in the file */ with ${keyed},
       firsts as (select k, min(row) as first from keyed group by k having count(*) > 1),
       found as (select row, jsonb_agg(distinct jsonb_build_object('kind', 'ROW', 'row', first)) as others from keyed join firsts using (k) where row > first group by row)
     update import_rows r set duplicates = r.duplicates || found.others from found where r.operation_id = $1 and r.batch_id = $2 and r.row = found.row`,
    [operationId, id],
  );
  await tx.query(
    `/* findDuplicates among the reports */ with ${keyed},
       known as materialized (
         select 'c|' || c || '|' || to_char(s.detected_at at time zone 'UTC', 'YYYY-MM-DD') || '|' || lower(s.place) as k, s.id, s.reference
           from seizures s, unnest(s.container_numbers) c where s.operation_id = $1
         union all select 'r|' || s.reference, s.id, s.reference from seizures s where s.operation_id = $1
         union all select k, s.id, s.reference
           from import_batches b join import_rows r on r.operation_id = b.operation_id and r.batch_id = b.id cross join unnest(r.keys) k
                join seizures s on s.operation_id = b.operation_id and s.id = (r.record->>'id')::uuid
          where b.operation_id = $1 and b.state = 'IMPORTED' and not r.is_left_out and k like 'x|%'),
       found as (select row, jsonb_agg(distinct jsonb_build_object('kind', 'SEIZURE', 'seizureId', known.id, 'reference', known.reference)) as others
                 from keyed join known using (k) group by row)
     update import_rows r set duplicates = r.duplicates || found.others from found where r.operation_id = $1 and r.batch_id = $2 and r.row = found.row`,
    [operationId, id],
  );
};
