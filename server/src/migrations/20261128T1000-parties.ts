import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
/** The agency whose record it is; a target's names are the coordinators' to keep as well. */
const keeps = `(muster.acts_for(operation_id, agency_id) or (subject_type = 'Target' and ${coordinates}))`;

const isIn = (subject: string, table: string, agency: string, rule: string): string => `subject_type = '${subject}' and exists (select from ${table} s
  where s.operation_id = nominal_parties.operation_id and s.id = nominal_parties.subject_id and s.${agency} = nominal_parties.agency_id and ${rule})`;

/** Persons and companies are named in reports and in targets alike: a party tells its record, who keeps its name and to whom it was released. */
export class Parties20261128T1000 implements MigrationInterface {
  name = 'Parties1795860000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop policy nominal_parties_insert_wall on nominal_parties',
      ...['insert', 'update', 'delete'].map((write) => `drop policy nominal_parties_${write} on nominal_parties`),
      'alter table nominal_parties drop constraint nominal_parties_operation_id_seizure_id_fkey',
      'alter table nominal_parties rename column seizure_id to subject_id',
      'alter table nominal_parties rename column reporting_agency_id to agency_id',
      'alter table nominal_parties add column subject_type text, add column kept_by text[], add column released_to text[]',
      'alter table nominal_readings rename column seizure_id to subject_id',
      'alter table nominal_readings add column subject_type text',
      // The owner is behind the wall as well, but for these two statements.
      ...['nominal_parties', 'nominal_readings'].map((table) => `alter table ${table} no force row level security`),
      `update nominal_parties set subject_type = 'Seizure',
         kept_by = array(select t from unnest(audience) t where t in ('o.' || operation_id || '.a.' || agency_id, 'o.' || operation_id || '.r.COORDINATOR')),
         released_to = array(select t from unnest(audience) t where t not in ('o.' || operation_id || '.a.' || agency_id, 'o.' || operation_id || '.r.COORDINATOR'))`,
      `update nominal_readings set subject_type = 'Seizure'`,
      ...['nominal_parties', 'nominal_readings'].map((table) => `alter table ${table} force row level security`),
      `alter table nominal_parties alter column subject_type set not null, alter column kept_by set not null, alter column released_to set not null,
         add constraint nominal_parties_subject_type_check check (subject_type in ('Seizure', 'Target')),
         add constraint nominal_parties_audience_check check (audience @> kept_by and audience @> released_to)`,
      'alter table nominal_readings alter column subject_type set not null',
      'alter index nominal_parties_by_seizure rename to nominal_parties_by_subject',
      `create policy nominal_parties_insert on nominal_parties for insert to muster_app with check (${keeps})`,
      `create policy nominal_parties_update on nominal_parties for update to muster_app using ((audience && (select muster.class())) and ${keeps}) with check (${keeps})`,
      `create policy nominal_parties_delete on nominal_parties for delete to muster_app using ((audience && (select muster.class())) and ${keeps})`,
      `create policy nominal_parties_insert_wall on nominal_parties as restrictive for insert to muster_app with check (
         (${isIn('Seizure', 'seizures', 'reporting_agency_id', 'muster.acts_for(s.operation_id, s.reporting_agency_id)')})
         or (${isIn('Target', 'targets', 'nominating_agency_id', `(muster.acts_for(s.operation_id, s.nominating_agency_id) or muster.has_role(s.operation_id, 'COORDINATOR'))`)}))`,
    ]);
  }

  /** Names in reports go back to where they stood; those in targets have no place there, and stop it. */
  async down(db: QueryRunner): Promise<void> {
    const ownReport = 'muster.acts_for(operation_id, reporting_agency_id)';
    await runAll(db, [
      'drop policy nominal_parties_insert_wall on nominal_parties',
      ...['insert', 'update', 'delete'].map((write) => `drop policy nominal_parties_${write} on nominal_parties`),
      'alter index nominal_parties_by_subject rename to nominal_parties_by_seizure',
      `alter table nominal_parties add constraint nominal_parties_reports_only check (subject_type = 'Seizure')`,
      'alter table nominal_parties drop constraint nominal_parties_reports_only, drop constraint nominal_parties_audience_check',
      'alter table nominal_parties drop column subject_type, drop column kept_by, drop column released_to',
      'alter table nominal_parties rename column subject_id to seizure_id',
      'alter table nominal_parties rename column agency_id to reporting_agency_id',
      'alter table nominal_parties add constraint nominal_parties_operation_id_seizure_id_fkey foreign key (operation_id, seizure_id) references seizures on delete restrict',
      'alter table nominal_readings drop column subject_type',
      'alter table nominal_readings rename column subject_id to seizure_id',
      `create policy nominal_parties_insert on nominal_parties for insert to muster_app with check (${ownReport})`,
      `create policy nominal_parties_update on nominal_parties for update to muster_app using ((audience && (select muster.class())) and ${ownReport}) with check (${ownReport})`,
      `create policy nominal_parties_delete on nominal_parties for delete to muster_app using ((audience && (select muster.class())) and ${ownReport})`,
      `create policy nominal_parties_insert_wall on nominal_parties as restrictive for insert to muster_app with check (exists (select from seizures s
         where s.operation_id = nominal_parties.operation_id and s.id = nominal_parties.seizure_id and muster.acts_for(s.operation_id, s.reporting_agency_id)))`,
    ]);
  }
}
