import type { OperationState } from '@muster/shared/vocabularies';
import type { Viewer } from '../platform/viewer';
import { actsFor, isAdministrator, roleIn } from '../platform/viewer';

/** What the rules need to know of an operation whose data may have to go. */
export interface PurgeFacts {
  id: string;
  state: OperationState;
  leadAgencyId: string;
  isHeld: boolean;
  /** When its data may go; null while it goes on. */
  keptUntil: Date | null;
  /** The purge that is proposed or done, if any. */
  purgeState: 'PROPOSED' | 'DONE' | null;
}

const isOver = (state: OperationState): boolean => ['CLOSED', 'ARCHIVED', 'CANCELLED'].includes(state);

export const leads = (viewer: Viewer, { id, leadAgencyId }: Pick<PurgeFacts, 'id' | 'leadAgencyId'>): boolean =>
  roleIn(viewer, id) === 'COORDINATOR' && actsFor(viewer, id, leadAgencyId);

/** The rule that keeps this viewer from setting how long data is kept; null when none does. */
export const obstacleToRetention = (viewer: Viewer, facts: Pick<PurgeFacts, 'id' | 'leadAgencyId' | 'purgeState'>): string | null => {
  if (!leads(viewer, facts)) return 'purge.lead-coordinator-only';
  return facts.purgeState === 'DONE' ? 'purge.done' : null;
};

/** The rule that stands against purging at all, whoever asks. */
export const obstacleToPurge = ({ state, isHeld, keptUntil }: PurgeFacts, now: Date): string | null => {
  if (!isOver(state)) return 'purge.not-over';
  if (isHeld) return 'purge.held';
  return keptUntil === null || keptUntil > now ? 'purge.kept' : null;
};

/** The rule that keeps this viewer from proposing the purge; null when none does. */
export const obstacleToProposal = (viewer: Viewer, facts: PurgeFacts, now: Date): string | null => {
  if (!leads(viewer, facts)) return 'purge.lead-coordinator-only';
  if (facts.purgeState !== null) return facts.purgeState === 'DONE' ? 'purge.done' : 'purge.proposed';
  return obstacleToPurge(facts, now);
};

/** Whether somebody decides on a proposal at all: a coordinator of the operation, or whoever administers the platform. */
export const mayDecide = (viewer: Viewer, { operationId }: { operationId: string }): boolean => roleIn(viewer, operationId) === 'COORDINATOR' || isAdministrator(viewer);

/** Four eyes: whoever proposed does not approve. */
export const mayApprove = (viewer: Viewer, purge: { operationId: string; proposedBy: string; state: string }): boolean =>
  purge.state === 'PROPOSED' && mayDecide(viewer, purge) && purge.proposedBy !== viewer.accountId;
