import { planDocumentKinds } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { audienceOf } from './audience-of';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const isOwn = 'muster.acts_for(operation_id, agency_id)';
const reports = `(${coordinates} or muster.has_role(operation_id, 'NATIONAL_CONTACT_POINT') or muster.has_role(operation_id, 'OFFICER'))`;
// Whoever does not coordinate adds to the tasks of their own agency.
const ofOwnTask = `exists (select from operation_tasks t where t.operation_id = plan_documents.operation_id and t.id = plan_documents.task_id and muster.acts_for(t.operation_id, t.owner_agency_id))`;

const isOwnReport = `exists (select from seizures s where s.operation_id = files.operation_id and s.id = files.subject_id and muster.acts_for(s.operation_id, s.reporting_agency_id))`;
const isOwnIn = (table: string): string => `exists (select from ${table} d where d.operation_id = files.operation_id and d.id = files.subject_id and muster.acts_for(d.operation_id, d.agency_id))`;

const filesWithin = (kinds: readonly string[]): string[] => [
  'drop trigger files_within on files',
  `create trigger files_within before insert or update of wanted_audience, audience on files for each row
     when (new.subject_type in (${kinds.map((kind) => `'${kind}'`).join(', ')})) execute function muster.files_within()`,
];

const subjects = (kinds: readonly string[]): string[] => ['alter table files drop constraint files_subject_type_check', `alter table files add constraint files_subject_type_check check (${oneOf('subject_type', kinds)})`];

const insertWall = (cases: string): string[] => [
  'drop policy files_insert_wall on files',
  `create policy files_insert_wall on files as restrictive for insert to muster_app with check (uploaded_by = muster.account() and case subject_type when 'Seizure' then ${isOwnReport} ${cases} end)`,
];

/** Documents of an operation's plan and of its tasks; their bytes are files. */
export class PlanDocuments20261207T1010 implements MigrationInterface {
  name = 'PlanDocuments1796638200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table plan_documents (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         kind text not null check (${oneOf('kind', planDocumentKinds)}),
         title text not null,
         note text,
         language text not null,
         task_id uuid,
         supersedes_id uuid,
         -- The document of the edition before that it was taken from.
         taken_from_id uuid,
         agency_id uuid not null references agencies on delete restrict,
         added_by uuid not null references people on delete restrict,
         added_at timestamptz not null,
         body_hash text not null,
         audience text[] not null,
         version integer not null default 1,
         primary key (operation_id, id),
         foreign key (operation_id, supersedes_id) references plan_documents,
         foreign key (operation_id, task_id) references operation_tasks)`,
      'create unique index plan_documents_superseded on plan_documents (operation_id, supersedes_id) where supersedes_id is not null',
      'create unique index plan_documents_taken on plan_documents (operation_id, taken_from_id) where taken_from_id is not null',
      'create index plan_documents_by_task on plan_documents (operation_id, task_id) where task_id is not null',
      ...protect('plan_documents', { insert: `added_by = muster.account() and ${isOwn} and (${coordinates} or (${reports} and ${ofOwnTask}))` }),
      `create policy plan_documents_within on plan_documents as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`,
      ...subjects(['Seizure', 'Document', 'PlanDocument']),
      `alter table files add column plan_document_id uuid generated always as (case when subject_type = 'PlanDocument' then subject_id end) stored,
         add foreign key (operation_id, plan_document_id) references plan_documents on delete restrict`,
      ...insertWall(`when 'Document' then ${isOwnIn('library_documents')} else ${isOwnIn('plan_documents')}`),
      'create policy plan_documents_handling on plan_documents for select to muster_handling using (true)',
      'grant select on plan_documents to muster_handling',
      audienceOf(['Product', 'Document', 'PlanDocument']),
      ...filesWithin(['Seizure', 'Target', 'Control', 'Document', 'PlanDocument']),
      // After their files, before the tasks that they belong to.
      ...purgeWith('plan_documents', 509),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name = 'plan_documents'`,
      ...filesWithin(['Seizure', 'Target', 'Control', 'Document']),
      audienceOf(['Product', 'Document']),
      ...insertWall(`else ${isOwnIn('library_documents')}`),
      `delete from files where subject_type = 'PlanDocument'`,
      'alter table files drop column plan_document_id',
      ...subjects(['Seizure', 'Document']),
      'drop table plan_documents',
    ]);
  }
}
