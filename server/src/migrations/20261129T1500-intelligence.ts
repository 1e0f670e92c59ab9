import { caveats, informationEvaluations, sourceEvaluations, tlpLevels } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { giveFunction, runAll } from './run-all';

const records = ['seizures', 'targets'] as const;
const evidence = ['events', 'agency_events', 'denials', 'nominal_readings'];

/** What agencies know about records, under a handling of its own and never for more eyes than its record; and who opened it. */
export class Intelligence20261129T1500 implements MigrationInterface {
  name = 'Intelligence1795964400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...notes,
      ...readings,
      ...following,
      partsOf(`
       when 'INTELLIGENCE' then (select count(*) from intelligence_notes n where n.operation_id = operation and n.subject_type = $2 and n.subject_id = subject and n.withdrawn_at is null)`),
      ...purgeWith('intelligence_readings', 502),
      ...purgeWith('intelligence_notes', 503),
      ...vouchFor([...evidence, 'intelligence_readings']),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...vouchFor(evidence),
      `delete from purged_tables where name in ('intelligence_notes', 'intelligence_readings')`,
      partsOf(''),
      ...records.map((table) => `drop trigger ${table}_intelligence on ${table}`),
      'drop table intelligence_readings, intelligence_notes',
      'drop function muster.intelligence_follow(), muster.intelligence_carry(), muster.intelligence_within()',
    ]);
  }
}

const vouchFor = (tables: readonly string[]): string[] => [
  'alter table audit_records drop constraint audit_records_evidence_check',
  `alter table audit_records add constraint audit_records_evidence_check check (${oneOf('evidence', tables)})`,
];

const isOriginator = `(muster.acts_for(operation_id, agency_id) and not muster.has_role(operation_id, 'MANAGER'))`;

const notes = [
  `create table intelligence_notes (
     operation_id uuid not null references operations on delete restrict,
     id uuid not null,
     subject_type text not null check (${oneOf('subject_type', ['Seizure', 'Target'])}),
     subject_id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     added_by uuid not null references people on delete restrict,
     source_evaluation text not null check (${oneOf('source_evaluation', sourceEvaluations)}),
     information_evaluation text not null check (${oneOf('information_evaluation', informationEvaluations)}),
     ciphertext bytea,
     tlp text not null check (${oneOf('tlp', tlpLevels)}),
     releasable_to uuid[],
     to_coordinators boolean not null,
     recipients uuid[] not null,
     caveats text[] not null check (caveats <@ array[${caveats.map((caveat) => `'${caveat}'`).join(', ')}]),
     handling_note text,
     wanted_audience text[] not null,
     audience text[] not null,
     added_at timestamptz not null,
     withdrawn_at timestamptz,
     withdrawn_by uuid references people on delete restrict,
     primary key (operation_id, id),
     constraint intelligence_notes_content_check check ((withdrawn_at is null) = (ciphertext is not null)))`,
  'create index intelligence_notes_by_subject on intelligence_notes (operation_id, subject_id, added_at)',
  ...protect('intelligence_notes', { insert: `added_by = muster.account() and ${isOriginator}`, update: isOriginator }),
  // What was said stays as it was said, by whom and about what: only its handling changes, and its end.
  'revoke update on intelligence_notes from muster_app',
  'grant update (tlp, releasable_to, to_coordinators, recipients, caveats, handling_note, wanted_audience, ciphertext, withdrawn_at, withdrawn_by) on intelligence_notes to muster_app',
  'create policy intelligence_notes_within on intelligence_notes as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience || wanted_audience))',
  // The record is looked for with the eyes of whoever writes.
  ...[['Seizure', 'seizures'], ['Target', 'targets']].map(([kind, table]) =>
    `create policy intelligence_notes_${table} on intelligence_notes as restrictive for insert to muster_app with check (
       subject_type <> '${kind}' or exists (select from ${table} s where s.operation_id = intelligence_notes.operation_id and s.id = intelligence_notes.subject_id))`),
  'create policy intelligence_notes_keys on intelligence_notes to muster_keys using (true) with check (true)',
  'grant select (operation_id, id, ciphertext), update (ciphertext) on intelligence_notes to muster_keys',
  `create trigger intelligence_notes_names_people after insert or update of recipients on intelligence_notes for each row
     when (new.recipients <> '{}') execute function muster.name_people()`,
];

const readings = [
  `create table intelligence_readings (
     operation_id uuid not null,
     id uuid not null,
     note_id uuid not null,
     subject_type text not null,
     subject_id uuid not null,
     reader_id uuid not null references people on delete restrict,
     reader_agency_id uuid not null references agencies on delete restrict,
     purpose text not null,
     at timestamptz not null,
     audience text[] not null,
     primary key (operation_id, id),
     foreign key (operation_id, note_id) references intelligence_notes on delete restrict)`,
  'create index intelligence_readings_by_note on intelligence_readings (operation_id, note_id, at)',
  ...protect('intelligence_readings', { insert: 'reader_id = muster.account() and muster.acts_for(operation_id, reader_agency_id)' }),
  'create policy intelligence_readings_within on intelligence_readings as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))',
  'create policy intelligence_readings_auditor on intelligence_readings for select to muster_auditor using (true)',
  'grant select on intelligence_readings to muster_auditor',
];

const definer = (name: string, body: string): string[] => [
  `create function muster.${name}() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     ${body}
   end $$`,
  ...giveFunction(`muster.${name}()`, 'muster_handling'),
];

/** A note is for those of its own handling who see the record, and follows both; its news and readings are narrowed with it and stay so. */
const following = [
  ...['intelligence_notes', 'intelligence_readings'].flatMap((table) => [
    `create policy ${table}_handling on ${table} to muster_handling using (true) with check (true)`,
    `grant select, update (audience) on ${table} to muster_handling`,
  ]),
  ...definer('intelligence_within', `new.audience := muster.meet(coalesce(muster.audience_of(new.operation_id, new.subject_type, new.subject_id), '{}'), new.wanted_audience);
     return new;`),
  'create trigger intelligence_notes_audience before insert or update of wanted_audience, audience on intelligence_notes for each row execute function muster.intelligence_within()',
  ...definer('intelligence_follow', `update intelligence_notes set audience = audience where operation_id = new.operation_id and subject_id = new.id;
     return null;`),
  ...records.map((table) => `create trigger ${table}_intelligence after update of audience on ${table} for each row
     when (old.audience is distinct from new.audience) execute function muster.intelligence_follow()`),
  ...definer('intelligence_carry', `update intelligence_readings set audience = muster.meet(new.audience, audience)
       where operation_id = new.operation_id and note_id = new.id and not muster.is_within(audience, new.audience);
     update events set audience = muster.meet(new.audience, audience)
       where operation_id = new.operation_id and (subject_id = new.id or (subject_id = new.subject_id and arguments ->> 'noteId' = new.id::text)) and not muster.is_within(audience, new.audience);
     return null;`),
  // Not of one column: the audience is worked out before the row is written, whatever was set.
  `create trigger intelligence_notes_carry after update on intelligence_notes for each row
     when (old.audience is distinct from new.audience) execute function muster.intelligence_carry()`,
];

/** How many parts a record has, with a further kind of part. */
const partsOf = (further: string): string => `create or replace function muster.parts_of(operation uuid, kind text, subject uuid, part text) returns integer language sql stable
     security definer set search_path = public, pg_temp as $$
     select case part
       when 'NAMES' then (select count(*) from nominal_parties p where p.operation_id = operation and p.subject_type = $2 and p.subject_id = subject)
       when 'FILES' then (select count(*) from files f where f.operation_id = operation and f.subject_type = $2 and f.subject_id = subject and f.removed_at is null)${further}
     end::int
     where exists (select from seizures s where $2 = 'Seizure' and s.operation_id = operation and s.id = subject and s.tells_withheld and s.audience && (select muster.class()))
        or exists (select from targets t where $2 = 'Target' and t.operation_id = operation and t.id = subject and t.tells_withheld and t.audience && (select muster.class())) $$`;
