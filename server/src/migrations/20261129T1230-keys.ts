import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

/** What is sealed, by table: what it is sealed in, and what changes with the key. */
const sealed = { nominal_parties: 'ciphertext, key_id, blind_token', files: 'wrapped_key' } as const;

/** A role that seals anew what is sealed and touches nothing else. No login of the server may take it. */
export class Keys20261129T1230 implements MigrationInterface {
  name = 'Keys1795955400000';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the cluster: another database of it may have made it already.
    await db.query(`do $$ begin create role muster_keys nologin noinherit;
      exception when duplicate_object or unique_violation then null; end $$`);
    await runAll(db, [
      'grant muster_keys to current_user',
      'grant usage on schema muster, public to muster_keys',
      ...Object.entries(sealed).flatMap(([table, columns]) => [
        `create policy ${table}_keys on ${table} to muster_keys using (true) with check (true)`,
        `grant select (operation_id, id, ${columns}), update (${columns}) on ${table} to muster_keys`,
      ]),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, Object.entries(sealed).flatMap(([table]) => [`drop policy ${table}_keys on ${table}`, `revoke all on ${table} from muster_keys`]));
  }
}
