import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { giveFunction, runAll } from './run-all';

const own = 'muster.acts_for(operation_id, agency_id)';
const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'];

/** Photographs and documents; where a photograph was taken stands apart, for fewer eyes. */
export class Files20261101T1060 implements MigrationInterface {
  name = 'Files1793530800000';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the cluster: another database of it may have made it already.
    await db.query(`do $$ begin create role muster_files nologin noinherit;
      exception when duplicate_object or unique_violation then null; end $$`);
    await runAll(db, [
      'grant muster_files to current_user',
      'grant usage on schema muster, public to muster_files',
      `create table files (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         subject_type text not null check (${oneOf('subject_type', ['Seizure'])}),
         subject_id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         uploaded_by uuid not null references people on delete restrict,
         name text not null,
         media_type text not null check (${oneOf('media_type', mediaTypes)}),
         size integer not null check (size > 0),
         sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
         width integer,
         height integer,
         has_preview boolean not null,
         -- The bytes stand in the store under this name, sealed under the file's own key; a removed file has neither.
         storage_key uuid not null unique,
         wrapped_key bytea,
         audience text[] not null,
         created_at timestamptz not null,
         removed_at timestamptz,
         removed_by uuid references people on delete restrict,
         primary key (operation_id, id),
         foreign key (operation_id, subject_id) references seizures on delete restrict,
         check ((removed_at is null) = (wrapped_key is not null)))`,
      'create index files_by_subject on files (operation_id, subject_id, created_at)',
      ...protect('files', { insert: own, update: own }),
      `create table file_locations (
         operation_id uuid not null,
         file_id uuid not null,
         agency_id uuid not null,
         latitude numeric(8, 5),
         longitude numeric(8, 5),
         taken_at text,
         audience text[] not null,
         primary key (operation_id, file_id),
         foreign key (operation_id, file_id) references files on delete restrict)`,
      ...protect('file_locations', { insert: own, delete: own }),
      ...['files', 'file_locations'].flatMap((table) => [
        `create policy ${table}_keeper on ${table} to muster_files using (true) with check (true)`,
        `grant select, update on ${table} to muster_files`,
      ]),
      // Of those who see a file, the agency that took it and the coordinators see where; of a draft, the agency alone.
      `create function muster.location_audience(operation_id uuid, agency_id uuid, audience text[]) returns text[] language sql immutable as
         $$ select array['o.' || operation_id || '.a.' || agency_id]
              || case when 'o.' || operation_id = any(audience) then array['o.' || operation_id || '.r.COORDINATOR'] else '{}' end $$`,
      // A file is seen by those who see its subject, from the very moment that the subject's audience changes.
      `create function muster.files_follow() returns trigger language plpgsql
         security definer set search_path = public, pg_temp as $$
       begin
         update files set audience = new.audience where operation_id = new.operation_id and subject_id = new.id;
         update file_locations l set audience = muster.location_audience(l.operation_id, l.agency_id, new.audience)
           from files f where f.operation_id = l.operation_id and f.id = l.file_id and f.operation_id = new.operation_id and f.subject_id = new.id;
         return null;
       end $$`,
      ...giveFunction('muster.files_follow()', 'muster_files'),
      `create trigger seizures_files after update of audience on seizures for each row
         when (old.audience is distinct from new.audience) execute function muster.files_follow()`,
      // Which of these stored bytes belong to no file: what a crash between the store and the commit left behind.
      `create function muster.orphans_among(keys uuid[]) returns setof uuid language sql stable
         security definer set search_path = public, pg_temp as
         $$ select k from unnest(keys) k where not exists (select from files f where f.storage_key = k and f.removed_at is null) $$`,
      ...giveFunction('muster.orphans_among(uuid[])', 'muster_files'),
      'revoke execute on function muster.orphans_among(uuid[]), muster.files_follow() from public',
      'grant execute on function muster.orphans_among(uuid[]) to muster_app',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop trigger seizures_files on seizures',
      'drop function muster.files_follow(), muster.orphans_among(uuid[]), muster.location_audience(uuid, uuid, text[])',
      'drop table file_locations',
      'drop table files',
    ]);
  }
}
