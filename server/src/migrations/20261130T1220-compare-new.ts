import type { MigrationInterface, QueryRunner } from 'typeorm';
import { comparing } from './interests-compared';
import { asTheyStand, runAll } from './run-all';

const before = (name: string): string[] => comparing.filter((text) => text.startsWith(`create function muster.${name}(`)).map((text) => text.replace('create function', 'create or replace function'));

/**
 * A new record is compared with less: it has no tokens yet and no interest stands for it, so that only agencies are looked at that do not see
 * it, or whose record its own agency does not see. A vessel that is named in every other report costs little where all see everything.
 */
export class CompareNew20261130T1220 implements MigrationInterface {
  name = 'CompareNew1796041200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [touchedBy, compareConsignment]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [...before('touched_by'), ...before('compare_consignment')]);
  }
}

const touchedBy = `create or replace function muster.touched_by(operation uuid, kind text, record uuid, wanted_kinds text[], wanted_tokens bytea[]) returns table (affected jsonb, others uuid[]) language plpgsql stable ${asTheyStand} as $$
   declare mine record; is_new boolean;
   begin
     select * into mine from muster.consignment_of(operation, $2, record);
     is_new := not exists (select from consignment_tokens c where c.operation_id = operation and c.record_type = $2 and c.record_id = record);
     return query select coalesce(jsonb_agg(distinct jsonb_build_array(u.record_type, u.record_id)) filter (where not is_new or (u.is_apart and not exists (
                select from interests i where i.operation_id = operation and i.record_type = u.record_type and i.record_id = u.record_id and i.other_agency_id = mine.agency_id and i.ended_at is null and u.kind = any(i.kinds)))), '[]'),
            coalesce(array_agg(distinct u.agency_id) filter (where not is_new or u.is_apart), '{}')
       from (
         select u.record_type, u.record_id, u.agency_id, u.kind,
                not (muster.agency_sees(mine.audience, operation, u.agency_id) and muster.agency_sees(theirs.audience, operation, mine.agency_id)) as is_apart
         from consignment_tokens u
         join (select unnest(wanted_kinds) as k, unnest(wanted_tokens) as t
               union select c.kind, c.token from consignment_tokens c where c.operation_id = operation and c.record_type = $2 and c.record_id = record) w on u.kind = w.k and u.token = w.t
         cross join lateral muster.consignment_of(operation, u.record_type, u.record_id) theirs
        where u.operation_id = operation and u.agency_id <> mine.agency_id offset 0) u;
   end $$`;

const compareConsignment = `create or replace function muster.compare_consignment(operation uuid, kind text, record uuid, marks text[], tokens bytea[], most integer, at timestamptz) returns integer language plpgsql
   security definer set search_path = public, pg_temp as $$
   declare
     mine record; touched record; fresh integer; others uuid[] := '{}'; is_new boolean; is_shared boolean;
     wanted_kinds text[] := '{}'; wanted_tokens bytea[] := '{}'; affected jsonb := '[]';
   begin
     select * into mine from muster.consignment_of(operation, $2, record);
     if mine.agency_id is null or not mine.audience && muster.class() then return 0; end if;
     is_new := not exists (select from consignment_tokens c where c.operation_id = operation and c.record_type = $2 and c.record_id = record);
     if mine.stands then
       select coalesce(array_agg(w.k), '{}'), coalesce(array_agg(w.t), '{}') into wanted_kinds, wanted_tokens from (
         select distinct unnest(marks) as k, unnest(tokens) as t
         union select 'COMPANY', p.blind_token from nominal_parties p where p.operation_id = operation and p.subject_type = $2 and p.subject_id = record and p.kind = 'COMPANY') w;
     end if;
     if is_new and cardinality(wanted_tokens) = 0 then return 0; end if;
     -- Of two records of one consignment that are written at once, the second waits and finds the first.
     perform pg_advisory_xact_lock(x.h) from (select distinct hashtextextended(encode(w.token, 'hex'), 0) as h from (
         select unnest(wanted_tokens) as token union select c.token from consignment_tokens c where not is_new and c.operation_id = operation and c.record_type = $2 and c.record_id = record) w order by 1) x;
     select count(*) filter (where not w.is_own), coalesce(bool_or(w.is_others), false) into fresh, is_shared from (
       select exists (select from consignment_tokens c where c.operation_id = operation and c.kind = k and c.token = t and c.agency_id = mine.agency_id) as is_own,
              exists (select from consignment_tokens c where c.operation_id = operation and c.kind = k and c.token = t and c.agency_id <> mine.agency_id) as is_others
       from unnest(wanted_kinds, wanted_tokens) w(k, t)) w;
     if fresh > 0 and fresh + (select coalesce(sum((e.arguments->>'count')::integer), 0) from events e
         where e.operation_id = operation and e.kind = 'ConsignmentCompared' and e.actor_agency_id = mine.agency_id and e.at > compare_consignment.at - interval '1 day') > most then
       return -1;
     end if;
     if is_shared or not is_new then
       select t.affected, t.others into affected, others from muster.touched_by(operation, $2, record, wanted_kinds, wanted_tokens) t;
     end if;
     if not is_new then
       delete from consignment_tokens c where c.operation_id = operation and c.record_type = $2 and c.record_id = record
         and not exists (select from (select unnest(wanted_kinds) as k, unnest(wanted_tokens) as t) w where w.k = c.kind and w.t = c.token);
     end if;
     insert into consignment_tokens (operation_id, record_type, record_id, agency_id, kind, token)
       select operation, $2, record, mine.agency_id, k, t from unnest(wanted_kinds, wanted_tokens) w(k, t) on conflict do nothing;
     if others <> '{}' then perform muster.refresh_interest(operation, $2, record, other, at) from unnest(others) other; end if;
     if affected <> '[]' then
       for touched in select a->>0 as kind, (a->>1)::uuid as id from jsonb_array_elements(affected) a order by 2 loop
         perform muster.refresh_interest(operation, touched.kind, touched.id, mine.agency_id, at);
       end loop;
     end if;
     return fresh;
   end $$`;
