import type { MigrationInterface, QueryRunner } from 'typeorm';
import { operationRoles } from '@muster/shared/vocabularies';
import { protect, visibilityRule } from '../platform/visibility';
import { purgeWith } from './purge-with';
import { giveFunction, runAll } from './run-all';

const own = 'account_id = muster.account()';
const ofOperation = ['training_assignments', 'training_sessions'];
const atTheDoor = ['courses', 'course_texts'];
/** Those that stand on others first. */
const tables = ['course_certificates', 'course_attempts', 'lesson_readings', 'course_keys', ...ofOperation, 'course_texts', 'courses'];

/** Courses with their versions, what somebody read, tried and passed, and the training of an operation. */
export class Training20261204T1000 implements MigrationInterface {
  name = 'Training1796378400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table courses (
         id uuid primary key,
         key text not null unique check (key ~ '^[a-z0-9-]{3,60}$'),
         owner_agency_id uuid references agencies on delete restrict,
         edition text not null,
         pass_mark_percent integer not null check (pass_mark_percent between 1 and 100),
         attempts integer not null check (attempts between 1 and 20),
         version integer not null default 1,
         audience text[] not null default '{any}',
         created_at timestamptz not null,
         updated_at timestamptz not null)`,
      // What a version said stays as it was: certificates name it.
      `create table course_texts (
         course_id uuid not null references courses on delete restrict,
         version integer not null,
         language text not null,
         edition text not null,
         pass_mark_percent integer not null,
         attempts integer not null,
         title text not null,
         summary text not null,
         lessons jsonb not null,
         questions jsonb not null,
         audience text[] not null default '{any}',
         published_at timestamptz not null,
         published_by uuid references people on delete restrict,
         primary key (course_id, version, language))`,
      ...atTheDoor.flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy ${table}_read on ${table} for select to muster_app using (${visibilityRule.policy})`,
        `create policy ${table}_door on ${table} to muster_door using (true) with check (true)`,
        `grant select on ${table} to muster_app`,
      ]),
      'grant select, insert, update on courses to muster_door',
      'grant select, insert on course_texts to muster_door',
      'create trigger courses_forward before update of version on courses for each row execute function muster.forward_only()',
      // The right answers are for the door alone, which judges.
      `create table course_keys (
         course_id uuid not null,
         version integer not null,
         language text not null,
         answers jsonb not null,
         primary key (course_id, version, language),
         foreign key (course_id, version, language) references course_texts on delete restrict)`,
      'alter table course_keys enable row level security',
      'alter table course_keys force row level security',
      'create policy course_keys_door on course_keys to muster_door using (true) with check (true)',
      'grant select, insert on course_keys to muster_door',

      `create table lesson_readings (
         account_id uuid not null references people on delete restrict,
         course_id uuid not null references courses on delete restrict,
         lesson text not null,
         opened_at timestamptz not null,
         finished_at timestamptz,
         audience text[] not null generated always as (array['u.' || account_id::text]) stored,
         primary key (account_id, course_id, lesson))`,
      ...protect('lesson_readings', { insert: own, update: own }),
      `create table course_attempts (
         id uuid primary key,
         account_id uuid not null references people on delete restrict,
         course_id uuid not null,
         version integer not null,
         language text not null,
         number integer not null,
         answers jsonb not null,
         review jsonb not null,
         right_count integer not null,
         question_count integer not null check (question_count > 0),
         has_passed boolean not null,
         handed_in_at timestamptz not null,
         body_hash text not null,
         audience text[] not null generated always as (array['u.' || account_id::text]) stored,
         unique (account_id, course_id, version, number),
         foreign key (course_id, version, language) references course_texts on delete restrict)`,
      ...protect('course_attempts', { insert: own }),
      `create table course_certificates (
         id uuid primary key,
         code text not null unique,
         account_id uuid not null references people on delete restrict,
         course_id uuid not null references courses on delete restrict,
         version integer not null,
         language text not null,
         attempt_id uuid not null references course_attempts on delete restrict,
         holder_name text not null,
         issued_at timestamptz not null,
         audience text[] not null generated always as (array['u.' || account_id::text]) stored,
         unique (account_id, course_id, version))`,
      ...protect('course_certificates', { insert: own }),
      'create index course_certificates_by_course on course_certificates (course_id, account_id)',
      'create policy course_certificates_door on course_certificates for select to muster_door using (true)',
      'grant select on course_certificates to muster_door',

      `create table training_assignments (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         course_id uuid not null references courses on delete restrict,
         roles text[] not null check (cardinality(roles) > 0 and roles <@ array[${operationRoles.map((role) => `'${role}'`).join(', ')}]),
         due_on date,
         audience text[] not null,
         assigned_at timestamptz not null,
         assigned_by uuid not null references people on delete restrict,
         primary key (operation_id, id),
         unique (operation_id, course_id))`,
      ...protect('training_assignments', { insert: `muster.has_role(operation_id, 'COORDINATOR') and assigned_by = muster.account()`, delete: `muster.has_role(operation_id, 'COORDINATOR')` }),
      'create policy training_assignments_door on training_assignments for select to muster_door using (true)',
      'grant select on training_assignments to muster_door',

      `create table training_sessions (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         course_id uuid references courses on delete restrict,
         title text not null,
         note text,
         place text,
         link text,
         language text not null,
         starts_at timestamptz not null,
         ends_at timestamptz not null,
         zone text not null,
         is_cancelled boolean not null default false,
         audience text[] not null,
         version integer not null default 1,
         created_by uuid not null references people on delete restrict,
         created_at timestamptz not null,
         updated_at timestamptz not null,
         primary key (operation_id, id),
         check (ends_at > starts_at))`,
      ...protect('training_sessions', { insert: `muster.has_role(operation_id, 'COORDINATOR') and created_by = muster.account()`, update: `muster.has_role(operation_id, 'COORDINATOR')` }),
      'create trigger training_sessions_forward before update of version on training_sessions for each row execute function muster.forward_only()',
      ...ofOperation.map((table) => `create policy ${table}_within on ${table} as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`),
      ...ofOperation.flatMap((table, index) => purgeWith(table, 520 + index)),

      // Who has passed is a person's own affair: the others learn how many of an agency have, and no name.
      `create function muster.training_of(operation uuid, agency uuid) returns table (course_id uuid, needed integer, passed integer) language sql stable
         security definer set search_path = public, pg_temp as $$
         select t.course_id, count(*)::integer,
           (count(*) filter (where exists (select from course_certificates c where c.course_id = t.course_id and c.account_id = m.account_id)))::integer
         from training_assignments t join operation_members m on m.operation_id = t.operation_id and m.role = any(t.roles) and m.is_active
         where t.operation_id = operation and m.agency_id = agency and muster.is_participant(operation)
         group by t.course_id $$`,
      ...giveFunction('muster.training_of(uuid, uuid)', 'muster_door'),
      'revoke execute on function muster.training_of(uuid, uuid) from public',
      'grant execute on function muster.training_of(uuid, uuid) to muster_app',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.training_of(uuid, uuid)',
      `delete from purged_tables where name = any('{${ofOperation.join(',')}}')`,
      ...tables.map((table) => `drop table ${table}`),
    ]);
  }
}
