import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const reports = `(${coordinates} or muster.has_role(operation_id, 'NATIONAL_CONTACT_POINT') or muster.has_role(operation_id, 'OFFICER'))`;
const tables = ['operation_tasks', 'operation_objectives', 'national_plans', 'participation_readiness'];

/** The work of an operation: its tasks, its objectives with what they are measured by, national plans, and how far each participant is ready. */
export class Planning20261202T1000 implements MigrationInterface {
  name = 'Planning1796205600000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table operation_tasks (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         key text,
         title text not null,
         note text,
         language text not null,
         state text not null check (${oneOf('state', ['TODO', 'DOING', 'DONE', 'DROPPED'])}),
         owner_agency_id uuid references agencies on delete restrict,
         starts_on date,
         due_on date,
         after uuid[] not null default '{}',
         finished_at timestamptz,
         finished_by uuid references people on delete restrict,
         audience text[] not null,
         version integer not null default 1,
         body_hash text not null,
         created_by uuid not null references people on delete restrict,
         created_at timestamptz not null,
         updated_at timestamptz not null,
         primary key (operation_id, id),
         check (due_on >= starts_on))`,
      ...protect('operation_tasks', { insert: coordinates, update: `${coordinates} or (${reports} and muster.acts_for(operation_id, owner_agency_id))` }),
      `create table operation_objectives (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         position integer not null,
         text text not null,
         language text not null,
         measure text not null check (${oneOf('measure', ['CASES', 'KILOGRAMS', 'PIECES', 'CONTROLS', 'REPORTING_AGENCIES', 'WORDS'])}),
         target numeric(24, 6) check (target > 0),
         audience text[] not null,
         version integer not null default 1,
         primary key (operation_id, id),
         check ((measure = 'WORDS') = (target is null)))`,
      ...protect('operation_objectives', { insert: coordinates, update: coordinates, delete: coordinates }),
      `create table national_plans (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         state text not null check (${oneOf('state', ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'])}),
         parts jsonb not null,
         language text not null,
         remarks text,
         remarks_language text,
         submitted_at timestamptz,
         submitted_by uuid references people on delete restrict,
         reviewed_at timestamptz,
         reviewed_by uuid references people on delete restrict,
         audience text[] not null,
         version integer not null default 1,
         updated_at timestamptz not null,
         primary key (operation_id, id),
         unique (operation_id, agency_id))`,
      ...protect('national_plans', { insert: `${reports} and muster.acts_for(operation_id, agency_id)`, update: `${coordinates} or (${reports} and muster.acts_for(operation_id, agency_id))` }),
      // What every participant may know of the others' readiness; what their plans say stands with the plans.
      `create table participation_readiness (
         operation_id uuid not null references operations on delete restrict,
         agency_id uuid not null references agencies on delete restrict,
         plan_state text check (${oneOf('plan_state', ['SUBMITTED', 'RETURNED', 'ACCEPTED'])}),
         connected_at timestamptz,
         nudged_at timestamptz,
         audience text[] not null,
         primary key (operation_id, agency_id))`,
      ...protect('participation_readiness', { insert: `${coordinates} or muster.acts_for(operation_id, agency_id)`, update: `${coordinates} or muster.acts_for(operation_id, agency_id)` }),
      ...tables.map((table) => `create policy ${table}_within on ${table} as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`),
      ...['operation_tasks', 'operation_objectives', 'national_plans'].map((table) => `create trigger ${table}_forward before update of version on ${table} for each row execute function muster.forward_only()`),
      ...tables.flatMap((table, index) => purgeWith(table, 510 + index)),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name = any('{${tables.join(',')}}')`,
      ...tables.map((table) => `drop table ${table}`),
    ]);
  }
}
