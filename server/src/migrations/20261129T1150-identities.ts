import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

/** Who an account is to its agency's OpenID provider, and which sessions came by it. */
export class Identities20261129T1150 implements MigrationInterface {
  name = 'Identities1795953000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table account_identities (
         issuer text not null,
         subject text not null,
         account_id uuid not null references accounts on delete restrict,
         created_at timestamptz not null,
         primary key (issuer, subject),
         unique (account_id, issuer))`,
      `create table identity_sessions (
         session_id uuid primary key references sessions on delete cascade,
         issuer text not null,
         subject text not null,
         provider_session text)`,
      'create index identity_sessions_by_subject on identity_sessions (issuer, subject)',
      ...['account_identities', 'identity_sessions'].flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy ${table}_door on ${table} to muster_door using (true) with check (true)`,
        `grant select, insert on ${table} to muster_door`,
      ]),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, ['drop table identity_sessions', 'drop table account_identities']);
  }
}
