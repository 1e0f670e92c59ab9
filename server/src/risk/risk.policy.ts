import type { RiskProfileAction } from '@muster/shared/risk/profile-lifecycle';
import { profileLifecycle } from '@muster/shared/risk/profile-lifecycle';
import type { OperationState, RiskProfileState } from '@muster/shared/vocabularies';
import { isReporter } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';
import { takesTargetsIn } from '../targets/targets.room';

/** What the rules need to know of an operation. */
export interface OperationFacts {
  id: string;
  state: OperationState;
}

/** Whoever may nominate targets may also look for them. */
export const riskPolicy = {
  draft: (viewer, { id, state }) => isReporter(viewer, id) && takesTargetsIn(state),
  sendManifest: (viewer, { id, state }) => isReporter(viewer, id) && takesTargetsIn(state),
} satisfies Policy<OperationFacts, string>;

/** What the rules need to know of a profile. */
export interface ProfileFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  agencyId: string;
  state: RiskProfileState;
}

/** A profile is changed by its agency and by the coordinators. */
export const profilePolicy = {
  change: (viewer, { operationId, operationState, agencyId }) =>
    isReporter(viewer, operationId) && takesTargetsIn(operationState) && (actsFor(viewer, operationId, agencyId) || roleIn(viewer, operationId) === 'COORDINATOR'),
} satisfies Policy<ProfileFacts, string>;

/** What the rules need to know of a manifest. */
export interface ManifestFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  agencyId: string;
}

/** Lines are judged by those who may make targets of them; a manifest is its agency's to discard, whatever its operation has come to. */
export const manifestPolicy = {
  judge: (viewer, { operationId, operationState, agencyId }) =>
    isReporter(viewer, operationId) && takesTargetsIn(operationState) && (actsFor(viewer, operationId, agencyId) || roleIn(viewer, operationId) === 'COORDINATOR'),
  discard: (viewer, { operationId, agencyId }) => isReporter(viewer, operationId) && actsFor(viewer, operationId, agencyId),
} satisfies Policy<ManifestFacts, string>;

/** The steps of a profile that this viewer may take now. */
export const profileStepsFor = (viewer: Viewer, profile: ProfileFacts): RiskProfileAction[] => (profilePolicy.change(viewer, profile) ? profileLifecycle.actionsFrom(profile.state) : []);
