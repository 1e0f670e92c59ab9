import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { giveFunction, runAll } from './run-all';

const roles = ['muster_app', 'muster_sequencer', 'muster_search', 'muster_door', 'muster_totals'];

/** Database roles, the viewer's settings, the log of events and its sequencer. */
export class Platform20261101T1000 implements MigrationInterface {
  name = 'Platform1793527200000';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the cluster: another database of it may have made them already.
    for (const role of roles) {
      await db.query(`do $$ begin create role ${role} nologin noinherit;
        exception when duplicate_object or unique_violation then null; end $$`);
    }
    await runAll(db, [
      ...roles.map((role) => `grant ${role} to current_user`),
      'revoke create on schema public from public',
      'create schema muster',
      `grant usage on schema muster, public to ${roles.join(', ')}`,
      `create function muster.account() returns uuid language sql stable parallel safe as
         $$ select nullif(current_setting('muster.account', true), '')::uuid $$`,
      `create function muster.class() returns text[] language sql stable parallel safe as
         $$ select coalesce(nullif(current_setting('muster.class', true), ''), '{}')::text[] $$`,
      `create function muster.holds(token text) returns boolean language sql stable parallel safe as
         $$ select token = any(muster.class()) $$`,
      `create function muster.is_participant(operation_id uuid) returns boolean language sql stable parallel safe as
         $$ select muster.holds('o.' || operation_id) $$`,
      `create function muster.acts_for(operation_id uuid, agency_id uuid) returns boolean language sql stable parallel safe as
         $$ select muster.holds('o.' || operation_id || '.a.' || agency_id) $$`,
      `create function muster.has_role(operation_id uuid, role text) returns boolean language sql stable parallel safe as
         $$ select muster.holds('o.' || operation_id || '.r.' || role) $$`,
      `create function muster.utc(at timestamptz) returns text language sql immutable parallel safe as
         $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$`,

      `create table log_epochs (
         singleton boolean primary key default true check (singleton),
         epoch uuid not null default gen_random_uuid())`,
      'insert into log_epochs default values',
      'grant select on log_epochs to muster_app, muster_sequencer',
      `create table log_heads (
         operation_id uuid primary key,
         last_seq bigint not null default 0)`,
      'grant select, insert, update on log_heads to muster_sequencer',

      `create table events (
         operation_id uuid not null,
         id uuid not null,
         seq bigint,
         recorded bigint generated always as identity,
         kind text not null,
         subject_type text not null,
         subject_id uuid not null,
         subject_version integer not null default 1,
         actor_account_id uuid,
         actor_agency_id uuid,
         at timestamptz not null,
         audience text[] not null,
         audience_before text[] not null default '{}',
         arguments jsonb not null default '{}',
         request_id text,
         primary key (operation_id, id))`,
      'create unique index events_by_seq on events (operation_id, seq) where seq is not null',
      'create index events_unnumbered on events (recorded) where seq is null',
      'create index events_by_subject on events (operation_id, subject_id, at)',
      ...protect('events', { insert: 'actor_account_id is not distinct from muster.account()' }),
      'grant select, update on events to muster_sequencer',
      'create policy events_sequencer on events to muster_sequencer using (true) with check (true)',
      // Numbers after commit: whoever holds the lock numbers what is committed, so no number is ever missed.
      `create function muster.sequence_events(batch integer) returns integer language plpgsql
         security definer set search_path = public, pg_temp as $$
       declare numbered integer;
       begin
         if not pg_try_advisory_xact_lock(hashtext('muster.log'), hashtext(current_database())) then return -1; end if;
         with fresh as (
           select operation_id, id, row_number() over (partition by operation_id order by recorded) as n
           from (select operation_id, id, recorded from events where seq is null order by recorded limit batch) unnumbered
         ), heads as (
           insert into log_heads as h (operation_id, last_seq)
           select operation_id, count(*) from fresh group by operation_id
           on conflict (operation_id) do update set last_seq = h.last_seq + excluded.last_seq
           returning operation_id, last_seq
         ), counts as (select operation_id, count(*) as added from fresh group by operation_id)
         update events e set seq = heads.last_seq - counts.added + fresh.n
         from fresh join heads using (operation_id) join counts using (operation_id)
         where e.operation_id = fresh.operation_id and e.id = fresh.id;
         get diagnostics numbered = row_count;
         if numbered > 0 then perform pg_notify('muster_log', ''); end if;
         return numbered;
       end $$`,
      ...giveFunction('muster.sequence_events(integer)', 'muster_sequencer'),
      'revoke execute on function muster.sequence_events(integer) from public',
      'grant execute on function muster.sequence_events(integer) to muster_sequencer',

      // Refused attempts are written outside the refused transaction, so that a rollback cannot erase them.
      `create table denials (
         id uuid primary key,
         account_id uuid,
         action text not null,
         subject_type text not null,
         subject_id uuid,
         at timestamptz not null,
         request_id text)`,
      'alter table denials enable row level security',
      'alter table denials force row level security',
      'create policy denials_insert on denials for insert to muster_app with check (true)',
      'grant insert on denials to muster_app',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead.');
  }
}
