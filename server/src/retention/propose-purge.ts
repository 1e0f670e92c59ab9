import { checkReason, holdOperationAlone } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import { PurgeEntity } from './purge.entity';
import { leads, obstacleToProposal } from './purge.policy';
import { countPurged, retentionFacts } from './retention.store';

export interface ProposalBody {
  operationId: string;
  reason: string;
  reasonLanguage?: string | null;
}

/** Proposes that the data of an operation that is over be purged; somebody else decides. */
export const proposePurge = (context: Context, { operationId, ...body }: ProposalBody): Promise<string> =>
  context.change(async (tx) => {
    const operation = await holdOperationAlone(tx, operationId);
    const facts = await retentionFacts(tx, operation);
    if (!leads(context.signedIn, facts)) return context.deny('purge:propose', 'Operation', operationId);
    const now = tx.clock.now();
    const blockedBy = obstacleToProposal(context.signedIn, facts, now);
    if (blockedBy) return refuse(blockedBy, null, `The purge is held up by the rule ${blockedBy}.`);
    const mistakes = new Mistakes();
    const { reason, reasonLanguage } = checkReason(mistakes, body, { isRequired: true, language: operation.language });
    mistakes.throwIfAny();
    const purge: PurgeEntity = {
      operationId, id: tx.clock.uuid(), operationCode: operation.code, state: 'PROPOSED', reason: reason ?? '', reasonLanguage: reasonLanguage ?? operation.language,
      rule: `${facts.months} months after the end on ${facts.endedAt?.toISOString().slice(0, 10)}`,
      counts: await countPurged(tx, operationId), proposedBy: context.signedIn.accountId, proposedAt: now,
      decidedBy: null, decidedAt: null, certificate: null, signature: null, publicKey: null,
      audience: [token.role(operationId, 'COORDINATOR'), token.administrators],
    };
    await tx.manager.insert(PurgeEntity, purge);
    await tx.record({
      operationId, kind: 'PurgeProposed', subjectType: 'Operation', subjectId: operationId, subjectVersion: operation.version,
      audience: [token.role(operationId, 'COORDINATOR')], arguments: { purgeId: purge.id },
    });
    return purge.id;
  });
