import type { OperationState, SituationReportState } from '@muster/shared/vocabularies';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { roleIn } from '../platform/viewer';

/** What the rules need to know of an operation. */
export interface SituationFacts {
  id: string;
  state: OperationState;
}

/** What the rules need to know of a situation report. */
export interface SituationReportFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  state: SituationReportState;
}

const happensIn: readonly OperationState[] = ['ACTIVE', 'SUSPENDED', 'CONSOLIDATION'];

const coordinates = (viewer: Viewer, operationId: string, state: OperationState): boolean => roleIn(viewer, operationId) === 'COORDINATOR' && happensIn.includes(state);

/** The coordination unit says what the situation is, while something happens. */
export const situationPolicy = {
  prepare: (viewer, { id, state }) => coordinates(viewer, id, state),
} satisfies Policy<SituationFacts, string>;

export const situationReportPolicy = {
  write: (viewer, { operationId, operationState }) => coordinates(viewer, operationId, operationState),
} satisfies Policy<SituationReportFacts, string>;
