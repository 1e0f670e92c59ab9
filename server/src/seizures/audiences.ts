import type { ReportState } from '@muster/shared/vocabularies';
import { token } from '../platform/tokens';

/** A draft is its agency's own; a report is seen by the operation's participants. */
export const reportAudience = (operationId: string, agencyId: string, state: ReportState): string[] =>
  state === 'DRAFT' ? [token.participant(operationId, agencyId)] : [token.participants(operationId)];

/** Names are for the reporting agency and the coordinators, and those they are released to; a draft's are its agency's own. */
export const nominalAudience = (operationId: string, agencyId: string, state: ReportState): string[] => [
  token.participant(operationId, agencyId),
  ...(state === 'DRAFT' ? [] : [token.role(operationId, 'COORDINATOR')]),
];
