import type { OperationEntity } from '../operations/operations.room';
import { getOperation, isReporter, mayReport } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { isParticipant } from '../platform/viewer';
import { reportAudience } from './audiences';
import { checkBody } from './check-body';
import { checkTarget } from './check-target';
import { SeizureEntity } from './seizure.entity';
import type { ReportSeizureInput } from './seizure.input';
import { hashBody, keepVersion, randomReference } from './seizure.store';

/** Reports a seizure, or keeps a draft of it. Sent twice, or a hundred times at once, it makes one. */
export const reportSeizure = (context: Context, input: ReportSeizureInput): Promise<string> =>
  context.change(async (tx) => {
    const operation = await checkPlaceOfReport(context, tx, input);
    const { agencyId } = context.signedIn;
    const body = checkBody(input.body, { now: tx.clock.now(), startsOn: operation.startsOn, isDraft: !input.submit });
    await checkTarget(tx, input.operationId, body.targetId);
    const seizure = newSeizure(tx, operation, input, body, agencyId);
    const inserted = await tx.manager.createQueryBuilder().insert().into(SeizureEntity).values(seizure).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) return repeatOf(tx, seizure);
    await keepVersion(tx, seizure, null);
    await tx.record({
      operationId: seizure.operationId, kind: input.submit ? 'SeizureReported' : 'SeizureDrafted', subjectType: 'Seizure', subjectId: seizure.id,
      audience: seizure.audience, arguments: { agencyId },
    });
    return seizure.id;
  });

/** The operation that the report is for, when this viewer may report into it for this agency. */
const checkPlaceOfReport = async (context: Context, tx: Transaction, input: ReportSeizureInput): Promise<OperationEntity> => {
  const viewer = context.signedIn;
  if (!isParticipant(viewer, input.operationId)) throw notFound();
  const operation = await getOperation(tx, input.operationId);
  if (input.agencyId && input.agencyId !== viewer.agencyId) refuse('agency.not-yours', 'agencyId', 'agencyId: you report for your own agency only.');
  if (!isReporter(viewer, operation.id)) return context.deny('seizure:report', 'Operation', operation.id);
  if (!mayReport(viewer, operation)) refuse('operation.takes-no-reports', 'operationId', `operationId: the operation takes no reports while it is ${operation.state}.`, { state: operation.state });
  return operation;
};

const newSeizure = (tx: Transaction, operation: OperationEntity, input: ReportSeizureInput, body: ReturnType<typeof checkBody>, agencyId: string): SeizureEntity => {
  const now = tx.clock.now();
  const state = input.submit ? 'SUBMITTED' : 'DRAFT';
  return {
    ...body,
    operationId: operation.id,
    id: input.id.toLowerCase(),
    reference: randomReference(tx, 'S'),
    reportingAgencyId: agencyId,
    reporterId: tx.viewer.accountId,
    state,
    form: operation.reportForm,
    sourceUrl: null,
    audience: reportAudience(operation.id, agencyId, state),
    version: 1,
    bodyHash: hashBody({ submit: input.submit, body: input.body }),
    sentBackReason: null,
    sentBackLanguage: null,
    submittedAt: input.submit ? now : null,
    validatedAt: null,
    validatedBy: null,
    createdAt: now,
    updatedAt: now,
  };
};

/** The same id again: the same answer for the same report, one refusal for anything else, whoever holds the id. */
const repeatOf = async (tx: Transaction, seizure: SeizureEntity): Promise<string> => {
  const known = await tx.manager.findOne(SeizureEntity, {
    where: { operationId: seizure.operationId, id: seizure.id, reportingAgencyId: seizure.reportingAgencyId },
  });
  if (known?.bodyHash === seizure.bodyHash) return known.id;
  return refuse('id.taken', 'id', 'id: this identifier cannot be used for this report: make a new one.');
};
