import {
  datePrecisions, detectionMethods, directions, illegalTrafficGrounds, reportForms, reportStates, seizureOutcomes,
  transportModes, wasteStreams,
} from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { giveFunction, runAll } from './run-all';

const ownReport = 'muster.acts_for(operation_id, reporting_agency_id)';
const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;

/** Seizures, their versions, and the nominal data that stands apart from them. */
export class Seizures20261101T1040 implements MigrationInterface {
  name = 'Seizures1793529600000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table seizures (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         reference text not null,
         reporting_agency_id uuid not null references agencies on delete restrict,
         reporter_id uuid not null references people on delete restrict,
         state text not null check (${oneOf('state', reportStates)}),
         form text not null check (${oneOf('form', reportForms)}),
         detected_at timestamptz not null,
         detected_precision text not null check (${oneOf('detected_precision', datePrecisions)}),
         zone text not null,
         direction text check (${oneOf('direction', directions)}),
         country text,
         place text,
         locode text,
         latitude numeric(8, 5),
         longitude numeric(8, 5),
         customs_office text,
         customs_procedure text,
         transport_mode text check (${oneOf('transport_mode', transportModes)}),
         vessel_name text,
         imo_number text,
         imo_check_digit_valid boolean,
         voyage text,
         bill_of_lading text,
         container_numbers text[] not null default '{}',
         seals text[] not null default '{}',
         departure_country text,
         destination_country text,
         route jsonb not null default '[]',
         declared_description text,
         declared_hs text,
         declared_value numeric,
         declared_currency text,
         declared_weight_kg numeric,
         found_description text,
         language text not null default 'en',
         waste_stream text check (${oneOf('waste_stream', wasteStreams)}),
         items jsonb not null,
         total_kg numeric,
         detection_method text check (${oneOf('detection_method', detectionMethods)}),
         risk_indicators text[] not null default '{}',
         notification_number text,
         ground text check (${oneOf('ground', illegalTrafficGrounds)}),
         offence text,
         packaging text,
         concealment text,
         laboratory text,
         remarks text,
         outcome text check (${oneOf('outcome', seizureOutcomes)}),
         source_url text,
         target_id uuid,
         audience text[] not null,
         version integer not null default 1,
         body_hash text not null,
         sent_back_reason text,
         sent_back_language text,
         submitted_at timestamptz,
         validated_at timestamptz,
         validated_by uuid references people on delete restrict,
         created_at timestamptz not null,
         updated_at timestamptz not null,
         primary key (operation_id, id),
         foreign key (operation_id, target_id) references targets on delete restrict,
         -- A draft may be as unfinished as the day at the quay; a report may not.
         check (state = 'DRAFT' or (country is not null and (place is not null or source_url is not null) and found_description is not null
           and waste_stream is not null and jsonb_array_length(items) > 0)))`,
      'create index seizures_newest on seizures (operation_id, detected_at desc, id desc)',
      'create index seizures_by_state on seizures (operation_id, state, detected_at desc, id desc)',
      'create index seizures_by_agency on seizures (operation_id, reporting_agency_id, detected_at desc, id desc)',
      'create index seizures_by_stream on seizures (operation_id, waste_stream, detected_at desc, id desc)',
      'create index seizures_by_target on seizures (operation_id, target_id) where target_id is not null',
      'create index seizures_heaviest on seizures (operation_id, total_kg desc nulls last)',
      ...protect('seizures', { insert: ownReport, update: `${ownReport} or ${coordinates}` }),
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
      `create table seizure_versions (
         operation_id uuid not null,
         seizure_id uuid not null,
         version integer not null,
         reporting_agency_id uuid not null,
         state text not null,
         body jsonb not null,
         reason text,
         changed_by uuid not null references people on delete restrict,
         changed_at timestamptz not null,
         audience text[] not null,
         primary key (operation_id, seizure_id, version),
         foreign key (operation_id, seizure_id) references seizures on delete restrict)`,
      ...protect('seizure_versions', { insert: `${ownReport} or ${coordinates}` }),
      `create table nominal_parties (
         operation_id uuid not null,
         id uuid not null,
         seizure_id uuid not null,
         reporting_agency_id uuid not null,
         part text not null check (part in ('CONSIGNOR', 'CONSIGNEE', 'NOTIFY_PARTY', 'BROKER', 'CARRIER', 'OTHER')),
         kind text not null check (kind in ('PERSON', 'COMPANY')),
         ciphertext bytea not null,
         key_id text not null,
         blind_token bytea not null,
         audience text[] not null,
         version integer not null default 1,
         created_at timestamptz not null,
         primary key (operation_id, id),
         foreign key (operation_id, seizure_id) references seizures on delete restrict)`,
      'create index nominal_parties_by_seizure on nominal_parties (operation_id, seizure_id)',
      'create index nominal_parties_by_token on nominal_parties (operation_id, blind_token)',
      ...protect('nominal_parties', { insert: ownReport, update: ownReport, delete: ownReport }),
      // Who opened which name, and when: written before the name is returned.
      `create table nominal_readings (
         operation_id uuid not null,
         id uuid not null,
         party_id uuid not null,
         seizure_id uuid not null,
         reader_id uuid not null references people on delete restrict,
         reader_agency_id uuid not null references agencies on delete restrict,
         purpose text not null,
         at timestamptz not null,
         audience text[] not null,
         primary key (operation_id, id))`,
      ...protect('nominal_readings', { insert: 'reader_id = muster.account()' }),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.search_seizures',
      'drop trigger seizures_search_text on seizures',
      'drop function muster.keep_search_text, muster.text_of',
      ...['nominal_readings', 'nominal_parties', 'seizure_versions', 'seizures'].map((table) => `drop table ${table}`),
    ]);
  }
}
