import { token } from '../platform/tokens';

/** A situation report is the coordinators' until it is sent out; then it is every participant's. */
export const situationAudience = (operationId: string, isIssued: boolean): string[] => [isIssued ? token.participants(operationId) : token.role(operationId, 'COORDINATOR')];
