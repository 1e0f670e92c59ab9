import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { participationPolicy } from './participation.policy';
import { changeParticipation, demandPerson, getParticipation, nameContact } from './participation.store';

export interface ContactInput {
  operationId: string;
  version: number;
  contactId: string;
}

/** Names another national contact point for the viewer's agency: there is exactly one. */
export const changeContact = (context: Context, { operationId, version, contactId }: ContactInput): Promise<string> =>
  context.change(async (tx) => {
    const { agencyId } = context.signedIn;
    const { participation, facts } = await getParticipation(tx, operationId, agencyId);
    await assertCan(context, participationPolicy, 'changeContact', facts, 'Participation');
    if (participation.state !== 'ACCEPTED') return refuse('participation.not-accepted', 'operationId', 'operationId: the agency does not take part.', { state: participation.state });
    if (version !== participation.version) {
      return refuse('version.stale', 'version', `version: you read version ${version}, but it is at version ${participation.version} now.`, { yours: version, current: participation.version });
    }
    await demandPerson(tx, agencyId, contactId, 'contactId');
    // The participation first: of two changes at once the second stops here.
    const next = await changeParticipation(tx, participation, { contactId });
    await nameContact(tx, participation, contactId);
    await tx.record({
      operationId, kind: 'ContactChanged', subjectType: 'Participation', subjectId: participation.id, subjectVersion: next,
      audience: participation.audience, arguments: { agencyId },
    });
    return participation.id;
  });
