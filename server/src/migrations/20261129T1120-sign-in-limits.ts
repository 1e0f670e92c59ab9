import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

/** Attempts to sign in, counted by keyed names, and the browsers from which somebody has signed in before. */
export class SignInLimits20261129T1120 implements MigrationInterface {
  name = 'SignInLimits1795951200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table attempt_windows (
         key bytea primary key,
         attempts timestamptz[] not null,
         last_at timestamptz not null)`,
      'create index attempt_windows_by_age on attempt_windows (last_at)',
      `create table known_devices (
         token_hash bytea not null,
         account_id uuid not null references accounts on delete restrict,
         created_at timestamptz not null,
         expires_at timestamptz not null,
         primary key (token_hash, account_id))`,
      'create index known_devices_by_account on known_devices (account_id)',
      ...['attempt_windows', 'known_devices'].flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy ${table}_door on ${table} to muster_door using (true) with check (true)`,
        `grant select, insert, update, delete on ${table} to muster_door`,
      ]),
      'alter table accounts drop column failed_attempts, drop column locked_until',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop table known_devices',
      'drop table attempt_windows',
      'alter table accounts add column failed_attempts integer not null default 0, add column locked_until timestamptz',
    ]);
  }
}
