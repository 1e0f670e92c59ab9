import type { OperationEntity } from '../operations/operations.room';
import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { TakeBackCaseEntity } from './take-back-case.entity';
import type { CaseFacts } from './take-back.policy';

export interface HeldCase {
  takeBack: TakeBackCaseEntity;
  operation: OperationEntity;
  facts: CaseFacts;
}

/** The case and its operation; not found when this viewer may not see it. */
export const getCase = async (tx: Transaction, operationId: string, id: string): Promise<HeldCase> => {
  const [operation, takeBack] = await Promise.all([holdOperation(tx, operationId), isUuid(id) ? findRow(tx, TakeBackCaseEntity, { operationId, id: id.toLowerCase() }) : null]);
  if (!takeBack) throw notFound();
  const { agencyId, concernedIds, state } = takeBack;
  return { takeBack, operation, facts: { id: takeBack.id, operationId, operationState: operation.state, agencyId, concernedIds, state } };
};

/** What is closed is read, and taken up again before anything of it is changed. */
export const refuseClosed = ({ state }: Pick<TakeBackCaseEntity, 'state'>): void => {
  if (state === 'CLOSED') refuse('take-back.closed', 'id', 'id: this case is closed: take it up again first.');
};

/** Changes the version that was read, or refuses: the last writer never wins unseen. */
export const changeCase = async (tx: Transaction, before: TakeBackCaseEntity, version: number, change: Partial<TakeBackCaseEntity>): Promise<TakeBackCaseEntity> => {
  const { operationId, id } = before;
  const next = { ...change, version: before.version + 1, updatedAt: tx.clock.now() };
  const changed = version === before.version ? await tx.manager.update(TakeBackCaseEntity, { operationId, id, version }, next) : { affected: 0 };
  if (changed.affected !== 1) refuse('version.stale', 'version', `version: you read version ${version}, but the case has been changed since.`, { yours: version, current: before.version });
  // Whom it is for is worked out by the database.
  const after = await findRow(tx, TakeBackCaseEntity, { operationId, id });
  if (!after) throw notFound();
  return after;
};

/** Keeps for good how a case stands now: who decided so, when and why. */
export const keepChange = (tx: Transaction, { operationId, id }: TakeBackCaseEntity, reason: string | null, language: string): void =>
  tx.write(
    `/* keepTakeBackChange */ insert into take_back_changes (operation_id, id, case_id, state, responsibility, informed_at, agreed_due_on, due_on, reason, language, agency_id, changed_by, changed_at, version, audience)
     select operation_id, $3, id, state, responsibility, informed_at, agreed_due_on, due_on, $4, $5, $6, $7, $8, version, audience from take_back_cases where operation_id = $1 and id = $2`,
    [operationId, id, tx.clock.uuid(), reason, language, tx.viewer.agencyId, tx.viewer.accountId, tx.clock.now()],
  );

type Kind = 'TakeBackOpened' | 'TakeBackStepped' | 'TakeBackReassigned' | 'TakeBackPeriodAgreed' | 'TakeBackShared' | 'TakeBackDescribed' | 'TakeBackTransitNoted' | 'TakeBackTaskPut' | 'TakeBackTaskFinished' | 'TakeBackEntryKept' | 'TakeBackEntryStruck' | 'TakeBackStorageEnded';

/** Tells those who see the case that something came of it. */
export const tell = (tx: Transaction, { operationId, id, version, audience }: TakeBackCaseEntity, kind: Kind, more: { audienceBefore?: readonly string[]; arguments?: Record<string, string | number | null> } = {}): Promise<void> =>
  tx.record({
    operationId, kind, subjectType: 'TakeBack', subjectId: id, subjectVersion: version, audience, ...(more.audienceBefore ? { audienceBefore: more.audienceBefore } : {}), arguments: { agencyId: tx.viewer.agencyId, ...more.arguments },
  });
