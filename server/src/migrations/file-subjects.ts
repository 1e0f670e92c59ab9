import { audienceOf } from './audience-of';
import { oneOf } from './one-of';

const acts = `(${['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER'].map((role) => `muster.has_role(files.operation_id, '${role}')`).join(' or ')})`;
const sees = (table: string, owner: string, more = ''): string =>
  `exists (select from ${table} s where s.operation_id = files.operation_id and s.id = files.subject_id and muster.acts_for(s.operation_id, s.${owner})${more})`;

/** Kinds of record that came to hold files later, each with its table, its column of `files`, and who may attach to it. */
const later = {
  WasteDocument: { table: 'waste_documents', column: 'waste_document_id', wall: `${acts} and ${sees('waste_documents', 'agency_id', ' and s.withdrawn_at is null')}` },
  TakeBackEntry: { table: 'take_back_entries', column: 'take_back_entry_id', wall: `${acts} and ${sees('take_back_entries', 'agency_id', ' and s.struck_at is null')}` },
} as const;
type Later = keyof typeof later;

const beginning = ['Document', 'PlanDocument', 'Message'] as const;

/** Who may attach to each kind of record; a later migration widens what it names. */
export const filesInsertWall = (further: readonly Later[], wider: Partial<Record<Later, string>> = {}): string =>
  `create policy files_insert_wall on files as restrictive for insert to muster_app with check (
     uploaded_by = muster.account() and case subject_type when 'Seizure' then ${sees('seizures', 'reporting_agency_id')} when 'Document' then ${sees('library_documents', 'agency_id')}
       when 'PlanDocument' then ${sees('plan_documents', 'agency_id')} ${further.map((kind) => `when '${kind}' then ${wider[kind] ?? later[kind].wall} `).join('')}
       else ${acts} and ${sees('messages', 'sender_agency_id', ` and s.state = 'DRAFT'`)} end)`;

/** Files belong to records of the beginning, and to further kinds: their CHECK, their wall against what is not one's own, and that they follow their record. */
const fileSubjectsAre = (further: readonly Later[]): string[] => [
  'alter table files drop constraint files_subject_type_check',
  `alter table files add constraint files_subject_type_check check (${oneOf('subject_type', ['Seizure', ...beginning, ...further])})`,
  'drop policy files_insert_wall on files',
  filesInsertWall(further),
  audienceOf(['Product', ...beginning, ...further]),
  'drop trigger files_within on files',
  `create trigger files_within before insert or update of wanted_audience, audience on files for each row
     when (new.subject_type in (${['Seizure', 'Target', 'Control', ...beginning, ...further].map((kind) => `'${kind}'`).join(', ')})) execute function muster.files_within()`,
];

/** Lets one more kind of record hold files, beside those that came before it. */
export const withFilesOf = (kind: Later, before: readonly Later[]): string[] => [
  `alter table files add column ${later[kind].column} uuid generated always as (case when subject_type = '${kind}' then subject_id end) stored,
     add foreign key (operation_id, ${later[kind].column}) references ${later[kind].table} on delete restrict`,
  ...fileSubjectsAre([...before, kind]),
];

/** Takes that back, with the files that there are. */
export const withoutFilesOf = (kind: Later, before: readonly Later[]): string[] => [
  'alter table file_locations no force row level security',
  `delete from file_locations where file_id in (select id from files where subject_type = '${kind}')`,
  'alter table file_locations force row level security',
  'alter table files no force row level security',
  `delete from files where subject_type = '${kind}'`,
  'alter table files force row level security',
  `alter table files drop column ${later[kind].column}`,
  ...fileSubjectsAre(before),
];
