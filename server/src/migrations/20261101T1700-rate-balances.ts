import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

/** What is left of each allowance, over all servers. Unlogged: after a crash of the database everybody has rested. */
export class RateBalances20261101T1700 implements MigrationInterface {
  name = 'RateBalances1793552400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create unlogged table rate_balances (
         key bytea primary key,
         per_minute double precision not null,
         burst double precision not null,
         remaining double precision not null,
         at timestamptz not null)`,
      'create index rate_balances_by_age on rate_balances (at)',
      'alter table rate_balances enable row level security',
      'alter table rate_balances force row level security',
      'create policy rate_balances_door on rate_balances to muster_door using (true) with check (true)',
      'grant select, insert, update, delete on rate_balances to muster_door',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table rate_balances');
  }
}
