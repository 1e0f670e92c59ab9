import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;

/** What a coordination unit says each day of an operation. Its figures are no columns: each reader has those of what they see. */
export class SituationReports20261206T1000 implements MigrationInterface {
  name = 'SituationReports1796551200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table situation_reports (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         day date not null,
         zone text not null,
         from_at timestamptz not null,
         until_at timestamptz not null,
         state text not null check (${oneOf('state', ['DRAFT', 'ISSUED'])}),
         number integer,
         remarks text,
         language text not null,
         notable_ids uuid[] not null,
         written_by uuid not null references people on delete restrict,
         issued_by uuid references people on delete restrict,
         issued_at timestamptz,
         audience text[] not null,
         version integer not null default 1,
         primary key (operation_id, id),
         unique (operation_id, day),
         unique (operation_id, number),
         constraint situation_reports_span_check check (until_at > from_at),
         constraint situation_reports_issued_check check ((state = 'ISSUED') = (issued_at is not null) and (state = 'ISSUED') = (number is not null) and (state = 'ISSUED') = (issued_by is not null)))`,
      ...protect('situation_reports', { insert: `${coordinates} and written_by = muster.account()`, update: coordinates }),
      // What was sent out stays as it was sent.
      `create policy situation_reports_drafts on situation_reports as restrictive for update to muster_app using (state = 'DRAFT') with check (true)`,
      `create policy situation_reports_within on situation_reports as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`,
      'create trigger situation_reports_forward before update of version on situation_reports for each row execute function muster.forward_only()',
      ...purgeWith('situation_reports', 520),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [`delete from purged_tables where name = 'situation_reports'`, 'drop table situation_reports']);
  }
}
