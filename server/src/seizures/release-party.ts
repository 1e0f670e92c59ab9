import { ParticipationEntity } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import { nominalAudience } from './audiences';
import { PartyEntity } from './party.entity';
import { seizurePolicy } from './seizure.policy';
import { getSeizure } from './seizure.store';

export interface Release {
  operationId: string;
  id: string;
  agencyId: string;
}

/** Releases a name to another participant, who may then open it: the reporting agency alone decides. */
export const releaseParty = (context: Context, { operationId, id, agencyId }: Release): Promise<string> =>
  context.change(async (tx) => {
    const party = await tx.manager.findOne(PartyEntity, { where: { operationId, id } });
    if (!party) throw notFound();
    const { seizure, facts } = await getSeizure(tx, operationId, party.seizureId);
    await assertCan(context, seizurePolicy, 'releaseNames', facts, 'Seizure');
    if (seizure.state === 'DRAFT') refuse('party.draft', 'id', 'id: a draft is of its own agency: submit it first.');
    const takesPart = isUuid(agencyId) && (await tx.manager.existsBy(ParticipationEntity, { operationId, agencyId, state: 'ACCEPTED' }));
    if (!takesPart) refuse('agency.not-participant', 'agencyId', 'agencyId: this agency takes no part in the operation.');
    const released = token.participant(operationId, agencyId.toLowerCase());
    // Added where it stands, so that of two releases at once none is lost.
    await tx.query(
      '/* releaseParty */ update nominal_parties set audience = audience || $3::text, version = version + 1 where operation_id = $1 and id = $2 and $3 <> all(audience)',
      [operationId, id, released],
    );
    await tx.record({
      operationId, kind: 'NominalReleased', subjectType: 'Seizure', subjectId: seizure.id, subjectVersion: seizure.version,
      audience: [...nominalAudience(operationId, party.reportingAgencyId, seizure.state), released], arguments: { partyId: id, agencyId },
    });
    return seizure.id;
  });
