import { addresseeStates, caveats, informationEvaluations, messageAnswers, messageKinds, messageStates, sourceEvaluations, tlpLevels } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { giveFunction, runAll } from './run-all';
import { notSearched, searched } from './searched';

const acts = `(${['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER'].map((role) => `muster.has_role(operation_id, '${role}')`).join(' or ')})`;
const parts = ['message_addressees', 'message_notes', 'message_reads', 'message_translations'] as const;
const tables = ['messages', ...parts] as const;

/** What participants say to one another, whom it is addressed to, how far each has come with it, and what they answered. */
export class Messages20261201T1000 implements MigrationInterface {
  name = 'Messages1796119200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...messages,
      ...addressees,
      ...notes,
      ...reads,
      ...translations,
      ...following,
      ...searched('messages', 'MESSAGE', {
        operation: 's.operation_id', code: 's.reference', title: 's.subject', words: `concat_ws(' ', s.subject, s.body, s.pattern, s.reasons)`,
        codes: 'array[s.reference]', countries: 'array[s.departure_country, s.destination_country]',
      }),
      // Before the records that they name.
      ...parts.flatMap((table) => purgeWith(table, 7)),
      ...purgeWith('messages', 8),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name in (${tables.map((table) => `'${table}'`).join(', ')})`,
      'drop trigger targets_messages on targets',
      ...notSearched('messages'),
      `delete from search_sources where kind = 'MESSAGE'`,
      `drop table ${[...parts].reverse().join(', ')}, messages`,
      'drop function muster.messages_follow(), muster.messages_carry(), muster.messages_within(), muster.message_parts_within()',
    ]);
  }
}

const messages = [
  `create table messages (
     operation_id uuid not null references operations on delete restrict,
     id uuid not null,
     reference text not null,
     kind text not null check (${oneOf('kind', messageKinds)}),
     state text not null check (${oneOf('state', messageStates)}),
     sender_agency_id uuid not null references agencies on delete restrict,
     written_by uuid not null references people on delete restrict,
     subject text not null,
     body text not null,
     language text not null,
     thread_id uuid not null,
     replies_to_id uuid,
     target_id uuid,
     pattern text,
     reasons text,
     risk_indicators text[] not null,
     departure_country text,
     destination_country text,
     expected_at timestamptz,
     source_evaluation text check (${oneOf('source_evaluation', sourceEvaluations)}),
     information_evaluation text check (${oneOf('information_evaluation', informationEvaluations)}),
     addressee_ids uuid[] not null,
     mentions uuid[] not null,
     acknowledge_by timestamptz,
     answer_by timestamptz,
     tlp text not null check (${oneOf('tlp', tlpLevels)}),
     releasable_to uuid[],
     to_coordinators boolean not null,
     recipients uuid[] not null,
     caveats text[] not null check (caveats <@ array[${caveats.map((caveat) => `'${caveat}'`).join(', ')}]),
     handling_note text,
     tells_withheld boolean not null default false,
     marked_audience text[] not null,
     audience text[] not null,
     version integer not null default 1,
     body_hash text not null,
     created_at timestamptz not null,
     sent_at timestamptz,
     primary key (operation_id, id),
     foreign key (operation_id, replies_to_id) references messages,
     foreign key (operation_id, target_id) references targets on delete restrict,
     constraint messages_sent_check check ((state = 'SENT') = (sent_at is not null)))`,
  'create index messages_newest on messages (operation_id, (coalesce(sent_at, created_at)), id)',
  'create index messages_by_thread on messages (operation_id, thread_id)',
  'create index messages_by_reply on messages (operation_id, replies_to_id) where replies_to_id is not null',
  'create index messages_by_target on messages (operation_id, target_id) where target_id is not null',
  ...protect('messages', { insert: `written_by = muster.account() and muster.acts_for(operation_id, sender_agency_id) and ${acts}`, update: `muster.acts_for(operation_id, sender_agency_id) and ${acts}` }),
  'create trigger messages_forward before update of version on messages for each row execute function muster.forward_only()',
  // What was sent stays as it was sent.
  `create policy messages_drafts on messages as restrictive for update to muster_app using (state = 'DRAFT') with check (true)`,
  'revoke update on messages from muster_app',
  `grant update (kind, state, subject, body, language, target_id, pattern, reasons, risk_indicators, departure_country, destination_country, expected_at, source_evaluation, information_evaluation,
     addressee_ids, mentions, acknowledge_by, answer_by, tlp, releasable_to, to_coordinators, recipients, caveats, handling_note, tells_withheld, marked_audience, version, body_hash, sent_at) on messages to muster_app`,
  'create policy messages_stay_within on messages as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience || marked_audience))',
  // The target is looked for with the eyes of whoever writes.
  `create policy messages_target on messages as restrictive to muster_app using (true) with check (
     target_id is null or replies_to_id is not null or exists (select from targets t where t.operation_id = messages.operation_id and t.id = messages.target_id))`,
  `create trigger messages_names_people after insert or update of recipients on messages for each row
     when (new.recipients <> '{}') execute function muster.name_people()`,
];

const ofMessage = `operation_id uuid not null,
     message_id uuid not null,
     foreign key (operation_id, message_id) references messages on delete restrict`;
const seesMessage = (table: string): string => `exists (select from messages m where m.operation_id = ${table}.operation_id and m.id = ${table}.message_id and m.state = 'SENT')`;

const addressees = [
  `create table message_addressees (
     id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     state text not null check (${oneOf('state', addresseeStates)}),
     sent_at timestamptz not null,
     acknowledge_due_at timestamptz,
     answer_due_at timestamptz,
     due_at timestamptz,
     acknowledged_at timestamptz,
     acknowledged_by uuid references people on delete restrict,
     controlled_at timestamptz,
     answered_at timestamptz,
     answered_by uuid references people on delete restrict,
     answer text check (${oneOf('answer', messageAnswers)}),
     control_id uuid,
     seizure_id uuid,
     audience text[] not null,
     ${ofMessage},
     primary key (operation_id, id),
     unique (operation_id, message_id, agency_id),
     foreign key (operation_id, control_id) references controls on delete restrict,
     foreign key (operation_id, seizure_id) references seizures on delete restrict,
     constraint message_addressees_answered_check check ((state = 'ANSWERED') = (answer is not null) and (state = 'ANSWERED') = (answered_at is not null)),
     constraint message_addressees_acknowledged_check check ((state = 'SENT') = (acknowledged_at is null)))`,
  'create index message_addressees_due on message_addressees (operation_id, due_at, id) where due_at is not null',
  'create index message_addressees_by_agency on message_addressees (operation_id, agency_id)',
  'create index message_addressees_by_control on message_addressees (operation_id, control_id) where control_id is not null',
  'create index message_addressees_by_seizure on message_addressees (operation_id, seizure_id) where seizure_id is not null',
  ...protect('message_addressees', {
    insert: `${acts} and state = 'SENT' and exists (select from messages m where m.operation_id = message_addressees.operation_id and m.id = message_addressees.message_id and muster.acts_for(m.operation_id, m.sender_agency_id))`,
    update: `muster.acts_for(operation_id, agency_id) and ${acts}`,
  }),
  'revoke update on message_addressees from muster_app',
  'grant update (state, due_at, acknowledged_at, acknowledged_by, controlled_at, answered_at, answered_by, answer, control_id, seizure_id) on message_addressees to muster_app',
];

/** What an addressee says beside its answer: for itself, the sender and the coordinators. */
const notes = [
  `create table message_notes (
     id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     text text not null,
     language text not null,
     written_by uuid not null references people on delete restrict,
     written_at timestamptz not null,
     audience text[] not null,
     ${ofMessage},
     primary key (operation_id, id))`,
  ...protect('message_notes', { insert: `muster.acts_for(operation_id, agency_id) and ${acts} and ${seesMessage('message_notes')}`, update: `muster.acts_for(operation_id, agency_id) and ${acts}` }),
  'create policy message_notes_writer on message_notes as restrictive to muster_app using (true) with check (written_by = muster.account())',
  'revoke update on message_notes from muster_app',
  'grant update (text, language, written_by, written_at) on message_notes to muster_app',
];

/** That an agency opened a message: for itself, the sender and the coordinators. */
const reads = [
  `create table message_reads (
     id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     read_by uuid not null references people on delete restrict,
     read_at timestamptz not null,
     audience text[] not null,
     ${ofMessage},
     primary key (operation_id, id),
     unique (operation_id, message_id, agency_id))`,
  ...protect('message_reads', { insert: `read_by = muster.account() and muster.acts_for(operation_id, agency_id) and ${seesMessage('message_reads')}` }),
];

const translations = [
  `create table message_translations (
     id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     language text not null,
     subject text not null,
     body text not null,
     translated_by uuid not null references people on delete restrict,
     translated_at timestamptz not null,
     audience text[] not null,
     ${ofMessage},
     primary key (operation_id, id))`,
  'create index message_translations_by_message on message_translations (operation_id, message_id)',
  ...protect('message_translations', { insert: `translated_by = muster.account() and muster.acts_for(operation_id, agency_id) and ${seesMessage('message_translations')}` }),
];

const definer = (name: string, declared: string, body: string): string[] => [
  `create function muster.${name}() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   ${declared}
   begin
     ${body}
   end $$`,
  ...giveFunction(`muster.${name}()`, 'muster_handling'),
];

/** A message is for those of its own handling who see what it answers or names; a draft for its agency among them. Its parts and news follow it. */
const following = [
  ...tables.flatMap((table) => [
    `create policy ${table}_handling on ${table} to muster_handling using (true) with check (true)`,
    `grant select, update (audience) on ${table} to muster_handling`,
  ]),
  ...definer('messages_within', 'declare declared text[]; bound text[];',
    `declared := case when new.state = 'DRAFT' then muster.meet(new.marked_audience, array['o.' || new.operation_id || '.a.' || new.sender_agency_id]) else new.marked_audience end;
     if new.replies_to_id is not null then
       bound := coalesce((select m.audience from messages m where m.operation_id = new.operation_id and m.id = new.replies_to_id), '{}');
     elsif new.target_id is not null then
       bound := coalesce(muster.audience_of(new.operation_id, 'Target', new.target_id), '{}');
     end if;
     new.audience := case when bound is null then declared else muster.meet(bound, declared) end;
     return new;`),
  'create trigger messages_audience before insert or update of state, target_id, marked_audience, audience on messages for each row execute function muster.messages_within()',
  ...definer('message_parts_within', 'declare message record;',
    `select m.audience, m.sender_agency_id into message from messages m where m.operation_id = new.operation_id and m.id = new.message_id;
     new.audience := case when tg_argv[0] = 'ALL' then message.audience else muster.meet(message.audience,
       array['o.' || new.operation_id || '.a.' || message.sender_agency_id, 'o.' || new.operation_id || '.a.' || new.agency_id, 'o.' || new.operation_id || '.r.COORDINATOR']) end;
     return new;`),
  ...parts.map((table) => `create trigger ${table}_audience before insert or update of audience on ${table} for each row
     execute function muster.message_parts_within('${['message_addressees', 'message_translations'].includes(table) ? 'ALL' : 'THREE'}')`),
  ...definer('messages_follow', '',
    `update messages set audience = audience where operation_id = new.operation_id and target_id = new.id and replies_to_id is null;
     return null;`),
  `create trigger targets_messages after update of audience on targets for each row
     when (old.audience is distinct from new.audience) execute function muster.messages_follow()`,
  ...definer('messages_carry', '',
    `update messages set audience = audience where operation_id = new.operation_id and replies_to_id = new.id;
     ${parts.map((table) => `update ${table} set audience = audience where operation_id = new.operation_id and message_id = new.id;`).join('\n     ')}
     update events set audience = muster.meet(new.audience, audience)
       where operation_id = new.operation_id and subject_type = 'Message' and subject_id = new.id and not muster.is_within(audience, new.audience);
     return null;`),
  // Not of one column: the audience is worked out before the row is written, whatever was set.
  `create trigger messages_carry after update on messages for each row
     when (old.audience is distinct from new.audience) execute function muster.messages_carry()`,
];
