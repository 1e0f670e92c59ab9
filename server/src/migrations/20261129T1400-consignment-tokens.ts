import { consignmentMarks } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './one-of';
import { runAll } from './run-all';

const read = ['targets', 'seizures', 'participations', 'operations', 'nominal_parties'] as const;

/** Keyed tokens of what identifies a consignment, and the narrow role that alone may compare them. */
export class ConsignmentTokens20261129T1400 implements MigrationInterface {
  name = 'ConsignmentTokens1795960800000';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the cluster: another database of it may have made it already.
    await db.query(`do $$ begin create role muster_deconfliction nologin noinherit;
      exception when duplicate_object or unique_violation then null; end $$`);
    await runAll(db, [
      'grant muster_deconfliction to current_user',
      'grant usage on schema muster, public to muster_deconfliction',
      ...read.map((table) => `create policy ${table}_read_deconfliction on ${table} for select to muster_deconfliction using (true)`),
      'grant select on targets, seizures, participations, operations to muster_deconfliction',
      'grant select (operation_id, subject_type, subject_id, kind, blind_token) on nominal_parties to muster_deconfliction',
      // Granted to nobody but that role: an agency that read it would know what others look for.
      `create table consignment_tokens (
         operation_id uuid not null references operations on delete restrict,
         record_type text not null check (record_type in ('Seizure', 'Target')),
         record_id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         kind text not null check (${oneOf('kind', consignmentMarks)}),
         token bytea not null,
         primary key (operation_id, record_type, record_id, kind, token))`,
      'create index consignment_tokens_by_token on consignment_tokens (operation_id, kind, token)',
      'alter table consignment_tokens enable row level security',
      'alter table consignment_tokens force row level security',
      'create policy consignment_tokens_keeper on consignment_tokens to muster_deconfliction using (true) with check (true)',
      'grant select, insert, delete on consignment_tokens to muster_deconfliction',
      // Every comparison is on record in the log, for nobody's eyes; what an agency spent of its day is counted from there.
      `create index events_of_comparing on events (operation_id, actor_agency_id, at) where kind = 'ConsignmentCompared'`,
      `create policy events_deconfliction_read on events for select to muster_deconfliction using (kind = 'ConsignmentCompared' or subject_type in ('Interest', 'ConsignmentPair'))`,
      `create policy events_deconfliction_update on events for update to muster_deconfliction using (subject_type in ('Interest', 'ConsignmentPair')) with check (true)`,
      `create policy events_deconfliction_insert on events for insert to muster_deconfliction with check (subject_type in ('Interest', 'Target', 'Seizure'))`,
      'grant select, insert, update (audience) on events to muster_deconfliction',
      ...facts,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.consignment_of(uuid, text, uuid)',
      'drop function muster.agency_sees(text[], uuid, uuid)',
      'drop table consignment_tokens',
      ...['read', 'update', 'insert'].map((what) => `drop policy events_deconfliction_${what} on events`),
      'drop index events_of_comparing',
      ...read.map((table) => `drop policy ${table}_read_deconfliction on ${table}`),
      `revoke all on ${read.join(', ')}, events from muster_deconfliction`,
      'revoke select (operation_id, subject_type, subject_id, kind, blind_token) on nominal_parties from muster_deconfliction',
      'revoke update (audience) on events from muster_deconfliction',
    ]);
  }
}

/** What is asked of a record when it is compared: with the rights of whoever asks. */
const facts = [
  // A report counts once it is submitted, a target until it is closed, and either while its agency takes part.
  `create function muster.consignment_of(operation uuid, kind text, record uuid)
     returns table (agency_id uuid, audience text[], tlp text, stands boolean) language sql stable as $$
     select r.agency_id, r.audience, r.tlp, r.stands and exists (select from participations p where p.operation_id = operation and p.agency_id = r.agency_id and p.state = 'ACCEPTED')
     from (
       select t.nominating_agency_id, t.audience, t.tlp, t.state <> 'CLOSED' from targets t where $2 = 'Target' and t.operation_id = operation and t.id = record
       union all
       select s.reporting_agency_id, s.audience, s.tlp, s.state <> 'DRAFT' from seizures s where $2 = 'Seizure' and s.operation_id = operation and s.id = record
     ) r(agency_id, audience, tlp, stands) $$`,
  // Its people as such: that one of them coordinates, or is named, does not give sight to the agency.
  `create function muster.agency_sees(audience text[], operation uuid, agency uuid) returns boolean language sql immutable parallel safe as $$
     select audience && array['o.' || operation, 'o.' || operation || '.n', 'o.' || operation || '.a.' || agency, 'o.' || operation || '.n.a.' || agency] $$`,
];
