import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';
import { tellsNoMoreOf, tellsOfAllKinds } from './told-kinds';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const seen: Readonly<Record<string, string>> = { operations: 'lead_agency_id', situation_reports: 'operation_id, day, zone' };
const columns = Object.entries(seen);

/** A day's situation report is begun by itself: nobody wrote it, and its coordinators are told. */
export class SituationDays20261208T0900 implements MigrationInterface {
  name = 'SituationDays1796720400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'alter table situation_reports alter column written_by drop not null',
      ...insertedBy('written_by is not distinct from muster.account()'),
      'create policy situation_reports_jobs on situation_reports for select to muster_jobs using (true)',
      ...columns.map(([table, names]) => `grant select (${names}) on ${table} to muster_jobs`),
      ...tellsOfAllKinds,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...columns.map(([table, names]) => `revoke select (${names}) on ${table} from muster_jobs`),
      'drop policy situation_reports_jobs on situation_reports',
      'alter table situation_reports no force row level security',
      'update situation_reports r set written_by = coalesce(r.issued_by, (select o.created_by from operations o where o.id = r.operation_id)) where r.written_by is null',
      'alter table situation_reports force row level security',
      ...insertedBy('written_by = muster.account()'),
      'alter table situation_reports alter column written_by set not null',
      ...tellsNoMoreOf(['SITUATION_REPORT_DRAFTED']),
    ]);
  }
}

const insertedBy = (writer: string): string[] => [
  'drop policy situation_reports_insert on situation_reports',
  `create policy situation_reports_insert on situation_reports for insert to muster_app with check (${coordinates} and ${writer})`,
];

