import { fieldsOf } from '@muster/shared/documents/document-fields';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';
import { notSearched, searched } from './searched';

const said = (field: string): string => `(select v ->> 'value' from jsonb_array_elements(s.field_values) v where v ->> 'field' = '${field}')`;
const listed = (field: string): string => `coalesce(string_to_array(${said(field)}, ' '), '{}')`;
const texts = [...new Set(Object.values(fieldsOf).flat().filter(({ kind }) => kind === 'TEXT').map(({ key }) => key))];
/** What was withdrawn is found no more. */
const standing = (sql: string, none: string): string => `case when s.withdrawn_at is null then ${sql} else ${none} end`;

/** Documents of consignments are found: by their number, their codes, their words and their countries, by those who see their record. Names do not stand in them. */
export class DocumentsSearched20261209T0420 implements MigrationInterface {
  name = 'DocumentsSearched1796790000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, searched('waste_documents', 'WASTE_DOCUMENT', {
      operation: 's.operation_id', code: standing('s.number', 'null'), title: standing(`coalesce(${said('designation')}, s.number, '')`, `''`),
      words: standing(`(select concat_ws(' ', s.number, string_agg(v ->> 'value', ' ')) from jsonb_array_elements(s.field_values) v where v ->> 'field' in (${texts.map((key) => `'${key}'`).join(', ')}))`, `''`),
      codes: standing(`array_remove(array[s.number, s.number_key, ${said('hs')}], null) || ${listed('codes')}`, `'{}'`),
      countries: standing(`array_remove(array[${said('exporterCountry')}, ${said('exportState')}, ${said('importState')}], null) || ${listed('transitStates')}`, `'{}'`),
    }));
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...notSearched('waste_documents'),
      `delete from search_documents d using search_scopes s where s.id = d.scope and s.kind = 'WASTE_DOCUMENT'`,
      `delete from search_scopes where kind = 'WASTE_DOCUMENT'`,
      `delete from search_sources where kind = 'WASTE_DOCUMENT'`,
    ]);
  }
}
