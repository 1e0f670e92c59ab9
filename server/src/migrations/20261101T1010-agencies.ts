import { accountStates, agencyRoles } from '../agencies/account.entity';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { agencyKinds } from '@muster/shared/vocabularies';
import { protect, visibilityRule } from '../platform/visibility';
import { oneOf } from './one-of';
import { runAll } from './run-all';

/** Agencies, their people, and the door: accounts, sessions, invitations. */
export class Agencies20261101T1010 implements MigrationInterface {
  name = 'Agencies1793527800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table agencies (
         id uuid primary key,
         name text not null,
         short_name text not null,
         name_language text not null default 'en',
         kind text not null check (${oneOf('kind', agencyKinds)}),
         country text check (country ~ '^[A-Z]{2}$'),
         region text,
         languages text[] not null default '{}',
         audience text[] not null default '{any}',
         version integer not null default 1,
         created_at timestamptz not null,
         check (country is not null or region is not null))`,
      ...protect('agencies', { insert: `muster.holds('admin')`, update: `muster.holds('admin')` }),
      // The public face of an account: who somebody is, never how they sign in.
      `create table people (
         id uuid primary key,
         agency_id uuid not null references agencies on delete restrict,
         name text not null,
         title text,
         title_language text,
         contact_email text,
         contact_phone text,
         topics text[] not null default '{}',
         languages text[] not null default '{}',
         is_contact_point boolean not null default false,
         is_active boolean not null default true,
         audience text[] not null default '{any}',
         version integer not null default 1,
         created_at timestamptz not null)`,
      'create index people_by_agency on people (agency_id)',
      ...protect('people', {
        insert: `muster.holds('admin') or muster.holds('a.' || agency_id || '.lead')`,
        update: `muster.holds('admin') or muster.holds('a.' || agency_id || '.lead') or id = muster.account()`,
      }),

      // The door's own tables: their credentials are read by muster_door alone.
      `create table accounts (
         id uuid primary key references people on delete restrict,
         agency_id uuid not null references agencies on delete restrict,
         email text not null unique check (email = lower(email)),
         language text not null default 'en',
         is_administrator boolean not null default false,
         agency_role text not null check (${oneOf('agency_role', agencyRoles)}),
         state text not null check (${oneOf('state', accountStates)}),
         password_hash text,
         failed_attempts integer not null default 0,
         locked_until timestamptz,
         created_at timestamptz not null,
         audience text[] not null generated always as (array['admin', 'u.' || id::text, 'a.' || agency_id::text || '.lead']) stored)`,
      'create index accounts_by_agency on accounts (agency_id)',
      `create table sessions (
         id uuid primary key,
         account_id uuid not null references accounts on delete restrict,
         kind text not null check (kind in ('BROWSER', 'TOKEN')),
         name text,
         token_hash bytea not null unique,
         user_agent text,
         created_at timestamptz not null,
         last_seen_at timestamptz not null,
         expires_at timestamptz not null,
         revoked_at timestamptz,
         audience text[] not null generated always as (array['u.' || account_id::text]) stored)`,
      'create index sessions_by_account on sessions (account_id)',
      `create table account_invitations (
         id uuid primary key,
         token_hash bytea not null unique,
         agency_id uuid not null references agencies on delete restrict,
         email text not null,
         name text not null,
         language text not null default 'en',
         agency_role text not null check (${oneOf('agency_role', agencyRoles)}),
         invited_by uuid not null references people on delete restrict,
         created_at timestamptz not null,
         expires_at timestamptz not null,
         accepted_at timestamptz,
         revoked_at timestamptz,
         audience text[] not null generated always as (array['admin', 'a.' || agency_id::text || '.lead']) stored)`,
      'create index account_invitations_by_agency on account_invitations (agency_id)',
      ...['accounts', 'sessions', 'account_invitations'].flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy ${table}_door on ${table} to muster_door using (true) with check (true)`,
        `create policy ${table}_read on ${table} for select to muster_app using (${visibilityRule.policy})`,
        `grant select, insert, update on ${table} to muster_door`,
      ]),
      // What an owner, a lead or an administrator may see of them; password and token hashes are in no grant.
      'grant select (id, agency_id, email, language, is_administrator, agency_role, state, created_at, audience) on accounts to muster_app',
      'grant select (id, account_id, kind, name, user_agent, created_at, last_seen_at, expires_at, revoked_at, audience) on sessions to muster_app',
      `grant select (id, agency_id, email, name, language, agency_role, invited_by, created_at, expires_at, accepted_at, revoked_at, audience)
         on account_invitations to muster_app`,
      'create policy people_door on people to muster_door using (true) with check (true)',
      'create policy agencies_door on agencies for select to muster_door using (true)',
      'grant select, insert, update on people to muster_door',
      'grant select on agencies to muster_door',

      // The audit trail of agencies, people and accounts, which belong to no operation.
      `create table agency_events (
         id uuid primary key,
         kind text not null,
         agency_id uuid not null references agencies on delete restrict,
         subject_id uuid not null,
         actor_account_id uuid not null,
         at timestamptz not null,
         request_id text,
         arguments jsonb not null default '{}',
         audience text[] not null generated always as (array['admin', 'a.' || agency_id::text || '.lead']) stored)`,
      'create index agency_events_by_agency on agency_events (agency_id, at)',
      ...protect('agency_events', { insert: 'actor_account_id = muster.account()' }),
      'create policy agency_events_door on agency_events for insert to muster_door with check (true)',
      'grant insert on agency_events to muster_door',

      // The directory is searched without regard to case and accents.
      'create extension if not exists unaccent',
      `create function muster.fold(text) returns text language sql stable parallel safe as
         $$ select lower(public.unaccent($1)) $$`,
      // One line a person, and one for an agency that names nobody: with the rights of whoever reads it.
      `create view directory_entries with (security_invoker = true) as
         select p.id, p.id as person_id, p.agency_id, a.country, a.region, p.name, p.is_contact_point, p.topics, p.languages, p.audience,
           concat_ws(' ', p.name, p.title, a.name, a.short_name, a.region, array_to_string(p.topics, ' ')) as words
         from people p join agencies a on a.id = p.agency_id where p.is_active
         union all
         select a.id, null, a.id, a.country, a.region, a.name, false, '{}', a.languages, a.audience, concat_ws(' ', a.name, a.short_name, a.region)
         from agencies a where not exists (select from people p where p.agency_id = a.id and p.is_active)`,
      'grant select on directory_entries to muster_app',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Agencies hold every other table: drop the database instead.');
  }
}
