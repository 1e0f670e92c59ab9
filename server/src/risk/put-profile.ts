import { profileMistakes } from '@muster/shared/risk/profile';
import { holdOperation } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import { checkLanguage } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import { isParticipant } from '../platform/viewer';
import type { DraftRiskProfileInput, ChangeRiskProfileInput, RiskProfileBody } from './risk.input';
import { profilePolicy, riskPolicy } from './risk.policy';
import { changeProfile, getProfile, keepProfileVersion } from './risk.store';
import { RiskProfileEntity } from './risk-profile.entity';

const mostProfiles = 100;

/** Drafts a profile of an operation. Sent twice, it is one. */
export const draftRiskProfile = (context: Context, input: DraftRiskProfileInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, body } = input;
    if (!isParticipant(context.signedIn, operationId)) throw notFound();
    const id = checkId('id', input.id);
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, riskPolicy, 'draft', operation, 'Operation');
    const bodyHash = hashBody(body);
    const { accountId, agencyId } = tx.viewer;
    const known = await tx.manager.findOne(RiskProfileEntity, { where: { operationId, id } });
    if (known) return known.bodyHash === bodyHash && known.createdBy === accountId ? id : taken();
    if ((await tx.manager.countBy(RiskProfileEntity, { operationId })) >= mostProfiles) refuse('list.too-long', 'id', `id: an operation has ${mostProfiles} profiles at most.`, { max: mostProfiles });
    const audience = [token.participants(operationId)];
    const now = tx.clock.now();
    const row: RiskProfileEntity = { ...checkProfile(body, operation.language), operationId, id, agencyId, state: 'DRAFT', bodyHash, audience, version: 1, createdBy: accountId, createdAt: now, updatedAt: now };
    const inserted = await tx.manager.createQueryBuilder().insert().into(RiskProfileEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) return taken();
    await keepProfileVersion(tx, operationId, id);
    await tx.record({ operationId, kind: 'RiskProfileDrafted', subjectType: 'RiskProfile', subjectId: id, audience, arguments: { agencyId } });
    return id;
  });

const taken = (): never => refuse('id.taken', 'id', 'id: this identifier cannot be used for this profile: make a new one.');

/** Changes what a profile says; what earlier versions scored keeps their name. */
export const rewriteRiskProfile = (context: Context, { operationId, id, version, body }: ChangeRiskProfileInput): Promise<string> =>
  context.change(async (tx) => {
    const { profile, operation, facts } = await getProfile(tx, operationId, id);
    await assertCan(context, profilePolicy, 'change', facts, 'RiskProfile');
    const changed = await changeProfile(tx, profile, version, checkProfile(body, operation.language));
    await tx.record({ operationId, kind: 'RiskProfileChanged', subjectType: 'RiskProfile', subjectId: id, subjectVersion: changed, audience: profile.audience, arguments: { agencyId: tx.viewer.agencyId } });
    return id;
  });

const sentences: Readonly<Record<ReturnType<typeof profileMistakes>[number]['rule'], string>> = {
  'profile.no-weight': 'name one indicator at least.',
  'profile.points': 'write points as 0.01 to 999.99.',
  'profile.indicator-unknown': 'there is no such indicator.',
  'profile.indicator-twice': 'this indicator stands in the list already.',
  'profile.thresholds': 'medium risk begins below high risk.',
};

type CheckedProfile = Pick<RiskProfileEntity, 'title' | 'note' | 'language' | 'weights' | 'high' | 'medium'>;

const checkProfile = (body: RiskProfileBody, language: string): CheckedProfile => {
  const check = new Mistakes();
  const title = check.requiredText('body.title', body.title, { max: 200 });
  const note = check.text('body.note', body.note, { max: 4000, multiline: true });
  const checked = { title, note, language: checkLanguage(check, 'body.language', body.language ?? language), weights: body.weights.map(({ code, points }) => ({ code, points })), high: body.high, medium: body.medium };
  for (const { field, rule } of profileMistakes(checked)) check.add(rule, `body.${field}`, `body.${field}: ${sentences[rule]}`);
  check.throwIfAny();
  return checked;
};
