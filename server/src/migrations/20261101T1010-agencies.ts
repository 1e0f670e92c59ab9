import { accountStates, agencyRoles } from '../agencies/account.entity';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { agencyKinds } from '@muster/shared/vocabularies';
import { protect } from '../platform/visibility';
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
         audience text[] not null default '{any}',
         version integer not null default 1,
         created_at timestamptz not null)`,
      'create index people_by_agency on people (agency_id)',
      ...protect('people', {
        insert: `muster.holds('admin') or muster.holds('a.' || agency_id || '.lead')`,
        update: `muster.holds('admin') or muster.holds('a.' || agency_id || '.lead') or id = muster.account()`,
      }),

      // The door's own tables: only muster_door reads them.
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
         created_at timestamptz not null)`,
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
         revoked_at timestamptz)`,
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
         revoked_at timestamptz)`,
      ...['accounts', 'sessions', 'account_invitations'].flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy ${table}_door on ${table} to muster_door using (true) with check (true)`,
        `grant select, insert, update on ${table} to muster_door`,
      ]),
      'create policy people_door on people to muster_door using (true) with check (true)',
      'create policy agencies_door on agencies for select to muster_door using (true)',
      'grant select, insert on people to muster_door',
      'grant select on agencies to muster_door',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Agencies hold every other table: drop the database instead.');
  }
}
