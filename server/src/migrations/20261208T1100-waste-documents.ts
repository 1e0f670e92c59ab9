import { wasteDocumentKinds, wasteDocumentStates } from '@muster/shared/documents/document-kinds';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { withFilesOf, withoutFilesOf } from './file-subjects';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { giveFunction, runAll } from './run-all';

const acts = (table: string): string => `(${['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER'].map((role) => `muster.has_role(${table}.operation_id, '${role}')`).join(' or ')})`;
const isOwn = `(muster.acts_for(waste_documents.operation_id, waste_documents.agency_id) or muster.has_role(waste_documents.operation_id, 'COORDINATOR'))`;
const records = [['Target', 'targets'], ['Seizure', 'seizures']] as const;
const tables = ['waste_document_versions', 'waste_documents'] as const;

/** Notifications, movement documents and forms of Annex VII of a target or a report: for those who see it, and never for others. */
export class WasteDocuments20261208T1100 implements MigrationInterface {
  name = 'WasteDocuments1796727600000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [...documents, ...versions, ...following, ...withFilesOf('WasteDocument', []), ...purgeWith('waste_document_versions', 46), ...purgeWith('waste_documents', 47)]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name in (${tables.map((table) => `'${table}'`).join(', ')})`,
      ...withoutFilesOf('WasteDocument', []),
      ...records.flatMap(([, table]) => [`drop trigger ${table}_waste_documents on ${table}`, `drop policy ${table}_hold_handling on ${table}`, `revoke update (audience) on ${table} from muster_handling`]),
      `drop table ${tables.join(', ')}`,
      'drop function muster.waste_documents_within(), muster.waste_documents_follow(), muster.waste_documents_carry(), muster.waste_document_versions_within()',
    ]);
  }
}

const documents = [
  `create table waste_documents (
     operation_id uuid not null references operations on delete restrict,
     id uuid not null,
     subject_type text not null check (${oneOf('subject_type', ['Target', 'Seizure'])}),
     subject_id uuid not null,
     target_id uuid generated always as (case when subject_type = 'Target' then subject_id end) stored,
     seizure_id uuid generated always as (case when subject_type = 'Seizure' then subject_id end) stored,
     kind text not null check (${oneOf('kind', wasteDocumentKinds)}),
     number text,
     -- The number without signs, by which it is found again.
     number_key text,
     state text check (${oneOf('state', wasteDocumentStates)}),
     field_values jsonb not null default '[]',
     consents jsonb not null default '[]',
     agency_id uuid not null references agencies on delete restrict,
     recorded_by uuid not null references people on delete restrict,
     recorded_at timestamptz not null,
     updated_at timestamptz not null,
     withdrawn_at timestamptz,
     withdrawn_by uuid references people on delete restrict,
     body_hash text not null,
     audience text[] not null,
     version integer not null default 1,
     primary key (operation_id, id),
     foreign key (operation_id, target_id) references targets on delete restrict,
     foreign key (operation_id, seizure_id) references seizures on delete restrict)`,
  'create index waste_documents_by_subject on waste_documents (operation_id, subject_id, recorded_at)',
  'create index waste_documents_by_number on waste_documents (operation_id, number_key) where number_key is not null',
  ...protect('waste_documents', { insert: `recorded_by = muster.account() and muster.acts_for(operation_id, agency_id) and ${acts('waste_documents')}`, update: `${isOwn} and ${acts('waste_documents')}` }),
  // Whose it is, what it belongs to and what it is stays as it was recorded.
  'revoke update on waste_documents from muster_app',
  'grant update (number, number_key, state, field_values, consents, updated_at, withdrawn_at, withdrawn_by, version) on waste_documents to muster_app',
  'create policy waste_documents_within on waste_documents as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))',
  // The record is looked for with the eyes of whoever writes.
  ...records.map(([kind, table]) =>
    `create policy "waste_documents_${kind}" on waste_documents as restrictive for insert to muster_app with check (
       subject_type <> '${kind}' or exists (select from ${table} r where r.operation_id = waste_documents.operation_id and r.id = waste_documents.subject_id))`),
  'create trigger waste_documents_forward before update of version on waste_documents for each row execute function muster.forward_only()',
];

const versions = [
  `create table waste_document_versions (
     operation_id uuid not null,
     document_id uuid not null,
     version integer not null,
     body jsonb not null,
     reason text,
     changed_by uuid not null references people on delete restrict,
     changed_at timestamptz not null,
     audience text[] not null,
     primary key (operation_id, document_id, version),
     foreign key (operation_id, document_id) references waste_documents on delete restrict)`,
  ...protect('waste_document_versions', {
    insert: `changed_by = muster.account() and exists (select from waste_documents where waste_documents.operation_id = waste_document_versions.operation_id and waste_documents.id = waste_document_versions.document_id and ${isOwn})`,
  }),
  'create policy waste_document_versions_within on waste_document_versions as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))',
];

const definer = (name: string, body: string): string[] => [
  `create function muster.${name}() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     ${body}
   end $$`,
  ...giveFunction(`muster.${name}()`, 'muster_handling'),
  `revoke execute on function muster.${name}() from public`,
];

/** A document is for those who see its record, and follows it in the same transaction; its history and its news are narrowed with it and stay so. */
const following = [
  ...tables.flatMap((table) => [
    `create policy ${table}_handling on ${table} to muster_handling using (true) with check (true)`,
    `grant select, update (audience) on ${table} to muster_handling`,
  ]),
  // A record is held against markings while a document comes to it; nothing of it can be changed so.
  ...records.flatMap(([, table]) => [
    `create policy ${table}_hold_handling on ${table} for update to muster_handling using (true) with check (false)`,
    `grant update (audience) on ${table} to muster_handling`,
  ]),
  ...definer('waste_documents_within',
    `perform from targets t where new.subject_type = 'Target' and t.operation_id = new.operation_id and t.id = new.subject_id for share;
     perform from seizures s where new.subject_type = 'Seizure' and s.operation_id = new.operation_id and s.id = new.subject_id for share;
     new.audience := coalesce(muster.audience_of(new.operation_id, new.subject_type, new.subject_id), '{}');
     return new;`),
  'create trigger waste_documents_audience before insert or update of audience on waste_documents for each row execute function muster.waste_documents_within()',
  ...definer('waste_documents_follow',
    `update waste_documents set audience = audience where operation_id = new.operation_id and subject_id = new.id;
     return null;`),
  ...records.map(([, table]) => `create trigger ${table}_waste_documents after update of audience on ${table} for each row
     when (old.audience is distinct from new.audience) execute function muster.waste_documents_follow()`),
  ...definer('waste_document_versions_within',
    `new.audience := coalesce((select d.audience from waste_documents d where d.operation_id = new.operation_id and d.id = new.document_id), '{}');
     return new;`),
  'create trigger waste_document_versions_audience before insert on waste_document_versions for each row execute function muster.waste_document_versions_within()',
  ...definer('waste_documents_carry',
    `update waste_document_versions set audience = muster.meet(new.audience, audience) where operation_id = new.operation_id and document_id = new.id and not muster.is_within(audience, new.audience);
     update files set audience = audience where operation_id = new.operation_id and subject_type = 'WasteDocument' and subject_id = new.id;
     update events set audience = muster.meet(new.audience, audience)
       where operation_id = new.operation_id and not muster.is_within(audience, new.audience)
         and (subject_id = new.id or (subject_type = 'File' and subject_id in (select f.id from files f where f.operation_id = new.operation_id and f.subject_type = 'WasteDocument' and f.subject_id = new.id)));
     return null;`),
  // Not of one column: the audience is worked out before the row is written, whatever was set.
  `create trigger waste_documents_carry after update on waste_documents for each row
     when (old.audience is distinct from new.audience) execute function muster.waste_documents_carry()`,
];
