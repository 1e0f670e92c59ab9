import { QueryFailedError } from 'typeorm';
import type { OperationEntity } from '../operations/operations.room';
import { holdOperation, isReporter, mayReport } from '../operations/operations.room';
import type { MarkingColumns } from '../handling/handling.room';
import { hashBody } from '../platform/body-hash';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { randomReference } from '../platform/reference';
import { refuse } from '../platform/refusal';
import { findRow, insertRow } from '../platform/rows';
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
export const reportSeizure = async (context: Context, input: ReportSeizureInput): Promise<string> => {
  if (!isParticipant(context.signedIn, input.operationId)) throw notFound();
  const sent: Sent = { input, id: checkId('id', input.id), bodyHash: hashBody({ submit: input.submit, body: input.body, ...(input.handling ? { handling: input.handling } : {}) }) };
  try {
    return await context.change((tx) => keepReport(context, tx, sent));
  } catch (error) {
    if (!isTaken(error)) throw error;
    // By the same report at the same moment, or by somebody else's.
    return context.change(async (tx) => sameOrTaken(await findOwn(tx, sent), sent));
  }
};

/** A report as it was sent. */
interface Sent {
  input: ReportSeizureInput;
  id: string;
  bodyHash: string;
}

const keepReport = async (context: Context, tx: Transaction, sent: Sent): Promise<string> => {
  const { input } = sent;
  const [known, operation] = await Promise.all([findOwn(tx, sent), holdOperation(tx, input.operationId)]);
  // A repeat gets its answer even when the operation has closed since: the outbox that sent it must come to rest.
  if (known) return sameOrTaken(known, sent);
  await checkPlaceOfReport(context, operation, input);
  const body = checkBody(input.body, { now: tx.clock.now(), startsOn: operation.startsOn, isDraft: !input.submit });
  const target = await checkTarget(tx, input.operationId, body.targetId);
  const marking = await markReport(tx, input.operationId, input.handling, target);
  const seizure = newSeizure(tx, operation, sent, body, marking);
  insertRow(tx, SeizureEntity, seizure);
  keepVersion(tx, seizure, null);
  await tx.record({
    operationId: seizure.operationId, kind: input.submit ? 'SeizureReported' : 'SeizureDrafted', subjectType: 'Seizure', subjectId: seizure.id,
    audience: seizure.audience, arguments: { agencyId: seizure.reportingAgencyId }, subject: seizure,
  });
  return seizure.id;
};

const findOwn = (tx: Transaction, { input, id }: Sent): Promise<SeizureEntity | null> =>
  findRow(tx, SeizureEntity, { operationId: input.operationId, id, reportingAgencyId: tx.viewer.agencyId });

/** Whether a report was not kept because its identifier is another's: that of somebody else, or of the same report sent twice at once. */
const isTaken = (error: unknown): boolean => error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === 'seizures_pkey';

/** The same id again: the same answer for the same report, one refusal for anything else, whoever holds the id. */
const sameOrTaken = (known: SeizureEntity | null, { bodyHash }: Sent): string =>
  known?.bodyHash === bodyHash ? known.id : refuse('id.taken', 'id', 'id: this identifier cannot be used for this report: make a new one.');

/** Ends what this viewer may not report into the operation, for this agency, or now. */
const checkPlaceOfReport = async (context: Context, operation: OperationEntity, input: ReportSeizureInput): Promise<void> => {
  const viewer = context.signedIn;
  if (input.agencyId && input.agencyId !== viewer.agencyId) refuse('agency.not-yours', 'agencyId', 'agencyId: you report for your own agency only.');
  if (!isReporter(viewer, operation.id)) return context.deny('seizure:report', 'Operation', operation.id);
  if (!mayReport(viewer, operation)) refuse('operation.takes-no-reports', 'operationId', `operationId: the operation takes no reports while it is ${operation.state}.`, { state: operation.state });
};

const newSeizure = (tx: Transaction, operation: OperationEntity, { input, id, bodyHash }: Sent, body: SeizureBody, marking: MarkingColumns): SeizureEntity => {
  const now = tx.clock.now();
  const { agencyId } = tx.viewer;
  const state = input.submit ? 'SUBMITTED' : 'DRAFT';
  return {
    ...body,
    ...marking,
    operationId: operation.id,
    id,
    reference: randomReference(tx, 'S'),
    reportingAgencyId: agencyId,
    reporterId: tx.viewer.accountId,
    state,
    form: operation.reportForm,
    sourceUrl: null,
    audience: reportAudience(operation.id, agencyId, state, marking.markedAudience),
    version: 1,
    bodyHash,
    sentBackReason: null,
    sentBackLanguage: null,
    submittedAt: input.submit ? now : null,
    validatedAt: null,
    validatedBy: null,
    createdAt: now,
    updatedAt: now,
  };
};
