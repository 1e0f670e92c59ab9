import { caveats, tlpLevels } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './one-of';
import { giveFunction, runAll } from './run-all';

const records = ['seizures', 'targets'] as const;
const owners = { seizures: 'reporting_agency_id', targets: 'nominating_agency_id' } as const;

/** What stands on everything that is marked. A file without a level of its own is handled as what it belongs to. */
const markingOf = (table: string): string[] => [
  `alter table ${table}
     add column tlp text ${table === 'files' ? '' : `not null default 'GREEN'`} check (${oneOf('tlp', tlpLevels)}),
     add column releasable_to uuid[],
     add column to_coordinators boolean not null default true,
     add column recipients uuid[] not null default '{}',
     add column caveats text[] not null default '{}' check (caveats <@ array[${caveats.map((caveat) => `'${caveat}'`).join(', ')}]),
     add column handling_note text`,
];

/** Markings on records and files, the audiences that they give, and the wall that keeps a record within its marking. */
export class Handling20261129T1300 implements MigrationInterface {
  name = 'Handling1795957200000';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the cluster: another database of it may have made it already.
    await db.query(`do $$ begin create role muster_handling nologin noinherit;
      exception when duplicate_object or unique_violation then null; end $$`);
    await runAll(db, [
      'grant muster_handling to current_user',
      'grant usage on schema muster, public to muster_handling',
      ...meeting,
      ...[...records, 'files'].flatMap(markingOf),
      ...records.flatMap((table) => [
        `alter table ${table} add column marked_audience text[], add column tells_withheld boolean not null default false`,
        `alter table ${table} no force row level security`,
        `update ${table} set marked_audience = array['o.' || operation_id]`,
        `alter table ${table} force row level security`,
        `alter table ${table} alter column marked_audience set not null`,
        `create policy ${table}_read_handling on ${table} for select to muster_handling using (true)`,
        `grant select on ${table} to muster_handling`,
      ]),
      ...personal,
      ...walls,
      // A coordinator is told of the reports that a coordinator may see, and of no others.
      `create or replace function muster.has_open_reports(operation uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select muster.has_role(operation, 'COORDINATOR')
            and exists (select from seizures where operation_id = operation and state in ('SUBMITTED', 'SENT_BACK') and audience && (select muster.class())) $$`,
    ]);
  }

  /** What was narrowed stays narrowed: a marking that stands stops it. */
  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...[...records, 'files'].map((table) => `alter table ${table} no force row level security`),
      `do $$ begin if exists (select from seizures where tlp <> 'GREEN' or releasable_to is not null) or exists (select from targets where tlp <> 'GREEN' or releasable_to is not null)
         or exists (select from files where tlp is not null) then raise exception 'records are marked: what was narrowed would be seen by all again'; end if; end $$`,
      ...[...records, 'files'].map((table) => `alter table ${table} force row level security`),
      ...records.flatMap((table) => [`drop trigger ${table}_marking on ${table}`, `drop function muster.${table}_lowered()`]),
      ...[...records, 'files'].map((table) => `drop trigger ${table}_names_people on ${table}`),
      ...before,
      'drop function muster.name_people()',
      'drop table named_people',
      ...records.flatMap((table) => [`drop policy ${table}_read_handling on ${table}`, `revoke all on ${table} from muster_handling`, `alter table ${table} drop column marked_audience, drop column tells_withheld`]),
      ...[...records, 'files'].map((table) => `alter table ${table} ${['tlp', 'releasable_to', 'to_coordinators', 'recipients', 'caveats', 'handling_note'].map((column) => `drop column ${column}`).join(', ')}`),
      'drop function muster.meet(text[], text[])',
      'drop function muster.is_within(text[], text[])',
      'drop function muster.token_within(text, text)',
    ]);
  }
}

/** What an account held, and what a coordinator was told, before anything was marked. */
const before = [
  `create or replace function muster.class_by_role(account uuid) returns text[] language sql stable
     security definer set search_path = public, pg_temp as $$
     select coalesce(array_agg(distinct t order by t), '{}') from accounts a, lateral (
       select 'any' union all
       select 'u.' || a.id union all
       select 'a.' || a.agency_id union all
       select 'a.' || a.agency_id || '.lead' where a.agency_role = 'LEAD' union all
       select 'admin' where a.is_administrator union all
       select unnest(array['o.' || m.operation_id, 'o.' || m.operation_id || '.a.' || m.agency_id,
                           'o.' || m.operation_id || '.r.' || m.role])
         from operation_members m join participations p using (operation_id, agency_id)
        where m.account_id = a.id and m.is_active and p.state = 'ACCEPTED' and not a.is_administrator union all
       select unnest(array['o.' || p.operation_id || '.i', 'o.' || p.operation_id || '.i.' || p.agency_id])
         from participations p
        where p.agency_id = a.agency_id and a.agency_role = 'LEAD' and p.state in ('INVITED', 'ACCEPTED') and not a.is_administrator
     ) held(t) where a.id = account and a.state = 'ACTIVE' $$`,
  `create or replace function muster.has_open_reports(operation uuid) returns boolean language sql stable
     security definer set search_path = public, pg_temp as $$
     select muster.has_role(operation, 'COORDINATOR')
        and exists (select from seizures where operation_id = operation and state in ('SUBMITTED', 'SENT_BACK')) $$`,
];

/** The rules of platform/meet.ts in SQL; `meet.test.ts` shows that the two agree. */
const meeting = [
  `create function muster.token_within(t text, u text) returns boolean language sql immutable parallel safe as $$
     select t = u or (left(t, 38) = left(u, 38) and case
       when length(u) = 38 then substr(t, 39, 3) in ('.a.', '.r.') or substr(t, 39, 2) = '.n'
       when substr(u, 39, 3) = '.a.' then starts_with(t, u || '.') or substr(t, 39) = '.n' || substr(u, 39) or starts_with(substr(t, 39), '.n' || substr(u, 39) || '.')
       when substr(u, 39, 3) = '.n.' then starts_with(t, u || '.')
       else substr(u, 39) = '.n' and (substr(t, 39, 3) = '.n.' or (substr(t, 39, 3) = '.r.' and substr(t, 39) <> '.r.OBSERVER'))
     end) $$`,
  `create function muster.is_within(audience text[], wider text[]) returns boolean language sql immutable parallel safe as $$
     select not exists (select from unnest(audience) t where not exists (select from unnest(wider) u where muster.token_within(t, u))) $$`,
  `create function muster.meet(one text[], other text[]) returns text[] language sql immutable parallel safe as $$
     select coalesce(array_agg(distinct t order by t), '{}') from (
       select t from unnest(one) t where exists (select from unnest(other) u where muster.token_within(t, u))
       union all select t from unnest(other) t where exists (select from unnest(one) u where muster.token_within(t, u))
       union all select left(a, 38) || '.n' || substr(a, 39) from unnest(one || other) a
        where substr(a, 39, 3) = '.a.'
          and left(a, 38) || '.n' = any (case when a = any (one) then other else one end || case when a = any (other) then one else other end)
     ) both_of(t) $$`,
];

/** Who is named in something RED holds a token of their own; nobody else does, so that live classes stay few. */
const personal = [
  `create table named_people (
     operation_id uuid not null,
     account_id uuid not null,
     primary key (operation_id, account_id))`,
  'alter table named_people enable row level security',
  'alter table named_people force row level security',
  'create policy named_people_handling on named_people to muster_handling using (true) with check (true)',
  'create policy named_people_door on named_people for select to muster_door using (true)',
  'grant select, insert on named_people to muster_handling',
  'grant select on named_people to muster_door',
  'create trigger named_people_rights after insert or delete on named_people for each statement execute function muster.mark_rights()',
  `create function muster.name_people() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     insert into named_people (operation_id, account_id) select new.operation_id, unnest(new.recipients) on conflict do nothing;
     return null;
   end $$`,
  ...giveFunction('muster.name_people()', 'muster_handling'),
  ...[...records, 'files'].map((table) => `create trigger ${table}_names_people after insert or update of recipients on ${table} for each row
     when (new.recipients <> '{}') execute function muster.name_people()`),
  `create or replace function muster.class_by_role(account uuid) returns text[] language sql stable
     security definer set search_path = public, pg_temp as $$
     select coalesce(array_agg(distinct t order by t), '{}') from accounts a, lateral (
       select 'any' union all
       select 'u.' || a.id union all
       select 'a.' || a.agency_id union all
       select 'a.' || a.agency_id || '.lead' where a.agency_role = 'LEAD' union all
       select 'admin' where a.is_administrator union all
       select unnest(array['o.' || m.operation_id, 'o.' || m.operation_id || '.a.' || m.agency_id, 'o.' || m.operation_id || '.r.' || m.role]
                || case when m.role <> 'OBSERVER' then array['o.' || m.operation_id || '.n', 'o.' || m.operation_id || '.n.a.' || m.agency_id] else '{}' end
                || case when exists (select from named_people n where n.operation_id = m.operation_id and n.account_id = a.id)
                     then array['o.' || m.operation_id || '.a.' || m.agency_id || '.u.' || a.id]
                       || case when m.role <> 'OBSERVER' then array['o.' || m.operation_id || '.n.a.' || m.agency_id || '.u.' || a.id] else '{}' end
                     else '{}' end)
         from operation_members m join participations p using (operation_id, agency_id)
        where m.account_id = a.id and m.is_active and p.state = 'ACCEPTED' and not a.is_administrator union all
       select unnest(array['o.' || p.operation_id || '.i', 'o.' || p.operation_id || '.i.' || p.agency_id])
         from participations p
        where p.agency_id = a.agency_id and a.agency_role = 'LEAD' and p.state in ('INVITED', 'ACCEPTED') and not a.is_administrator
     ) held(t) where a.id = account and a.state = 'ACTIVE' $$`,
];

const rank = (row: string): string => `array_position(array[${tlpLevels.map((level) => `'${level}'`).join(', ')}], ${row}.tlp)`;

/** Markings are lowered by the agency whose record it is, whatever a verb forgets; a record is never seen by more than its marking allows. */
const walls = records.flatMap((table) => [
  `create function muster.${table}_lowered() returns trigger language plpgsql as $$
   begin
     if not muster.is_within(new.audience, new.marked_audience) then
       raise exception 'an audience reaches beyond its marking' using errcode = 'check_violation';
     end if;
     if tg_op = 'UPDATE' and (${rank('new')} < ${rank('old')} or not muster.is_within(new.marked_audience, old.marked_audience))
        and not muster.acts_for(new.operation_id, new.${owners[table]}) then
       raise exception 'a marking is lowered by its originator alone' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$`,
  `create trigger ${table}_marking before insert or update of audience, marked_audience, tlp on ${table} for each row execute function muster.${table}_lowered()`,
]);
