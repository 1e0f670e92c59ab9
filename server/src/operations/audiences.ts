import { token } from '../platform/tokens';

/** The plan is seen by participants and by those who were invited. */
export const planAudience = (operationId: string): string[] => [token.participants(operationId), token.invited(operationId)];

/** An introduction is seen by the agencies of the two, of whoever introduced them, and by the coordinators. */
export const introductionAudience = (operationId: string, agencyIds: readonly string[]): string[] => [
  ...new Set(agencyIds.map((agencyId) => token.participant(operationId, agencyId))),
  token.role(operationId, 'COORDINATOR'),
];

/** A participation is seen by participants and by the agency that it concerns. */
export const participationAudience = (operationId: string, agencyId: string): string[] => [
  token.participants(operationId),
  token.invitedAgency(operationId, agencyId),
];
