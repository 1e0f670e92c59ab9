import { QueryFailedError } from 'typeorm';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { OperationEntity } from './operation.entity';

const patienceMilliseconds = 3000;

/** The operation as it stands; not found when this viewer may not see it. */
export const getOperation = async (tx: Transaction, id: string): Promise<OperationEntity> => {
  const operation = await findRow(tx, OperationEntity, { id });
  if (!operation) throw notFound();
  return operation;
};

/** The edition before an operation, as far as this viewer may see it. */
export const getPreviousOperation = async (tx: Transaction, { previousId }: OperationEntity, field: string): Promise<OperationEntity> =>
  previousId === null ? refuse('operation.no-edition', field, `${field}: the operation continues no earlier edition.`) : getOperation(tx, previousId);

/** The same, held as it stands until the end of the transaction: its next step waits for what is written into it meanwhile. */
export const holdOperation = async (tx: Transaction, id: string): Promise<OperationEntity> => {
  tx.write(`/* holdOperation */ select pg_advisory_xact_lock_shared(hashtext('muster.operation'), hashtext($1))`, [id]);
  return getOperation(tx, id);
};

/**
 * The same for its next step. Advisory locks, since row-level security lets nobody but coordinators lock the row. Whoever
 * waits here holds up those who come after: a large import is not waited for.
 */
export const holdOperationAlone = async (tx: Transaction, id: string): Promise<OperationEntity> => {
  await tx.query(`select set_config('lock_timeout', $1, true)`, [patienceMilliseconds]);
  try {
    await tx.query(`/* holdOperationAlone */ select pg_advisory_xact_lock(hashtext('muster.operation'), hashtext($1))`, [id]);
  } catch (error) {
    if (!(error instanceof QueryFailedError) || (error.driverError as { code?: string }).code !== '55P03') throw error;
    refuse('operation.busy', 'action', 'action: reports are being written into the operation at this moment: try again in a minute.');
  }
  return getOperation(tx, id);
};

/** Refuses when the operation was changed since it was read. */
export const demandVersion = ({ version: current }: OperationEntity, version: number): void => {
  if (version !== current) refuse('version.stale', 'version', `version: you read version ${version}, but the operation has been changed since.`, { yours: version, current });
};

/** Changes the version that was read and gives the next one, or refuses: the last writer never wins unseen. */
export const changeOperation = async (tx: Transaction, before: OperationEntity, version: number, change: Partial<OperationEntity>): Promise<number> => {
  const next = before.version + 1;
  const changed =
    version === before.version ? await tx.manager.update(OperationEntity, { id: before.id, version }, { ...change, version: next }) : { affected: 0 };
  if (changed.affected !== 1) {
    return refuse('version.stale', 'version', `version: you read version ${version}, but the operation has been changed since.`, { yours: version, current: before.version });
  }
  return next;
};

/** Whether reports wait for validation or for their reporter. */
export const hasOpenReports = async (tx: Transaction, operationId: string): Promise<boolean> => {
  const [row] = await tx.query<{ open: boolean }>('/* hasOpenReports */ select muster.has_open_reports($1) as open', [operationId]);
  return row?.open ?? false;
};
