import { tlpLevels } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { comparing } from './interests-compared';
import { revealing } from './interests-revealed';
import { giveFunction, runAll } from './run-all';

const entries = ['compare_consignment(uuid, text, uuid, text[], bytea[], integer, timestamptz)', 'hold_interest(uuid, uuid)', 'settle_interest(uuid, uuid, timestamptz)', 'recompare_agency(uuid, uuid, timestamptz)'];
const inner = ['touched_by(uuid, text, uuid, text[], bytea[])', 'refresh_interest(uuid, text, uuid, uuid, timestamptz)', 'tell_interest(interests, text, timestamptz)', 'release_record(uuid, text, uuid, uuid, uuid, timestamptz)', 'was_offered(uuid, text, uuid, text[], text[])'];
const owners = { seizures: 'reporting_agency_id', targets: 'nominating_agency_id' } as const;
const kinds = { seizures: 'Seizure', targets: 'Target' } as const;
const records = ['seizures', 'targets'] as const;

/** That another agency looks at the same consignment: a row for each side, for that side's eyes, without a word of the other's record. */
export class Interests20261129T1410 implements MigrationInterface {
  name = 'Interests1795961400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table interests (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         record_type text not null check (record_type in ('Seizure', 'Target')),
         record_id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         other_agency_id uuid not null references agencies on delete restrict,
         kinds text[] not null,
         found_at timestamptz not null,
         offered_at timestamptz,
         offered_by uuid references people on delete restrict,
         declined_at timestamptz,
         is_offered_other boolean not null default false,
         revealed_at timestamptz,
         ended_at timestamptz,
         version integer not null default 1,
         audience text[] not null,
         primary key (operation_id, id),
         unique (operation_id, record_type, record_id, other_agency_id),
         check (agency_id <> other_agency_id))`,
      'alter table interests enable row level security',
      'alter table interests force row level security',
      'create policy interests_read on interests for select to muster_app using (audience && (select muster.class()))',
      'create policy interests_update on interests for update to muster_app using ((audience && (select muster.class())) and muster.acts_for(operation_id, agency_id)) with check (muster.acts_for(operation_id, agency_id))',
      'create policy interests_within on interests as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))',
      'create policy interests_keeper on interests to muster_deconfliction using (true) with check (true)',
      // An agency writes its own answer, and nothing else of the row.
      'grant select, update (offered_at, offered_by, declined_at, version) on interests to muster_app',
      'grant select, insert, update on interests to muster_deconfliction',
      'create trigger interests_forward before update of version on interests for each row execute function muster.forward_only()',
      ...records.flatMap((table) => [
        `create policy ${table}_release_deconfliction on ${table} for update to muster_deconfliction using (true) with check (true)`,
        `grant update (releasable_to, marked_audience, audience, version, updated_at) on ${table} to muster_deconfliction`,
      ]),
      ...['seizure_versions', 'target_versions'].flatMap((table) => [
        `create policy ${table}_deconfliction on ${table} for insert to muster_deconfliction with check (true)`,
        `grant insert on ${table} to muster_deconfliction`,
      ]),
      ...comparing,
      ...revealing,
      ...entries.flatMap((signature) => [
        ...giveFunction(`muster.${signature}`, 'muster_deconfliction'),
        `revoke execute on function muster.${signature} from public`,
        `grant execute on function muster.${signature} to muster_app`,
      ]),
      ...carried,
      ...records.map((table) => lowered(table, `and not (current_user = 'muster_deconfliction' and new.tlp = old.tlp
            and muster.was_offered(new.operation_id, '${kinds[table]}', new.id, old.marked_audience, new.marked_audience))`)),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...records.map((table) => lowered(table, '')),
      ...records.flatMap((table) => [`drop trigger ${table}_interests on ${table}`, `drop function muster.${table}_interests()`]),
      ...[...entries, ...inner].map((signature) => `drop function muster.${signature}`),
      'drop table interests',
      ...['seizure_versions', 'target_versions'].flatMap((table) => [`drop policy ${table}_deconfliction on ${table}`, `revoke all on ${table} from muster_deconfliction`]),
      ...records.flatMap((table) => [`drop policy ${table}_release_deconfliction on ${table}`, `revoke update (releasable_to, marked_audience, audience, version, updated_at) on ${table} from muster_deconfliction`]),
    ]);
  }
}

/** An interest is for those of its agency who see its record, and so is the news of it: in the transaction that narrows the record. */
const carried = records.flatMap((table) => [
  `create function muster.${table}_interests() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     update interests set audience = muster.meet(new.audience, array['o.' || operation_id || '.a.' || agency_id])
       where operation_id = new.operation_id and record_type = '${kinds[table]}' and record_id = new.id;
     update events e set audience = muster.meet(i.audience, e.audience) from interests i
       where i.operation_id = new.operation_id and i.record_type = '${kinds[table]}' and i.record_id = new.id
         and e.operation_id = i.operation_id and e.subject_type = 'Interest' and e.subject_id = i.id and not muster.is_within(e.audience, i.audience);
     return null;
   end $$`,
  ...giveFunction(`muster.${table}_interests()`, 'muster_deconfliction'),
  `create trigger ${table}_interests after update of audience on ${table} for each row
     when (old.audience is distinct from new.audience) execute function muster.${table}_interests()`,
]);

const rank = (row: string): string => `array_position(array[${tlpLevels.map((level) => `'${level}'`).join(', ')}], ${row}.tlp)`;

/** The wall of markings, with what else lets one be widened: its own agency offered the record to the agency that gains sight. */
const lowered = (table: (typeof records)[number], unless: string): string => `create or replace function muster.${table}_lowered() returns trigger language plpgsql as $$
   begin
     if not muster.is_within(new.audience, new.marked_audience) then
       raise exception 'an audience reaches beyond its marking' using errcode = 'check_violation';
     end if;
     if tg_op = 'UPDATE' and (${rank('new')} < ${rank('old')} or not muster.is_within(new.marked_audience, old.marked_audience))
        and not muster.acts_for(new.operation_id, new.${owners[table]}) ${unless} then
       raise exception 'a marking is lowered by its originator alone' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$`;
