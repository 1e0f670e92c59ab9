import { operationActions } from '@muster/shared/operations/operation-lifecycle';
import { operationStates, reportStates, targetStates, wasteStreams } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './one-of';
import { runAll } from './run-all';

const named: readonly (readonly [table: string, column: string, values: readonly string[]])[] = [
  ['operation_versions', 'action', ['create', 'changePlan', ...operationActions]],
  ['operation_versions', 'from_state', operationStates],
  ['operation_versions', 'state', operationStates],
  ['target_versions', 'state', targetStates],
  ['seizure_versions', 'state', reportStates],
  ['targets', 'waste_stream', wasteStreams],
];

/** What is an enumeration to a reader is one to the database as well: its values are written into answers as they stand. */
export class NamesOfVersions20261130T1250 implements MigrationInterface {
  name = 'NamesOfVersions1796043000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, named.map(([table, column, values]) => `alter table ${table} add constraint ${table}_${column}_check check (${oneOf(column, values)})`));
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, named.map(([table, column]) => `alter table ${table} drop constraint ${table}_${column}_check`));
  }
}
