import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveFunction, runAll } from './run-all';

const measures = ['cases', 'kg_weighed', 'kg_estimated', 'kg_declared', 'pieces', 'litres', 'cubic_metres', 'containers'];
const groups = 'operation_id, audience, agency_id, is_validated, dimension, key';

/** Which kept figures differ from those that are counted anew, and by how much; and when an agency last reported, without reading all its reports. */
export class TotalsAstray20261129T1810 implements MigrationInterface {
  name = 'TotalsAstray1795975800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'create index seizures_last_report on seizures (operation_id, reporting_agency_id, submitted_at)',
      // In the very order that the heaviest is asked in: else each look reads and sorts them all.
      'drop index seizures_heaviest',
      'create index seizures_heaviest on seizures (operation_id, total_kg desc, id) where total_kg is not null',
      differences,
      'create policy purges_totals on purges for select to muster_totals using (true)',
      'grant select on purges to muster_totals',
      ...giveFunction('muster.totals_differences()', 'muster_totals'),
      ...grantDifferences,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.totals_differences()',
      'drop policy purges_totals on purges',
      'revoke select on purges from muster_totals',
      'drop index seizures_last_report',
      'drop index seizures_heaviest',
      'create index seizures_heaviest on seizures (operation_id, total_kg desc nulls last)',
    ]);
  }
}

/** The function that compares what is kept with what is counted anew. */
export const differences = `create function muster.totals_differences() returns table (operation_id uuid, audience text[], agency_id uuid, is_validated boolean, dimension text, key text, measure text, kept numeric, counted numeric)
         language sql stable security definer set search_path = public, pg_temp as $$
         with counted as (
           select s.operation_id, s.audience, s.reporting_agency_id as agency_id, s.state = 'VALIDATED' as is_validated, c.dimension, c.key, c.cases, ${measures.slice(1).map((name) => `c.${name}`).join(', ')}
           from seizures s, muster.contributions(s) c where s.state in ('SUBMITTED', 'VALIDATED')
           union all
           select s.operation_id, s.audience, s.reporting_agency_id, s.state = 'VALIDATED', 'WEIGHT', trim_scale(muster.four_digits(s.total_kg))::text, 1, ${measures.slice(1).map(() => '0').join(', ')}
           from seizures s where s.state in ('SUBMITTED', 'VALIDATED') and s.total_kg > 0
         ), kept as (
           select ${groups}, ${measures.join(', ')} from seizure_totals
           union all
           select operation_id, audience, agency_id, is_validated, 'WEIGHT', trim_scale(kg)::text, cases, ${measures.slice(1).map(() => '0').join(', ')} from seizure_weights
         ), sums as (
           select ${groups}, ${measures.map((name) => `sum(kept_${name}) as kept_${name}, sum(counted_${name}) as counted_${name}`).join(', ')}
           from (select ${groups}, ${measures.map((name) => `${name} as kept_${name}, 0 as counted_${name}`).join(', ')} from kept
                 union all select ${groups}, ${measures.map((name) => `0, ${name}`).join(', ')} from counted) both_ways
           -- The reports of an operation that was purged are gone, and its published totals stay.
           where not exists (select from purges p where p.operation_id = both_ways.operation_id and p.state = 'DONE')
           group by ${groups})
         select ${groups}, m.* from sums, lateral (values ${measures.map((name) => `('${name}', kept_${name}, counted_${name})`).join(', ')}) m(measure, kept, counted)
         where m.kept <> m.counted order by 1, 5, 6, 3, 4, 7 $$`;

/** Who may ask it. */
export const grantDifferences = [
  'revoke execute on function muster.totals_differences() from public',
  // For the program beside the server, which comes as the owner.
  'grant execute on function muster.totals_differences() to current_user',
];
