import type { Release } from '../parties/parties.room';
import { getParty, releaseName } from '../parties/parties.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { seizurePolicy } from './seizure.policy';
import { getSeizure } from './seizure.store';

/** Releases a name in a report to another participant: the reporting agency alone decides. */
export const releaseParty = (context: Context, { operationId, id, agencyId }: Release): Promise<string> =>
  context.change(async (tx) => {
    const party = await getParty(tx, operationId, id);
    if (party.subjectType !== 'Seizure') throw notFound();
    const { seizure, facts } = await getSeizure(tx, operationId, party.subjectId);
    await assertCan(context, seizurePolicy, 'releaseNames', facts, 'Seizure');
    if (seizure.state === 'DRAFT') refuse('party.draft', 'id', 'id: a draft is of its own agency: submit it first.');
    await releaseName(tx, party, seizure.version, agencyId);
    return seizure.id;
  });
