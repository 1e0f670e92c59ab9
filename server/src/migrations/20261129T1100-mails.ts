import type { MigrationInterface, QueryRunner } from 'typeorm';
import { visibilityRule } from '../platform/visibility';
import { runAll } from './run-all';

/** Mails on their way: queued in the transaction of the change that they tell of, sent once it is committed. */
export class Mails20261129T1100 implements MigrationInterface {
  name = 'Mails1795950000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table mails (
         id uuid primary key,
         kind text not null check (kind in ('INVITATION', 'PASSWORD_RESET', 'PASSWORD_CHANGED')),
         agency_id uuid not null references agencies on delete restrict,
         recipient text not null,
         content bytea,
         attempts integer not null default 0,
         claimed_until timestamptz,
         next_attempt_at timestamptz not null,
         last_error text,
         created_at timestamptz not null,
         expires_at timestamptz not null,
         sent_at timestamptz,
         failed_at timestamptz,
         audience text[] not null generated always as (array['admin']) stored)`,
      'create index mails_waiting on mails (next_attempt_at) where sent_at is null and failed_at is null',
      'alter table mails enable row level security',
      'alter table mails force row level security',
      'create policy mails_door on mails to muster_door using (true) with check (true)',
      `create policy mails_read on mails for select to muster_app using (${visibilityRule.policy})`,
      'grant select, insert, update, delete on mails to muster_door',
      // The content is sealed and holds a link that opens an account: it is in no grant.
      `grant select (id, kind, agency_id, recipient, attempts, last_error, created_at, expires_at, sent_at, failed_at, audience) on mails to muster_app`,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table mails');
  }
}
