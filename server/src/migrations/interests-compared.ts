import { asTheyStand } from './run-all';

/** How records are compared. Nothing here reads a number or a name: equal tokens are all that is seen. */
export const comparing: readonly string[] = [
  // Whoever caused it is not told: that an agency wrote something just now is no part of an interest.
  `create function muster.tell_interest(i interests, what text, at timestamptz) returns void language sql as $$
     insert into events (operation_id, id, kind, subject_type, subject_id, subject_version, at, audience, arguments)
     values (i.operation_id, gen_random_uuid(), what, 'Interest', i.id, i.version, at, i.audience, jsonb_build_object('agencyId', i.other_agency_id)) $$`,
  // One side's row as it is to stand now: made, kept, or taken back.
  `create function muster.refresh_interest(operation uuid, kind text, record uuid, other uuid, at timestamptz) returns void language plpgsql ${asTheyStand} as $$
   declare
     mine record; standing interests; marks text[]; is_matched boolean; is_offered boolean;
   begin
     select * into mine from muster.consignment_of(operation, $2, record);
     if mine.agency_id is null or mine.agency_id = other then return; end if;
     select * into standing from interests i where i.operation_id = operation and i.record_type = $2 and i.record_id = record and i.other_agency_id = other for update;
     select array_agg(distinct t.kind order by t.kind) filter (where not (muster.agency_sees(mine.audience, operation, other) and muster.agency_sees(theirs.audience, operation, mine.agency_id))),
            coalesce(bool_or(true), false), coalesce(bool_or(i.offered_at is not null), false)
       into marks, is_matched, is_offered
       from consignment_tokens t
       join consignment_tokens u on u.operation_id = t.operation_id and u.kind = t.kind and u.token = t.token and u.agency_id = other
       cross join lateral muster.consignment_of(operation, u.record_type, u.record_id) theirs
       left join interests i on i.operation_id = operation and i.record_type = u.record_type and i.record_id = u.record_id and i.other_agency_id = mine.agency_id and i.ended_at is null
      where t.operation_id = operation and t.record_type = $2 and t.record_id = record and mine.stands and theirs.stands;
     if standing.id is not null and standing.ended_at is null then
       if marks is null and not (standing.revealed_at is not null and is_matched) then
         update interests i set ended_at = refresh_interest.at, offered_at = null, offered_by = null, declined_at = null, is_offered_other = false, revealed_at = null, version = i.version + 1
           where i.operation_id = operation and i.id = standing.id returning * into standing;
         perform muster.tell_interest(standing, 'InterestEnded', at);
         return;
       end if;
       -- What became RED since is offered no longer.
       update interests i set kinds = coalesce(marks, i.kinds), is_offered_other = is_offered,
           offered_at = case when mine.tlp = 'RED' and i.revealed_at is null then null else i.offered_at end
         where i.operation_id = operation and i.id = standing.id returning * into standing;
       return;
     end if;
     if marks is null or not exists (select from operations o where o.id = operation and o.state in ('PREPARATION', 'ACTIVE')) then return; end if;
     insert into interests as i (operation_id, id, record_type, record_id, agency_id, other_agency_id, kinds, found_at, is_offered_other, audience)
     values (operation, gen_random_uuid(), $2, record, mine.agency_id, other, marks, at, is_offered, muster.meet(mine.audience, array['o.' || operation || '.a.' || mine.agency_id]))
     on conflict on constraint interests_operation_id_record_type_record_id_other_agency_i_key do update
       set kinds = excluded.kinds, found_at = excluded.found_at, is_offered_other = excluded.is_offered_other, ended_at = null, version = i.version + 1, audience = excluded.audience
     returning * into standing;
     perform muster.tell_interest(standing, 'InterestFound', at);
   end $$`,
  // Whose records share a number or name with one that is written, and which of these to look at again. A new record ends
  // nothing: only what it adds an interest to is looked at, else a number that two agencies have on thousands of records
  // would cost the product of both.
  `create function muster.touched_by(operation uuid, kind text, record uuid, wanted_kinds text[], wanted_tokens bytea[]) returns table (affected jsonb, others uuid[]) language plpgsql stable ${asTheyStand} as $$
   declare mine record; is_new boolean;
   begin
     select * into mine from muster.consignment_of(operation, $2, record);
     is_new := not exists (select from consignment_tokens c where c.operation_id = operation and c.record_type = $2 and c.record_id = record);
     return query select coalesce(jsonb_agg(distinct jsonb_build_array(u.record_type, u.record_id)) filter (where not is_new or (u.is_apart and not u.is_known)), '[]'), coalesce(array_agg(distinct u.agency_id), '{}')
       from (
         select u.record_type, u.record_id, u.agency_id,
                not (muster.agency_sees(mine.audience, operation, u.agency_id) and muster.agency_sees(theirs.audience, operation, mine.agency_id)) as is_apart,
                exists (select from interests i where i.operation_id = operation and i.record_type = u.record_type and i.record_id = u.record_id and i.other_agency_id = mine.agency_id and i.ended_at is null and u.kind = any(i.kinds)) as is_known
         from consignment_tokens u
         join (select unnest(wanted_kinds) as k, unnest(wanted_tokens) as t
               union select c.kind, c.token from consignment_tokens c where c.operation_id = operation and c.record_type = $2 and c.record_id = record) w on u.kind = w.k and u.token = w.t
         cross join lateral muster.consignment_of(operation, u.record_type, u.record_id) theirs
        where u.operation_id = operation and u.agency_id <> mine.agency_id) u;
   end $$`,
  // Keeps a record's tokens, compares them, and tells how many were new to its agency; -1 when that is more than the day allows.
  `create function muster.compare_consignment(operation uuid, kind text, record uuid, marks text[], tokens bytea[], most integer, at timestamptz) returns integer language plpgsql
     security definer set search_path = public, pg_temp as $$
   declare
     mine record; touched record; fresh integer; held bigint; others uuid[] := '{}';
     wanted_kinds text[] := '{}'; wanted_tokens bytea[] := '{}'; affected jsonb := '[]';
   begin
     select * into mine from muster.consignment_of(operation, $2, record);
     if mine.agency_id is null or not mine.audience && muster.class() then return 0; end if;
     if mine.stands then
       select coalesce(array_agg(w.k), '{}'), coalesce(array_agg(w.t), '{}') into wanted_kinds, wanted_tokens from (
         select distinct unnest(marks) as k, unnest(tokens) as t
         union select 'COMPANY', p.blind_token from nominal_parties p where p.operation_id = operation and p.subject_type = $2 and p.subject_id = record and p.kind = 'COMPANY') w;
     end if;
     -- Of two records of one consignment that are written at once, the second waits and finds the first.
     for held in select distinct hashtextextended(encode(x.token, 'hex'), 0) as h from (
         select unnest(wanted_tokens) as token union select c.token from consignment_tokens c where c.operation_id = operation and c.record_type = $2 and c.record_id = record) x order by h
     loop perform pg_advisory_xact_lock(held); end loop;
     select count(*) into fresh from (select unnest(wanted_kinds) as k, unnest(wanted_tokens) as t) w
       where not exists (select from consignment_tokens c where c.operation_id = operation and c.kind = w.k and c.token = w.t and c.agency_id = mine.agency_id);
     if fresh > 0 and fresh + (select coalesce(sum((e.arguments->>'count')::integer), 0) from events e
         where e.operation_id = operation and e.kind = 'ConsignmentCompared' and e.actor_agency_id = mine.agency_id and e.at > compare_consignment.at - interval '1 day') > most then
       return -1;
     end if;
     if exists (select from consignment_tokens u join (select unnest(wanted_kinds) as k, unnest(wanted_tokens) as t
                  union select c.kind, c.token from consignment_tokens c where c.operation_id = operation and c.record_type = $2 and c.record_id = record) w on u.kind = w.k and u.token = w.t
                 where u.operation_id = operation and u.agency_id <> mine.agency_id) then
       select t.affected, t.others into affected, others from muster.touched_by(operation, $2, record, wanted_kinds, wanted_tokens) t;
     end if;
     delete from consignment_tokens c where c.operation_id = operation and c.record_type = $2 and c.record_id = record
       and not exists (select from (select unnest(wanted_kinds) as k, unnest(wanted_tokens) as t) w where w.k = c.kind and w.t = c.token);
     insert into consignment_tokens (operation_id, record_type, record_id, agency_id, kind, token)
       select operation, $2, record, mine.agency_id, k, t from (select unnest(wanted_kinds) as k, unnest(wanted_tokens) as t) w on conflict do nothing;
     perform muster.refresh_interest(operation, $2, record, other, at) from unnest(others) other;
     for touched in select a->>0 as kind, (a->>1)::uuid as id from jsonb_array_elements(affected) a order by 2 loop
       perform muster.refresh_interest(operation, touched.kind, touched.id, mine.agency_id, at);
     end loop;
     return fresh;
   end $$`,
  // An agency came or went: its records are looked at again, on both sides.
  `create function muster.recompare_agency(operation uuid, agency uuid, at timestamptz) returns void language plpgsql
     security definer set search_path = public, pg_temp as $$
   declare touched record;
   begin
     if not muster.is_participant(operation) and not muster.holds('o.' || operation || '.i.' || agency) then return; end if;
     for touched in select distinct t.record_type as kind, t.record_id as id, u.record_type as other_kind, u.record_id as other_id, u.agency_id as other
         from consignment_tokens t join consignment_tokens u on u.operation_id = t.operation_id and u.kind = t.kind and u.token = t.token and u.agency_id <> t.agency_id
        where t.operation_id = operation and t.agency_id = agency order by 2, 4 loop
       perform muster.refresh_interest(operation, touched.kind, touched.id, touched.other, at);
       perform muster.refresh_interest(operation, touched.other_kind, touched.other_id, agency, at);
     end loop;
   end $$`,
];
