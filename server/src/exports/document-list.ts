import { fieldsOf } from '@muster/shared/documents/document-fields';
import type { DocumentField } from '@muster/shared/documents/document-field';
import type { Expression, PageDeclaration } from '../platform/reader/define-reads';
import { agencyName, inOperation, number, targetReference, text } from './export-columns';
import type { ExportColumn, ExportList } from './export-list';

const documentPage: PageDeclaration = {
  sorts: { RECORDED: { direction: 'asc', keys: [{ sql: (row) => `${row}.recorded_at`, type: 'timestamptz' }, { sql: (row) => `${row}.id`, type: 'uuid' }] } },
  defaultSort: 'RECORDED',
  filter: (args, row, bind) => [
    `${row}.withdrawn_at is null`,
    ...(Array.isArray(args.kinds) && args.kinds.length > 0 ? [`${row}.kind = any(${bind(args.kinds)}::text[])`] : []),
  ],
};

/** What stands on the record that a document belongs to, as far as the reader sees that. */
const ofRecord = (column: string): Expression => (row, _bind, visible) =>
  `coalesce((select r.${column} from targets r where r.operation_id = ${row}.operation_id and r.id = ${row}.target_id and ${visible('r')}), (select r.${column} from seizures r where r.operation_id = ${row}.operation_id and r.id = ${row}.seizure_id and ${visible('r')}))`;

const said = ({ key }: DocumentField): Expression => (row) => `(select v ->> 'value' from jsonb_array_elements(${row}.field_values) v where v ->> 'field' = '${key}')`;

/** Every field of every form once, in the order of the forms. */
const fields: readonly DocumentField[] = [...new Map(Object.values(fieldsOf).flat().map((field) => [field.key, field])).values()];
const decimals: readonly DocumentField['kind'][] = ['KILOGRAMS', 'CUBIC_METRES', 'COUNT'];
const ofField = (field: DocumentField): ExportColumn => (decimals.includes(field.kind) ? number : text)(said(field), field.words.en, field.words.fr);

/** State by State: its part, what it answered, on which days that holds, and whether its own authority says so. */
const answers: Expression = (row) =>
  `(select string_agg(concat_ws(' ', c ->> 'state', c ->> 'part', c ->> 'answer', nullif(concat_ws('/', c ->> 'validFrom', c ->> 'validTo'), ''), case when c ->> 'authorityId' is not null then '(' || (c ->> 'authorityName') || ')' end), '; ' order by c ->> 'state') from jsonb_array_elements(${row}.consents) c)`;

/** The documents of an operation's consignments, with every field of their forms. */
export const documentList: ExportList = {
  name: 'documents', type: 'WasteDocument', page: documentPage, where: inOperation,
  columns: [
    text(targetReference('target_id'), 'Target', 'Cible'),
    text((row, _bind, visible) => `(select r.reference from seizures r where r.operation_id = ${row}.operation_id and r.id = ${row}.seizure_id and ${visible('r')})`, 'Report', 'Rapport'),
    text((row, bind, visible) => `'TLP:' || replace(${ofRecord('tlp')(row, bind, visible)}, '_', '+')`, 'Handling', 'Traitement'),
    text('kind', 'Document', 'Document'),
    text('number', 'Number', 'Numéro'),
    text('state', 'State', 'État'),
    text(agencyName('agency_id'), 'Recorded by', 'Enregistré par'),
    text('recordedAt', 'Recorded at', 'Enregistré le'),
    ...fields.map(ofField),
    text(answers, 'Answers of States', 'Réponses des États'),
    text((row, _bind, visible) => `(select string_agg(f.name, '; ' order by f.created_at, f.id) from files f where f.operation_id = ${row}.operation_id and f.waste_document_id = ${row}.id and f.removed_at is null and ${visible('f')})`, 'Files', 'Fichiers'),
    number('version', 'Version', 'Version'),
  ],
};
