import type { MigrationInterface, QueryRunner } from 'typeorm';
import { differences, grantDifferences } from './20261129T1810-totals-astray';
import { freeSlot, keeping } from './20261130T1200-totals-slots';
import { giveFunction, runAll } from './run-all';

const measures = ['cases', 'kg_weighed', 'kg_estimated', 'kg_declared', 'pieces', 'litres', 'cubic_metres', 'containers'];
const sums = measures.map((name) => `sum(${name}) as ${name}`).join(', ');
const nobody = `'00000000-0000-0000-0000-000000000000'::uuid`;
const totalsKey = ['operation_id', 'dimension', 'key', 'is_validated', 'audience', 'slot'];
const weightsKey = ['operation_id', 'digits', 'band', 'kg', 'is_validated', 'audience', 'slot'];
const mostSlots = 32;

/** Rows of another shape in the place of a table's own, which only its owner reads while it is not forced. */
const refill = (table: string, folded: string, reshape: string, columns: readonly string[]): string[] => [
  `alter table ${table} no force row level security`,
  `create temp table folded as ${folded}`,
  `delete from ${table}`,
  `alter table ${table} ${reshape}`,
  `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from folded`,
  'drop table folded',
  `alter table ${table} force row level security`,
];

/**
 * Figures are those of the operation, no longer of each agency in it: slots keep reporters from waiting for one another, so that a dashboard
 * reads the same few rows whether ten agencies reported or a hundred. Weights stand in bands of two digits as well, so that a median is found
 * in its band instead of among all weights.
 */
export class TotalsOfOperations20261202T1200 implements MigrationInterface {
  name = 'TotalsOfOperations1796212800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.totals_astray(uuid), muster.totals_differences()',
      // Leading digits as a number that grows with the weight; whole numbers are compared by an index under row-level security, decimals are not.
      `create function muster.band(kg numeric) returns integer language sql immutable as
         $$ select floor(log(kg))::int * 100 + trunc(kg * power(10::numeric, 1 - floor(log(kg))::int))::int $$`,
      // What a weight adds: to its own row, and to that of its band.
      `create function muster.weights(weight numeric) returns table (digits smallint, band integer, kg numeric) language sql immutable as $$
         select d.digits, muster.band(f.kg), case d.digits when 4 then f.kg else trunc(f.kg, 1 - floor(log(f.kg))::int) end
         from (select muster.four_digits($1) as kg) f, (values (2::smallint), (4::smallint)) d(digits) where $1 > 0 $$`,
      ...refill(
        'seizure_totals',
        `select operation_id, dimension, key, is_validated, audience, 0::smallint as slot, ${sums} from seizure_totals group by 1, 2, 3, 4, 5`,
        `drop constraint seizure_totals_pkey, drop column agency_id, add primary key (${totalsKey.join(', ')})`,
        [...totalsKey, ...measures],
      ),
      ...refill(
        'seizure_weights',
        `select w.operation_id, d.digits, d.band, d.kg, w.is_validated, w.audience, 0::smallint as slot, sum(w.cases) as cases
         from seizure_weights w, muster.weights(w.kg) d group by 1, 2, 3, 4, 5, 6`,
        `drop constraint seizure_weights_pkey, drop column agency_id, add column digits smallint not null default 4 check (digits in (2, 4)), add column band integer not null default 0, add primary key (${weightsKey.join(', ')})`,
        [...weightsKey, 'cases'],
      ),
      'alter table seizure_weights alter column digits drop default, alter column band drop default',
      'drop function muster.free_slot(uuid, uuid)',
      `create function muster.free_slot(operation uuid) returns smallint language plpgsql as $$
       declare slot smallint := 0; place bigint := hashtextextended(operation::text, 0);
       begin
         while slot < ${mostSlots - 1} and not pg_try_advisory_xact_lock(place + slot) loop slot := slot + 1; end loop;
         -- When all are taken, the last one's rows are waited for.
         return slot;
       end $$`,
      'revoke execute on function muster.free_slot(uuid) from public',
      'grant execute on function muster.free_slot(uuid), muster.weights(numeric), muster.band(numeric) to muster_totals',
      ...keepingOfOperations,
      ...giveFunction('muster.totals_astray(uuid)', 'muster_totals'),
      'revoke execute on function muster.totals_astray(uuid) from public',
      ...giveFunction('muster.totals_differences()', 'muster_totals'),
      ...grantDifferences,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.totals_astray(uuid), muster.totals_differences()',
      'alter table seizures no force row level security',
      // Whose reports they were is counted anew; of an operation that was purged nobody knows it any more.
      ...refill(
        'seizure_totals',
        `select s.operation_id, c.dimension, c.key, s.reporting_agency_id as agency_id, s.state = 'VALIDATED' as is_validated, s.audience, 0::smallint as slot, ${measures.map((name) => `sum(c.${name}) as ${name}`).join(', ')}
         from seizures s, muster.contributions(s) c where s.state in ('SUBMITTED', 'VALIDATED') group by 1, 2, 3, 4, 5, 6
         union all
         select operation_id, dimension, key, ${nobody}, is_validated, audience, 0::smallint, ${sums} from seizure_totals t where not exists (select from seizures s where s.operation_id = t.operation_id) group by 1, 2, 3, 5, 6`,
        'drop constraint seizure_totals_pkey, add column agency_id uuid not null, add primary key (operation_id, dimension, key, agency_id, is_validated, audience, slot)',
        ['operation_id', 'dimension', 'key', 'agency_id', 'is_validated', 'audience', 'slot', ...measures],
      ),
      ...refill(
        'seizure_weights',
        `select s.operation_id, muster.four_digits(s.total_kg) as kg, s.reporting_agency_id as agency_id, s.state = 'VALIDATED' as is_validated, s.audience, 0::smallint as slot, count(*)::numeric as cases
         from seizures s where s.state in ('SUBMITTED', 'VALIDATED') and s.total_kg > 0 group by 1, 2, 3, 4, 5
         union all
         select operation_id, kg, ${nobody}, is_validated, audience, 0::smallint, sum(cases) from seizure_weights w where digits = 4 and not exists (select from seizures s where s.operation_id = w.operation_id) group by 1, 2, 4, 5`,
        'drop constraint seizure_weights_pkey, drop column digits, drop column band, add column agency_id uuid not null, add primary key (operation_id, kg, agency_id, is_validated, audience, slot)',
        ['operation_id', 'kg', 'agency_id', 'is_validated', 'audience', 'slot', 'cases'],
      ),
      'alter table seizures force row level security',
      'drop function muster.free_slot(uuid)',
      ...freeSlot,
      ...keeping(true),
      ...giveFunction('muster.totals_astray(uuid)', 'muster_totals'),
      'revoke execute on function muster.totals_astray(uuid) from public',
      differences,
      ...giveFunction('muster.totals_differences()', 'muster_totals'),
      ...grantDifferences,
      'drop function muster.weights(numeric), muster.band(numeric)',
    ]);
  }
}

const added = measures.map((name) => `${name} = t.${name} + excluded.${name}`).join(', ');
const onTotals = `on conflict (${totalsKey.join(', ')}) do update set ${added}`;
const onWeights = `on conflict (${weightsKey.join(', ')}) do update set cases = w.cases + excluded.cases`;
const groups = 'operation_id, audience, is_validated, dimension, key';

// Taken once for each operation of a statement, however many rows it has.
const eachOperation = `join (select operation_id, muster.free_slot(operation_id) as slot
             from (select distinct operation_id from added where state in ('SUBMITTED', 'VALIDATED') order by 1) a) p using (operation_id)`;

const counted = `select s.operation_id, s.audience, s.state = 'VALIDATED' as is_validated, c.dimension, c.key, ${measures.map((name) => `c.${name}`).join(', ')}
           from seizures s, muster.contributions(s) c where s.state in ('SUBMITTED', 'VALIDATED')
           union all
           select s.operation_id, s.audience, s.state = 'VALIDATED', case w.digits when 4 then 'WEIGHT' else 'WEIGHT_BAND' end, trim_scale(w.kg)::text, 1, ${measures.slice(1).map(() => '0').join(', ')}
           from seizures s, muster.weights(s.total_kg) w where s.state in ('SUBMITTED', 'VALIDATED')`;
const kept = `select ${groups}, ${measures.join(', ')} from seizure_totals
           union all
           select operation_id, audience, is_validated, case digits when 4 then 'WEIGHT' else 'WEIGHT_BAND' end, trim_scale(kg)::text, cases, ${measures.slice(1).map(() => '0').join(', ')} from seizure_weights`;
const bothWays = `select ${groups}, ${measures.map((name) => `sum(kept_${name}) as kept_${name}, sum(counted_${name}) as counted_${name}`).join(', ')}
           from (select ${groups}, ${measures.map((name) => `${name} as kept_${name}, 0 as counted_${name}`).join(', ')} from kept
                 union all select ${groups}, ${measures.map((name) => `0, ${name}`).join(', ')} from counted) both_ways`;

/** The functions that keep the figures, and those that compare them with what is counted anew. */
const keepingOfOperations = [
  `create or replace function muster.add_to_totals(s seizures, sign integer) returns void language sql
     security definer set search_path = public, pg_temp as $$
     insert into seizure_totals as t (operation_id, audience, is_validated, dimension, key, slot, ${measures.join(', ')})
     select s.operation_id, s.audience, s.state = 'VALIDATED', c.dimension, c.key, p.slot, ${measures.map((name) => `sign * c.${name}`).join(', ')}
     from muster.contributions(s) c, (select muster.free_slot(s.operation_id) as slot) p order by c.dimension, c.key
     ${onTotals};
     insert into seizure_weights as w (operation_id, audience, is_validated, digits, band, kg, slot, cases)
     select s.operation_id, s.audience, s.state = 'VALIDATED', d.digits, d.band, d.kg, p.slot, sign
     from muster.weights(s.total_kg) d, (select muster.free_slot(s.operation_id) as slot) p order by d.digits, d.kg
     ${onWeights} $$`,
  `create or replace function muster.count_inserted() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     insert into seizure_totals as t (operation_id, audience, is_validated, dimension, key, slot, ${measures.join(', ')})
     select s.operation_id, s.audience, s.state = 'VALIDATED', c.dimension, c.key, p.slot, ${measures.map((name) => `sum(c.${name})`).join(', ')}
     from added s ${eachOperation}, muster.contributions(row(s.*)::seizures) c
     where s.state in ('SUBMITTED', 'VALIDATED')
     group by 1, 2, 3, 4, 5, 6 order by 1, 4, 5
     ${onTotals};
     insert into seizure_weights as w (operation_id, audience, is_validated, digits, band, kg, slot, cases)
     select s.operation_id, s.audience, s.state = 'VALIDATED', d.digits, d.band, d.kg, p.slot, count(*)
     from added s ${eachOperation}, muster.weights(s.total_kg) d where s.state in ('SUBMITTED', 'VALIDATED')
     group by 1, 2, 3, 4, 5, 6, 7 order by 1, 4, 6
     ${onWeights};
     return null;
   end $$`,
  `create function muster.totals_astray(operation uuid) returns table (dimension text, key text, is_validated boolean)
     language sql stable security definer set search_path = public, pg_temp as $$
     with counted as (select * from (${counted}) c where c.operation_id = operation), kept as (select * from (${kept}) k where k.operation_id = operation),
     sums as (${bothWays} group by ${groups})
     select distinct dimension, key, is_validated from sums where ${measures.map((name) => `kept_${name} <> counted_${name}`).join(' or ')} order by 1, 2, 3 $$`,
  `create function muster.totals_differences() returns table (operation_id uuid, audience text[], is_validated boolean, dimension text, key text, measure text, kept numeric, counted numeric)
     language sql stable security definer set search_path = public, pg_temp as $$
     with counted as (${counted}), kept as (${kept}), sums as (${bothWays}
       -- The reports of an operation that was purged are gone, and its published totals stay.
       where not exists (select from purges p where p.operation_id = both_ways.operation_id and p.state = 'DONE')
       group by ${groups})
     select ${groups}, m.* from sums, lateral (values ${measures.map((name) => `('${name}', kept_${name}, counted_${name})`).join(', ')}) m(measure, kept, counted)
     where m.kept <> m.counted order by 1, 4, 5, 3, 6 $$`,
];
