import { controlFindings, detectionMethods, targetKinds, targetOutcomes, targetStates } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { runAll } from './run-all';

/** Roles that act; an analyst, a manager or an observer writes nothing here, whatever a resolver forgets. */
const acts = ['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER'].map((role) => `muster.has_role(operation_id, '${role}')`).join(' or ');

/** Targets, who is to act on them, and the controls that were made. */
export class Targets20261101T1030 implements MigrationInterface {
  name = 'Targets1793529000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table targets (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         reference text not null,
         nominating_agency_id uuid not null references agencies on delete restrict,
         nominated_by uuid not null references people on delete restrict,
         kind text not null check (${oneOf('kind', targetKinds)}),
         state text not null check (${oneOf('state', targetStates)}),
         title text not null,
         language text not null default 'en',
         container_numbers text[] not null default '{}',
         imo_number text,
         imo_check_digit_valid boolean,
         vessel_name text,
         voyage text,
         bill_of_lading text,
         vehicle_registration text,
         declared_description text,
         declared_hs text,
         waste_stream text,
         reasons text not null,
         risk_indicators text[] not null default '{}',
         departure_country text,
         destination_country text,
         route jsonb not null default '[]',
         expected_at timestamptz,
         expected_zone text,
         outcome text check (${oneOf('outcome', targetOutcomes)}),
         outcome_note text,
         outcome_language text,
         audience text[] not null,
         version integer not null default 1,
         body_hash text not null,
         created_at timestamptz not null,
         updated_at timestamptz not null,
         primary key (operation_id, id))`,
      'create index targets_by_state on targets (operation_id, state, expected_at)',
      ...protect('targets', { insert: 'muster.acts_for(operation_id, nominating_agency_id)', update: acts }),
      `create table target_versions (
         operation_id uuid not null,
         target_id uuid not null,
         version integer not null,
         state text not null,
         body jsonb not null,
         reason text,
         changed_by uuid not null references people on delete restrict,
         changed_at timestamptz not null,
         audience text[] not null,
         primary key (operation_id, target_id, version),
         foreign key (operation_id, target_id) references targets on delete restrict)`,
      ...protect('target_versions', { insert: acts }),
      `create table target_assignments (
         operation_id uuid not null,
         id uuid not null,
         target_id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         assigned_by uuid not null references people on delete restrict,
         assigned_at timestamptz not null,
         due_at timestamptz,
         withdrawn_at timestamptz,
         audience text[] not null,
         primary key (operation_id, id),
         unique (operation_id, target_id, agency_id),
         foreign key (operation_id, target_id) references targets on delete restrict)`,
      ...protect('target_assignments', { insert: `(${acts})`, update: acts }),
      `create table controls (
         operation_id uuid not null,
         id uuid not null,
         target_id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         made_by uuid not null references people on delete restrict,
         controlled_at timestamptz not null,
         zone text not null,
         country text not null,
         place text not null,
         locode text,
         method text not null check (${oneOf('method', detectionMethods)}),
         finding text not null check (${oneOf('finding', controlFindings)}),
         note text,
         language text not null default 'en',
         audience text[] not null,
         version integer not null default 1,
         body_hash text not null,
         created_at timestamptz not null,
         primary key (operation_id, id),
         foreign key (operation_id, target_id) references targets on delete restrict)`,
      'create index controls_by_target on controls (operation_id, target_id, controlled_at)',
      ...protect('controls', { insert: 'muster.acts_for(operation_id, agency_id)' }),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, ['drop table controls', 'drop table target_assignments', 'drop table target_versions', 'drop table targets']);
  }
}
