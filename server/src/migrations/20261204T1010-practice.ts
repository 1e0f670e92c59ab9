import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { giveFunction, runAll } from './run-all';

/** Operations in which one person practises alone, with an invented partner. */
export class Practice20261204T1010 implements MigrationInterface {
  name = 'Practice1796379000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table practice_operations (
         operation_id uuid primary key references operations on delete restrict,
         account_id uuid not null references people on delete restrict,
         agency_id uuid not null references agencies on delete restrict,
         partner_agency_id uuid not null references agencies on delete restrict,
         partner_id uuid not null references people on delete restrict,
         message_id uuid not null,
         target_id uuid not null,
         begun_at timestamptz not null,
         ended_at timestamptz,
         audience text[] not null)`,
      'create unique index practice_operations_one on practice_operations (account_id) where ended_at is null',
      ...protect('practice_operations', { insert: `partner_id = muster.account() and muster.has_role(operation_id, 'COORDINATOR')` }),
      'create policy practice_operations_within on practice_operations as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))',
      // The invented partner is seen in the operation that it was invented for, and nowhere else.
      `create policy agencies_practice on agencies for insert to muster_door with check (not 'any' = any(audience))`,
      'grant insert on agencies to muster_door',

      // What was practised goes at once, by the one who practised: it is nobody else's.
      ...['practice_operations', 'operation_members'].map((table) => `create policy ${table}_purge on ${table} to muster_purge using (true) with check (true)`),
      'grant select, update (ended_at) on practice_operations to muster_purge',
      'grant select, update (is_active) on operation_members to muster_purge',
      'grant update (state, audience) on operations to muster_purge',
      `create function muster.end_practice(operation uuid, at timestamptz) returns uuid[] language plpgsql
         security definer set search_path = public, pg_temp as $$
       declare kind text; keys uuid[];
       begin
         update practice_operations p set ended_at = at where p.operation_id = operation and p.account_id = muster.account() and p.ended_at is null;
         if not found then raise exception 'this is not what the account practises in' using errcode = 'insufficient_privilege'; end if;
         select coalesce(array_agg(f.storage_key), '{}') into keys from files f where f.operation_id = operation;
         for kind in select name from purged_tables order by position loop
           execute format('delete from %I where operation_id = $1', kind) using operation;
         end loop;
         delete from seizure_totals t where t.operation_id = operation;
         delete from seizure_weights w where w.operation_id = operation;
         update operation_members m set is_active = false where m.operation_id = operation;
         update operations o set state = 'ARCHIVED', objectives = '', audience = '{}', version = o.version + 1 where o.id = operation;
         return keys;
       end $$`,
      ...giveFunction('muster.end_practice(uuid, timestamptz)', 'muster_purge'),
      'revoke execute on function muster.end_practice(uuid, timestamptz) from public',
      'grant execute on function muster.end_practice(uuid, timestamptz) to muster_app',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.end_practice(uuid, timestamptz)',
      'revoke update (state, audience) on operations from muster_purge',
      'revoke select, update (is_active) on operation_members from muster_purge',
      'drop policy operation_members_purge on operation_members',
      'revoke insert on agencies from muster_door',
      'drop policy agencies_practice on agencies',
      'drop table practice_operations',
    ]);
  }
}
