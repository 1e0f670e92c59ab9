import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, expression, instant, one, page } from '../platform/reader/define-reads';

const conditions: Readonly<Record<string, (row: string) => string>> = {
  PROBLEMS: (row) => `${row}.problems <> '[]'`,
  DUPLICATES: (row) => `${row}.duplicates <> '[]'`,
  LEFT_OUT: (row) => `${row}.is_left_out`,
};

const rowPage: PageDeclaration = {
  sorts: { ROW: { direction: 'asc', keys: [{ sql: (row) => `${row}.row`, type: 'bigint' }] } },
  defaultSort: 'ROW',
  filter: (args, row) => (typeof args.only === 'string' ? [conditions[args.only]?.(row) ?? 'true'] : []),
};

export const importReads = defineReads('Import', 'import_batches', {
  id: column('id'),
  operationId: column('operation_id'),
  fileName: column('file_name'),
  format: column('format'),
  encoding: column('encoding'),
  separator: column('separator'),
  state: column('state'),
  failure: column('failure'),
  columns: column('columns'),
  mapping: column('mapping'),
  rowCount: column('row_count'),
  doneCount: column('done_count'),
  problemCount: column('problem_count'),
  duplicateCount: column('duplicate_count'),
  importedCount: column('imported_count'),
  uploadedBy: one('Person', (batch, person) => `${person}.id = ${batch}.uploaded_by`),
  createdAt: instant('created_at'),
  rows: page('ImportRow', (batch, row) => `${row}.operation_id = ${batch}.operation_id and ${row}.batch_id = ${batch}.id`, rowPage),
});

export const importRowReads = defineReads('ImportRow', 'import_rows', {
  row: column('row'),
  cells: column('cells'),
  problems: expression((row) => `${row}.problems`),
  duplicates: column('duplicates'),
  isLeftOut: column('is_left_out'),
});

/** An agency's imports, added to the operation by this room. */
export const operationImportReads = defineReads('Operation', 'operations', {
  imports: {
    kind: 'many', type: 'Import', on: (operation, batch) => `${batch}.operation_id = ${operation}.id`, orderBy: (batch) => `${batch}.created_at desc, ${batch}.id`, limit: 50,
  },
});
