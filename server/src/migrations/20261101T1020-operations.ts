import { operationKinds, operationRoles, operationStates, participationStates, phaseKinds, reportForms } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { giveFunction, runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
// Whoever answers for the agency, or its national contact point.
const answersForAgency = `(muster.holds('o.' || operation_id || '.i.' || agency_id)
  or (muster.acts_for(operation_id, agency_id) and muster.has_role(operation_id, 'NATIONAL_CONTACT_POINT')))`;

/** Operations, their phases and participants, and the class each account holds. */
export class Operations20261101T1020 implements MigrationInterface {
  name = 'Operations1793528400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table operations (
         id uuid primary key,
         code text not null,
         name text not null,
         edition text,
         previous_id uuid,
         kind text not null check (${oneOf('kind', operationKinds)}),
         state text not null check (${oneOf('state', operationStates)}),
         is_exercise boolean not null default false,
         lead_agency_id uuid not null references agencies on delete restrict,
         unit_host text,
         objectives text not null default '',
         language text not null default 'en',
         waste_streams text[] not null default '{}',
         codes text[] not null default '{}',
         regions text[] not null default '{}',
         routes text[] not null default '{}',
         report_form text not null check (${oneOf('report_form', reportForms)}),
         starts_on date,
         ends_on date,
         proposed_by uuid references people on delete restrict,
         approved_by uuid references people on delete restrict,
         template text,
         audience text[] not null,
         version integer not null default 1,
         created_by uuid not null references people on delete restrict,
         created_at timestamptz not null,
         check (ends_on >= starts_on))`,
      // Whoever creates an operation holds its tokens from the statement before (see create-operation).
      ...protect('operations', {
        insert: `muster.has_role(id, 'COORDINATOR')`,
        update: `muster.has_role(id, 'COORDINATOR')`,
      }),
      `create table operation_phases (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         position integer not null,
         kind text not null check (${oneOf('kind', phaseKinds)}),
         name text not null,
         name_language text not null default 'en',
         starts_on date not null,
         ends_on date not null check (ends_on >= starts_on),
         is_operational boolean not null generated always as (kind = 'OPERATIONAL') stored,
         audience text[] not null,
         primary key (operation_id, id))`,
      ...protect('operation_phases', { insert: coordinates, update: coordinates, delete: coordinates }),
      `create table participations (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         state text not null check (${oneOf('state', participationStates)}),
         contact_id uuid references people on delete restrict,
         invited_by uuid references people on delete restrict,
         invited_at timestamptz not null,
         answered_at timestamptz,
         reason text,
         reason_language text,
         audience text[] not null,
         version integer not null default 1,
         primary key (operation_id, id),
         unique (operation_id, agency_id))`,
      ...protect('participations', {
        insert: coordinates,
        update: `${coordinates} or ${answersForAgency}`,
      }),
      `create table operation_members (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         account_id uuid not null references people on delete restrict,
         agency_id uuid not null references agencies on delete restrict,
         role text not null check (${oneOf('role', operationRoles)}),
         is_active boolean not null default true,
         audience text[] not null,
         version integer not null default 1,
         primary key (operation_id, id),
         unique (operation_id, account_id))`,
      'create index operation_members_by_account on operation_members (account_id) where is_active',
      'create index participations_by_agency on participations (agency_id)',
      ...protect('operation_members', {
        insert: `${coordinates} or ${answersForAgency}`,
        update: `${coordinates} or ${answersForAgency}`,
      }),
      // An agency chooses its own people, never a coordinator.
      `create policy operation_members_coordinators on operation_members as restrictive for insert to muster_app
         with check (role <> 'COORDINATOR' or ${coordinates})`,
      `create policy operation_members_coordinators_kept on operation_members as restrictive for update to muster_app
         using (not (role = 'COORDINATOR' and is_active) or ${coordinates}) with check (role <> 'COORDINATOR' or ${coordinates})`,
      `create unique index operation_members_one_contact on operation_members (operation_id, agency_id)
         where role = 'NATIONAL_CONTACT_POINT' and is_active`,
      `create table operation_versions (
         operation_id uuid not null references operations on delete restrict,
         version integer not null,
         action text not null,
         from_state text,
         state text not null,
         changed text[] not null default '{}',
         body jsonb not null,
         reason text,
         reason_language text,
         changed_by uuid not null references people on delete restrict,
         changed_at timestamptz not null,
         audience text[] not null,
         primary key (operation_id, version))`,
      ...protect('operation_versions', { insert: coordinates }),

      // Who is silent: kept from what every participant may see, so that it betrays no draft. It stands apart from
      // participations, whose changes are changes of rights; a row that somebody holds is passed over, so that two
      // reports of one agency never wait for each other.
      `create table participation_activity (
         operation_id uuid not null,
         agency_id uuid not null,
         at timestamptz,
         kind text,
         audience text[] not null,
         primary key (operation_id, agency_id),
         foreign key (operation_id, agency_id) references participations (operation_id, agency_id) on delete cascade)`,
      ...protect('participation_activity'),
      'grant select, insert, update on participation_activity to muster_totals',
      'create policy participation_activity_keeper on participation_activity to muster_totals using (true) with check (true)',
      `create function muster.begin_activity() returns trigger language plpgsql
         security definer set search_path = public, pg_temp as $$
       begin
         insert into participation_activity (operation_id, agency_id, audience) values (new.operation_id, new.agency_id, array['o.' || new.operation_id]);
         return null;
       end $$`,
      ...giveFunction('muster.begin_activity()', 'muster_totals'),
      'create trigger participations_activity after insert on participations for each row execute function muster.begin_activity()',
      `create function muster.keep_activity() returns trigger language plpgsql
         security definer set search_path = public, pg_temp as $$
       begin
         update participation_activity set at = new.at, kind = new.kind
         where (operation_id, agency_id) in (
           select a.operation_id, a.agency_id from participation_activity a
           where a.operation_id = new.operation_id and a.agency_id = new.actor_agency_id and (a.at is null or a.at <= new.at)
           for update skip locked);
         return null;
       end $$`,
      ...giveFunction('muster.keep_activity()', 'muster_totals'),
      `create trigger events_activity after insert on events for each row
         when (new.actor_agency_id is not null and 'o.' || new.operation_id = any(new.audience))
         execute function muster.keep_activity()`,

      // What an account may see, from its roles as they stand now. Tokens as in platform/tokens.ts. Whoever administers
      // accounts holds no token of an operation, in whatever role others have put them.
      'create policy participations_door on participations for select to muster_door using (true)',
      'create policy operation_members_door on operation_members for select to muster_door using (true)',
      'grant select on participations, operation_members to muster_door',
      `create function muster.class_of(account uuid) returns text[] language sql stable
         security definer set search_path = public, pg_temp as $$
         select coalesce(array_agg(distinct t order by t), '{}') from accounts a, lateral (
           select 'any' union all
           select 'u.' || a.id union all
           select 'a.' || a.agency_id union all
           select 'a.' || a.agency_id || '.lead' where a.agency_role = 'LEAD' union all
           select 'admin' where a.is_administrator union all
           select unnest(array['o.' || m.operation_id, 'o.' || m.operation_id || '.a.' || m.agency_id,
                               'o.' || m.operation_id || '.r.' || m.role])
             from operation_members m join participations p using (operation_id, agency_id)
            where m.account_id = a.id and m.is_active and p.state = 'ACCEPTED' and not a.is_administrator union all
           select unnest(array['o.' || p.operation_id || '.i', 'o.' || p.operation_id || '.i.' || p.agency_id])
             from participations p
            where p.agency_id = a.agency_id and a.agency_role = 'LEAD' and p.state in ('INVITED', 'ACCEPTED') and not a.is_administrator
         ) held(t) where a.id = account and a.state = 'ACTIVE' $$`,
      ...giveFunction('muster.class_of(uuid)', 'muster_door'),
      'revoke execute on function muster.class_of(uuid) from public',
      'grant execute on function muster.class_of(uuid) to muster_app, muster_door',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Operations hold every other table: drop the database instead.');
  }
}
