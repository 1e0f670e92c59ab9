import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of the consents to a movement stands beside its notification. */
export class Consents20261127T1000 implements MigrationInterface {
  name = 'Consents1795773600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table seizures add column consents text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table seizures drop column consents');
  }
}
