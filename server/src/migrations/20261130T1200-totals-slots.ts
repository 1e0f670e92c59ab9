import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

const measures = ['cases', 'kg_weighed', 'kg_estimated', 'kg_declared', 'pieces', 'litres', 'cubic_metres', 'containers'];
const sums = measures.map((name) => `sum(${name}) as ${name}`).join(', ');
const tables = [
  { table: 'seizure_totals', key: ['operation_id', 'dimension', 'key', 'agency_id', 'is_validated', 'audience'], kept: measures },
  { table: 'seizure_weights', key: ['operation_id', 'kg', 'agency_id', 'is_validated', 'audience'], kept: ['cases'] },
] as const;
const mostSlots = 16;

/**
 * Reporters of one agency who report at once add to rows of their own: to the first slot of the agency's figures that nobody holds. Reports
 * that come one after the other all find the first, so that there are no more rows than were needed at once; whoever reads takes the sum.
 */
export class TotalsSlots20261130T1200 implements MigrationInterface {
  name = 'TotalsSlots1796040000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      // Rows that are added to again and again find room on their page.
      ...tables.flatMap(({ table, key }) => [
        `alter table ${table} add column slot smallint not null default 0, drop constraint ${table}_pkey, add primary key (${key.join(', ')}, slot)`,
        `alter table ${table} set (fillfactor = 60)`,
      ]),
      ...freeSlot,
      ...keeping(true),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...tables.flatMap(({ table, key, kept }) => [
        `alter table ${table} no force row level security`,
        `create temp table folded as select ${key.join(', ')}, ${kept.map((name) => `sum(${name}) as ${name}`).join(', ')} from ${table} group by ${key.join(', ')}`,
        `delete from ${table}`,
        `alter table ${table} drop column slot, add primary key (${key.join(', ')})`,
        `insert into ${table} (${[...key, ...kept].join(', ')}) select * from folded`,
        'drop table folded',
        `alter table ${table} force row level security`,
        `alter table ${table} reset (fillfactor)`,
      ]),
      ...keeping(false),
      'drop function muster.free_slot(uuid, uuid)',
    ]);
  }
}

const added = measures.map((name) => `${name} = t.${name} + excluded.${name}`).join(', ');

/** The number of the rows that a change of an agency's figures adds to. */
export const freeSlot = [
  `create function muster.free_slot(operation uuid, agency uuid) returns smallint language plpgsql as $$
   declare slot smallint := 0; place bigint := hashtextextended(operation::text || agency::text, 0);
   begin
     while slot < ${mostSlots - 1} and not pg_try_advisory_xact_lock(place + slot) loop slot := slot + 1; end loop;
     -- When all are taken, the last one's rows are waited for.
     return slot;
   end $$`,
  'revoke execute on function muster.free_slot(uuid, uuid) from public',
  'grant execute on function muster.free_slot(uuid, uuid) to muster_totals',
];

/** The functions that keep the figures, with slots or as they were before. */
export const keeping = (hasSlots: boolean): string[] => {
  const [column, value, grouped] = hasSlots ? [', slot', ', p.slot', ', p.slot'] : ['', '', ''];
  const own = hasSlots ? ', (select muster.free_slot(s.operation_id, s.reporting_agency_id) as slot) p' : '';
  // Taken once for each agency of a statement, however many rows it has.
  const each = hasSlots
    ? `join (select operation_id, reporting_agency_id, muster.free_slot(operation_id, reporting_agency_id) as slot
             from (select distinct operation_id, reporting_agency_id from added where state in ('SUBMITTED', 'VALIDATED') order by 1, 2) a) p using (operation_id, reporting_agency_id)`
    : '';
  const onTotals = `on conflict (operation_id, dimension, key, agency_id, is_validated, audience${column}) do update set ${added}`;
  const onWeights = `on conflict (operation_id, kg, agency_id, is_validated, audience${column}) do update set cases = w.cases + excluded.cases`;
  return [
    `create or replace function muster.add_to_totals(s seizures, sign integer) returns void language sql
       security definer set search_path = public, pg_temp as $$
       insert into seizure_totals as t (operation_id, agency_id, audience, is_validated, dimension, key${column}, ${measures.join(', ')})
       select s.operation_id, s.reporting_agency_id, s.audience, s.state = 'VALIDATED', c.dimension, c.key${value}, ${measures.map((name) => `sign * c.${name}`).join(', ')}
       from muster.contributions(s) c${own} order by c.dimension, c.key
       ${onTotals};
       insert into seizure_weights as w (operation_id, agency_id, audience, is_validated, kg${column}, cases)
       select s.operation_id, s.reporting_agency_id, s.audience, s.state = 'VALIDATED', muster.four_digits(s.total_kg)${value}, sign
       from (select) one${own} where s.total_kg > 0
       ${onWeights} $$`,
    `create or replace function muster.count_inserted() returns trigger language plpgsql
       security definer set search_path = public, pg_temp as $$
     begin
       insert into seizure_totals as t (operation_id, agency_id, audience, is_validated, dimension, key${column}, ${measures.join(', ')})
       select s.operation_id, s.reporting_agency_id, s.audience, s.state = 'VALIDATED', c.dimension, c.key${value}, ${measures.map((name) => `sum(c.${name})`).join(', ')}
       from added s ${each}, muster.contributions(row(s.*)::seizures) c
       where s.state in ('SUBMITTED', 'VALIDATED')
       group by 1, 2, 3, 4, 5, 6${grouped} order by 1, 2, 5, 6
       ${onTotals};
       insert into seizure_weights as w (operation_id, agency_id, audience, is_validated, kg${column}, cases)
       select s.operation_id, s.reporting_agency_id, s.audience, s.state = 'VALIDATED', muster.four_digits(s.total_kg)${value}, count(*)
       from added s ${each} where s.total_kg > 0 and s.state in ('SUBMITTED', 'VALIDATED')
       group by 1, 2, 3, 4, 5${grouped} order by 1, 2, 5
       ${onWeights};
       return null;
     end $$`,
    `create or replace function muster.totals_astray(operation uuid) returns table (dimension text, key text, agency_id uuid, is_validated boolean)
       language sql stable security definer set search_path = public, pg_temp as $$
       with anew as (
         select s.reporting_agency_id as agency_id, s.audience, s.state = 'VALIDATED' as is_validated, c.dimension, c.key,
                ${measures.map((name) => `sum(c.${name}) as ${name}`).join(', ')}
         from seizures s, muster.contributions(s) c
         where s.operation_id = operation and s.state in ('SUBMITTED', 'VALIDATED')
         group by 1, 2, 3, 4, 5
       ), kept as (
         select * from (select agency_id, audience, is_validated, dimension, key, ${sums} from seizure_totals where operation_id = operation group by 1, 2, 3, 4, 5) k
         where ${measures.map((name) => `${name} <> 0`).join(' or ')}
       )
       select distinct dimension, key, agency_id, is_validated from (
         (select * from anew except select * from kept) union (select * from kept except select * from anew)
       ) astray(agency_id, audience, is_validated, dimension, key, ${measures.join(', ')})
       union all
       select 'WEIGHT', kg::text, agency_id, is_validated from (
         select agency_id, audience, is_validated, kg, sum(cases) as cases from (
           select agency_id, audience, is_validated, kg, cases from seizure_weights where operation_id = operation
           union all
           select reporting_agency_id, audience, state = 'VALIDATED', muster.four_digits(total_kg), -1 from seizures
           where operation_id = operation and state in ('SUBMITTED', 'VALIDATED') and total_kg > 0
         ) both_ways group by agency_id, audience, is_validated, kg
       ) weighed where cases <> 0 $$`,
  ];
};
