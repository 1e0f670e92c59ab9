import { oneOf } from './one-of';

const before = ['Seizure', 'Document', 'PlanDocument', 'Message'];
const acts = `(muster.has_role(files.operation_id, 'COORDINATOR') or muster.has_role(files.operation_id, 'NATIONAL_CONTACT_POINT') or muster.has_role(files.operation_id, 'OFFICER'))`;
const sees = (table: string, owner: string, more = ''): string =>
  `exists (select from ${table} s where s.operation_id = files.operation_id and s.id = files.subject_id and muster.acts_for(s.operation_id, s.${owner})${more})`;
const isOwnDraft = `${acts} and ${sees('messages', 'sender_agency_id', ` and s.state = 'DRAFT'`)}`;
const others = `when 'Seizure' then ${sees('seizures', 'reporting_agency_id')} when 'Document' then ${sees('library_documents', 'agency_id')} when 'PlanDocument' then ${sees('plan_documents', 'agency_id')}`;

const insertWall = (further: string): string[] => [
  'drop policy files_insert_wall on files',
  `create policy files_insert_wall on files as restrictive for insert to muster_app with check (
     uploaded_by = muster.account() and case subject_type ${others} ${further}else ${isOwnDraft} end)`,
];

const filesWithin = (kinds: readonly string[]): string[] => [
  'drop trigger files_within on files',
  `create trigger files_within before insert or update of wanted_audience, audience on files for each row
     when (new.subject_type in (${kinds.map((kind) => `'${kind}'`).join(', ')})) execute function muster.files_within()`,
];

const subjects = (kinds: readonly string[]): string[] => [
  'alter table files drop constraint files_subject_type_check',
  `alter table files add constraint files_subject_type_check check (${oneOf('subject_type', kinds)})`,
];

/** Files of what is kept on a take-back case. What was struck out takes none. */
export const takeBackFiles = [
  ...subjects([...before, 'TakeBackEntry']),
  `alter table files add column take_back_entry_id uuid generated always as (case when subject_type = 'TakeBackEntry' then subject_id end) stored,
     add foreign key (operation_id, take_back_entry_id) references take_back_entries on delete restrict`,
  ...insertWall(`when 'TakeBackEntry' then ${acts} and ${sees('take_back_entries', 'agency_id', ' and s.struck_at is null')} `),
  // What was attached is evidence: it stays, and its line is struck out if it was wrong.
  `create policy files_of_take_backs on files as restrictive for update to muster_app using (true) with check (subject_type <> 'TakeBackEntry' or removed_at is null)`,
  ...filesWithin(['Seizure', 'Target', 'Control', 'Document', 'PlanDocument', 'Message', 'TakeBackEntry']),
];

export const withoutTakeBackFiles = [
  ...filesWithin(['Seizure', 'Target', 'Control', 'Document', 'PlanDocument', 'Message']),
  'drop policy files_of_take_backs on files',
  ...insertWall(''),
  'alter table file_locations no force row level security',
  `delete from file_locations where file_id in (select id from files where subject_type = 'TakeBackEntry')`,
  'alter table file_locations force row level security',
  'alter table files no force row level security',
  `delete from files where subject_type = 'TakeBackEntry'`,
  'alter table files force row level security',
  'alter table files drop column take_back_entry_id',
  ...subjects(before),
];
