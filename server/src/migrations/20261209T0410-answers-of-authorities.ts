import type { MigrationInterface, QueryRunner } from 'typeorm';
import { visibilityRule } from '../platform/visibility';
import { filesInsertWall } from './file-subjects';
import { runAll } from './run-all';
import { tellsNoMoreOf, tellsOfAllKinds } from './told-kinds';

const acts = (table: string): string => `(${['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER'].map((role) => `muster.has_role(${table}.operation_id, '${role}')`).join(' or ')})`;
const isOwn = (row: string): string => `(muster.acts_for(${row}.operation_id, ${row}.agency_id) or muster.has_role(${row}.operation_id, 'COORDINATOR'))`;
/** A notification that stands, and somebody who answers for a State. */
const mayAnswer = (row: string): string => `(${row}.kind = 'NOTIFICATION' and ${row}.withdrawn_at is null and muster.answers_for(${row}.operation_id, null))`;
const mayWrite = (row: string): string => `(${isOwn(row)} or ${mayAnswer(row)})`;

const updateIs = (rule: string): string => `alter policy waste_documents_update on waste_documents using ((${visibilityRule.policy}) and (${rule})) with check (${rule})`;
const versionInsertIs = (rule: string): string =>
  `alter policy waste_document_versions_insert on waste_document_versions with check (changed_by = muster.account() and exists (select from waste_documents
     where waste_documents.operation_id = waste_document_versions.operation_id and waste_documents.id = waste_document_versions.document_id and ${rule}))`;
const attachIs = (answers: boolean): string[] => [
  'drop policy files_insert_wall on files',
  filesInsertWall(['WasteDocument', 'TakeBackEntry'], answers ? { WasteDocument: `${acts('files')} and exists (select from waste_documents s where s.operation_id = files.operation_id and s.id = files.subject_id and s.withdrawn_at is null and ${mayWrite('s')})` } : {}),
];

/** A State's competent authority puts its own answer on a notification that it sees, and nothing else; what it has put itself nobody else changes. */
export class AnswersOfAuthorities20261209T0410 implements MigrationInterface {
  name = 'AnswersOfAuthorities1796789400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create function muster.answers_for(operation uuid, state text) returns boolean language sql stable parallel safe as
         $$ select exists (select from agencies a where a.kind = 'COMPETENT_AUTHORITY' and (state is null or a.country = state) and muster.acts_for(operation, a.id)) $$`,
      updateIs(`${mayWrite('waste_documents')} and ${acts('waste_documents')}`),
      versionInsertIs(mayWrite('waste_documents')),
      // What States have answered comes to a document that is there.
      `create policy waste_documents_unanswered on waste_documents as restrictive for insert to muster_app with check (consents = '[]')`,
      ...guarded,
      ...attachIs(true),
      ...tellsOfAllKinds,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...tellsNoMoreOf(['CONSENT_ANSWERED']),
      ...attachIs(false),
      'drop trigger waste_documents_answered on waste_documents',
      'drop function muster.waste_documents_answered()',
      'drop policy waste_documents_unanswered on waste_documents',
      versionInsertIs(isOwn('waste_documents')),
      updateIs(`${isOwn('waste_documents')} and ${acts('waste_documents')}`),
      'drop function muster.answers_for(uuid, text)',
    ]);
  }
}

const written = ['number', 'number_key', 'state', 'field_values', 'withdrawn_at', 'withdrawn_by'];
const rowOf = (row: string): string => `row(${written.map((column) => `${row}.${column}`).join(', ')})`;
const differs = (one: string, other: string): string => `select c ->> 'state' from jsonb_array_elements(${one}.consents) c where not ${other}.consents @> jsonb_build_array(c)`;

/** A policy sees rows, not what of them is written: this sees it, for whoever is let in by a policy. */
const guarded = [
  `create function muster.waste_documents_answered() returns trigger language plpgsql set search_path = public, pg_temp as $$
   declare
     changed text[] := array(${differs('old', 'new')} union ${differs('new', 'old')});
   begin
     if current_user <> 'muster_app' then return new; end if;
     if not ${isOwn('old')} and (${rowOf('new')} is distinct from ${rowOf('old')} or exists (select from unnest(changed) s where not muster.answers_for(old.operation_id, s))) then
       raise exception 'An authority answers for its own State alone.' using errcode = '42501';
     end if;
     if exists (select from jsonb_array_elements(old.consents) c where c ->> 'authorityId' is not null and c ->> 'state' = any(changed) and not muster.answers_for(old.operation_id, c ->> 'state')) then
       raise exception 'What an authority has answered is changed by that State''s authority.' using errcode = '42501';
     end if;
     if exists (select from jsonb_array_elements(new.consents) c where c ->> 'authorityId' is not null and c ->> 'state' = any(changed)
       and not (muster.answers_for(new.operation_id, c ->> 'state') and muster.acts_for(new.operation_id, (c ->> 'authorityId')::uuid))) then
       raise exception 'Nobody answers in the name of an authority.' using errcode = '42501';
     end if;
     return new;
   end $$`,
  `create trigger waste_documents_answered before update of number, number_key, state, field_values, consents, updated_at, withdrawn_at, withdrawn_by, version on waste_documents
     for each row execute function muster.waste_documents_answered()`,
];
