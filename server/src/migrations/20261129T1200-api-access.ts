import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

/** Which accounts may write GraphQL documents of their own; nobody to begin with. */
export class ApiAccess20261129T1200 implements MigrationInterface {
  name = 'ApiAccess1795953600000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'alter table accounts add column has_api_access boolean not null default false',
      'grant select (has_api_access) on accounts to muster_app',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table accounts drop column has_api_access');
  }
}
