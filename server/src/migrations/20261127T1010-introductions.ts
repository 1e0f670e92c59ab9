import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { runAll } from './run-all';

const isMember = (account: string, agency: string): string => `exists (select from operation_members m
  where m.operation_id = introductions.operation_id and m.account_id = introductions.${account} and m.agency_id = introductions.${agency} and m.is_active)`;

/** Who was brought together with whom, and why: seen by the two agencies, whoever introduced them, and the coordinators. */
export class Introductions20261127T1010 implements MigrationInterface {
  name = 'Introductions1795774200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table introductions (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         first_id uuid not null references people on delete restrict,
         first_agency_id uuid not null references agencies on delete restrict,
         second_id uuid not null references people on delete restrict,
         second_agency_id uuid not null references agencies on delete restrict,
         introduced_by uuid not null references people on delete restrict,
         introducing_agency_id uuid not null references agencies on delete restrict,
         reason text not null,
         language text not null,
         body_hash text not null,
         audience text[] not null,
         introduced_at timestamptz not null,
         primary key (operation_id, id),
         check (first_id <> second_id))`,
      ...protect('introductions', { insert: `introduced_by = muster.account() and muster.acts_for(operation_id, introducing_agency_id) and not muster.has_role(operation_id, 'OBSERVER')` }),
      'create policy introductions_within on introductions as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))',
      `create policy introductions_insert_wall on introductions as restrictive for insert to muster_app
         with check (${isMember('first_id', 'first_agency_id')} and ${isMember('second_id', 'second_agency_id')})`,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table introductions');
  }
}
