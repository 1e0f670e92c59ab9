import type { Release } from '../parties/parties.room';
import { getParty, releaseName } from '../parties/parties.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import { targetPolicy } from './target.policy';
import { getTarget } from './target.store';

/** Releases a name in a target to another participant: for whoever says who acts on it. */
export const releaseTargetParty = (context: Context, { operationId, id, agencyId }: Release): Promise<string> =>
  context.change(async (tx) => {
    const party = await getParty(tx, operationId, id);
    if (party.subjectType !== 'Target') throw notFound();
    const { target, facts } = await getTarget(tx, operationId, party.subjectId);
    await assertCan(context, targetPolicy, 'releaseNames', facts, 'Target');
    await releaseName(tx, party, target.version, agencyId);
    return target.id;
  });
