import type { Profile } from '@muster/shared/risk/profile';
import type { OperationEntity } from '../operations/operations.room';
import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import type { ProfileFacts } from './risk.policy';
import { RiskProfileEntity } from './risk-profile.entity';

/** A profile and its operation; not found when this viewer may not see it. */
export const getProfile = async (tx: Transaction, operationId: string, id: string): Promise<{ profile: RiskProfileEntity; operation: OperationEntity; facts: ProfileFacts }> => {
  const operation = await holdOperation(tx, operationId);
  const profile = isUuid(id) ? await tx.manager.findOne(RiskProfileEntity, { where: { operationId, id } }) : null;
  if (!profile) throw notFound();
  return { profile, operation, facts: { ...profile, operationState: operation.state } };
};

/** Writes the next version of the profile that was read and keeps it, or refuses: the last writer never wins unseen. */
export const changeProfile = async (tx: Transaction, before: RiskProfileEntity, version: number, change: Partial<RiskProfileEntity>): Promise<number> => {
  const { operationId, id } = before;
  const next = before.version + 1;
  const changed = version === before.version ? await tx.manager.update(RiskProfileEntity, { operationId, id, version }, { ...change, version: next, updatedAt: tx.clock.now() }) : { affected: 0 };
  if (changed.affected !== 1) return refuse('version.stale', 'version', `version: you read version ${version}, but the profile has been changed since.`, { yours: version, current: before.version });
  await keepProfileVersion(tx, operationId, id);
  return next;
};

export const keepProfileVersion = (tx: Transaction, operationId: string, id: string): Promise<unknown> =>
  tx.query(
    `/* keepProfileVersion */ insert into risk_profile_versions (operation_id, profile_id, version, state, title, weights, high, medium, changed_by, changed_at, audience)
     select operation_id, id, version, state, title, weights, high, medium, $3, $4, audience from risk_profiles where operation_id = $1 and id = $2`,
    [operationId, id, tx.viewer.accountId, tx.clock.now()],
  );

/** A version of a profile as it stood. */
export const profileVersion = async (tx: Transaction, operationId: string, id: string, version: number): Promise<Profile> => {
  const [found] = await tx.query<Profile>(
    `/* profileVersion */ select weights, trim_scale(high)::text as high, trim_scale(medium)::text as medium from risk_profile_versions where operation_id = $1 and profile_id = $2 and version = $3`,
    [operationId, id, version],
  );
  return found ?? Promise.reject(notFound());
};
