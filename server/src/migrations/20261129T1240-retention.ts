import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { giveFunction, runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const decides = `(${coordinates} or muster.holds('admin'))`;

/** What a purge deletes, children before what they stand on. */
const purged = [
  'nominal_readings', 'nominal_parties', 'file_locations', 'files', 'seizure_versions', 'seizures', 'controls', 'target_assignments', 'target_versions', 'targets',
  'import_rows', 'import_batches', 'introductions', 'operation_versions', 'operation_phases',
];

/** How long an operation's data is kept, what holds it, and its purge: proposed by one, approved by another, shown by a signed certificate. */
export class Retention20261129T1240 implements MigrationInterface {
  name = 'Retention1795956000000';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the cluster: another database of it may have made it already.
    await db.query(`do $$ begin create role muster_purge nologin noinherit;
      exception when duplicate_object or unique_violation then null; end $$`);
    await runAll(db, [
      'grant muster_purge to current_user',
      'grant usage on schema muster, public to muster_purge',
      `create table operation_retentions (
         operation_id uuid primary key references operations on delete restrict,
         months integer check (months between 0 and 600),
         is_held boolean not null default false,
         reason text,
         reason_language text,
         set_by uuid not null references people on delete restrict,
         set_at timestamptz not null,
         audience text[] not null,
         version integer not null default 1,
         check (not is_held or reason is not null))`,
      ...protect('operation_retentions', { insert: coordinates, update: coordinates }),
      'create trigger operation_retentions_forward before update of version on operation_retentions for each row execute function muster.forward_only()',
      `create table purges (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         operation_code text not null,
         state text not null check (${oneOf('state', ['PROPOSED', 'REFUSED', 'DONE'])}),
         reason text not null,
         reason_language text not null,
         rule text not null,
         counts jsonb not null,
         proposed_by uuid not null references people on delete restrict,
         proposed_at timestamptz not null,
         decided_by uuid references people on delete restrict,
         decided_at timestamptz,
         certificate text,
         signature text,
         public_key text,
         audience text[] not null,
         primary key (operation_id, id),
         check ((state = 'PROPOSED') = (decided_by is null)),
         check (state <> 'DONE' or decided_by <> proposed_by))`,
      'create unique index purges_one_open on purges (operation_id) where state in (\'PROPOSED\', \'DONE\')',
      ...protect('purges', { insert: `${coordinates} and proposed_by = muster.account() and state = 'PROPOSED'`, update: decides }),
      ...['operation_retentions', 'purges'].map((table) => `create policy ${table}_within on ${table} as restrictive to muster_app using (true)
         with check (muster.stays_within(operation_id, array_remove(audience, 'admin')))`),
      // Only the function makes it done: it deletes in the same statement.
      `create policy purges_done_wall on purges as restrictive for update to muster_app using (state <> 'REFUSED') with check (state <> 'DONE' or certificate is not null)`,
      'revoke update on purges from muster_app',
      'grant update (state, decided_by, decided_at, certificate, signature, public_key, audience) on purges to muster_app',

      // Which tables a purge empties. A table of an operation's data that is not named here must be named as kept (retention/purge.api.test.ts).
      'create table purged_tables (name text primary key, position integer not null)',
      'alter table purged_tables enable row level security',
      'alter table purged_tables force row level security',
      'create policy purged_tables_read on purged_tables for select to muster_purge using (true)',
      'create policy purged_tables_owner on purged_tables to current_user using (true) with check (true)',
      'grant select on purged_tables to muster_purge',
      ...purged.flatMap((table, at) => purgeWith(table, (at + 1) * 10)),
      // What is not deleted as a whole: the plan's texts, the reasons that were given, and totals that not everybody saw.
      ...['operations', 'participations', 'seizure_totals', 'seizure_weights', 'purges', 'operation_retentions'].map((table) => `create policy ${table}_purge on ${table} to muster_purge using (true) with check (true)`),
      'grant select, update (objectives, unit_host, regions, routes, version) on operations to muster_purge',
      'grant select, update (reason, reason_language) on participations to muster_purge',
      'grant select, delete on seizure_totals, seizure_weights to muster_purge',
      'grant select, update (state, decided_by, decided_at) on purges to muster_purge',
      'grant select on operation_retentions to muster_purge',
      // Totals that were published outlive the reports that they were made of.
      'drop trigger seizures_totals on seizures',
      'create trigger seizures_totals after update on seizures for each row execute function muster.keep_totals()',
      `create trigger seizures_totals_deleted after delete on seizures for each row when (current_user <> 'muster_purge') execute function muster.keep_totals()`,

      `create function muster.is_over(operation uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as
         $$ select exists (select from operations where id = operation and state in ('CLOSED', 'ARCHIVED', 'CANCELLED')) $$`,
      ...giveFunction('muster.is_over(uuid)', 'muster_purge'),
      'revoke execute on function muster.is_over(uuid) from public',
      // The dry run: how many rows of each kind would go. For coordinators of an operation that is over; rows that they cannot see are counted too.
      `create function muster.count_purged(operation uuid) returns table (kind text, count bigint, bytes numeric) language plpgsql stable
         security definer set search_path = public, pg_temp as $$
       begin
         if not muster.has_role(operation, 'COORDINATOR') or not muster.is_over(operation) then return; end if;
         for kind in select name from purged_tables order by position loop
           execute format('select count(*) from %I where operation_id = $1', kind) into count using operation;
           bytes := case when kind = 'files' then (select sum(f.size) from files f where f.operation_id = operation and f.removed_at is null) end;
           return next;
         end loop;
       end $$`,
      ...giveFunction('muster.count_purged(uuid)', 'muster_purge'),
      'revoke execute on function muster.count_purged(uuid) from public',
      'grant execute on function muster.count_purged(uuid) to muster_app',
      // Four eyes, the hold and the end of the operation are asked here once more, whatever the verb has forgotten.
      `create function muster.purge_operation(operation uuid, purge uuid, at timestamptz)
         returns table (kind text, count bigint, bytes numeric, sha256 text, storage_keys uuid[]) language plpgsql
         security definer set search_path = public, pg_temp as $$
       begin
         if not ${decides.replace('operation_id', 'operation')} or not muster.is_over(operation)
            or exists (select from operation_retentions r where r.operation_id = operation and r.is_held) then
           raise exception 'this operation cannot be purged' using errcode = 'insufficient_privilege';
         end if;
         update purges p set state = 'DONE', decided_by = muster.account(), decided_at = at
          where p.operation_id = operation and p.id = purge and p.state = 'PROPOSED' and p.proposed_by <> muster.account();
         if not found then raise exception 'this purge needs a second pair of eyes' using errcode = 'insufficient_privilege'; end if;
         for kind in select name from purged_tables order by position loop
           execute format($q$ select count(*), encode(sha256(coalesce(string_agg(h, '' order by h), '')), 'hex')
             from (select sha256(convert_to(t::text, 'UTF8')) as h from %I t where operation_id = $1) hashed $q$, kind) into count, sha256 using operation;
           bytes := null;
           storage_keys := null;
           if kind = 'files' then
             select sum(f.size) filter (where f.removed_at is null), array_agg(f.storage_key) into bytes, storage_keys from files f where f.operation_id = operation;
           end if;
           execute format('delete from %I where operation_id = $1', kind) using operation;
           return next;
         end loop;
         delete from seizure_totals t where t.operation_id = operation and not (t.is_validated and t.audience @> array['o.' || operation]);
         delete from seizure_weights w where w.operation_id = operation and not (w.is_validated and w.audience @> array['o.' || operation]);
         update participations p set reason = null, reason_language = null where p.operation_id = operation and p.reason is not null;
         update operations o set objectives = '', unit_host = null, regions = '{}', routes = '{}', version = o.version + 1 where o.id = operation;
       end $$`,
      ...giveFunction('muster.purge_operation(uuid, uuid, timestamptz)', 'muster_purge'),
      'revoke execute on function muster.purge_operation(uuid, uuid, timestamptz) from public',
      'grant execute on function muster.purge_operation(uuid, uuid, timestamptz) to muster_app',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    const kept = ['operations', 'participations', 'seizure_totals', 'seizure_weights'];
    await runAll(db, [
      'drop function muster.purge_operation, muster.count_purged, muster.is_over',
      'drop trigger seizures_totals_deleted on seizures',
      'drop trigger seizures_totals on seizures',
      'create trigger seizures_totals after update or delete on seizures for each row execute function muster.keep_totals()',
      'drop table purges, operation_retentions, purged_tables',
      ...[...purged, ...kept].flatMap((table) => [`drop policy ${table}_purge on ${table}`, `revoke all on ${table} from muster_purge`]),
    ]);
  }
}
