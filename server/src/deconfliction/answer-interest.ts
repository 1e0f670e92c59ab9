import { holdOperation } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { isUuid } from '../platform/checks/check-id';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { interestPolicy } from './deconfliction.policy';
import { InterestEntity } from './interest.entity';
import { demandReleasable } from './releasable-record';

export interface InterestReply {
  operationId: string;
  id: string;
  version: number;
  /** Whether the record is offered; otherwise not now. */
  isOffered: boolean;
}

/** Answers another agency's interest. Sight is given when both sides offer; a no is never told to the other side. */
export const answerInterest = (context: Context, { operationId, id, version, isOffered }: InterestReply): Promise<string> =>
  context.change(async (tx) => {
    const operation = await holdOperation(tx, operationId);
    await tx.query('/* holdInterest */ select muster.hold_interest($1, $2)', [operationId, isUuid(id) ? id : null]);
    const interest = await getInterest(tx, operationId, id);
    await assertCan(context, interestPolicy, 'answer', { ...interest, operationState: operation.state }, 'Interest');
    if (version !== interest.version) refuse('version.stale', 'version', `version: you read version ${version}, but the interest is at version ${interest.version} now.`, { yours: version, current: interest.version });
    if (interest.revealedAt) refuse('deconfliction.revealed', 'id', 'id: both sides have shown their records: mark the record otherwise to take that back.');
    if (isOffered) await demandReleasable(tx, interest);
    const now = tx.clock.now();
    const answer = isOffered ? { offeredAt: now, offeredBy: tx.viewer.accountId, declinedAt: null } : { offeredAt: null, offeredBy: null, declinedAt: now };
    await tx.manager.update(InterestEntity, { operationId, id, version }, { ...answer, version: version + 1 });
    await tx.record({
      operationId, kind: isOffered ? 'RecordOffered' : 'InterestDeclined', subjectType: 'Interest', subjectId: id, subjectVersion: version + 1, audience: interest.audience,
      arguments: { agencyId: interest.otherAgencyId },
    });
    await tx.query('/* settleInterest */ select muster.settle_interest($1, $2, $3)', [operationId, id, now]);
    return id;
  });

/** An interest that stands; not found for whoever is not of its side. */
const getInterest = async (tx: Transaction, operationId: string, id: string): Promise<InterestEntity> => {
  const interest = isUuid(id) ? await tx.manager.findOne(InterestEntity, { where: { operationId, id } }) : null;
  if (!interest || interest.endedAt) throw notFound();
  return interest;
};
