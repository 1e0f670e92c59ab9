import { assertMayMark, openMarking } from '../handling/handling.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { IntelligenceEntity } from './intelligence.entity';
import type { MarkIntelligenceInput } from './intelligence.input';
import { intelligencePolicy } from './intelligence.policy';
import { getNote, getNoteForUpdate, getSubject } from './intelligence.store';
import { noteHandling } from './note-handling';

/** Gives a note another handling: those who lose sight of it forget it, those who gain it are told. */
export const markIntelligence = (context: Context, { operationId, id, handling: given }: MarkIntelligenceInput): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, intelligencePolicy, 'mark', await getNote(tx, operationId, id), 'IntelligenceNote');
    const note = await getNoteForUpdate(tx, operationId, id);
    if (note.withdrawnAt !== null) refuse('intelligence.withdrawn', 'id', 'id: this was withdrawn.');
    const { subjectType, subjectId, agencyId, tlp } = note;
    const subject = await getSubject(tx, operationId, subjectType, subjectId);
    const handling = await noteHandling(tx, new Mistakes(), subject, agencyId, given);
    const marked = <T extends { wantedAudience: string[] }>(marking: T) => ({ ...openMarking(operationId), ...marking, markedAudience: marking.wantedAudience });
    assertMayMark(tx.viewer, { ...marked(note), ownerAgencyId: agencyId }, marked(handling));
    await tx.manager.update(IntelligenceEntity, { operationId, id }, handling);
    const { audience } = await tx.manager.findOneByOrFail(IntelligenceEntity, { operationId, id });
    // The note is the subject: whoever loses it forgets the note, never its record.
    await tx.record({
      operationId, kind: 'IntelligenceMarked', subjectType: 'IntelligenceNote', subjectId: id, audience, audienceBefore: note.audience,
      arguments: { recordType: subjectType, recordId: subjectId, from: tlp, to: handling.tlp },
    });
    return id;
  });
