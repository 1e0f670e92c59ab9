import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveFunction, runAll } from './run-all';

const numbering = `
  with fresh as (
    select operation_id, id, row_number() over (partition by operation_id order by recorded) as n
    from (select operation_id, id, recorded from events where seq is null order by recorded limit batch) unnumbered
  ), heads as (
    insert into log_heads as h (operation_id, last_seq)
    select operation_id, count(*) from fresh group by operation_id
    on conflict (operation_id) do update set last_seq = h.last_seq + excluded.last_seq
    returning operation_id, last_seq
  ), counts as (select operation_id, count(*) as added from fresh group by operation_id)`;

const seqOf = 'heads.last_seq - counts.added + fresh.n from fresh join heads using (operation_id) join counts using (operation_id) where e.operation_id = fresh.operation_id and e.id = fresh.id';

const asItsOwn = [
  ...giveFunction('muster.sequence_events(integer)', 'muster_sequencer'),
  'revoke execute on function muster.sequence_events(integer) from public',
  'grant execute on function muster.sequence_events(integer) to muster_sequencer',
];

/** The sequencer says how far each log has grown, so that its server can tell the others, whatever carries that. */
export class LogHeadsTold20261101T1710 implements MigrationInterface {
  name = 'LogHeadsTold1793553000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.sequence_events(integer)',
      // Numbers after commit: whoever holds the lock numbers what is committed, so no number is ever missed.
      `create function muster.sequence_events(batch integer, out numbered integer, out grown jsonb) language plpgsql
         security definer set search_path = public, pg_temp as $$
       begin
         grown := '{}';
         if not pg_try_advisory_xact_lock(hashtext('muster.log'), hashtext(current_database())) then numbered := -1; return; end if;
         ${numbering}, updated as (update events e set seq = ${seqOf} returning 1)
         select (select count(*) from updated), coalesce((select jsonb_object_agg(operation_id, last_seq::text) from heads), '{}') into numbered, grown;
       end $$`,
      ...asItsOwn,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.sequence_events(integer)',
      `create function muster.sequence_events(batch integer) returns integer language plpgsql
         security definer set search_path = public, pg_temp as $$
       declare numbered integer;
       begin
         if not pg_try_advisory_xact_lock(hashtext('muster.log'), hashtext(current_database())) then return -1; end if;
         ${numbering} update events e set seq = ${seqOf};
         get diagnostics numbered = row_count;
         if numbered > 0 then perform pg_notify('muster_log', ''); end if;
         return numbered;
       end $$`,
      ...asItsOwn,
    ]);
  }
}
