import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveFunction, runAll } from './run-all';

/** Every table that decides what an account may see (muster.class_of) or whether its session goes on, and on which changes. */
const deciding = [
  'insert or update or delete on operation_members',
  'insert or update or delete on participations',
  'update of state, agency_id, agency_role, is_administrator on accounts',
  'update of revoked_at, expires_at on sessions',
];

/** Marks each transaction that changes somebody's rights, so that live streams look them up again only then. */
export class Rights20261101T1100 implements MigrationInterface {
  name = 'Rights1793530800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table rights_changes (
         tx xid8 not null default pg_current_xact_id(),
         at timestamptz not null default now())`,
      'create index rights_changes_by_tx on rights_changes (tx)',
      'alter table rights_changes enable row level security',
      'alter table rights_changes force row level security',
      'create policy rights_changes_door on rights_changes to muster_door using (true) with check (true)',
      'grant select, insert, delete on rights_changes to muster_door',
      // Marks are forgotten after an hour: every server looks each half second.
      `create function muster.mark_rights() returns trigger language plpgsql
         security definer set search_path = public, pg_temp as $$
       begin
         delete from rights_changes where at < now() - interval '1 hour';
         insert into rights_changes default values;
         return null;
       end $$`,
      ...giveFunction('muster.mark_rights()', 'muster_door'),
      ...deciding.map((change) => {
        const table = change.split(' ').at(-1);
        return `create trigger ${table}_rights after ${change} for each statement execute function muster.mark_rights()`;
      }),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...deciding.map((change) => `drop trigger ${change.split(' ').at(-1)}_rights on ${change.split(' ').at(-1)}`),
      'drop function muster.mark_rights',
      'drop table rights_changes',
    ]);
  }
}
