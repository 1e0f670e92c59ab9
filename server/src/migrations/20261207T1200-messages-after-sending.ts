import { messageStates, tlpLevels } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { audienceOf } from './audience-of';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { giveFunction, runAll } from './run-all';

const acts = (table: string): string => `(${['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER'].map((role) => `muster.has_role(${table}.operation_id, '${role}')`).join(' or ')})`;
const parts = ['message_addressees', 'message_notes', 'message_reads', 'message_translations'] as const;
const markMessage = 'muster.mark_message(uuid, uuid, integer, jsonb, jsonb)';
const holdMessage = 'muster.hold_message(uuid, uuid)';
const destroyFiles = 'muster.destroy_draft_files(uuid, uuid, timestamptz)';
const subjects = ['Seizure', 'Document', 'PlanDocument', 'Message'] as const;

/** Files on messages, another handling for what was sent, drafts that are thrown away, and clocks that stop for whoever loses a message. */
export class MessagesAfterSending20261207T1200 implements MigrationInterface {
  name = 'MessagesAfterSending1796644800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...files,
      ...states(messageStates),
      messagesWithin(`new.state <> 'SENT'`),
      ...excuses,
      ...markings,
      messagePartsWithin('for share'),
      ...holds,
      messagesCarry(
        `update message_markings set audience = muster.meet(new.audience, audience) where operation_id = new.operation_id and message_id = new.id and not muster.is_within(audience, new.audience);
         update files set audience = audience where operation_id = new.operation_id and subject_type = 'Message' and subject_id = new.id;
         update events set audience = muster.meet(new.audience, audience)
           where operation_id = new.operation_id and subject_type = 'File' and subject_id in (select f.id from files f where f.operation_id = new.operation_id and f.subject_type = 'Message' and f.subject_id = new.id)
             and not muster.is_within(audience, new.audience);`,
      ),
      // To whom a message was opened after it was sent is told to them.
      'grant select (releasable_to) on messages to muster_jobs',
      'grant select (audience_before) on events to muster_jobs',
      ...purgeWith('message_markings', 7),
      // Its files first, then the message, then what it names.
      `update purged_tables set position = 45 where name = 'messages'`,
    ]);
  }

  /** A draft that was thrown away is a draft of nothing before. */
  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `update purged_tables set position = 8 where name = 'messages'`,
      `delete from purged_tables where name = 'message_markings'`,
      'revoke select (releasable_to) on messages from muster_jobs',
      'revoke select (audience_before) on events from muster_jobs',
      messagesCarry(''),
      `drop function ${holdMessage}`,
      messagePartsWithin(''),
      `drop function ${markMessage}`,
      'revoke update (tlp, releasable_to, to_coordinators, recipients, caveats, handling_note, tells_withheld, marked_audience, version) on messages from muster_handling',
      'drop table message_markings',
      'drop trigger message_addressees_excused on message_addressees',
      'drop function muster.message_addressees_excused()',
      'revoke update (due_at, is_excused) on message_addressees from muster_handling',
      'alter table message_addressees drop column is_excused',
      messagesWithin(`new.state = 'DRAFT'`),
      'alter table messages no force row level security',
      `update messages set state = 'DRAFT' where state = 'DISCARDED'`,
      'alter table messages force row level security',
      ...states(['DRAFT', 'SENT']),
      ...withoutFiles,
    ]);
  }
}

const sees = (table: string, owner: string, more = ''): string =>
  `exists (select from ${table} s where s.operation_id = files.operation_id and s.id = files.subject_id and muster.acts_for(s.operation_id, s.${owner})${more})`;
const isOwnReport = sees('seizures', 'reporting_agency_id');
const isOwnDocument = sees('library_documents', 'agency_id');
const isOwnPlanDocument = sees('plan_documents', 'agency_id');
/** What was sent is what it was: a file comes to a message, and goes, while it is a draft of its agency. */
const isOwnDraft = `${acts('files')} and ${sees('messages', 'sender_agency_id', ` and s.state = 'DRAFT'`)}`;

const filesWithin = (kinds: readonly string[]): string[] => [
  'drop trigger files_within on files',
  `create trigger files_within before insert or update of wanted_audience, audience on files for each row
     when (new.subject_type in (${kinds.map((kind) => `'${kind}'`).join(', ')})) execute function muster.files_within()`,
];
const markingColumns = 'tlp, releasable_to, to_coordinators, recipients, caveats, handling_note, wanted_audience';

const files = [
  'alter table files drop constraint files_subject_type_check',
  `alter table files add constraint files_subject_type_check check (${oneOf('subject_type', subjects)})`,
  `alter table files add column message_id uuid generated always as (case when subject_type = 'Message' then subject_id end) stored,
     add foreign key (operation_id, message_id) references messages on delete restrict`,
  'drop policy files_insert_wall on files',
  `create policy files_insert_wall on files as restrictive for insert to muster_app with check (
     uploaded_by = muster.account() and case subject_type when 'Seizure' then ${isOwnReport} when 'Document' then ${isOwnDocument} when 'PlanDocument' then ${isOwnPlanDocument} else ${isOwnDraft} end)`,
  `create policy files_of_messages on files as restrictive for update to muster_app using (true) with check (subject_type <> 'Message' or removed_at is null or ${isOwnDraft})`,
  // A file stays with what it was attached to, under its name and its hash.
  'revoke update on files from muster_app',
  `grant update (removed_at, removed_by, wrapped_key, ${markingColumns}) on files to muster_app`,
  audienceOf(['Product', 'Document', 'PlanDocument', 'Message']),
  ...filesWithin(['Seizure', 'Target', 'Control', 'Document', 'PlanDocument', 'Message']),
  // Whoever throws a draft away throws its files away, seen or not: one may be for a colleague's eyes alone.
  'create policy messages_files on messages for select to muster_files using (true)',
  'grant select (operation_id, id, state, sender_agency_id) on messages to muster_files',
  'grant delete on file_locations to muster_files',
  `create function muster.destroy_draft_files(operation uuid, message uuid, at timestamptz) returns setof uuid language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     if not exists (select from messages m where m.operation_id = operation and m.id = message and m.state = 'DRAFT' and muster.acts_for(operation, m.sender_agency_id)
                      and (muster.has_role(operation, 'COORDINATOR') or muster.has_role(operation, 'NATIONAL_CONTACT_POINT') or muster.has_role(operation, 'OFFICER'))) then
       raise exception 'these files are not of a draft of this account' using errcode = 'insufficient_privilege';
     end if;
     delete from file_locations l using files f where f.operation_id = operation and f.subject_type = 'Message' and f.subject_id = message and l.operation_id = operation and l.file_id = f.id;
     return query update files f set removed_at = at, removed_by = muster.account(), wrapped_key = null
       where f.operation_id = operation and f.subject_type = 'Message' and f.subject_id = message and f.removed_at is null returning f.storage_key;
   end $$`,
  ...giveFunction(destroyFiles, 'muster_files'),
  `revoke execute on function ${destroyFiles} from public`,
  `grant execute on function ${destroyFiles} to muster_app`,
];

const withoutFiles = [
  `drop function ${destroyFiles}`,
  'revoke delete on file_locations from muster_files',
  'revoke select (operation_id, id, state, sender_agency_id) on messages from muster_files',
  'drop policy messages_files on messages',
  ...filesWithin(['Seizure', 'Target', 'Control', 'Document', 'PlanDocument']),
  audienceOf(['Product', 'Document', 'PlanDocument']),
  `revoke update (removed_at, removed_by, wrapped_key, ${markingColumns}) on files from muster_app`,
  'grant update on files to muster_app',
  'drop policy files_of_messages on files',
  'drop policy files_insert_wall on files',
  'alter table file_locations no force row level security',
  `delete from file_locations where file_id in (select id from files where subject_type = 'Message')`,
  'alter table file_locations force row level security',
  'alter table files no force row level security',
  `delete from files where subject_type = 'Message'`,
  'alter table files force row level security',
  'alter table files drop column message_id',
  'alter table files drop constraint files_subject_type_check',
  `alter table files add constraint files_subject_type_check check (${oneOf('subject_type', ['Seizure', 'Document', 'PlanDocument'])})`,
  `create policy files_insert_wall on files as restrictive for insert to muster_app with check (
     uploaded_by = muster.account() and case subject_type when 'Seizure' then ${isOwnReport} when 'Document' then ${isOwnDocument} else ${isOwnPlanDocument} end)`,
];

const states = (all: readonly string[]): string[] => [
  'alter table messages drop constraint messages_state_check',
  `alter table messages add constraint messages_state_check check (${oneOf('state', all)})`,
];

const replaced = (name: string, declared: string, body: string): string => `create or replace function muster.${name}() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   ${declared}
   begin
     ${body}
   end $$`;

const messagesWithin = (isUnsent: string): string =>
  replaced('messages_within', 'declare declared text[]; bound text[];',
    `declared := case when ${isUnsent} then muster.meet(new.marked_audience, array['o.' || new.operation_id || '.a.' || new.sender_agency_id]) else new.marked_audience end;
     if new.replies_to_id is not null then
       bound := coalesce((select m.audience from messages m where m.operation_id = new.operation_id and m.id = new.replies_to_id), '{}');
     elsif new.target_id is not null then
       bound := coalesce(muster.audience_of(new.operation_id, 'Target', new.target_id), '{}');
     end if;
     new.audience := case when bound is null then declared else muster.meet(bound, declared) end;
     return new;`);

/** What is written on a message while it is marked waits for the marking, and is for those who see the message after it. */
const messagePartsWithin = (held: string): string =>
  replaced('message_parts_within', 'declare message record;',
    `select m.audience, m.sender_agency_id into message from messages m where m.operation_id = new.operation_id and m.id = new.message_id ${held};
     new.audience := case when tg_argv[0] = 'ALL' then message.audience else muster.meet(message.audience,
       array['o.' || new.operation_id || '.a.' || message.sender_agency_id, 'o.' || new.operation_id || '.a.' || new.agency_id, 'o.' || new.operation_id || '.r.COORDINATOR']) end;
     return new;`);

const messagesCarry = (further: string): string =>
  replaced('messages_carry', '',
    `update messages set audience = audience where operation_id = new.operation_id and replies_to_id = new.id;
     ${parts.map((table) => `update ${table} set audience = audience where operation_id = new.operation_id and message_id = new.id;`).join('\n     ')}
     ${further}
     update events set audience = muster.meet(new.audience, audience)
       where operation_id = new.operation_id and subject_type = 'Message' and subject_id = new.id and not muster.is_within(audience, new.audience);
     return null;`);

/** Of an agency from whose eyes a message was taken nothing is waited for; given back, its clock goes on where it stood. */
const excuses = [
  'alter table message_addressees add column is_excused boolean not null default false',
  'grant update (due_at, is_excused) on message_addressees to muster_handling',
  `create function muster.message_addressees_excused() returns trigger language plpgsql as $$
   begin
     new.is_excused := muster.meet(new.audience, array['o.' || new.operation_id || '.a.' || new.agency_id]) = '{}';
     if new.is_excused then
       new.due_at := null;
     elsif tg_op = 'UPDATE' and old.is_excused then
       new.due_at := case new.state when 'ANSWERED' then null when 'SENT' then least(new.acknowledge_due_at, new.answer_due_at) else new.answer_due_at end;
     end if;
     return new;
   end $$`,
  // After the audience was worked out: triggers of one kind run in the order of their names.
  'create trigger message_addressees_excused before insert or update of audience, due_at on message_addressees for each row execute function muster.message_addressees_excused()',
];

const rank = (level: string): string => `array_position(array[${tlpLevels.map((each) => `'${each}'`).join(', ')}], ${level})`;

/**
 * Another handling for what was sent, and why. What it says stays closed to everybody; its handling goes through this one door, which asks
 * who marks it, keeps it within the operation, lets its sender alone lower it or take from its terms, and writes the history in the same breath.
 */
const markings = [
  `create table message_markings (
     operation_id uuid not null,
     id uuid not null,
     message_id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     from_tlp text not null check (${oneOf('from_tlp', tlpLevels)}),
     to_tlp text not null check (${oneOf('to_tlp', tlpLevels)}),
     reason text not null,
     language text not null,
     marked_by uuid not null references people on delete restrict,
     marked_at timestamptz not null,
     audience text[] not null,
     foreign key (operation_id, message_id) references messages on delete restrict,
     primary key (operation_id, id))`,
  'create index message_markings_by_message on message_markings (operation_id, message_id)',
  ...protect('message_markings'),
  'create policy message_markings_handling on message_markings to muster_handling using (true) with check (true)',
  'grant select, insert, update (audience) on message_markings to muster_handling',
  'create policy message_markings_within on message_markings as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))',
  'grant update (tlp, releasable_to, to_coordinators, recipients, caveats, handling_note, tells_withheld, marked_audience, version) on messages to muster_handling',
  `create function muster.mark_message(operation uuid, message uuid, known integer, marking jsonb, entry jsonb) returns void language plpgsql
     security definer set search_path = public, pg_temp as $$
   declare known_as messages; marked messages; seen_by text[]; is_own boolean;
   begin
     select m.* into known_as from messages m where m.operation_id = operation and m.id = message and m.state = 'SENT' and m.version = known and m.audience && muster.class() for update;
     is_own := found and muster.acts_for(operation, known_as.sender_agency_id);
     if not found or not (muster.has_role(operation, 'COORDINATOR') or (is_own and (muster.has_role(operation, 'NATIONAL_CONTACT_POINT') or muster.has_role(operation, 'OFFICER'))))
        or not muster.acts_for(operation, (entry ->> 'agency_id')::uuid) then
       raise exception 'this message is not marked by this account' using errcode = 'insufficient_privilege';
     end if;
     marked := jsonb_populate_record(known_as, marking);
     if not muster.stays_within(operation, marked.marked_audience) then
       raise exception 'a marking reaches beyond its operation' using errcode = 'insufficient_privilege';
     end if;
     if not is_own and (${rank('marked.tlp')} < ${rank('known_as.tlp')} or not muster.is_within(marked.marked_audience, known_as.marked_audience)) then
       raise exception 'a marking is lowered by its originator alone' using errcode = 'insufficient_privilege';
     end if;
     if not is_own and not coalesce(marked.caveats @> known_as.caveats and marked.handling_note is not distinct from known_as.handling_note and (known_as.tells_withheld or not marked.tells_withheld), false) then
       raise exception 'the terms of a marking are its originator''s alone' using errcode = 'insufficient_privilege';
     end if;
     update messages m set tlp = marked.tlp, releasable_to = marked.releasable_to, to_coordinators = marked.to_coordinators, recipients = marked.recipients, caveats = marked.caveats, handling_note = marked.handling_note,
       tells_withheld = marked.tells_withheld, marked_audience = marked.marked_audience, version = m.version + 1 where m.operation_id = operation and m.id = message returning m.audience into seen_by;
     insert into message_markings (operation_id, id, message_id, agency_id, from_tlp, to_tlp, reason, language, marked_by, marked_at, audience)
       values (operation, (entry ->> 'id')::uuid, message, (entry ->> 'agency_id')::uuid, known_as.tlp, marked.tlp, entry ->> 'reason', entry ->> 'language', muster.account(), (entry ->> 'at')::timestamptz, seen_by);
   end $$`,
  ...giveFunction(markMessage, 'muster_handling'),
  `revoke execute on function ${markMessage} from public`,
  `grant execute on function ${markMessage} to muster_app`,
];

/** A message that the caller sees, held against markings before anything of it is locked: a marking takes the message first and its parts after. */
const holds = [
  `create function muster.hold_message(operation uuid, message uuid) returns void language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     perform from messages m where m.operation_id = operation and m.id = message and m.audience && muster.class() for share;
   end $$`,
  ...giveFunction(holdMessage, 'muster_handling'),
  `revoke execute on function ${holdMessage} from public`,
  `grant execute on function ${holdMessage} to muster_app`,
];
