import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

/** Links by which a forgotten password is set anew: each works once, for an hour. */
export class PasswordResets20261129T1110 implements MigrationInterface {
  name = 'PasswordResets1795950600000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table password_resets (
         id uuid primary key,
         account_id uuid not null references accounts on delete restrict,
         token_hash bytea not null unique,
         created_at timestamptz not null,
         expires_at timestamptz not null,
         used_at timestamptz)`,
      'create index password_resets_by_account on password_resets (account_id)',
      'alter table password_resets enable row level security',
      'alter table password_resets force row level security',
      'create policy password_resets_door on password_resets to muster_door using (true) with check (true)',
      'grant select, insert, update, delete on password_resets to muster_door',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table password_resets');
  }
}
