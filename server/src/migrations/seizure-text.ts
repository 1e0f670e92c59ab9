import { giveFunction } from './run-all';

/** How reports alone were searched, before there was one search for every room. */
export const seizureText = {
  create: [
    // Text operators are not leakproof, so under row-level security no index serves them: the search runs under a role
    // that sees every row, in this one function, with the visibility rule written in.
    `create function muster.text_of(s seizures) returns text language sql immutable parallel safe as $$
       select lower(normalize(concat_ws(' ', s.reference, s.country, s.place, s.locode, s.customs_office, s.vessel_name, s.imo_number, s.voyage, s.bill_of_lading,
         array_to_string(s.container_numbers, ' '), array_to_string(s.seals, ' '), s.declared_description, s.declared_hs, s.found_description,
         s.notification_number, s.offence, s.packaging, s.concealment, s.laboratory, s.remarks,
         (select string_agg(concat_ws(' ', i->>'description', i->>'hs', i->>'baselCode', i->>'unNumber'), ' ') from jsonb_array_elements(s.items) i),
         (select string_agg(concat_ws(' ', p->>'place', p->>'locode'), ' ') from jsonb_array_elements(s.route) p)), nfd)) $$`,
    'alter table seizures add column search_text text',
    `create function muster.keep_search_text() returns trigger language plpgsql as $$
     begin
       -- Accents are taken off, so that a name is found however it is typed.
       new.search_text := regexp_replace(muster.text_of(new), '[\u0300-\u036f]', '', 'g');
       return new;
     end $$`,
    'create trigger seizures_search_text before insert or update on seizures for each row execute function muster.keep_search_text()',
    'create extension if not exists pg_trgm',
    'create index seizures_by_text on seizures using gin (search_text gin_trgm_ops)',
    'grant select on seizures to muster_search',
    'create policy seizures_search on seizures for select to muster_search using (true)',
    // An index serves one pattern, the first; what it finds is held against all.
    `create function muster.search_seizures(operation uuid, patterns text[], most integer) returns setof uuid language sql stable
       security definer set search_path = public, pg_temp as $$
       select s.id from seizures s
       where s.operation_id = operation and s.audience && (select muster.class()) and s.search_text like patterns[1] and s.search_text like all (patterns)
       order by s.detected_at desc, s.id desc limit most $$`,
    ...giveFunction('muster.search_seizures(uuid, text[], integer)', 'muster_search'),
    'revoke execute on function muster.search_seizures(uuid, text[], integer) from public',
    'grant execute on function muster.search_seizures(uuid, text[], integer) to muster_app',
  ],
  drop: [
    'drop function muster.search_seizures',
    'drop trigger seizures_search_text on seizures',
    'drop index seizures_by_text',
    'alter table seizures drop column search_text',
    'drop function muster.keep_search_text, muster.text_of',
    'drop policy seizures_search on seizures',
    'revoke select on seizures from muster_search',
  ],
  /** For reports that stood before it. */
  fill: [
    'alter table seizures disable trigger user, no force row level security',
    `update seizures s set search_text = regexp_replace(muster.text_of(s), '[\u0300-\u036f]', '', 'g')`,
    'alter table seizures enable trigger user, force row level security',
  ],
};
