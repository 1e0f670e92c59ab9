import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveFunction, runAll } from './run-all';

/** Whether reports wait for validation or for their reporter: an operation is not closed over them. */
export class OpenReports20261101T1055 implements MigrationInterface {
  name = 'OpenReports1793530500000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      // Asked for coordinators only; sees every report, whatever its audience.
      `create function muster.has_open_reports(operation uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select muster.has_role(operation, 'COORDINATOR')
            and exists (select from seizures where operation_id = operation and state in ('SUBMITTED', 'SENT_BACK')) $$`,
      ...giveFunction('muster.has_open_reports(uuid)', 'muster_totals'),
      'revoke execute on function muster.has_open_reports(uuid) from public',
      'grant execute on function muster.has_open_reports(uuid) to muster_app',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, ['drop function muster.has_open_reports']);
  }
}
