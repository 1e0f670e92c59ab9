import { heldToken } from '../platform/audit/held-token';
import type { Context } from '../platform/context';
import { meet } from '../platform/meet';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { IntelligenceEntity } from './intelligence.entity';
import { getNote, getSubject } from './intelligence.store';
import { OpenedIntelligence } from './intelligence.type';
import { unsealContent } from './seal-intelligence';

export interface Opening {
  operationId: string;
  id: string;
  purpose: string;
}

/** Who learns of a reading: the originator's people who see the note; where only a role of theirs sees it, that role. */
const toldTo = ({ operationId, agencyId, audience }: IntelligenceEntity): string[] => {
  const own = meet(audience, [token.participant(operationId, agencyId)]);
  return own.length > 0 ? own : audience;
};

/** Opens a note for one reader and one purpose: the reading is on record before text and origin are told. */
export const openIntelligence = (context: Context, { operationId, id, purpose }: Opening): Promise<OpenedIntelligence> =>
  context.change(async (tx) => {
    // Whoever is in the note's audience may open it; for all others it is not there.
    const note = await getNote(tx, operationId, id);
    if (!note.ciphertext) return refuse('intelligence.withdrawn', 'id', 'id: this was withdrawn.');
    const { subjectType, subjectId, audience } = note;
    const { version } = await getSubject(tx, operationId, subjectType, subjectId);
    const check = new Mistakes();
    const why = check.requiredText('purpose', purpose, { max: 500 });
    check.throwIfAny();
    const { accountId, agencyId, tokens } = context.signedIn;
    const at = tx.clock.now();
    const row = { operation_id: operationId, id: tx.clock.uuid(), note_id: note.id, subject_type: subjectType, subject_id: subjectId, reader_id: accountId, reader_agency_id: agencyId, purpose: why, at, audience: toldTo(note) };
    await tx.query(
      `/* openIntelligence */ insert into intelligence_readings (operation_id, id, note_id, subject_type, subject_id, reader_id, reader_agency_id, purpose, at, audience)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      Object.values(row),
    );
    tx.recordSight({ operationId, subjectType, subjectId, rule: heldToken(tokens, audience) ?? '', purpose: why, evidence: { table: 'intelligence_readings', row } });
    await tx.record({ operationId, kind: 'IntelligenceOpened', subjectType, subjectId, subjectVersion: version, audience: row.audience, arguments: { noteId: note.id, agencyId } });
    return Object.assign(new OpenedIntelligence(), { id: note.id, openedAt: at.toISOString(), ...unsealContent(context.secrets, note, note.ciphertext) });
  });
