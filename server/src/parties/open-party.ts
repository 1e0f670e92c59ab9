import { holdOperation } from '../operations/operations.room';
import { heldToken } from '../platform/audit/held-token';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { getParty, getSubjectVersion } from './party.store';
import { OpenedParty } from './party.type';
import { unsealParty } from './seal-party';

export interface Opening {
  operationId: string;
  id: string;
  purpose: string;
}

/** Opens a name for one reader and one purpose: the reading is on record before the name is told. */
export const openParty = (context: Context, { operationId, id, purpose }: Opening): Promise<OpenedParty> =>
  context.change(async (tx) => {
    await holdOperation(tx, operationId);
    // Whoever is in the party's audience may open it; for all others it is not there.
    const party = await getParty(tx, operationId, id);
    const subjectVersion = await getSubjectVersion(tx, party);
    const check = new Mistakes();
    const why = check.requiredText('purpose', purpose, { max: 500 });
    check.throwIfAny();
    const { accountId, agencyId } = context.signedIn;
    const { subjectType, subjectId, part, kind, keptBy } = party;
    const at = tx.clock.now();
    const row = {
      operation_id: operationId, id: tx.clock.uuid(), party_id: id, subject_type: subjectType, subject_id: subjectId, reader_id: accountId, reader_agency_id: agencyId,
      purpose: why, at, audience: keptBy,
    };
    await tx.query(
      `/* openParty */ insert into nominal_readings (operation_id, id, party_id, subject_type, subject_id, reader_id, reader_agency_id, purpose, at, audience)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      Object.values(row),
    );
    const rule = heldToken(context.signedIn.tokens, party.audience) ?? '';
    tx.recordSight({ operationId, subjectType, subjectId, rule, purpose: why, evidence: { table: 'nominal_readings', row } });
    await tx.record({ operationId, kind: 'NominalOpened', subjectType, subjectId, subjectVersion, audience: keptBy, arguments: { partyId: id, part, agencyId } });
    return Object.assign(new OpenedParty(), { id, part, kind, openedAt: at.toISOString(), ...unsealParty(context.secrets, party) });
  });
