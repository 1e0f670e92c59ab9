import type { MigrationInterface, QueryRunner } from 'typeorm';
import { visibilityRule } from '../platform/visibility';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const reports = `(${coordinates} or muster.has_role(operation_id, 'NATIONAL_CONTACT_POINT') or muster.has_role(operation_id, 'OFFICER'))`;
const own = 'muster.acts_for(operation_id, agency_id)';
const counted = (who: string): string => `alter policy manifests_update on manifests using ((${visibilityRule.policy}) and (${who})) with check (${who})`;
const tables = ['manifests', 'manifest_lines'];

/** What persons judge of a line stands on it and counts in its score; a manifest can be discarded by its agency. */
export class LineJudgements20261209T0300 implements MigrationInterface {
  name = 'LineJudgements1796785200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `alter table manifest_lines add judgements jsonb not null default '[]'`,
      // What the file says of a line stays as it was read; its score is made anew with what somebody judged.
      'grant update (points, band, reasons, judgements) on manifest_lines to muster_app',
      counted(`${coordinates} or ${own}`),
      ...tables.flatMap((table) => [
        `create policy ${table}_delete on ${table} for delete to muster_app using ((${visibilityRule.policy}) and ${reports} and ${own})`,
        `grant delete on ${table} to muster_app`,
      ]),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...tables.flatMap((table) => [`revoke delete on ${table} from muster_app`, `drop policy ${table}_delete on ${table}`]),
      counted(own),
      'revoke update (points, band, reasons) on manifest_lines from muster_app',
      'alter table manifest_lines drop column judgements',
    ]);
  }
}
