import { token } from '../platform/tokens';

/** The plan is seen by participants and by those who were invited. */
export const planAudience = (operationId: string): string[] => [token.participants(operationId), token.invited(operationId)];

/** A participation is seen by participants and by the agency that it concerns. */
export const participationAudience = (operationId: string, agencyId: string): string[] => [
  token.participants(operationId),
  token.invitedAgency(operationId, agencyId),
];
