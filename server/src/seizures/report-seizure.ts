import type { OperationEntity } from '../operations/operations.room';
import { holdOperation, isReporter, mayReport } from '../operations/operations.room';
import type { MarkingColumns } from '../handling/handling.room';
import { hashBody } from '../platform/body-hash';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { randomReference } from '../platform/reference';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { isParticipant } from '../platform/viewer';
import { reportAudience } from './audiences';
import type { SeizureBody } from './check-body';
import { checkBody } from './check-body';
import { checkTarget } from './check-target';
import { markReport } from './mark-report';
import { SeizureEntity } from './seizure.entity';
import type { ReportSeizureInput } from './seizure.input';
import { keepVersion } from './seizure.store';

/** Reports a seizure, or keeps a draft of it. Sent twice, or a hundred times at once, it makes one. */
export const reportSeizure = (context: Context, input: ReportSeizureInput): Promise<string> =>
  context.change(async (tx) => {
    const viewer = context.signedIn;
    if (!isParticipant(viewer, input.operationId)) throw notFound();
    const id = checkId('id', input.id);
    const bodyHash = hashBody({ submit: input.submit, body: input.body, ...(input.handling ? { handling: input.handling } : {}) });
    // A repeat gets its answer even when the operation has closed since: the outbox that sent it must come to rest.
    const known = await findOwn(tx, input.operationId, id);
    if (known) return sameOrTaken(known, bodyHash);
    const operation = await checkPlaceOfReport(context, tx, input);
    const body = checkBody(input.body, { now: tx.clock.now(), startsOn: operation.startsOn, isDraft: !input.submit });
    const target = await checkTarget(tx, input.operationId, body.targetId);
    const marking = await markReport(tx, input.operationId, input.handling, target);
    const seizure = newSeizure(tx, operation, { id, isSubmitted: input.submit, bodyHash }, body, marking);
    const inserted = await tx.manager.createQueryBuilder().insert().into(SeizureEntity).values(seizure).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) return sameOrTaken(await findOwn(tx, input.operationId, id), bodyHash);
    await keepVersion(tx, seizure, null);
    await tx.record({
      operationId: seizure.operationId, kind: input.submit ? 'SeizureReported' : 'SeizureDrafted', subjectType: 'Seizure', subjectId: seizure.id,
      audience: seizure.audience, arguments: { agencyId: viewer.agencyId },
    });
    return seizure.id;
  });

const findOwn = (tx: Transaction, operationId: string, id: string): Promise<SeizureEntity | null> =>
  tx.manager.findOne(SeizureEntity, { where: { operationId, id, reportingAgencyId: tx.viewer.agencyId } });

/** The same id again: the same answer for the same report, one refusal for anything else, whoever holds the id. */
const sameOrTaken = (known: SeizureEntity | null, bodyHash: string): string =>
  known?.bodyHash === bodyHash ? known.id : refuse('id.taken', 'id', 'id: this identifier cannot be used for this report: make a new one.');

/** The operation that the report is for, when this viewer may report into it for this agency. */
const checkPlaceOfReport = async (context: Context, tx: Transaction, input: ReportSeizureInput): Promise<OperationEntity> => {
  const viewer = context.signedIn;
  const operation = await holdOperation(tx, input.operationId);
  if (input.agencyId && input.agencyId !== viewer.agencyId) refuse('agency.not-yours', 'agencyId', 'agencyId: you report for your own agency only.');
  if (!isReporter(viewer, operation.id)) return context.deny('seizure:report', 'Operation', operation.id);
  if (!mayReport(viewer, operation)) refuse('operation.takes-no-reports', 'operationId', `operationId: the operation takes no reports while it is ${operation.state}.`, { state: operation.state });
  return operation;
};

const newSeizure = (tx: Transaction, operation: OperationEntity, sent: { id: string; isSubmitted: boolean; bodyHash: string }, body: SeizureBody, marking: MarkingColumns): SeizureEntity => {
  const now = tx.clock.now();
  const { agencyId } = tx.viewer;
  const state = sent.isSubmitted ? 'SUBMITTED' : 'DRAFT';
  return {
    ...body,
    ...marking,
    operationId: operation.id,
    id: sent.id,
    reference: randomReference(tx, 'S'),
    reportingAgencyId: agencyId,
    reporterId: tx.viewer.accountId,
    state,
    form: operation.reportForm,
    sourceUrl: null,
    audience: reportAudience(operation.id, agencyId, state, marking.markedAudience),
    version: 1,
    bodyHash: sent.bodyHash,
    sentBackReason: null,
    sentBackLanguage: null,
    submittedAt: sent.isSubmitted ? now : null,
    validatedAt: null,
    validatedBy: null,
    createdAt: now,
    updatedAt: now,
  };
};
