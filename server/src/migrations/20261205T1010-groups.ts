import { attendances, calendarKinds, expertStates, introductionRequestStates } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { audienceOf } from './audience-of';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const isOwn = 'muster.acts_for(operation_id, agency_id)';
const isMember = 'muster.is_participant(operation_id)';
const tables = ['expertises', 'introduction_requests', 'calendar_attendances', 'calendar_events', 'library_documents'] as const;

/** A standing group at work: whom to ask, who was asked for, when it meets, and what it has written. */
export class Groups20261205T1010 implements MigrationInterface {
  name = 'Groups1796465400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table expertises (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         account_id uuid not null references people on delete restrict,
         agency_id uuid not null references agencies on delete restrict,
         topics text[] not null check (cardinality(topics) > 0),
         languages text[] not null,
         regions text[] not null,
         note text,
         language text not null,
         state text not null check (${oneOf('state', expertStates)}),
         offered_at timestamptz not null,
         confirmed_at timestamptz,
         confirmed_by uuid references people on delete restrict,
         audience text[] not null,
         version integer not null default 1,
         primary key (operation_id, id),
         unique (operation_id, account_id),
         check ((state = 'CONFIRMED') = (confirmed_at is not null)))`,
      // People put themselves forward; nobody confirms themselves who does not coordinate.
      ...protect('expertises', {
        insert: `account_id = muster.account() and ${isOwn} and state = 'OFFERED'`,
        update: `${coordinates} or (account_id = muster.account() and ${isOwn})`,
        delete: `${coordinates} or (account_id = muster.account() and ${isOwn})`,
      }),
      `create policy expertises_confirmed on expertises as restrictive for update to muster_app using (true) with check (state = 'OFFERED' or ${coordinates})`,
      'create trigger expertises_forward before update of version on expertises for each row execute function muster.forward_only()',
      `create table introduction_requests (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         asked_by uuid not null references people on delete restrict,
         agency_id uuid not null references agencies on delete restrict,
         country text not null,
         topic text not null,
         reason text not null,
         language text not null,
         state text not null check (${oneOf('state', introductionRequestStates)}),
         answer text,
         answer_language text,
         answered_by uuid references people on delete restrict,
         answered_at timestamptz,
         introduction_id uuid,
         asked_at timestamptz not null,
         body_hash text not null,
         audience text[] not null,
         primary key (operation_id, id),
         foreign key (operation_id, introduction_id) references introductions on delete restrict,
         check ((state = 'ASKED') = (answered_at is null)),
         check ((state = 'INTRODUCED') or introduction_id is null))`,
      ...protect('introduction_requests', { insert: `asked_by = muster.account() and ${isOwn} and state = 'ASKED'`, update: `${coordinates} or asked_by = muster.account()` }),
      'revoke update on introduction_requests from muster_app',
      'grant update (state, answer, answer_language, answered_by, answered_at, introduction_id) on introduction_requests to muster_app',
      `create policy introduction_requests_answered on introduction_requests as restrictive for update to muster_app using (state = 'ASKED') with check (${coordinates} or state = 'TAKEN_BACK')`,
      `create table calendar_events (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         kind text not null check (${oneOf('kind', calendarKinds)}),
         title text not null,
         note text,
         language text not null,
         starts_at timestamptz not null,
         ends_at timestamptz,
         zone text not null,
         place text,
         agency_id uuid not null references agencies on delete restrict,
         called_by uuid not null references people on delete restrict,
         cancelled_at timestamptz,
         written_at timestamptz not null,
         body_hash text not null,
         audience text[] not null,
         version integer not null default 1,
         primary key (operation_id, id),
         check (ends_at > starts_at),
         check (kind = 'MEETING' or ends_at is null))`,
      'create index calendar_events_by_start on calendar_events (operation_id, starts_at, id)',
      ...protect('calendar_events', { insert: `${coordinates} and called_by = muster.account()`, update: coordinates }),
      'create trigger calendar_events_forward before update of version on calendar_events for each row execute function muster.forward_only()',
      `create table calendar_attendances (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         event_id uuid not null,
         account_id uuid not null references people on delete restrict,
         agency_id uuid not null references agencies on delete restrict,
         answer text not null check (${oneOf('answer', attendances)}),
         answered_at timestamptz not null,
         audience text[] not null,
         primary key (operation_id, id),
         unique (operation_id, event_id, account_id),
         foreign key (operation_id, event_id) references calendar_events on delete restrict)`,
      ...protect('calendar_attendances', { insert: `account_id = muster.account() and ${isOwn}`, update: `account_id = muster.account() and ${isOwn}` }),
      `create policy calendar_attendances_event on calendar_attendances as restrictive for insert to muster_app with check (
         exists (select from calendar_events e where e.operation_id = calendar_attendances.operation_id and e.id = calendar_attendances.event_id and e.cancelled_at is null))`,
      `create table library_documents (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         title text not null,
         topic text not null,
         summary text,
         language text not null,
         edition text,
         supersedes_id uuid,
         agency_id uuid not null references agencies on delete restrict,
         added_by uuid not null references people on delete restrict,
         added_at timestamptz not null,
         body_hash text not null,
         audience text[] not null,
         version integer not null default 1,
         primary key (operation_id, id),
         foreign key (operation_id, supersedes_id) references library_documents)`,
      'create unique index library_documents_superseded on library_documents (operation_id, supersedes_id) where supersedes_id is not null',
      ...protect('library_documents', { insert: `added_by = muster.account() and ${isOwn} and ${isMember}`, update: `${coordinates} or ${isOwn}` }),
      'create trigger library_documents_forward before update of version on library_documents for each row execute function muster.forward_only()',
      ...documents,
      ...tables.map((table) => `create policy ${table}_within on ${table} as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`),
      // Requests before the introductions that they name, documents after their files.
      ...tables.flatMap((table, index) => purgeWith(table, table === 'introduction_requests' ? 9 : 520 + index)),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name = any('{${tables.join(',')}}')`,
      ...withoutDocuments,
      ...tables.map((table) => `drop table ${table}`),
    ]);
  }
}

const isOwnReport = `exists (select from seizures s where s.operation_id = files.operation_id and s.id = files.subject_id and muster.acts_for(s.operation_id, s.reporting_agency_id))`;
const isOwnDocument = `exists (select from library_documents d where d.operation_id = files.operation_id and d.id = files.subject_id and muster.acts_for(d.operation_id, d.agency_id))`;

const filesWithin = (kinds: readonly string[]): string[] => [
  'drop trigger files_within on files',
  `create trigger files_within before insert or update of wanted_audience, audience on files for each row
     when (new.subject_type in (${kinds.map((kind) => `'${kind}'`).join(', ')})) execute function muster.files_within()`,
];

/** A file belongs to a report or to a document of the library: each kind keeps its own foreign key. */
const documents = [
  'alter table files drop constraint files_subject_type_check',
  `alter table files add constraint files_subject_type_check check (${oneOf('subject_type', ['Seizure', 'Document'])})`,
  'alter table files drop constraint files_operation_id_subject_id_fkey',
  `alter table files add column seizure_id uuid generated always as (case when subject_type = 'Seizure' then subject_id end) stored,
     add column document_id uuid generated always as (case when subject_type = 'Document' then subject_id end) stored,
     add foreign key (operation_id, seizure_id) references seizures on delete restrict, add foreign key (operation_id, document_id) references library_documents on delete restrict`,
  'drop policy files_insert_wall on files',
  `create policy files_insert_wall on files as restrictive for insert to muster_app with check (
     uploaded_by = muster.account() and case subject_type when 'Seizure' then ${isOwnReport} else ${isOwnDocument} end)`,
  'create policy library_documents_handling on library_documents for select to muster_handling using (true)',
  'grant select on library_documents to muster_handling',
  audienceOf(['Product', 'Document']),
  ...filesWithin(['Seizure', 'Target', 'Control', 'Document']),
];

const withoutDocuments = [
  ...filesWithin(['Seizure', 'Target', 'Control']),
  audienceOf(['Product']),
  'drop policy files_insert_wall on files',
  `delete from files where subject_type = 'Document'`,
  'alter table files drop column seizure_id, drop column document_id',
  'alter table files add foreign key (operation_id, subject_id) references seizures on delete restrict',
  'alter table files drop constraint files_subject_type_check',
  `alter table files add constraint files_subject_type_check check (${oneOf('subject_type', ['Seizure'])})`,
  `create policy files_insert_wall on files as restrictive for insert to muster_app with check (uploaded_by = muster.account() and ${isOwnReport})`,
];
