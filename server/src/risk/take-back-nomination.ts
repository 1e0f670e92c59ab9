import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { closeWithin, TargetEntity } from '../targets/targets.room';
import { holdLine, linkLine } from './nominate-line';

const note = { en: 'Taken back right after it was nominated from a manifest.', fr: 'Retirée aussitôt après avoir été proposée depuis un manifeste.' };

/** Takes back a nomination that was made of a line, as long as nobody has touched the target: it is closed as none of ours, and judged by nobody. */
export const takeBackNomination = (context: Context, operationId: string, manifestId: string, line: number): Promise<string> =>
  context.change(async (tx) => {
    const { found } = await holdLine(tx, operationId, manifestId, line);
    if (found.targetId === null) return manifestId;
    const target = await tx.manager.findOne(TargetEntity, { where: { operationId, id: found.targetId } });
    if (!target || target.version > 1 || target.nominatedBy !== tx.viewer.accountId) return refuse('line.target-taken-up', 'line', 'line: somebody has taken up this target: close it on its own page.');
    const language = target.language === 'fr' ? 'fr' : 'en';
    await closeWithin(context, tx, { operationId, id: target.id, version: target.version, outcome: 'NOT_OURS', note: note[language], language });
    await linkLine(tx, operationId, manifestId, line, null);
    return manifestId;
  });
