import { disposalOperationCodes } from '@muster/shared/reference/disposal-operations';
import {
  costBearers, illegalTrafficGrounds, letterKinds, quantityUnits, takeBackCostKinds, takeBackEntryKinds, takeBackResponsibilities, takeBackStates,
} from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { withFilesOf, withoutFilesOf } from './file-subjects';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { giveFunction, runAll } from './run-all';
import { tellsNoMoreOf, tellsOfAllKinds } from './told-kinds';

const reports = `(muster.has_role(operation_id, 'COORDINATOR') or muster.has_role(operation_id, 'NATIONAL_CONTACT_POINT') or muster.has_role(operation_id, 'OFFICER'))`;
const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const handles = `(${coordinates} or (muster.acts_for(operation_id, agency_id) and ${reports}))`;
const isConcerned = `(${reports} and exists (select from unnest(concerned_ids) c where muster.acts_for(operation_id, c)))`;
const parts = ['take_back_changes', 'take_back_tasks', 'take_back_entries'] as const;
const tables = [...parts, 'take_back_cases'] as const;
/** What the reminders look at: whose day comes, never what it is about. */
const looked = [
  ['take_back_cases', 'operation_id, id, agency_id, concerned_ids, state, zone, due_on, transit_due_on'],
  ['take_back_tasks', 'operation_id, id, case_id, owner_agency_id, due_on, done_at'],
] as const;

/** What follows illegal traffic: a case of taking back or disposing, with its clock, its tasks and what was written, paid, stored and proved. */
export class TakeBack20261208T1200 implements MigrationInterface {
  name = 'TakeBack1796731200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...cases, ...changes, ...tasks, ...entries, ...following,
      ...withFilesOf('TakeBackEntry', ['WasteDocument']),
      // What was attached is evidence: it stays, and its line is struck out if it was wrong.
      `create policy files_of_take_backs on files as restrictive for update to muster_app using (true) with check (subject_type <> 'TakeBackEntry' or removed_at is null)`,
      ...tellsOfAllKinds,
      ...looked.flatMap(([table, columns]) => [`create policy ${table}_jobs on ${table} for select to muster_jobs using (true)`, `grant select (${columns}) on ${table} to muster_jobs`]),
      // After the files of its entries, before the messages and the report that they name.
      ...parts.flatMap((table) => purgeWith(table, 41)),
      ...purgeWith('take_back_cases', 42),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name in (${tables.map((table) => `'${table}'`).join(', ')})`,
      ...tellsNoMoreOf(['TAKE_BACK', 'TAKE_BACK_DUE']),
      'drop policy files_of_take_backs on files',
      ...withoutFilesOf('TakeBackEntry', ['WasteDocument']),
      'drop trigger seizures_take_back on seizures',
      `drop table ${tables.join(', ')}`,
      'drop function muster.take_back_stay(), muster.take_back_within(), muster.take_back_follow(), muster.take_back_carry(), muster.take_back_parts_within(), muster.take_back_entries_carry()',
    ]);
  }
}

const cases = [
  `create table take_back_cases (
     operation_id uuid not null references operations on delete restrict,
     id uuid not null,
     seizure_id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     title text not null,
     language text not null,
     state text not null check (${oneOf('state', takeBackStates)}),
     responsibility text not null check (${oneOf('responsibility', takeBackResponsibilities)}),
     -- The State whose clock it is, the zone of its days, and when it was informed.
     country text,
     zone text not null,
     informed_at timestamptz,
     agreed_due_on date,
     due_on date,
     transit_notified_at timestamptz,
     transit_due_on date,
     concerned_ids uuid[] not null,
     ground text check (${oneOf('ground', illegalTrafficGrounds)}),
     state_of_export text,
     state_of_import text,
     states_of_transit text[] not null,
     dealt_with text,
     punishment text,
     remarks text,
     opened_by uuid not null references people on delete restrict,
     opened_at timestamptz not null,
     updated_at timestamptz not null,
     body_hash text not null,
     version integer not null default 1,
     audience text[] not null,
     primary key (operation_id, id),
     constraint take_back_cases_seizure_key unique (operation_id, seizure_id),
     foreign key (operation_id, seizure_id) references seizures on delete restrict)`,
  'create index take_back_cases_by_due on take_back_cases (operation_id, due_on, id)',
  ...protect('take_back_cases', { insert: `opened_by = muster.account() and ${handles}`, update: `(${handles} or ${isConcerned})` }),
  `create policy take_back_cases_within on take_back_cases as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`,
  // The report is looked for with the eyes of whoever opens the case, and the case is its agency's.
  `create policy take_back_cases_seizure on take_back_cases as restrictive for insert to muster_app with check (
     exists (select from seizures s where s.operation_id = take_back_cases.operation_id and s.id = take_back_cases.seizure_id and s.state in ('SUBMITTED', 'VALIDATED') and s.reporting_agency_id = take_back_cases.agency_id))`,
  'create trigger take_back_cases_forward before update of version on take_back_cases for each row execute function muster.forward_only()',
  // Agencies concerned accept or contest it; the rest is for those who handle it, and whom it is shared with for its agency.
  `create function muster.take_back_stay() returns trigger language plpgsql as $$
   begin
     if (new.seizure_id, new.agency_id, new.opened_by, new.opened_at) is distinct from (old.seizure_id, old.agency_id, old.opened_by, old.opened_at)
        or (new.concerned_ids is distinct from old.concerned_ids and not muster.acts_for(old.operation_id, old.agency_id))
        or ((new.title, new.language, new.responsibility, new.country, new.zone, new.informed_at, new.agreed_due_on, new.due_on, new.transit_notified_at, new.transit_due_on, new.ground, new.state_of_export, new.state_of_import, new.states_of_transit, new.dealt_with, new.punishment, new.remarks)
            is distinct from
            (old.title, old.language, old.responsibility, old.country, old.zone, old.informed_at, old.agreed_due_on, old.due_on, old.transit_notified_at, old.transit_due_on, old.ground, old.state_of_export, old.state_of_import, old.states_of_transit, old.dealt_with, old.punishment, old.remarks)
            and not (muster.acts_for(old.operation_id, old.agency_id) or muster.has_role(old.operation_id, 'COORDINATOR'))) then
       raise exception 'this part of a take-back case is not for this account to change' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$`,
  `create trigger take_back_cases_stay before update on take_back_cases for each row when (current_user = 'muster_app') execute function muster.take_back_stay()`,
];

const ofCase = `operation_id uuid not null,
     id uuid not null,
     case_id uuid not null,
     primary key (operation_id, id),
     foreign key (operation_id, case_id) references take_back_cases on delete restrict`;
const ofHandled = (table: string, who: string): string => `exists (select from take_back_cases c where c.operation_id = ${table}.operation_id and c.id = ${table}.case_id and (${who}))`;
const caseHandled = `muster.has_role(c.operation_id, 'COORDINATOR') or muster.acts_for(c.operation_id, c.agency_id)`;
const caseShared = `${caseHandled} or exists (select from unnest(c.concerned_ids) a where muster.acts_for(c.operation_id, a))`;
const isOwn = 'muster.acts_for(operation_id, agency_id)';

/** What was decided about a case, by whom and why: rows that nobody changes. */
const changes = [
  `create table take_back_changes (
     state text not null check (${oneOf('state', takeBackStates)}),
     responsibility text not null check (${oneOf('responsibility', takeBackResponsibilities)}),
     informed_at timestamptz,
     agreed_due_on date,
     due_on date,
     reason text,
     language text not null,
     agency_id uuid not null references agencies on delete restrict,
     changed_by uuid not null references people on delete restrict,
     changed_at timestamptz not null,
     version integer not null,
     audience text[] not null,
     ${ofCase},
     unique (operation_id, case_id, version))`,
  ...protect('take_back_changes', { insert: `changed_by = muster.account() and ${isOwn} and ${reports} and ${ofHandled('take_back_changes', caseShared)}` }),
];

const tasks = [
  `create table take_back_tasks (
     key text,
     title text not null,
     language text not null,
     owner_agency_id uuid references agencies on delete restrict,
     due_on date,
     done_at timestamptz,
     done_by uuid references people on delete restrict,
     written_at timestamptz not null,
     version integer not null default 1,
     audience text[] not null,
     ${ofCase},
     constraint take_back_tasks_done_check check ((done_at is null) = (done_by is null)))`,
  'create index take_back_tasks_by_case on take_back_tasks (operation_id, case_id)',
  ...protect('take_back_tasks', {
    insert: `${reports} and ${ofHandled('take_back_tasks', caseHandled)}`,
    update: `${reports} and (${ofHandled('take_back_tasks', caseHandled)} or (owner_agency_id is not null and muster.acts_for(operation_id, owner_agency_id)))`,
  }),
  'create trigger take_back_tasks_forward before update of version on take_back_tasks for each row execute function muster.forward_only()',
];

/** Letters, costs, storage and proofs. What was kept stays as it was said; what was wrong is struck out, with a reason. */
const entries = [
  `create table take_back_entries (
     kind text not null check (${oneOf('kind', takeBackEntryKinds)}),
     agency_id uuid not null references agencies on delete restrict,
     added_by uuid not null references people on delete restrict,
     added_at timestamptz not null,
     body_hash text not null,
     on_day date not null,
     text text,
     language text not null,
     letter_kind text check (${oneOf('letter_kind', letterKinds)}),
     sender text,
     recipient text,
     message_id uuid,
     cost_kind text check (${oneOf('cost_kind', takeBackCostKinds)}),
     borne_by text check (${oneOf('borne_by', costBearers)}),
     amount numeric check (amount >= 0),
     currency text,
     place text,
     until_on date check (until_on >= on_day),
     facility text,
     country text,
     disposal_operation text check (${oneOf('disposal_operation', disposalOperationCodes)}),
     quantity numeric check (quantity > 0),
     unit text check (${oneOf('unit', quantityUnits)}),
     struck_at timestamptz,
     struck_by uuid references people on delete restrict,
     strike_reason text,
     audience text[] not null,
     ${ofCase},
     foreign key (operation_id, message_id) references messages on delete restrict,
     constraint take_back_entries_letter_check check ((kind = 'LETTER') = (letter_kind is not null) and (kind = 'LETTER' or message_id is null)),
     constraint take_back_entries_cost_check check ((kind = 'COST') = (cost_kind is not null) and (kind <> 'COST' or (amount is not null and currency is not null and borne_by is not null)) and (amount is null) = (currency is null)),
     constraint take_back_entries_storage_check check (kind <> 'STORAGE' or place is not null),
     constraint take_back_entries_proof_check check ((kind = 'PROOF') = (disposal_operation is not null) and (kind <> 'PROOF' or (facility is not null and quantity is not null and unit is not null))),
     constraint take_back_entries_struck_check check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (strike_reason is null)))`,
  'create index take_back_entries_by_case on take_back_entries (operation_id, case_id, kind)',
  ...protect('take_back_entries', { insert: `added_by = muster.account() and struck_at is null and ${isOwn} and ${reports} and ${ofHandled('take_back_entries', caseShared)}`, update: `${isOwn} and ${reports}` }),
  // A message is named by those who see it.
  `create policy take_back_entries_message on take_back_entries as restrictive for insert to muster_app with check (
     message_id is null or exists (select from messages m where m.operation_id = take_back_entries.operation_id and m.id = take_back_entries.message_id and m.state = 'SENT'))`,
  'revoke update on take_back_entries from muster_app',
  'grant update (until_on, struck_at, struck_by, strike_reason) on take_back_entries to muster_app',
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

/** A case is for those who see its report, and for the agencies that it is shared with unless the report is RED; its parts and its news follow it. */
const following = [
  ...tables.flatMap((table) => [
    `create policy ${table}_handling on ${table} to muster_handling using (true) with check (true)`,
    `grant select, update (audience) on ${table} to muster_handling`,
    ...(table === 'take_back_cases' ? [] : [`create policy ${table}_within on ${table} as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`]),
  ]),
  ...definer('take_back_within', 'declare report record;',
    `select s.audience, s.tlp into report from seizures s where s.operation_id = new.operation_id and s.id = new.seizure_id;
     new.audience := report.audience || case when report.tlp = 'RED' then '{}'::text[]
       else array(select 'o.' || new.operation_id || '.a.' || c from unnest(new.concerned_ids) c where not 'o.' || new.operation_id = any(report.audience)) end;
     return new;`),
  'create trigger take_back_cases_audience before insert or update of concerned_ids, audience on take_back_cases for each row execute function muster.take_back_within()',
  ...definer('take_back_follow', '',
    `update take_back_cases set audience = audience where operation_id = new.operation_id and seizure_id = new.id;
     return null;`),
  `create trigger seizures_take_back after update on seizures for each row
     when (old.audience is distinct from new.audience or old.tlp is distinct from new.tlp) execute function muster.take_back_follow()`,
  ...definer('take_back_parts_within', '',
    `select c.audience into new.audience from take_back_cases c where c.operation_id = new.operation_id and c.id = new.case_id;
     return new;`),
  ...parts.map((table) => `create trigger ${table}_audience before insert or update of audience on ${table} for each row execute function muster.take_back_parts_within()`),
  ...definer('take_back_carry', '',
    `${parts.map((table) => `update ${table} set audience = audience where operation_id = new.operation_id and case_id = new.id;`).join('\n     ')}
     update events set audience = muster.meet(new.audience, audience)
       where operation_id = new.operation_id and subject_type = 'TakeBack' and subject_id = new.id and not muster.is_within(audience, new.audience);
     return null;`),
  // Not of one column: the audience is worked out before the row is written, whatever was set.
  `create trigger take_back_cases_carry after update on take_back_cases for each row
     when (old.audience is distinct from new.audience) execute function muster.take_back_carry()`,
  ...definer('take_back_entries_carry', '',
    `update files set audience = audience where operation_id = new.operation_id and subject_type = 'TakeBackEntry' and subject_id = new.id;
     return null;`),
  `create trigger take_back_entries_carry after update on take_back_entries for each row
     when (old.audience is distinct from new.audience) execute function muster.take_back_entries_carry()`,
];
