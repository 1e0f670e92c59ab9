import { operationRoles } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { giveFunction, runAll } from './run-all';

const doorTables = ['totp_seeds', 'recovery_codes', 'passkeys', 'spent_challenges', 'sign_in_tickets'];

/** What decides whether an account has the second factor that it must have, and on which changes. */
const deciding = [
  'insert or delete or update of confirmed_at on totp_seeds',
  'insert or delete on passkeys',
  'update of is_required on second_factor_rules',
];

/** Second factors, who must have one, and sessions that know when their holder last proved who they are. */
export class SecondFactors20261129T1130 implements MigrationInterface {
  name = 'SecondFactors1795951800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table totp_seeds (
         account_id uuid primary key references accounts on delete restrict,
         seed bytea,
         confirmed_at timestamptz,
         last_step bigint not null default 0,
         pending_seed bytea,
         pending_since timestamptz)`,
      `create table recovery_codes (
         account_id uuid not null references accounts on delete restrict,
         code_token bytea not null,
         made_at timestamptz not null,
         used_at timestamptz,
         primary key (account_id, code_token))`,
      `create table passkeys (
         id uuid primary key,
         account_id uuid not null references accounts on delete restrict,
         credential_id text not null unique,
         public_key bytea not null,
         counter bigint not null,
         transports text[] not null,
         name text not null,
         created_at timestamptz not null,
         last_used_at timestamptz)`,
      'create index passkeys_by_account on passkeys (account_id)',
      // Challenges are signed, not kept; one that was answered is, so that it is answered once.
      `create table spent_challenges (
         challenge text primary key,
         expires_at timestamptz not null)`,
      `create table sign_in_tickets (
         token_hash bytea primary key,
         account_id uuid not null references accounts on delete restrict,
         expires_at timestamptz not null)`,
      ...doorTables.flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy ${table}_door on ${table} to muster_door using (true) with check (true)`,
        `grant select, insert, update, delete on ${table} to muster_door`,
      ]),

      `create table second_factor_rules (
         role text primary key check (${oneOf('role', ['ADMINISTRATOR', 'LEAD', ...operationRoles])}),
         is_required boolean not null,
         changed_by uuid references people on delete restrict,
         changed_at timestamptz,
         audience text[] not null generated always as (array['admin']) stored)`,
      // Written before the rule binds the owner too.
      ...['ADMINISTRATOR', 'LEAD', ...operationRoles].map((role) => `insert into second_factor_rules (role, is_required) values ('${role}', false)`),
      ...protect('second_factor_rules', { update: `muster.holds('admin')` }),
      'create policy second_factor_rules_own_name on second_factor_rules as restrictive for update to muster_app using (true) with check (changed_by = muster.account())',
      'create policy second_factor_rules_door on second_factor_rules for select to muster_door using (true)',
      'grant select on second_factor_rules to muster_door',

      `create function muster.has_second_factor(account uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select exists (select from totp_seeds where account_id = account and confirmed_at is not null)
             or exists (select from passkeys where account_id = account) $$`,
      `create function muster.must_have_second_factor(account uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select exists (select from second_factor_rules r join accounts a on a.id = account
           where r.is_required and case r.role
             when 'ADMINISTRATOR' then a.is_administrator
             when 'LEAD' then a.agency_role = 'LEAD'
             else exists (select from operation_members m where m.account_id = a.id and m.role = r.role and m.is_active) end) $$`,
      // Whoever lacks the factor that their role demands holds their own account alone, on every path.
      'alter function muster.class_of(uuid) rename to class_by_role',
      `create function muster.class_of(account uuid) returns text[] language sql stable
         security definer set search_path = public, pg_temp as $$
         select case when muster.must_have_second_factor(account) and not muster.has_second_factor(account)
           then array(select t from unnest(muster.class_by_role(account)) t where t = 'u.' || account)
           else muster.class_by_role(account) end $$`,
      ...['has_second_factor', 'must_have_second_factor', 'class_of'].flatMap((name) => [
        ...giveFunction(`muster.${name}(uuid)`, 'muster_door'),
        `revoke execute on function muster.${name}(uuid) from public`,
        `grant execute on function muster.${name}(uuid) to muster_door`,
      ]),
      ...deciding.map((change) => `create trigger ${change.split(' ').at(-1)}_rights after ${change} for each statement execute function muster.mark_rights()`),

      // A session knows when its holder last proved who they are; its secret changes then, and the one before it ends a little later.
      `alter table sessions add column fresh_at timestamptz, add column address text,
         add column former_hash bytea, add column renewed_at timestamptz`,
      'create index sessions_by_former_hash on sessions (former_hash) where former_hash is not null',
      'grant select (address) on sessions to muster_app',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop index sessions_by_former_hash',
      'alter table sessions drop column fresh_at, drop column address, drop column former_hash, drop column renewed_at',
      'drop function muster.class_of(uuid)',
      'alter function muster.class_by_role(uuid) rename to class_of',
      'drop function muster.must_have_second_factor(uuid)',
      'drop function muster.has_second_factor(uuid)',
      'drop table second_factor_rules',
      ...doorTables.map((table) => `drop table ${table}`),
    ]);
  }
}
