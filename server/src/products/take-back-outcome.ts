import type { Context } from '../platform/context';
import { isUuid } from '../platform/checks/check-id';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { OutcomeEntity } from './outcome.entity';
import { getRecord } from './outcome-record';
import { findSource } from './outcome-source';
import type { TakeBackOutcomeInput } from './product.input';
import { mayTakeBackOutcome } from './product.policy';
import { tellOutcome } from './tell-outcome';

/** Takes back a link that somebody of the viewer's agency made by hand; a record that was made of something goes on coming of it. */
export const takeBackOutcome = (context: Context, { operationId, id }: TakeBackOutcomeInput): Promise<string> =>
  context.change(async (tx) => {
    const outcome = isUuid(id) && isUuid(operationId) ? await findRow(tx, OutcomeEntity, { operationId, id: id.toLowerCase() }) : null;
    if (!outcome) throw notFound();
    const source = await findSource(tx, { operationId, type: outcome.sourceType, id: outcome.sourceId });
    if (!mayTakeBackOutcome(tx.viewer, { ...outcome, isMade: false })) return context.deny('outcome:takeBack', outcome.sourceType, source.id);
    context.allowed('outcome:takeBack');
    if (outcome.isMade) refuse('outcome.made', 'id', 'id: this was made of it: that cannot be taken back, only the record can be closed.');
    const record = await getRecord(tx, { operationId: outcome.recordOperationId, type: outcome.recordType, id: outcome.recordId });
    const { affected } = await tx.manager.delete(OutcomeEntity, { operationId: outcome.operationId, id: outcome.id });
    // Somebody else was faster: it is told once.
    if (affected === 0) throw notFound();
    await tellOutcome(tx, source, record, 'Unlinked');
    return outcome.operationId;
  });
