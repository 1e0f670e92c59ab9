const versionsOf = (table: string, target: string, own: string): string => `insert into ${target} (operation_id, ${own}, body, reason, changed_by, changed_at, audience)
           select r.operation_id, r.id, r.version, ${table === 'seizures' ? 'r.reporting_agency_id, ' : ''}r.state, to_jsonb(r) - 'audience' - 'body_hash'${table === 'seizures' ? ` - 'search_text'` : ''}, null, by_person, release_record.at, r.audience
           from ${table} r where r.operation_id = operation and r.id = record;`;

const release = (table: string, target: string, own: string): string => `update ${table} r set
           releasable_to = array(select distinct a from unnest(coalesce(r.releasable_to, '{}') || receiver) a order by a),
           marked_audience = array(select t from unnest(r.marked_audience) t where t <> given union select given order by 1),
           audience = array(select t from unnest(r.audience) t where t <> given union select given order by 1),
           version = r.version + 1, updated_at = release_record.at
         where r.operation_id = operation and r.id = record returning r.version, r.audience into told_version, told_audience;
         ${versionsOf(table, target, own)}`;

/** How sight is given once both sides have said yes: each by its own word, never by the other's. */
export const revealing: readonly string[] = [
  // What the wall of markings asks: whether everything that was added was offered by the record's agency.
  `create function muster.was_offered(operation uuid, kind text, record uuid, before text[], after text[]) returns boolean language sql stable as $$
     select not exists (select from unnest(after) t where not muster.is_within(array[t], before)
       and not exists (select from interests i where i.operation_id = operation and i.record_type = $2 and i.record_id = record and i.offered_at is not null and i.ended_at is null
                        and t in ('o.' || operation || '.a.' || i.other_agency_id, 'o.' || operation || '.n.a.' || i.other_agency_id))) $$`,
  // As if its agency had named the receiver among those whom it is releasable to: who offered it is who changed it.
  `create function muster.release_record(operation uuid, kind text, record uuid, receiver uuid, by_person uuid, at timestamptz) returns void language plpgsql as $$
   declare mine record; given text; told_version integer; told_audience text[];
   begin
     select * into mine from muster.consignment_of(operation, $2, record);
     if muster.agency_sees(mine.audience, operation, receiver) then return; end if;
     if mine.tlp = 'RED' then raise exception 'RED is addressed to persons, never to agencies' using errcode = 'check_violation'; end if;
     given := 'o.' || operation || case when mine.tlp in ('CLEAR', 'GREEN') then '.a.' else '.n.a.' end || receiver;
     if $2 = 'Target' then
       ${release('targets', 'target_versions', 'target_id, version, state')}
     else
       ${release('seizures', 'seizure_versions', 'seizure_id, version, reporting_agency_id, state')}
     end if;
     insert into events (operation_id, id, kind, subject_type, subject_id, subject_version, actor_account_id, actor_agency_id, at, audience, audience_before, arguments)
     values (operation, gen_random_uuid(), $2 || 'Marked', $2, record, told_version, by_person, mine.agency_id, release_record.at, told_audience, mine.audience,
       jsonb_build_object('agencyId', mine.agency_id, 'from', mine.tlp, 'to', mine.tlp));
   end $$`,
  // Taken before an answer is written, in the order in which comparing takes them: the two sides never wait for one another in a circle.
  `create function muster.hold_interest(operation uuid, interest uuid) returns void language plpgsql
     security definer set search_path = public, pg_temp as $$
   declare held bigint;
   begin
     for held in select distinct hashtextextended(encode(c.token, 'hex'), 0) as h from interests i
         join consignment_tokens c on c.operation_id = i.operation_id and c.record_type = i.record_type and c.record_id = i.record_id
        where i.operation_id = operation and i.id = interest and muster.acts_for(i.operation_id, i.agency_id) order by h
     loop perform pg_advisory_xact_lock(held); end loop;
   end $$`,
  // After one side answered: the other side is told of an offer, and of nothing else; two offers that meet are carried out.
  `create function muster.settle_interest(operation uuid, interest uuid, at timestamptz) returns void language plpgsql
     security definer set search_path = public, pg_temp as $$
   declare mine interests; theirs interests; is_new boolean;
   begin
     select * into mine from interests i where i.operation_id = operation and i.id = interest and i.ended_at is null and muster.acts_for(i.operation_id, i.agency_id);
     if mine.id is null then return; end if;
     for theirs in select distinct i.* from consignment_tokens t
         join consignment_tokens u on u.operation_id = t.operation_id and u.kind = t.kind and u.token = t.token and u.agency_id = mine.other_agency_id
         join interests i on i.operation_id = operation and i.record_type = u.record_type and i.record_id = u.record_id and i.other_agency_id = mine.agency_id and i.ended_at is null
        where t.operation_id = operation and t.record_type = mine.record_type and t.record_id = mine.record_id order by i.id loop
       is_new := mine.offered_at is not null and not theirs.is_offered_other;
       perform muster.refresh_interest(operation, theirs.record_type, theirs.record_id, mine.agency_id, at);
       if mine.offered_at is not null and theirs.offered_at is not null then
         perform muster.release_record(operation, mine.record_type, mine.record_id, mine.other_agency_id, mine.offered_by, at);
         perform muster.release_record(operation, theirs.record_type, theirs.record_id, mine.agency_id, theirs.offered_by, at);
         update interests i set revealed_at = coalesce(i.revealed_at, settle_interest.at), version = i.version + 1 where i.operation_id = operation and i.id in (mine.id, theirs.id);
         perform muster.tell_interest(i, 'InterestRevealed', at) from interests i where i.operation_id = operation and i.id in (mine.id, theirs.id);
       elsif is_new then
         perform muster.tell_interest(i, 'InterestOffered', at) from interests i where i.operation_id = operation and i.id = theirs.id;
       end if;
     end loop;
   end $$`,
];
