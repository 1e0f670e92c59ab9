import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

const versioned = ['agencies', 'people', 'operations', 'participations', 'operation_members', 'targets', 'seizures', 'nominal_parties'];

/** A version only ever counts up: whoever writes an older one over a newer one is refused, whatever the code forgot. */
export class VersionsForward20261127T1020 implements MigrationInterface {
  name = 'VersionsForward1795774800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create function muster.forward_only() returns trigger language plpgsql as $$
       begin
         if new.version < old.version then
           raise exception 'version % of % would go back to %', old.version, tg_table_name, new.version using errcode = 'integrity_constraint_violation';
         end if;
         return new;
       end $$`,
      ...versioned.map((table) => `create trigger ${table}_forward before update of version on ${table} for each row execute function muster.forward_only()`),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [...versioned.map((table) => `drop trigger ${table}_forward on ${table}`), 'drop function muster.forward_only']);
  }
}
