import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const looks = 'kind, reminds_by_itself';

/** Objectives are taken over from the edition before; agencies are reminded by the clock, also by a link that nobody's hand sends. */
export class PlanningReused20261209T0200 implements MigrationInterface {
  name = 'PlanningReused1796781600000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'alter table operation_objectives add column taken_from_id uuid',
      'create unique index operation_objectives_taken on operation_objectives (operation_id, taken_from_id)',
      'alter table operations add column reminds_by_itself boolean not null default true',
      `grant select (${looks}) on operations to muster_jobs`,
      // In whose days a task is due.
      'create policy agencies_jobs on agencies for select to muster_jobs using (true)',
      'grant select (id, country) on agencies to muster_jobs',
      'alter table answer_links alter column sent_by drop not null',
      ...insertedBy('sent_by is not distinct from muster.account()'),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...insertedBy('sent_by = muster.account()'),
      'alter table answer_links no force row level security',
      'delete from answer_links where sent_by is null',
      'alter table answer_links force row level security',
      'alter table answer_links alter column sent_by set not null',
      'revoke select (id, country) on agencies from muster_jobs',
      'drop policy agencies_jobs on agencies',
      `revoke select (${looks}) on operations from muster_jobs`,
      'alter table operations drop column reminds_by_itself',
      'alter table operation_objectives drop column taken_from_id',
    ]);
  }
}

const insertedBy = (sender: string): string[] => [
  'drop policy answer_links_insert on answer_links',
  `create policy answer_links_insert on answer_links for insert to muster_app with check (${sender} and ${coordinates})`,
];
