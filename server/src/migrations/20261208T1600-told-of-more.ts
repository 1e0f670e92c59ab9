import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';
import { tellsNoMoreOf, tellsOfAllKinds } from './told-kinds';

/** People are told of targets given to their agency, of national plans, answered invitations, steps of operations and withdrawn products. */
export class ToldOfMore20261208T1600 implements MigrationInterface {
  name = 'ToldOfMore1796745600000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, tellsOfAllKinds);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, tellsNoMoreOf(['TARGET_ASSIGNED', 'NATIONAL_PLAN', 'INVITATION_ANSWERED', 'OPERATION_STEPPED', 'PRODUCT_WITHDRAWN']));
  }
}
