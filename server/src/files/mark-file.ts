import { assertMayMark, openMarking } from '../handling/handling.room';
import type { HandlingInput } from '../handling/handling.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { FileEntity } from './file.entity';
import { fileMarking } from './file-marking';
import { holdSubject } from './file-subject';

/** Gives a file a handling of its own, or takes it back: then it is handled as its report is. */
export const markFile = (context: Context, operationId: string, id: string, handling: HandlingInput | null): Promise<string> =>
  context.change(async (tx) => {
    const file = await tx.manager.findOne(FileEntity, { where: { operationId, id } });
    if (!file || file.removedAt !== null) throw notFound();
    const subject = await holdSubject(context, tx, operationId, file.subjectType, file.subjectId, 'mark');
    const marking = await fileMarking(tx, operationId, file.agencyId, handling);
    const before = { ...openMarking(operationId), ...file, ownerAgencyId: file.agencyId, tlp: file.tlp ?? subject.tlp, markedAudience: file.wantedAudience ?? subject.markedAudience };
    assertMayMark(tx.viewer, before, { ...openMarking(operationId), ...marking, tlp: marking.tlp ?? subject.tlp, markedAudience: marking.wantedAudience ?? subject.markedAudience });
    await tx.manager.update(FileEntity, { operationId, id }, marking);
    const { audience } = await tx.manager.findOneByOrFail(FileEntity, { operationId, id });
    // The file is the subject: whoever loses it forgets the file, never its report.
    await tx.record({
      operationId, kind: 'FileMarked', subjectType: 'File', subjectId: id, audience, audienceBefore: file.audience, arguments: { subjectId: subject.id, from: file.tlp, to: marking.tlp },
    });
    return id;
  });
