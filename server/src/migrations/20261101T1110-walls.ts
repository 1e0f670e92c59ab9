import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const acts = `(${coordinates} or muster.has_role(operation_id, 'NATIONAL_CONTACT_POINT') or muster.has_role(operation_id, 'OFFICER'))`;

const tables = [
  'operation_phases', 'participations', 'operation_members', 'operation_versions', 'targets', 'target_versions', 'target_assignments', 'controls',
  'seizures', 'seizure_versions', 'nominal_parties', 'nominal_readings', 'files', 'file_locations', 'import_batches', 'import_rows',
];

const leadsTarget = `(${coordinates} or exists (select from targets t
  where t.operation_id = target_assignments.operation_id and t.id = target_assignments.target_id and muster.acts_for(t.operation_id, t.nominating_agency_id)))`;

const isToAct = (child: string, target: string): string => `exists (select from target_assignments a
  where a.operation_id = ${child}.operation_id and a.target_id = ${child}.${target} and a.withdrawn_at is null and muster.acts_for(a.operation_id, a.agency_id))`;

const isOwnReport = (child: string, seizure: string): string => `exists (select from seizures s
  where s.operation_id = ${child}.operation_id and s.id = ${child}.${seizure} and muster.acts_for(s.operation_id, s.reporting_agency_id))`;

/** A rule for rows that are inserted, for what an update makes of them, or for what it may touch at all. */
type Write = 'insert' | 'result' | 'touch';

/** What a table takes at most, whatever a verb forgets. */
const walls: readonly (readonly [table: string, write: Write, rule: string])[] = [
  ['operation_versions', 'insert', 'changed_by = muster.account()'],
  ['target_versions', 'insert', 'changed_by = muster.account()'],
  ['seizure_versions', 'insert', 'changed_by = muster.account()'],
  // An agency takes part by its own word only.
  ['participations', 'insert', `state = 'INVITED' or muster.acts_for(operation_id, agency_id)`],
  ['participations', 'result', `state <> 'ACCEPTED' or muster.acts_for(operation_id, agency_id) or muster.holds('o.' || operation_id || '.i.' || agency_id)`],
  ['targets', 'insert', `nominated_by = muster.account() and ${acts}`],
  ['targets', 'touch', `${coordinates} or muster.acts_for(operation_id, nominating_agency_id) or ${isToAct('targets', 'id')}`],
  ['target_assignments', 'insert', `assigned_by = muster.account() and ${leadsTarget}`],
  ['target_assignments', 'touch', leadsTarget],
  ['controls', 'insert', `made_by = muster.account() and ${acts} and ${isToAct('controls', 'target_id')}`],
  ['seizures', 'insert', `reporter_id = muster.account() and ${acts} and (state in ('DRAFT', 'SUBMITTED') or ${coordinates})`],
  ['seizures', 'result', `${acts} and (state <> 'VALIDATED' or ${coordinates})`],
  ['nominal_parties', 'insert', isOwnReport('nominal_parties', 'seizure_id')],
  ['nominal_readings', 'insert', 'muster.acts_for(operation_id, reader_agency_id)'],
  ['files', 'insert', `uploaded_by = muster.account() and ${isOwnReport('files', 'subject_id')}`],
  ['import_batches', 'insert', `uploaded_by = muster.account() and ${acts}`],
  ['people', 'result', `muster.holds('admin') or muster.holds('a.' || agency_id)`],
  ['agency_events', 'insert', `muster.holds('admin') or muster.holds('a.' || agency_id)`],
  ['denials', 'insert', 'account_id is not distinct from muster.account()'],
  [
    'events', 'insert',
    `(muster.is_participant(operation_id) or muster.holds('o.' || operation_id || '.i'))
     and (muster.holds('a.' || actor_agency_id) or muster.acts_for(operation_id, actor_agency_id))
     and muster.stays_within(operation_id, audience || audience_before)`,
  ],
];

const writing: Readonly<Record<Write, (rule: string) => string>> = {
  insert: (rule) => `for insert to muster_app with check (${rule})`,
  result: (rule) => `for update to muster_app using (true) with check (${rule})`,
  touch: (rule) => `for update to muster_app using (${rule}) with check (${rule})`,
};

/** Narrower walls: nobody writes in another's name, to another's record, or for eyes outside the operation. */
export class Walls20261101T1110 implements MigrationInterface {
  name = 'Walls1793531700000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create function muster.stays_within(operation_id uuid, audience text[]) returns boolean language sql immutable parallel safe as
         $$ select coalesce(bool_and(t = 'o.' || operation_id or starts_with(t, 'o.' || operation_id || '.')), true) from unnest(audience) t $$`,
      ...tables.map((table) => `create policy ${table}_within on ${table} as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`),
      'create policy operations_within on operations as restrictive to muster_app using (true) with check (muster.stays_within(id, audience))',
      ...walls.map(([table, write, rule]) => `create policy ${table}_${write}_wall on ${table} as restrictive ${writing[write](rule)}`),
      // What somebody holds is for the door alone to ask.
      'revoke execute on function muster.class_of(uuid) from muster_app',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...walls.map(([table, write]) => `drop policy ${table}_${write}_wall on ${table}`),
      ...[...tables, 'operations'].map((table) => `drop policy ${table}_within on ${table}`),
      'drop function muster.stays_within',
      'grant execute on function muster.class_of(uuid) to muster_app',
    ]);
  }
}
