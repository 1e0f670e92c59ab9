import { openMarking } from '../handling/handling.room';
import { holdOperation, mayReport } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { assertMayImport } from './import.policy';
import type { ImportEntity } from './import.entity';
import { changeImport, expectManyRows, holdImport, seizureColumns } from './import.store';

/** Which rows of an import are left out when it is confirmed. */
export interface LeftOut {
  problems: boolean;
  duplicates: boolean;
  rows: readonly number[];
}

/** Reports every staged row that is not left out: all of them at once, or none. */
export const confirmImport = (context: Context, operationId: string, id: string, leftOut: LeftOut): Promise<string> =>
  context.change(async (tx) => {
    const batch = await holdImport(tx, operationId, id);
    if (batch.state === 'IMPORTED') return id;
    if (batch.state !== 'CHECKED') return refuse('import.not-checked', 'id', `id: an import that is ${batch.state} cannot be confirmed.`, { state: batch.state });
    const operation = await holdOperation(tx, operationId);
    await assertMayImport(context, operationId);
    if (!mayReport(context.signedIn, operation)) refuse('operation.takes-no-reports', 'operationId', `operationId: the operation takes no reports while it is ${operation.state}.`, { state: operation.state });
    await leaveOut(tx, batch, leftOut);
    const count = await insertAll(tx, batch);
    await changeImport(tx, batch, { state: 'IMPORTED', importedCount: count });
    // One event for all: each report's own history stands in its versions, and no viewer is sent fifty thousand frames.
    await tx.record({
      operationId, kind: 'SeizuresImported', subjectType: 'Operation', subjectId: operationId, subjectVersion: operation.version,
      audience: [token.participants(operationId)], arguments: { importId: id, count, agencyId: batch.agencyId },
    });
    return id;
  });

const leaveOut = async (tx: Transaction, { operationId, id }: ImportEntity, { problems, duplicates, rows }: LeftOut): Promise<void> => {
  await tx.query(
    `/* leaveOut */ update import_rows set is_left_out = true
     where operation_id = $1 and batch_id = $2 and (($3 and problems <> '[]') or ($4 and duplicates <> '[]') or row = any($5::integer[]))`,
    [operationId, id, problems, duplicates, rows],
  );
  const [left] = await tx.query<{ wrong: number; right: number }>(
    `/* countLeft */ select count(*) filter (where record is null)::integer as wrong, count(record)::integer as right
     from import_rows where operation_id = $1 and batch_id = $2 and not is_left_out`,
    [operationId, id],
  );
  if (left && left.wrong > 0) refuse('import.problems-remain', 'id', `id: ${left.wrong} rows have problems: mend the file, or leave them out.`, { count: left.wrong });
  if (!left || left.right === 0) refuse('import.nothing-left', 'id', 'id: no row is left to import.');
};

/**
 * One statement for reports, versions and totals: the totals are counted once for all, and last, so that the agency's own
 * reporters wait for them only while they are written.
 */
const insertAll = async (tx: Transaction, batch: ImportEntity): Promise<number> => {
  const set: Record<string, string> = {
    tlp: `'GREEN'`, to_coordinators: 'true', recipients: `'{}'`, caveats: `'{}'`, tells_withheld: 'false', marked_audience: '$4::text[]',
    reporter_id: '$3', state: `'SUBMITTED'`, audience: '$4::text[]', submitted_at: '$5', created_at: '$5', updated_at: '$5' };
  const columns = seizureColumns(tx).map(({ name }) => ({ name, value: set[name] ?? `s.${name}` }));
  const { operationId, id } = batch;
  await expectManyRows(tx);
  const [made] = await tx.query<{ count: number }>(
    `/* importSeizures */ with made as (
       insert into seizures (${columns.map(({ name }) => name).join(', ')})
       select ${columns.map(({ value }) => value).join(', ')}
       from import_rows r, lateral jsonb_populate_record(null::seizures, r.record) s
       where r.operation_id = $1 and r.batch_id = $2 and not r.is_left_out and r.record is not null
       returning *), kept as (
       insert into seizure_versions (operation_id, seizure_id, version, reporting_agency_id, state, body, reason, changed_by, changed_at, audience)
       select operation_id, id, version, reporting_agency_id, state, to_jsonb(made) - 'audience' - 'body_hash', null, $3, $5, audience from made
       returning 1)
     select count(*)::integer as count from kept`,
    [operationId, id, tx.viewer.accountId, openMarking(operationId).markedAudience, tx.clock.now()],
  );
  return made?.count ?? 0;
};
