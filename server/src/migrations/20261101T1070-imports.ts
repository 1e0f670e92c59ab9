import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { giveFunction, runAll } from './run-all';

const own = 'muster.acts_for(operation_id, agency_id)';
const states = ['READING', 'CHECKING', 'CHECKED', 'FAILED', 'IMPORTED', 'CANCELLED'];
const measures = ['cases', 'kg_weighed', 'kg_estimated', 'kg_declared', 'pieces', 'litres', 'cubic_metres', 'containers'];

/** Imports: files of reports, staged row by row until their agency confirms them. */
export class Imports20261101T1070 implements MigrationInterface {
  name = 'Imports1793531400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table import_batches (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         uploaded_by uuid not null references people on delete restrict,
         file_name text not null,
         sha256 text not null,
         format text not null check (${oneOf('format', ['CSV', 'XLSX'])}),
         encoding text,
         separator text,
         state text not null check (${oneOf('state', states)}),
         columns text[] not null default '{}',
         mapping text[] not null default '{}',
         row_count integer not null default 0,
         done_count integer not null default 0,
         problem_count integer not null default 0,
         duplicate_count integer not null default 0,
         imported_count integer not null default 0,
         failure jsonb,
         -- Each checking has a number of its own: one that was overtaken by a new mapping writes no more.
         pass integer not null default 1,
         audience text[] not null,
         created_at timestamptz not null,
         updated_at timestamptz not null,
         primary key (operation_id, id))`,
      ...protect('import_batches', { insert: own, update: own }),
      `create table import_rows (
         operation_id uuid not null,
         batch_id uuid not null,
         row integer not null,
         agency_id uuid not null,
         cells text[] not null,
         record jsonb,
         keys text[] not null default '{}',
         problems jsonb not null default '[]',
         duplicates jsonb not null default '[]',
         is_left_out boolean not null default false,
         audience text[] not null,
         primary key (operation_id, batch_id, row),
         foreign key (operation_id, batch_id) references import_batches on delete restrict)`,
      ...protect('import_rows', { insert: own, update: own, delete: own }),
      // What a stopped server left half read or half checked: nobody is working on it any more.
      'create policy import_batches_keeper on import_batches to muster_files using (true) with check (true)',
      'grant select, update on import_batches to muster_files',
      `create function muster.fail_stalled_imports(before timestamptz) returns integer language plpgsql
         security definer set search_path = public, pg_temp as $$
       declare failed integer;
       begin
         update import_batches set state = 'FAILED', failure = '{"rule": "import.interrupted", "message": "The server was stopped meanwhile: send the file again.", "arguments": []}'
          where state in ('READING', 'CHECKING') and updated_at < before;
         get diagnostics failed = row_count;
         return failed;
       end $$`,
      ...giveFunction('muster.fail_stalled_imports(timestamptz)', 'muster_files'),
      'revoke execute on function muster.fail_stalled_imports(timestamptz) from public',
      'grant execute on function muster.fail_stalled_imports(timestamptz) to muster_app',
      // What is inserted is counted once a statement: fifty thousand rows touch each total once, not fifty thousand times.
      `create function muster.count_inserted() returns trigger language plpgsql
         security definer set search_path = public, pg_temp as $$
       begin
         insert into seizure_totals as t (operation_id, agency_id, audience, is_validated, dimension, key, ${measures.join(', ')})
         select s.operation_id, s.reporting_agency_id, s.audience, s.state = 'VALIDATED', c.dimension, c.key, ${measures.map((name) => `sum(c.${name})`).join(', ')}
         from added s, muster.contributions(row(s.*)::seizures) c
         where s.state in ('SUBMITTED', 'VALIDATED')
         group by 1, 2, 3, 4, 5, 6 order by 1, 2, 5, 6
         on conflict (operation_id, dimension, key, agency_id, is_validated, audience) do update set
           ${measures.map((name) => `${name} = t.${name} + excluded.${name}`).join(', ')};
         insert into seizure_weights as w (operation_id, agency_id, audience, is_validated, kg, cases)
         select s.operation_id, s.reporting_agency_id, s.audience, s.state = 'VALIDATED', muster.four_digits(s.total_kg), count(*)
         from added s where s.total_kg > 0 and s.state in ('SUBMITTED', 'VALIDATED')
         group by 1, 2, 3, 4, 5 order by 1, 2, 5
         on conflict (operation_id, kg, agency_id, is_validated, audience) do update set cases = w.cases + excluded.cases;
         return null;
       end $$`,
      ...giveFunction('muster.count_inserted()', 'muster_totals'),
      'revoke execute on function muster.count_inserted() from public',
      'drop trigger seizures_totals on seizures',
      'create trigger seizures_totals after update or delete on seizures for each row execute function muster.keep_totals()',
      `create trigger seizures_totals_inserted after insert on seizures referencing new table as added
         for each statement execute function muster.count_inserted()`,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop trigger seizures_totals_inserted on seizures',
      'drop trigger seizures_totals on seizures',
      'create trigger seizures_totals after insert or update or delete on seizures for each row execute function muster.keep_totals()',
      'drop function muster.count_inserted(), muster.fail_stalled_imports(timestamptz)',
      'drop table import_rows',
      'drop table import_batches',
    ]);
  }
}
