import { riskBands } from '@muster/shared/risk/profile';
import { manifestStates, riskProfileStates } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const reports = `(${coordinates} or muster.has_role(operation_id, 'NATIONAL_CONTACT_POINT') or muster.has_role(operation_id, 'OFFICER'))`;
const own = 'muster.acts_for(operation_id, agency_id)';
const tables = ['manifest_lines', 'manifest_portions', 'manifests', 'risk_profile_versions', 'risk_profiles'];

/** Profiles of risk with their versions, and manifests whose lines are scored by them. */
export class Risk20261208T1300 implements MigrationInterface {
  name = 'Risk1796734800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table risk_profiles (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         title text not null,
         note text,
         language text not null,
         state text not null check (${oneOf('state', riskProfileStates)}),
         weights jsonb not null,
         high numeric(6, 2) not null check (high > 0),
         medium numeric(6, 2) not null check (medium > 0 and medium < high),
         body_hash text not null,
         audience text[] not null,
         version integer not null default 1,
         created_by uuid not null references people on delete restrict,
         created_at timestamptz not null,
         updated_at timestamptz not null,
         primary key (operation_id, id))`,
      ...protect('risk_profiles', { insert: `${reports} and ${own} and created_by = muster.account()`, update: `${coordinates} or (${reports} and ${own})` }),
      'create trigger risk_profiles_forward before update of version on risk_profiles for each row execute function muster.forward_only()',
      // What scored a line is kept as it stood.
      `create table risk_profile_versions (
         operation_id uuid not null,
         profile_id uuid not null,
         version integer not null,
         state text not null check (${oneOf('state', riskProfileStates)}),
         title text not null,
         weights jsonb not null,
         high numeric(6, 2) not null,
         medium numeric(6, 2) not null,
         changed_by uuid not null references people on delete restrict,
         changed_at timestamptz not null,
         audience text[] not null,
         primary key (operation_id, profile_id, version),
         foreign key (operation_id, profile_id) references risk_profiles on delete restrict)`,
      ...protect('risk_profile_versions', { insert: `${reports} and changed_by = muster.account()` }),
      `create table manifests (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         uploaded_by uuid not null references people on delete restrict,
         file_name text not null,
         sha256 text not null,
         format text not null check (${oneOf('format', ['CSV', 'XLSX'])}),
         state text not null check (${oneOf('state', manifestStates)}),
         columns text[] not null,
         mapping text[] not null,
         line_count integer not null,
         done_count integer not null default 0,
         high_count integer not null default 0,
         medium_count integer not null default 0,
         profile_id uuid not null,
         profile_version integer not null,
         is_for_coordinators boolean not null,
         scored_at timestamptz,
         audience text[] not null,
         created_at timestamptz not null,
         updated_at timestamptz not null,
         primary key (operation_id, id),
         foreign key (operation_id, profile_id, profile_version) references risk_profile_versions on delete restrict,
         check ((state = 'SCORED') = (scored_at is not null)))`,
      ...protect('manifests', { insert: `${reports} and ${own} and uploaded_by = muster.account()`, update: own }),
      // Rows as they were read, sealed: they name persons and companies. Each portion goes once its lines are scored.
      `create table manifest_portions (
         operation_id uuid not null,
         manifest_id uuid not null,
         portion integer not null,
         agency_id uuid not null,
         ciphertext bytea not null,
         audience text[] not null,
         primary key (operation_id, manifest_id, portion),
         foreign key (operation_id, manifest_id) references manifests on delete restrict)`,
      ...protect('manifest_portions', { insert: own, delete: own }),
      `create table manifest_lines (
         operation_id uuid not null,
         manifest_id uuid not null,
         line integer not null,
         agency_id uuid not null,
         facts jsonb not null,
         -- Names and addresses, sealed; nobody reads them here, a nomination hands them on to the target's parties.
         names bytea,
         points numeric(8, 2) not null,
         band text not null check (${oneOf('band', riskBands)}),
         reasons jsonb not null,
         missing text[] not null,
         target_id uuid,
         audience text[] not null,
         primary key (operation_id, manifest_id, line),
         foreign key (operation_id, manifest_id) references manifests on delete restrict,
         foreign key (operation_id, target_id) references targets on delete restrict)`,
      'create index manifest_lines_ranked on manifest_lines (operation_id, manifest_id, points desc, line desc)',
      'create index manifest_lines_by_target on manifest_lines (operation_id, target_id) where target_id is not null',
      ...protect('manifest_lines', { insert: own, update: `${coordinates} or ${own}` }),
      // What is said of a line stays as it was scored.
      'revoke update on manifest_lines from muster_app',
      'grant update (target_id) on manifest_lines to muster_app',
      ...tables.map((table) => `create policy ${table}_within on ${table} as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`),
      'create policy manifest_lines_keys on manifest_lines to muster_keys using (true) with check (true)',
      'grant select (operation_id, manifest_id, line, names), update (names) on manifest_lines to muster_keys',
      'create policy manifest_portions_keys on manifest_portions to muster_keys using (true) with check (true)',
      'grant select (operation_id, manifest_id, portion, ciphertext), update (ciphertext) on manifest_portions to muster_keys',
      // Before the targets that lines became.
      ...tables.flatMap((table, index) => purgeWith(table, 11 + index)),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name = any('{${tables.join(',')}}')`,
      ...tables.map((table) => `drop table ${table}`),
    ]);
  }
}
