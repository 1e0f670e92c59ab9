import { checkReason, getOperation } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import { leads, obstacleToRetention } from './purge.policy';
import { RetentionEntity } from './retention.entity';
import { findRetention, retentionFacts } from './retention.store';
import { mostMonths } from './retention-rules';

export interface RetentionBody {
  operationId: string;
  version: number;
  months?: number | null;
  isHeld: boolean;
  reason?: string | null;
  reasonLanguage?: string | null;
}

/** Sets for how long an operation's data is kept after its end, and whether something holds it beyond that. */
export const setRetention = (context: Context, { operationId, version, ...body }: RetentionBody): Promise<string> =>
  context.change(async (tx) => {
    const operation = await getOperation(tx, operationId);
    if (!leads(context.signedIn, operation)) return context.deny('retention:set', 'Operation', operationId);
    const blockedBy = obstacleToRetention(context.signedIn, await retentionFacts(tx, operation));
    if (blockedBy) return refuse(blockedBy, null, `What is kept cannot be changed: ${blockedBy}.`);
    const mistakes = new Mistakes();
    const months = body.months ?? null;
    if (months !== null && (months < 0 || months > mostMonths)) mistakes.add('retention.months', 'months', `months: 0 to ${mostMonths}.`, { max: mostMonths });
    const why = checkReason(mistakes, body, { isRequired: body.isHeld, language: operation.language });
    mistakes.throwIfAny();
    const known = await findRetention(tx, operationId);
    const { accountId } = context.signedIn;
    const audience = [token.participants(operationId)];
    const next: RetentionEntity = {
      operationId, months, isHeld: body.isHeld, ...why,
      setBy: accountId, setAt: tx.clock.now(), audience, version: version + 1,
    };
    const isWritten = known
      ? (await tx.manager.update(RetentionEntity, { operationId, version }, next)).affected === 1
      : version === 0 && ((await tx.manager.createQueryBuilder().insert().into(RetentionEntity).values(next).orIgnore().returning('operation_id').execute()).raw as unknown[]).length === 1;
    if (!isWritten) refuse('version.stale', 'version', 'version: it has been changed since you read it.', { yours: version, current: known?.version ?? 0 });
    await tx.record({
      operationId, kind: 'RetentionSet', subjectType: 'Operation', subjectId: operationId, subjectVersion: operation.version, audience: operation.audience,
      arguments: { months, isHeld: body.isHeld ? 1 : 0 },
    });
    return operationId;
  });
