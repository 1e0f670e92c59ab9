import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { isParticipant } from '../platform/viewer';
import { nominateWithin } from '../targets/targets.room';
import { carryHandling } from './carry-handling';
import { OutcomeEntity } from './outcome.entity';
import type { LinkedRecord } from './outcome-record';
import { getRecord } from './outcome-record';
import type { Source } from './outcome-source';
import { getSource } from './outcome-source';
import type { LinkOutcomeInput, MakeTargetInput } from './product.input';
import { tellOutcome } from './tell-outcome';

/** Makes a target of an operation from a warning or a product that was received elsewhere: with its reasons, and a link that only those see who see both. */
export const makeTarget = (context: Context, input: MakeTargetInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId } = input;
    if (!isParticipant(tx.viewer, operationId)) throw notFound();
    const id = checkId('id', input.id);
    const source = await getSource(context, tx, input.source);
    // The answer was lost on the way: what was made then stands.
    if (await findLink(tx, source, id)) return id;
    const handling = await carryHandling(tx, source, operationId, input.handling);
    await nominateWithin(context, tx, { id, operationId, handling, body: bodyOf(source, input) });
    await link(tx, source, await getRecord(tx, { operationId, type: 'Target', id }), { id: tx.clock.uuid(), isMade: true });
    return id;
  });

const bodyOf = (source: Source, input: MakeTargetInput): Parameters<typeof nominateWithin>[2]['body'] => ({
  kind: input.kind,
  title: input.title ?? source.title.slice(0, 200),
  language: source.language,
  containerNumbers: input.containerNumbers ?? null,
  imoNumber: input.imoNumber ?? null,
  vesselName: input.vesselName ?? null,
  vehicleRegistration: input.vehicleRegistration ?? null,
  wasteStream: source.wasteStream,
  reasons: input.reasons ?? source.reasons ?? source.body.slice(0, 4000),
  riskIndicators: source.riskIndicators,
  route: [
    ...(source.departureCountry ? [{ part: 'DEPARTURE' as const, country: source.departureCountry }] : []),
    ...(source.destinationCountry ? [{ part: 'DESTINATION' as const, country: source.destinationCountry }] : []),
  ],
  expectedAt: input.expectedAt ?? source.expectedAt?.toISOString() ?? null,
  expectedZone: input.expectedZone ?? null,
});

/** Says that a warning or a product led to a record that is there already. Said twice, it is one link. */
export const linkOutcome = (context: Context, input: LinkOutcomeInput): Promise<Source> =>
  context.change(async (tx) => {
    const id = checkId('id', input.id);
    const source = await getSource(context, tx, input.source);
    const record = await getRecord(tx, { operationId: input.recordOperationId, type: input.recordType, id: input.recordId });
    const isItself = record.id === source.id || (record.type === 'Operation' && record.id === source.operationId);
    if (isItself) refuse('outcome.of-itself', 'recordId', 'recordId: that something led to itself, or to the operation in which it stands, says nothing.');
    if (!(await findLink(tx, source, record.id))) await link(tx, source, record, { id, isMade: false });
    return source;
  });

const findLink = (tx: Transaction, source: Source, recordId: string): Promise<OutcomeEntity | null> =>
  tx.manager.findOne(OutcomeEntity, { where: { operationId: source.operationId, sourceId: source.id, recordId } });

const link = async (tx: Transaction, source: Source, record: LinkedRecord, { id, isMade }: { id: string; isMade: boolean }): Promise<void> => {
  const { accountId, agencyId } = tx.viewer;
  const { operationId } = source;
  const row = {
    operationId, id, sourceType: source.type, sourceId: source.id, recordOperationId: record.operationId, recordType: record.type, recordId: record.id, agencyId, linkedBy: accountId, linkedAt: tx.clock.now(), isMade, audience: source.audience,
  };
  await tx.manager.insert(OutcomeEntity, row);
  await tellOutcome(tx, source, record, 'Linked');
};
