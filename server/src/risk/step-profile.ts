import type { RiskProfileAction } from '@muster/shared/risk/profile-lifecycle';
import { profileLifecycle } from '@muster/shared/risk/profile-lifecycle';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { profilePolicy } from './risk.policy';
import { changeProfile, getProfile } from './risk.store';

/** Takes a profile into use, or out of it. */
export const stepRiskProfile = (context: Context, operationId: string, id: string, action: RiskProfileAction, version: number): Promise<string> =>
  context.change(async (tx) => {
    const { profile, facts } = await getProfile(tx, operationId, id);
    await assertCan(context, profilePolicy, 'change', facts, 'RiskProfile');
    const next = profileLifecycle.step(profile.state, action);
    if (!next.ok) return refuse(next.rule, 'action', `action: a profile that is ${next.from} cannot ${action}.`, { from: next.from, action });
    const changed = await changeProfile(tx, profile, version, { state: next.state });
    await tx.record({ operationId, kind: 'RiskProfileStepped', subjectType: 'RiskProfile', subjectId: id, subjectVersion: changed, audience: profile.audience, arguments: { agencyId: tx.viewer.agencyId, action, from: profile.state, to: next.state } });
    return id;
  });
