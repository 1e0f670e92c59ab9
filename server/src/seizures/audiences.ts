import type { ReportState } from '@muster/shared/vocabularies';
import { meet } from '../platform/meet';
import { token } from '../platform/tokens';

/** A draft is its agency's own; a report is seen by those whom its marking allows. */
export const reportAudience = (operationId: string, agencyId: string, state: ReportState, markedAudience: readonly string[]): string[] =>
  state === 'DRAFT' ? meet(markedAudience, [token.participant(operationId, agencyId)]) : [...markedAudience];

/** Names are for the reporting agency and the coordinators, and those they are released to; a draft's are its agency's own. */
export const nominalAudience = (operationId: string, agencyId: string, state: ReportState): string[] => [
  token.participant(operationId, agencyId),
  ...(state === 'DRAFT' ? [] : [token.role(operationId, 'COORDINATOR')]),
];
