import { ParticipationEntity } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import type { PartyEntity } from './party.entity';

/** One name and the agency that is to be able to open it. */
export interface Release {
  operationId: string;
  id: string;
  agencyId: string;
}

/** Releases a name by hand to another participant, who may then open it. Who may is for the record's room to ask. */
export const releaseName = async (tx: Transaction, party: PartyEntity, subjectVersion: number, agencyId: string): Promise<void> => {
  const { operationId, id, subjectType, subjectId } = party;
  const takesPart = isUuid(agencyId) && (await tx.manager.existsBy(ParticipationEntity, { operationId, agencyId, state: 'ACCEPTED' }));
  if (!takesPart) refuse('agency.not-participant', 'agencyId', 'agencyId: this agency takes no part in the operation.');
  const released = token.participant(operationId, agencyId.toLowerCase());
  // Added where it stands, so that of two releases at once none is lost.
  await tx.query(
    `/* releaseName */ update nominal_parties set released_to = array_append(released_to, $3::text), version = version + 1,
       wanted_audience = case when $3 = any(wanted_audience) then wanted_audience else array_append(wanted_audience, $3::text) end
     where operation_id = $1 and id = $2 and $3 <> all(released_to)`,
    [operationId, id, released],
  );
  await tx.record({ operationId, kind: 'NominalReleased', subjectType, subjectId, subjectVersion, audience: [...party.keptBy, released], arguments: { partyId: id, agencyId } });
};
