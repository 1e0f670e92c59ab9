import type { MigrationInterface, QueryRunner } from 'typeorm';
import { operationRoles } from '@muster/shared/vocabularies';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const roleNames = operationRoles.map((role) => `'${role}'`).join(', ');
/** A course of a person is for coordinators, and for the national contact point of that person's agency. */
const mayTrain = `(${coordinates} or account_id is not null and muster.has_role(operation_id, 'NATIONAL_CONTACT_POINT') and muster.acts_for(operation_id, agency_id))`;

/** How many people of an agency take each course and have passed it: each counts once, however it was given to them. */
const trainingOf = (takes: string): string => `create or replace function muster.training_of(operation uuid, agency uuid) returns table (course_id uuid, needed integer, passed integer) language sql stable
   security definer set search_path = public, pg_temp as $$
   select t.course_id, count(distinct m.account_id)::integer,
     (count(distinct m.account_id) filter (where exists (select from course_certificates c where c.course_id = t.course_id and c.account_id = m.account_id)))::integer
   from training_assignments t join operation_members m on m.operation_id = t.operation_id and ${takes} and m.is_active
   where t.operation_id = operation and m.agency_id = agency and muster.is_participant(operation)
   group by t.course_id $$`;

/** What is written stands with what is right, where only the door reads; one draft a course. What was published leaves its line, so that a repeat finds it. */
const drafts = [
  `create table course_drafts (
     id uuid primary key,
     course_id uuid references courses on delete restrict,
     owner_agency_id uuid references agencies on delete restrict,
     based_on integer,
     body jsonb not null,
     body_hash text not null,
     version integer not null default 1,
     written_by uuid not null references people on delete restrict,
     written_at timestamptz not null,
     published_version integer,
     check (published_version is null or course_id is not null))`,
  'create unique index course_drafts_one on course_drafts (course_id) where published_version is null',
  'create index course_drafts_open on course_drafts (owner_agency_id, written_at desc) where published_version is null',
  'alter table course_drafts enable row level security',
  'alter table course_drafts force row level security',
  'create policy course_drafts_door on course_drafts to muster_door using (true) with check (true)',
  'grant select, insert, update, delete on course_drafts to muster_door',
  'create trigger course_drafts_forward before update of version on course_drafts for each row execute function muster.forward_only()',
];

/** Which of these stored bytes belong to nothing: what a crash left between the store and the commit, or what was dropped with its draft. */
const orphansAmong = (unless: string): string => `create or replace function muster.orphans_among(keys uuid[]) returns setof uuid language sql stable
   security definer set search_path = public, pg_temp as
   $$ select k from unnest(keys) k where not exists (select from files f where f.storage_key = k and f.removed_at is null)${unless} $$`;

/** Films of lessons and their captions: nobody's to see until a version that shows them is published; the door shows its writers. */
const films = [
  `create table course_files (
     id uuid primary key,
     draft_id uuid not null,
     owner_agency_id uuid references agencies on delete restrict,
     kind text not null check (${oneOf('kind', ['FILM', 'CAPTIONS'])}),
     name text not null,
     media_type text not null check (${oneOf('media_type', ['video/mp4', 'video/webm', 'text/vtt'])}),
     size integer not null check (size > 0),
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     storage_key uuid not null unique,
     wrapped_key bytea not null,
     audience text[] not null default '{}',
     uploaded_by uuid not null references people on delete restrict,
     created_at timestamptz not null,
     check ((kind = 'CAPTIONS') = (media_type = 'text/vtt')))`,
  'create index course_files_by_draft on course_files (draft_id)',
  'create index course_files_by_owner on course_files (owner_agency_id)',
  ...protect('course_files'),
  'create policy course_files_door on course_files to muster_door using (true) with check (true)',
  'grant select, insert, update (audience), delete on course_files to muster_door',
  'create policy course_files_keeper on course_files for select to muster_files using (true)',
  'grant select (storage_key) on course_files to muster_files',
  'create policy course_files_keys on course_files to muster_keys using (true) with check (true)',
  'grant select (id, wrapped_key), update (wrapped_key) on course_files to muster_keys',
  orphansAmong(' and not exists (select from course_files c where c.storage_key = k)'),
];

/** A course can be given to one person of an operation, and is written on the screen as a draft; its lessons show films. */
export class TrainingFurther20261207T1100 implements MigrationInterface {
  name = 'TrainingFurther1796641200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `alter table training_assignments
         add column account_id uuid references people on delete restrict,
         add column agency_id uuid references agencies on delete restrict,
         drop constraint training_assignments_roles_check,
         drop constraint training_assignments_operation_id_course_id_key,
         add constraint training_assignments_roles_check check (roles <@ array[${roleNames}] and (account_id is null) = (cardinality(roles) > 0)),
         add constraint training_assignments_person_check check ((account_id is null) = (agency_id is null)),
         add constraint training_assignments_once unique nulls not distinct (operation_id, course_id, account_id)`,
      'drop policy training_assignments_insert on training_assignments',
      `create policy training_assignments_insert on training_assignments for insert to muster_app with check (${mayTrain} and assigned_by = muster.account())`,
      'drop policy training_assignments_delete on training_assignments',
      `create policy training_assignments_delete on training_assignments for delete to muster_app using (coalesce(audience && (select muster.class()), false) and ${mayTrain})`,
      // Only somebody who takes part, as whoever assigns sees them; and for their agency's and the coordinators' eyes alone.
      `create policy training_assignments_person on training_assignments as restrictive for insert to muster_app with check (account_id is null or
         audience <@ array['o.' || operation_id || '.r.COORDINATOR', 'o.' || operation_id || '.a.' || agency_id]
         and exists (select from operation_members m where m.operation_id = training_assignments.operation_id and m.account_id = training_assignments.account_id
           and m.agency_id = training_assignments.agency_id and m.is_active))`,
      // Who is told of it: that it is theirs, never which course it is.
      'create policy training_assignments_jobs on training_assignments for select to muster_jobs using (true)',
      'grant select (operation_id, id, account_id) on training_assignments to muster_jobs',
      trainingOf('(m.role = any(t.roles) or m.account_id = t.account_id and m.agency_id = t.agency_id)'),
      ...drafts,
      ...films,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      orphansAmong(''),
      'drop table course_files',
      'drop table course_drafts',
      'alter table training_assignments no force row level security',
      'delete from training_assignments where account_id is not null',
      'alter table training_assignments force row level security',
      trainingOf('m.role = any(t.roles)'),
      'revoke select (operation_id, id, account_id) on training_assignments from muster_jobs',
      'drop policy training_assignments_jobs on training_assignments',
      'drop policy training_assignments_person on training_assignments',
      'drop policy training_assignments_insert on training_assignments',
      `create policy training_assignments_insert on training_assignments for insert to muster_app with check (${coordinates} and assigned_by = muster.account())`,
      'drop policy training_assignments_delete on training_assignments',
      `create policy training_assignments_delete on training_assignments for delete to muster_app using ((coalesce(audience && (select muster.class()), false)) and (${coordinates}))`,
      `alter table training_assignments
         drop constraint training_assignments_once,
         drop constraint training_assignments_roles_check,
         drop column account_id, drop column agency_id,
         add constraint training_assignments_roles_check check (cardinality(roles) > 0 and roles <@ array[${roleNames}]),
         add constraint training_assignments_operation_id_course_id_key unique (operation_id, course_id)`,
    ]);
  }
}
