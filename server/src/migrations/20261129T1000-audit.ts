import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './one-of';
import { runAll } from './run-all';

/** Tables of which every row has its record from now on, by their identifier. */
const evidence = ['events', 'agency_events', 'denials', 'nominal_readings'];

/** The trail of who did and saw what: written by the application, read by the auditor alone, changed by nobody. */
export class Audit20261129T1000 implements MigrationInterface {
  name = 'Audit1795946400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`do $$ begin create role muster_auditor nologin noinherit;
      exception when duplicate_object or unique_violation then null; end $$`);
    await runAll(db, [
      'grant muster_auditor to current_user',
      'grant usage on schema public to muster_auditor',
      `create table audit_records (
         lane uuid not null,
         seq bigint not null,
         at timestamptz not null,
         actor_account_id uuid,
         actor_agency_id uuid,
         session_hash text,
         address text,
         request_id text,
         action text not null,
         subject_type text not null,
         subject_id uuid,
         subject_version integer,
         operation_id uuid,
         decision text not null check (${oneOf('decision', ['ALLOW', 'DENY'])}),
         rule text,
         evidence text check (${oneOf('evidence', evidence)}),
         evidence_id uuid,
         purpose text,
         body_mac text,
         mac text not null,
         primary key (lane, seq))`,
      'alter table audit_records enable row level security',
      'alter table audit_records force row level security',
      'create policy audit_records_door on audit_records for insert to muster_door with check (true)',
      // What a process notes of itself has no actor.
      'create policy audit_records_insert on audit_records for insert to muster_app with check (actor_account_id is null or actor_account_id = muster.account())',
      'create policy audit_records_auditor on audit_records for select to muster_auditor using (true)',
      'grant insert on audit_records to muster_app, muster_door',
      'grant select on audit_records to muster_auditor',
      ...evidence.flatMap((table) => [`create policy ${table}_auditor on ${table} for select to muster_auditor using (true)`, `grant select on ${table} to muster_auditor`]),
      // What stood before the trail began has no record, and is counted apart.
      'create table audit_past (evidence text not null, evidence_id uuid not null, primary key (evidence, evidence_id))',
      ...evidence.flatMap((table) => [
        // The owner is behind the wall as well, but for this statement.
        `alter table ${table} no force row level security`,
        `insert into audit_past select '${table}', id from ${table}`,
        `alter table ${table} force row level security`,
      ]),
      'alter table audit_past enable row level security',
      'alter table audit_past force row level security',
      'create policy audit_past_auditor on audit_past for select to muster_auditor using (true)',
      'grant select on audit_past to muster_auditor',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop table audit_past',
      ...evidence.flatMap((table) => [`drop policy ${table}_auditor on ${table}`, `revoke select on ${table} from muster_auditor`]),
      'drop table audit_records',
    ]);
  }
}
