import type { NationalPlanState } from '@muster/shared/vocabularies';
import { token } from '../platform/tokens';

/** Tasks and objectives are part of the plan: for participants, and for those who were invited. */
export const workAudience = (operationId: string): string[] => [token.participants(operationId), token.invited(operationId)];

/** A national plan is its agency's alone until it is sent; then the coordinators read it as well. */
export const nationalPlanAudience = (operationId: string, agencyId: string, isSent: boolean): string[] => [
  token.participant(operationId, agencyId),
  ...(isSent ? [token.role(operationId, 'COORDINATOR')] : []),
];

/** What every participant may know of how ready another one is. */
export const readinessAudience = (operationId: string): string[] => [token.participants(operationId)];

/** How the others see a plan's state: a draft is not there yet. */
export const shownPlanState = (state: NationalPlanState): Exclude<NationalPlanState, 'DRAFT'> | null => (state === 'DRAFT' ? null : state);
