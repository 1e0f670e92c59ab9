import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordKinds } from '@muster/shared/law/register';
import { measureEffects, measureSides } from '@muster/shared/law/measures';
import { papers } from '@muster/shared/law/movement';
import { treaties } from '@muster/shared/law/treaties';
import { confidences } from '@muster/shared/law/verdict';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { runAll } from './run-all';

/** Read by everybody who is signed in, whatever anybody writes. */
const forAnyone = `audience text[] not null generated always as (array['any'::text]) stored`;
/** Administrators keep the whole register; those who answer for a State's competent authority keep that State's measures. */
const mayKeep = `muster.holds('admin') or kind = 'MEASURE' and muster.keeps_register(country)`;
/** What is of the row and not of what it says. */
const ofTheRow = `'{id,version,number,reason,changed_by,changed_at,import_id,import_key,audience}'::text[]`;

/** A change and its line of the history are one statement: there is no change without it. */
const history = (event: 'insert' | 'update'): string[] => {
  const isNew = event === 'insert';
  return [
    `create function muster.note_register_${event}() returns trigger language plpgsql set search_path = public, pg_temp as $$
     begin
       insert into register_changes (record_id, version, number, action, reason, before, after, import_id, changed_by, changed_at)
       select n.id, n.version, n.number,
         ${isNew ? `'ADDED'` : `case when n.withdrawn_at is not null and o.withdrawn_at is null then 'WITHDRAWN' when n.withdrawn_at is null and o.withdrawn_at is not null then 'RESTORED' else 'CHANGED' end`},
         n.reason, ${isNew ? 'null' : `to_jsonb(o) - ${ofTheRow}`}, to_jsonb(n) - ${ofTheRow}, n.import_id, n.changed_by, n.changed_at
       from fresh n${isNew ? '' : ' join stale o using (id)'};
       return null;
     end $$`,
    `create trigger register_records_${event}_noted after ${event} on register_records referencing new table as fresh${isNew ? '' : ' old table as stale'} for each statement execute function muster.note_register_${event}()`,
  ];
};

/** What people add to and correct in the tables of law that are shipped: with its history, and files that were read in. */
export class LawRegister20261208T1000 implements MigrationInterface {
  name = 'LawRegister1796724000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create function muster.keeps_register(state text) returns boolean language sql stable parallel safe as
         $$ select muster.holds('admin') or exists (select from agencies a where a.kind = 'COMPETENT_AUTHORITY' and (state is null or a.country = state) and muster.holds('a.' || a.id || '.lead')) $$`,
      `create table register_state (
         singleton boolean primary key default true check (singleton),
         number integer not null default 0,
         ${forAnyone})`,
      'insert into register_state default values',
      ...protect('register_state', { update: 'muster.keeps_register(null)' }),

      `create table register_imports (
         id uuid primary key,
         kind text not null check (${oneOf('kind', ['MEASURES', 'MATRIX'])}),
         state text not null check (${oneOf('state', ['PREVIEWED', 'IMPORTED', 'TAKEN_BACK'])}),
         file_name text not null,
         sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
         row_count integer not null,
         added integer not null,
         changed integer not null,
         ended integer not null,
         withdrawn integer not null,
         same integer not null,
         refused integer not null,
         mistakes jsonb not null,
         steps jsonb not null,
         wanted jsonb not null,
         seen_number integer not null,
         number integer,
         reason text,
         imported_by uuid not null references people on delete restrict,
         imported_at timestamptz not null,
         taken_back_by uuid references people on delete restrict,
         taken_back_at timestamptz,
         taken_back_reason text,
         audience text[] not null generated always as (case when state = 'PREVIEWED' then array['u.' || imported_by::text] else array['any'::text] end) stored,
         check ((state = 'PREVIEWED') = (number is null)),
         check ((state = 'TAKEN_BACK') = (taken_back_at is not null)))`,
      ...protect('register_imports', {
        insert: `imported_by = muster.account() and state = 'PREVIEWED' and muster.keeps_register(null)`,
        update: 'muster.keeps_register(null)',
        delete: `imported_by = muster.account() and state = 'PREVIEWED'`,
      }),
      `create policy register_imports_named on register_imports as restrictive for update to muster_app using (true) with check (case state when 'TAKEN_BACK' then taken_back_by = muster.account() else imported_by = muster.account() end)`,

      `create table register_records (
         id uuid primary key,
         kind text not null check (${oneOf('kind', recordKinds)}),
         country text not null check (country ~ '^[A-Z]{2}$'),
         treaty text check (${oneOf('treaty', treaties)}),
         side text check (${oneOf('side', measureSides)}),
         title_en text,
         title_fr text,
         hs text[],
         codes text[],
         other text[],
         operation text check (${oneOf('operation', ['D', 'R'])}),
         effect text check (${oneOf('effect', measureEffects)}),
         needs text[] not null check (needs <@ array[${papers.map((paper) => `'${paper}'`).join(', ')}]),
         valid_from date,
         valid_to date,
         citation text not null,
         confidence text not null check (${oneOf('confidence', confidences)}),
         source text not null,
         edition text,
         note text,
         replaces text,
         is_struck boolean not null,
         withdrawn_at timestamptz,
         import_key text,
         import_id uuid references register_imports on delete restrict,
         version integer not null,
         number integer not null,
         reason text not null,
         changed_by uuid not null references people on delete restrict,
         changed_at timestamptz not null,
         ${forAnyone},
         check (valid_to >= valid_from),
         check ((kind = 'MEMBERSHIP') = (treaty is not null)),
         check (kind = 'MEMBERSHIP' or (side is not null and effect is not null and title_en is not null and title_fr is not null)),
         check (kind = 'MEASURE' or (side is null and effect is null and title_en is null and title_fr is null and hs is null and codes is null and other is null and operation is null and replaces is null)),
         check (not is_struck or kind = 'MEMBERSHIP' or replaces is not null))`,
      'create unique index register_records_in_place_of on register_records (replaces) where withdrawn_at is null and replaces is not null',
      'create unique index register_records_imported on register_records (import_key) where withdrawn_at is null and import_key is not null',
      'create index register_records_by_country on register_records (country, id)',
      ...protect('register_records', { insert: mayKeep, update: mayKeep }),
      `create policy register_records_insert_own on register_records as restrictive for insert to muster_app with check (changed_by = muster.account())`,
      `create policy register_records_update_own on register_records as restrictive for update to muster_app using (true) with check (changed_by = muster.account())`,
      'create trigger register_records_forward before update of version on register_records for each row execute function muster.forward_only()',

      `create table register_changes (
         record_id uuid not null references register_records on delete restrict,
         version integer not null,
         number integer not null,
         action text not null check (${oneOf('action', ['ADDED', 'CHANGED', 'WITHDRAWN', 'RESTORED'])}),
         reason text not null,
         before jsonb,
         after jsonb not null,
         import_id uuid references register_imports on delete restrict,
         changed_by uuid not null references people on delete restrict,
         changed_at timestamptz not null,
         ${forAnyone},
         primary key (record_id, version))`,
      'create index register_changes_by_number on register_changes (number, record_id)',
      'create index register_changes_by_import on register_changes (import_id) where import_id is not null',
      // Nobody writes history: it is written.
      ...protect('register_changes', { insert: 'pg_trigger_depth() > 0 and changed_by = muster.account()' }),
      ...history('insert'),
      ...history('update'),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...['register_changes', 'register_records', 'register_imports', 'register_state'].map((table) => `drop table ${table}`),
      'drop function muster.note_register_insert',
      'drop function muster.note_register_update',
      'drop function muster.keeps_register(text)',
    ]);
  }
}
