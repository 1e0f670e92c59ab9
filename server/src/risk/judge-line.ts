import { askedOf, withJudged } from '@muster/shared/risk/score';
import { holdOperation } from '../operations/operations.room';
import { checkLanguage } from '../platform/checks/check-codes';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Judgement } from './judgement';
import { ManifestEntity } from './manifest.entity';
import { holdLine } from './nominate-line';
import type { JudgeLineInput } from './risk.input';
import { manifestPolicy } from './risk.policy';
import { profileVersion } from './risk.store';

/** Keeps that a person finds an indicator on a line of which no machine can tell, or takes that back; the line's score is made anew. */
export const judgeLine = (context: Context, { operationId, manifestId, line, code, holds, reason, language }: JudgeLineInput): Promise<string> =>
  context.change(async (tx) => {
    const { found, manifest: seen } = await holdLine(tx, operationId, manifestId, line);
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, manifestPolicy, 'judge', { ...seen, operationState: operation.state }, 'Manifest');
    if (found.targetId !== null) refuse('line.nominated', 'line', 'line: a target was made of this line already.');
    const profile = await profileVersion(tx, operationId, seen.profileId, seen.profileVersion);
    if (!askedOf(profile).includes(code)) refuse('indicator.not-asked', 'code', 'code: the profile of this manifest does not ask a person for this indicator.');
    const check = new Mistakes();
    const said = holds ? check.requiredText('reason', reason, { max: 500 }) : '';
    const spoken = checkLanguage(check, 'language', language);
    check.throwIfAny();
    const others = found.judgements.filter((judgement) => judgement.code !== code);
    const judgements: Judgement[] = holds ? [...others, { code, said, language: spoken, by: tx.viewer.accountId, at: tx.clock.now().toISOString() }] : others;
    const { points, band, reasons } = withJudged(profile, found.reasons, judgements);
    // Lines are judged one after the other, so that the counts of their manifest add up.
    const manifest = await tx.manager.findOneOrFail(ManifestEntity, { where: { operationId, id: manifestId }, lock: { mode: 'pessimistic_write' } });
    await tx.query('/* judgeLine */ update manifest_lines set judgements = $4, points = $5, band = $6, reasons = $7 where operation_id = $1 and manifest_id = $2 and line = $3', [
      operationId, manifestId, line, JSON.stringify(judgements), points, band, JSON.stringify(reasons),
    ]);
    const more = (counted: 'HIGH' | 'MEDIUM'): number => Number(band === counted) - Number(found.band === counted);
    await tx.manager.update(ManifestEntity, { operationId, id: manifestId }, { highCount: manifest.highCount + more('HIGH'), mediumCount: manifest.mediumCount + more('MEDIUM'), updatedAt: tx.clock.now() });
    await tx.record({
      operationId, kind: holds ? 'ManifestLineJudged' : 'ManifestJudgementTakenBack', subjectType: 'Manifest', subjectId: manifestId, audience: manifest.audience,
      arguments: { agencyId: tx.viewer.agencyId, line, indicator: code },
    });
    return manifestId;
  });
