import type { OperationState } from '@muster/shared/vocabularies';
import { isReporter, takesReportsIn } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';

/** What the rules need to know of an interest. */
export interface InterestFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  agencyId: string;
}

/** What they need to know of two reports that seem to be of one consignment. */
export interface PairFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
}

const isOpenIn = (state: OperationState): boolean => state === 'PREPARATION' || takesReportsIn(state);

/** Whoever reports for an agency says whether its record is shown. */
export const interestPolicy = {
  answer: (viewer: Viewer, interest) => isReporter(viewer, interest.operationId) && actsFor(viewer, interest.operationId, interest.agencyId) && isOpenIn(interest.operationState),
} satisfies Policy<InterestFacts, 'answer'>;

/** What counts once is for coordinators to say, as long as figures are still preliminary. */
export const pairPolicy = {
  decide: (viewer: Viewer, pair) => roleIn(viewer, pair.operationId) === 'COORDINATOR' && isOpenIn(pair.operationState),
} satisfies Policy<PairFacts, 'decide'>;
