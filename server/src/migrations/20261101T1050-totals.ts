import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { giveFunction, runAll } from './run-all';

const measures = 'cases, kg_weighed, kg_estimated, kg_declared, pieces, litres, cubic_metres, containers';
const list = measures.split(', ');

/**
 * Totals, kept per audience by a trigger in the transaction that changes a seizure, so that no verb can forget them.
 * Each agency has rows of its own: reporters never wait for one another on a shared counter.
 */
export class Totals20261101T1050 implements MigrationInterface {
  name = 'Totals1793530200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table seizure_totals (
         operation_id uuid not null,
         agency_id uuid not null,
         audience text[] not null,
         is_validated boolean not null,
         dimension text not null,
         key text not null,
         ${list.map((name) => `${name} numeric not null default 0`).join(', ')},
         primary key (operation_id, dimension, key, agency_id, is_validated, audience))`,
      ...protect('seizure_totals'),
      // The bounded set behind medians: weights to four significant digits, with how many cases have each.
      `create table seizure_weights (
         operation_id uuid not null,
         agency_id uuid not null,
         audience text[] not null,
         is_validated boolean not null,
         kg numeric not null,
         cases numeric not null default 0,
         primary key (operation_id, kg, agency_id, is_validated, audience))`,
      ...protect('seizure_weights'),
      'grant select, insert, update, delete on seizure_totals, seizure_weights to muster_totals',
      'create policy seizure_totals_keeper on seizure_totals to muster_totals using (true) with check (true)',
      'create policy seizure_weights_keeper on seizure_weights to muster_totals using (true) with check (true)',
      'create policy seizures_totals on seizures for select to muster_totals using (true)',
      'grant select on seizures to muster_totals',
      `create function muster.four_digits(kg numeric) returns numeric language sql immutable as
         $$ select case when kg > 0 then round(kg, 3 - floor(log(kg))::int) else kg end $$`,
      // Of one unit of one item the best figure counts: weighed, else estimated, else declared.
      `create function muster.item_amounts(items jsonb)
         returns table (stream text, unit text, basis text, amount numeric) language sql immutable as $$
         select distinct on (item.n, q.unit) item.value->>'wasteStream', q.unit, q.basis, q.amount::numeric
         from jsonb_array_elements(items) with ordinality as item(value, n),
              jsonb_to_recordset(item.value->'quantities') as q(unit text, basis text, amount text)
         order by item.n, q.unit,
           array_position(array['WEIGHED', 'ESTIMATED', 'DECLARED'], q.basis), q.amount::numeric desc $$`,
      `create function muster.measures(items jsonb, only_stream text default null)
         returns table (${list.slice(1).map((name) => `${name} numeric`).join(', ')}) language sql immutable as $$
         select coalesce(sum(amount) filter (where unit = 'KILOGRAM' and basis = 'WEIGHED'), 0),
                coalesce(sum(amount) filter (where unit = 'KILOGRAM' and basis = 'ESTIMATED'), 0),
                coalesce(sum(amount) filter (where unit = 'KILOGRAM' and basis = 'DECLARED'), 0),
                coalesce(sum(amount) filter (where unit = 'PIECE'), 0),
                coalesce(sum(amount) filter (where unit = 'LITRE'), 0),
                coalesce(sum(amount) filter (where unit = 'CUBIC_METRE'), 0),
                coalesce(sum(amount) filter (where unit = 'CONTAINER'), 0)
         from muster.item_amounts(items) where only_stream is null or stream = only_stream $$`,
      // What one seizure adds, by dimension: the only definition, for keeping and for recomputing alike.
      `create function muster.contributions(s seizures)
         returns table (dimension text, key text, ${list.map((name) => `${name} numeric`).join(', ')}) language sql stable as $$
         select d.dimension, d.key, 1, m.* from (
           select 'ALL' as dimension, '' as key union all
           select 'AGENCY', s.reporting_agency_id::text union all
           select 'COUNTRY', s.country union all
           select 'OUTCOME', coalesce(s.outcome, '') union all
           select 'ROUTE', coalesce(s.departure_country, '') || '>' || coalesce(s.destination_country, '') union all
           select 'WEEK', to_char(s.detected_at at time zone 'UTC', 'IYYY-"W"IW')
             where s.detected_precision in ('MINUTE', 'DAY')
         ) d, muster.measures(s.items) m
         union all
         select 'STREAM', streams.stream, 1, m.* from
           (select distinct item->>'wasteStream' as stream from jsonb_array_elements(s.items) item) streams,
           muster.measures(s.items, streams.stream) m $$`,
      `create function muster.add_to_totals(s seizures, sign integer) returns void language sql
         security definer set search_path = public, pg_temp as $$
         insert into seizure_totals as t (operation_id, agency_id, audience, is_validated, dimension, key, ${measures})
         select s.operation_id, s.reporting_agency_id, s.audience, s.state = 'VALIDATED', dimension, key,
                ${list.map((name) => `sign * ${name}`).join(', ')}
         from muster.contributions(s) order by dimension, key
         on conflict (operation_id, dimension, key, agency_id, is_validated, audience) do update set
           ${list.map((name) => `${name} = t.${name} + excluded.${name}`).join(', ')};
         insert into seizure_weights as w (operation_id, agency_id, audience, is_validated, kg, cases)
         select s.operation_id, s.reporting_agency_id, s.audience, s.state = 'VALIDATED', muster.four_digits(s.total_kg), sign
         where s.total_kg > 0
         on conflict (operation_id, kg, agency_id, is_validated, audience) do update set cases = w.cases + excluded.cases $$`,
      ...giveFunction('muster.add_to_totals(seizures, integer)', 'muster_totals'),
      // A draft or a report that was sent back is not yet counted.
      `create function muster.keep_totals() returns trigger language plpgsql
         security definer set search_path = public, pg_temp as $$
       begin
         if tg_op <> 'INSERT' and old.state in ('SUBMITTED', 'VALIDATED') then perform muster.add_to_totals(old, -1); end if;
         if tg_op <> 'DELETE' and new.state in ('SUBMITTED', 'VALIDATED') then perform muster.add_to_totals(new, 1); end if;
         return null;
       end $$`,
      ...giveFunction('muster.keep_totals()', 'muster_totals'),
      `create function muster.sum_kilograms() returns trigger language plpgsql as $$
       begin
         select nullif(kg_weighed + kg_estimated + kg_declared, 0) into new.total_kg from muster.measures(new.items);
         return new;
       end $$`,
      'create trigger seizures_kilograms before insert or update of items on seizures for each row execute function muster.sum_kilograms()',
      'create trigger seizures_totals after insert or update or delete on seizures for each row execute function muster.keep_totals()',
      // Rows where the kept total differs from one computed anew; empty when all is well.
      `create function muster.totals_astray(operation uuid) returns table (dimension text, key text, agency_id uuid, is_validated boolean)
         language sql stable security definer set search_path = public, pg_temp as $$
         with anew as (
           select s.reporting_agency_id as agency_id, s.audience, s.state = 'VALIDATED' as is_validated, c.dimension, c.key,
                  ${list.map((name) => `sum(c.${name}) as ${name}`).join(', ')}
           from seizures s, muster.contributions(s) c
           where s.operation_id = operation and s.state in ('SUBMITTED', 'VALIDATED')
           group by 1, 2, 3, 4, 5
         ), kept as (
           select agency_id, audience, is_validated, dimension, key, ${measures} from seizure_totals
           where operation_id = operation and (${list.map((name) => `${name} <> 0`).join(' or ')})
         )
         select distinct dimension, key, agency_id, is_validated from (
           (select * from anew except select agency_id, audience, is_validated, dimension, key, ${measures} from kept)
           union (select agency_id, audience, is_validated, dimension, key, ${measures} from kept except select * from anew)
         ) astray(agency_id, audience, is_validated, dimension, key, ${measures})
         union all
         select 'WEIGHT', kg::text, agency_id, is_validated from (
           select agency_id, audience, is_validated, kg, sum(cases) as cases from (
             select agency_id, audience, is_validated, kg, cases from seizure_weights where operation_id = operation
             union all
             select reporting_agency_id, audience, state = 'VALIDATED', muster.four_digits(total_kg), -1 from seizures
             where operation_id = operation and state in ('SUBMITTED', 'VALIDATED') and total_kg > 0
           ) both_ways group by agency_id, audience, is_validated, kg
         ) weighed where cases <> 0 $$`,
      ...giveFunction('muster.totals_astray(uuid)', 'muster_totals'),
      'revoke execute on function muster.add_to_totals(seizures, integer), muster.totals_astray(uuid) from public',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop trigger seizures_totals on seizures',
      'drop trigger seizures_kilograms on seizures',
      'drop policy seizures_totals on seizures',
      'drop function muster.keep_totals, muster.add_to_totals, muster.sum_kilograms, muster.totals_astray',
      'drop function muster.contributions, muster.measures, muster.item_amounts, muster.four_digits',
      'drop table seizure_weights, seizure_totals',
    ]);
  }
}
