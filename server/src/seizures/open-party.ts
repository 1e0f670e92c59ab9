import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { nominalAudience } from './audiences';
import { PartyEntity } from './party.entity';
import { unsealParty } from './seal-party';
import { getSeizure } from './seizure.store';
import { OpenedParty } from './party.type';

export interface Opening {
  operationId: string;
  id: string;
  purpose: string;
}

/** Opens a name for one reader and one purpose: the reading is on record before the name is told. */
export const openParty = (context: Context, { operationId, id, purpose }: Opening): Promise<OpenedParty> =>
  context.change(async (tx) => {
    // Whoever is in the party's audience may open it; for all others it is not there.
    const party = await tx.manager.findOne(PartyEntity, { where: { operationId, id } });
    if (!party) throw notFound();
    const { seizure } = await getSeizure(tx, operationId, party.seizureId);
    const check = new Mistakes();
    const why = check.requiredText('purpose', purpose, { max: 500 });
    check.throwIfAny();
    const { accountId, agencyId } = context.signedIn;
    const audience = nominalAudience(operationId, party.reportingAgencyId, seizure.state);
    const at = tx.clock.now();
    await tx.query(
      `/* openParty */ insert into nominal_readings (operation_id, id, party_id, seizure_id, reader_id, reader_agency_id, purpose, at, audience)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [operationId, tx.clock.uuid(), id, seizure.id, accountId, agencyId, why, at, audience],
    );
    await tx.record({
      operationId, kind: 'NominalOpened', subjectType: 'Seizure', subjectId: seizure.id, subjectVersion: seizure.version, audience, arguments: { partyId: id, part: party.part, agencyId },
    });
    return Object.assign(new OpenedParty(), { id, part: party.part, kind: party.kind, openedAt: at.toISOString(), ...unsealParty(context.secrets, party) });
  });
