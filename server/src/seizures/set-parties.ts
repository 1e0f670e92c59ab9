import { keepParties } from '../parties/parties.room';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { nominalAudience } from './audiences';
import { seizurePolicy } from './seizure.policy';
import { changeSeizure, getSeizure, keepVersion } from './seizure.store';
import type { SetPartiesInput } from './set-parties.input';

/** Sets the persons and companies of a report, as a version of its own. */
export const setParties = (context: Context, input: SetPartiesInput): Promise<string> =>
  context.change(async (tx) => {
    const { seizure, facts } = await getSeizure(tx, input.operationId, input.id);
    await assertCan(context, seizurePolicy, 'edit', facts, 'Seizure');
    const changed = await changeSeizure(tx, seizure, input.version, {});
    const { operationId, id: subjectId, reportingAgencyId: agencyId, state } = seizure;
    const keptBy = nominalAudience(operationId, agencyId, state);
    await keepParties(context, tx, { operationId, subjectType: 'Seizure', subjectId, subjectVersion: changed.version, agencyId, keptBy, shownTo: [] }, input.parties);
    keepVersion(tx, changed, null);
    return subjectId;
  });
