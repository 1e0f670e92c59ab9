import { chosenKinds, emailRhythms, notificationChannels, notificationKinds } from '@muster/shared/notifications/notification-kinds';
import PgBoss from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { jobQueue, jobSchema } from '../platform/jobs/job-queue';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { runAll } from './run-all';

const mailKinds = ['INVITATION', 'PASSWORD_RESET', 'PASSWORD_CHANGED'];
const own = ['notification_choices', 'notification_times', 'push_devices'];
const told = ['notifications', 'notification_deliveries', 'notification_steps', 'push_keys', ...own];

/** What `muster_jobs` reads to find out who is told of what: whom records are for, never what they say. */
const looks: Readonly<Record<string, string>> = {
  events: 'operation_id, id, kind, subject_type, subject_id, actor_account_id, at, audience, arguments',
  accounts: 'id, agency_id, email, language, state',
  operations: 'id, state',
  operation_members: 'operation_id, account_id, role, is_active',
  messages: 'operation_id, id, kind, state, sender_agency_id, addressee_ids, mentions, replies_to_id',
  message_addressees: 'operation_id, id, message_id, agency_id, state, sent_at, acknowledge_due_at, answer_due_at, due_at',
  seizures: 'operation_id, id, reporting_agency_id',
  operation_tasks: 'operation_id, id, state, owner_agency_id, due_on',
  introductions: 'operation_id, id, first_id, second_id',
};

/** Who is told of what, by which ways and when; and the queue by which it is done, under a role of its own. */
export class Notifications20261203T1000 implements MigrationInterface {
  name = 'Notifications1796292000000';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the cluster: another database of it may have made it already.
    await db.query(`do $$ begin create role muster_jobs nologin noinherit;
      exception when duplicate_object or unique_violation then null; end $$`);
    await runAll(db, [
      'grant muster_jobs to current_user',
      'grant usage on schema muster, public to muster_jobs',
      ...queue(),
      ...tables,
      ...told.flatMap((table) => [`create policy ${table}_jobs on ${table} to muster_jobs using (true) with check (true)`, `grant select, insert, update, delete on ${table} to muster_jobs`]),
      // The settings are the account holder's own: kept by the door.
      ...[...own, 'push_keys'].flatMap((table) => [`create policy ${table}_door on ${table} to muster_door using (true) with check (true)`, `grant select, insert, update, delete on ${table} to muster_door`]),
      ...Object.entries(looks).flatMap(([table, columns]) => [`create policy ${table}_jobs on ${table} for select to muster_jobs using (true)`, `grant select (${columns}) on ${table} to muster_jobs`]),
      'grant execute on function muster.class_of(uuid) to muster_jobs',
      'alter table mails drop constraint mails_kind_check',
      `alter table mails add constraint mails_kind_check check (${oneOf('kind', [...mailKinds, 'NOTIFICATION'])})`,
      'create policy mails_jobs on mails for insert to muster_jobs with check (true)',
      'grant insert on mails to muster_jobs',
      ...['push_devices', 'push_keys'].map((table) => `create policy ${table}_keys on ${table} to muster_keys using (true) with check (true)`),
      'grant select (id, subscription), update (subscription, endpoint_token) on push_devices to muster_keys',
      'grant select (singleton, private_key), update (private_key) on push_keys to muster_keys',
      // Before the records that they tell of.
      ...['notifications', 'notification_steps'].flatMap((table) => purgeWith(table, 5)),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name in ('notifications', 'notification_steps')`,
      'drop policy mails_jobs on mails',
      'revoke insert on mails from muster_jobs',
      `delete from mails where kind = 'NOTIFICATION'`,
      'alter table mails drop constraint mails_kind_check',
      `alter table mails add constraint mails_kind_check check (${oneOf('kind', mailKinds)})`,
      'revoke execute on function muster.class_of(uuid) from muster_jobs',
      ...Object.keys(looks).flatMap((table) => [`drop policy ${table}_jobs on ${table}`, `revoke all on ${table} from muster_jobs`]),
      `drop table ${[...told].reverse().join(', ')} cascade`,
      `drop schema ${jobSchema} cascade`,
      'revoke usage on schema muster, public from muster_jobs',
    ]);
  }
}

/** The library's own tables, without the transaction that it would put around them: a migration is one already. */
const queue = (): string[] => [
  PgBoss.getConstructionPlans(jobSchema).replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, ''),
  `select ${jobSchema}.create_queue('${jobQueue}', '{"policy":"standard"}')`,
  `grant usage on schema ${jobSchema} to muster_jobs`,
  `grant select, insert, update, delete on all tables in schema ${jobSchema} to muster_jobs`,
];

const tables = [
  // Of one person and about one thing: however often it is told, it is there once.
  `create table notifications (
     id uuid primary key,
     account_id uuid not null references accounts on delete restrict,
     kind text not null check (${oneOf('kind', notificationKinds)}),
     about text not null,
     operation_id uuid,
     event_id uuid,
     subject_type text,
     subject_id uuid,
     is_shown boolean not null,
     created_at timestamptz not null,
     read_at timestamptz,
     audience text[] not null generated always as (array['u.' || account_id::text]) stored,
     constraint notifications_once unique (account_id, about),
     constraint notifications_event_check check ((kind = 'TEST') = (event_id is null) and (event_id is null) = (operation_id is null)))`,
  'create index notifications_newest on notifications (account_id, created_at, id)',
  'create index notifications_by_operation on notifications (operation_id)',
  ...protect('notifications', { update: 'account_id = muster.account()' }),
  // Whoever lost sight of what happened is not told of it any more, not even that it is there.
  `create policy notifications_seen on notifications as restrictive to muster_app using (
     account_id = muster.account() and is_shown
     and (event_id is null or exists (select from events e where e.operation_id = notifications.operation_id and e.id = notifications.event_id)))`,
  'revoke update on notifications from muster_app',
  'grant update (read_at) on notifications to muster_app',
  // What has yet to leave by mail or push, and what became of it.
  `create table notification_deliveries (
     id uuid primary key,
     notification_id uuid not null references notifications on delete cascade,
     account_id uuid not null references accounts on delete restrict,
     channel text not null check (${oneOf('channel', notificationChannels.filter((channel) => channel !== 'IN_APP'))}),
     device_id uuid,
     state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'SKIPPED', 'FAILED')),
     attempts integer not null default 0,
     created_at timestamptz not null,
     due_at timestamptz not null,
     claimed_until timestamptz,
     done_at timestamptz,
     constraint notification_deliveries_once unique nulls not distinct (notification_id, channel, device_id),
     check ((channel = 'PUSH') = (device_id is not null)))`,
  `create index notification_deliveries_due on notification_deliveries (due_at) where state = 'WAITING'`,
  `create index notification_deliveries_of on notification_deliveries (account_id, channel) where state = 'WAITING'`,
  // How far each clock has been told of, so that it is told once however many servers look.
  `create table notification_steps (
     operation_id uuid not null references operations on delete restrict,
     subject_id uuid not null,
     due_at timestamptz not null,
     step integer not null,
     primary key (operation_id, subject_id, due_at))`,
  `create table notification_choices (
     account_id uuid not null references accounts on delete restrict,
     kind text not null check (${oneOf('kind', chosenKinds)}),
     in_app boolean not null,
     email text not null check (${oneOf('email', emailRhythms)}),
     push boolean not null,
     primary key (account_id, kind))`,
  `create table notification_times (
     account_id uuid primary key references accounts on delete restrict,
     zone text not null,
     quiet_from text check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
     quiet_to text check (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
     digest_hour integer not null check (digest_hour between 0 and 23),
     check ((quiet_from is null) = (quiet_to is null)))`,
  // The address and its keys are sealed: whoever has them can send to the device.
  `create table push_devices (
     id uuid primary key,
     account_id uuid not null references accounts on delete restrict,
     endpoint_token bytea not null unique,
     subscription bytea not null,
     name text not null,
     created_at timestamptz not null,
     last_sent_at timestamptz)`,
  'create index push_devices_by_account on push_devices (account_id)',
  // The server's name towards push services; its private half is sealed.
  `create table push_keys (
     singleton boolean primary key default true check (singleton),
     public_key text not null,
     private_key bytea not null)`,
  ...told.filter((table) => table !== 'notifications').flatMap((table) => [`alter table ${table} enable row level security`, `alter table ${table} force row level security`]),
];
