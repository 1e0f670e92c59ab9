import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { purgeWith } from './purge-with';
import { giveFunction, runAll } from './run-all';

const narrowed = ['seizure_versions', 'target_versions', 'target_assignments', 'controls', 'file_locations', 'nominal_readings', 'events'];

/** What belongs to a record is never seen by more than the record, and follows it in the same transaction. */
export class Derived20261129T1310 implements MigrationInterface {
  name = 'Derived1795957800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...['nominal_parties', 'files'].map((table) => `alter table ${table} add column wanted_audience text[]`),
      'alter table nominal_parties no force row level security',
      'update nominal_parties set wanted_audience = audience',
      'alter table nominal_parties force row level security',
      'alter table nominal_parties alter column wanted_audience set not null, drop constraint nominal_parties_audience_check',
      'alter table nominal_parties add constraint nominal_parties_wanted_check check (wanted_audience @> kept_by and wanted_audience @> released_to)',
      ...[...narrowed, 'nominal_parties', 'files'].flatMap((table) => [
        `create policy ${table}_handling on ${table} to muster_handling using (true) with check (true)`,
        `grant select, update (audience) on ${table} to muster_handling`,
      ]),
      ...within,
      ...following,
      ...withheld,
      ...sights,
      ...['sights', 'named_people'].flatMap((table, index) => purgeWith(table, 500 + index)),
      // Keys that are rotated reach these too.
      'create policy totp_seeds_keys on totp_seeds to muster_keys using (true) with check (true)',
      'grant select (account_id, seed), update (seed) on totp_seeds to muster_keys',
      'create policy mails_keys on mails to muster_keys using (true) with check (true)',
      'grant select (id, content), update (content) on mails to muster_keys',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name in ('sights', 'named_people')`,
      'drop policy named_people_purge on named_people',
      'revoke all on named_people from muster_purge',
      ...['totp_seeds', 'mails'].flatMap((table) => [`drop policy ${table}_keys on ${table}`, `revoke all on ${table} from muster_keys`]),
      'drop table sights',
      'drop function muster.parts_of(uuid, text, uuid, text)',
      ...['seizures', 'targets', 'files'].flatMap((table) => [`drop trigger ${table}_carry on ${table}`, `drop function muster.${table}_carry()`]),
      ...belonging.flatMap(([table]) => [`drop trigger ${table}_within on ${table}`, `drop function muster.${table}_within()`]),
      'drop function muster.audience_of(uuid, text, uuid)',
      ...[...narrowed, 'nominal_parties', 'files'].flatMap((table) => [`drop policy ${table}_handling on ${table}`, `revoke all on ${table} from muster_handling`, `revoke update (audience) on ${table} from muster_handling`]),
      'alter table nominal_parties drop constraint nominal_parties_wanted_check',
      'alter table nominal_parties drop column wanted_audience',
      'alter table files drop column wanted_audience',
      'alter table nominal_parties add constraint nominal_parties_audience_check check (audience @> kept_by and audience @> released_to)',
      ...before,
    ]);
  }
}

/** How files followed their seizure before. */
const before = [
  `create or replace function muster.location_audience(operation_id uuid, agency_id uuid, audience text[]) returns text[] language sql immutable as
     $$ select array['o.' || operation_id || '.a.' || agency_id]
          || case when 'o.' || operation_id = any(audience) then array['o.' || operation_id || '.r.COORDINATOR'] else '{}' end $$`,
  `create function muster.files_follow() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     update files set audience = new.audience where operation_id = new.operation_id and subject_id = new.id;
     update file_locations l set audience = muster.location_audience(l.operation_id, l.agency_id, new.audience)
       from files f where f.operation_id = l.operation_id and f.id = l.file_id and f.operation_id = new.operation_id and f.subject_id = new.id;
     return null;
   end $$`,
  ...giveFunction('muster.files_follow()', 'muster_files'),
  'revoke execute on function muster.files_follow() from public',
  `create trigger seizures_files after update of audience on seizures for each row
     when (old.audience is distinct from new.audience) execute function muster.files_follow()`,
];

const subjectAudience = `coalesce(
  (select s.audience from seizures s where $2 = 'Seizure' and s.operation_id = operation and s.id = subject),
  (select t.audience from targets t where $2 = 'Target' and t.operation_id = operation and t.id = subject),
  (select c.audience from controls c where $2 = 'Control' and c.operation_id = operation and c.id = subject))`;

/** What each of them is for, when the record's audience allows. */
const belonging: readonly (readonly [table: string, on: string, audience: string])[] = [
  ['nominal_parties', 'insert or update of wanted_audience, audience', 'new.wanted_audience'],
  ['files', 'insert or update of wanted_audience, audience', 'coalesce(new.wanted_audience, record)'],
  ['nominal_readings', 'insert', 'new.audience'],
  ['events', 'insert', 'new.audience'],
];

const within = [
  `create function muster.audience_of(operation uuid, kind text, subject uuid) returns text[] language sql stable
     security definer set search_path = public, pg_temp as $$ select ${subjectAudience} $$`,
  ...giveFunction('muster.audience_of(uuid, text, uuid)', 'muster_handling'),
  'revoke execute on function muster.audience_of(uuid, text, uuid) from public',
  'grant execute on function muster.audience_of(uuid, text, uuid) to muster_handling',
  ...belonging.flatMap(([table, on, audience]) => [
    `create function muster.${table}_within() returns trigger language plpgsql
       security definer set search_path = public, pg_temp as $$
     declare record text[] := muster.audience_of(new.operation_id, new.subject_type, new.subject_id);
     begin
       if record is not null then new.audience := muster.meet(record, ${audience}); end if;
       return new;
     end $$`,
    ...giveFunction(`muster.${table}_within()`, 'muster_handling'),
    `create trigger ${table}_within before ${on} on ${table} for each row
       when (new.subject_type in ('Seizure', 'Target', 'Control')) execute function muster.${table}_within()`,
  ]),
];

const isWider = 'not muster.is_within(audience, new.audience)';
const narrow = (table: string, where: string): string => `update ${table} set audience = muster.meet(new.audience, audience) where operation_id = new.operation_id and ${where} and ${isWider};`;
/** The trigger of the table works it out from the record. */
const anew = (table: string): string => `update ${table} set audience = audience where operation_id = new.operation_id and subject_id = new.id;`;

const carry = (table: string, kind: string, work: readonly string[]): string[] => [
  `create function muster.${table}_carry() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     ${[...work, anew('nominal_parties'), narrow('nominal_readings', 'subject_id = new.id'), narrow('events', `subject_type = '${kind}' and subject_id = new.id`)].join('\n     ')}
     return null;
   end $$`,
  ...giveFunction(`muster.${table}_carry()`, 'muster_handling'),
  `create trigger ${table}_carry after update of audience on ${table} for each row
     when (old.audience is distinct from new.audience) execute function muster.${table}_carry()`,
];

/** History and news are narrowed with their record and stay so: what was written for fewer eyes is not told to more later. */
const following = [
  'drop trigger seizures_files on seizures',
  'drop function muster.files_follow()',
  `create or replace function muster.location_audience(operation_id uuid, agency_id uuid, audience text[]) returns text[] language sql immutable as
     $$ select muster.meet(audience, array['o.' || operation_id || '.a.' || agency_id, 'o.' || operation_id || '.r.COORDINATOR']) $$`,
  `create function muster.files_carry() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     update file_locations l set audience = muster.location_audience(l.operation_id, l.agency_id, new.audience)
       where l.operation_id = new.operation_id and l.file_id = new.id;
     return null;
   end $$`,
  ...giveFunction('muster.files_carry()', 'muster_handling'),
  `create trigger files_carry after update of audience on files for each row
     when (old.audience is distinct from new.audience) execute function muster.files_carry()`,
  ...carry('seizures', 'Seizure', [narrow('seizure_versions', 'seizure_id = new.id'), anew('files')]),
  ...carry('targets', 'Target', [
    narrow('target_versions', 'target_id = new.id'),
    'update target_assignments set audience = new.audience where operation_id = new.operation_id and target_id = new.id;',
    'update controls set audience = new.audience where operation_id = new.operation_id and target_id = new.id;',
    narrow('events', `subject_type = 'Control' and subject_id in (select c.id from controls c where c.operation_id = new.operation_id and c.target_id = new.id)`),
  ]),
];

/** How many parts a record has, for those who see the record, where its agency lets them be told. */
const withheld = [
  `create function muster.parts_of(operation uuid, kind text, subject uuid, part text) returns integer language sql stable
     security definer set search_path = public, pg_temp as $$
     select case part
       when 'NAMES' then (select count(*) from nominal_parties p where p.operation_id = operation and p.subject_type = $2 and p.subject_id = subject)
       when 'FILES' then (select count(*) from files f where f.operation_id = operation and f.subject_type = $2 and f.subject_id = subject and f.removed_at is null)
     end::int
     where exists (select from seizures s where $2 = 'Seizure' and s.operation_id = operation and s.id = subject and s.tells_withheld and s.audience && (select muster.class()))
        or exists (select from targets t where $2 = 'Target' and t.operation_id = operation and t.id = subject and t.tells_withheld and t.audience && (select muster.class())) $$`,
  ...giveFunction('muster.parts_of(uuid, text, uuid, text)', 'muster_handling'),
  'revoke execute on function muster.parts_of(uuid, text, uuid, text) from public',
  'grant execute on function muster.parts_of(uuid, text, uuid, text) to muster_app',
];

/** Who saw something RED, and when: written before it is told. */
const sights = [
  `create table sights (
     operation_id uuid not null references operations on delete restrict,
     id uuid not null,
     subject_type text not null,
     subject_id uuid not null,
     reader_id uuid not null references people on delete restrict,
     reader_agency_id uuid not null references agencies on delete restrict,
     at timestamptz not null,
     audience text[] not null,
     primary key (operation_id, id))`,
  'create index sights_by_subject on sights (operation_id, subject_id, at)',
  ...protect('sights', { insert: 'reader_id = muster.account()' }),
  'create policy sights_stay_within on sights as restrictive for insert to muster_app with check (muster.stays_within(operation_id, audience))',
];
