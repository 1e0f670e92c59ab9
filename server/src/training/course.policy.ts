import type { OperationState } from '@muster/shared/vocabularies';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, coordinatesAny, isAdministrator, roleIn } from '../platform/viewer';

/** What the rules need to know of a course; one that nobody owns is the product's. */
export interface CourseFacts {
  id: string;
  ownerAgencyId: string | null;
}

/** What the rules need to know of the operation whose people are trained. */
export interface TrainedOperation {
  id: string;
  state: OperationState;
}

/** Whether somebody keeps courses at all. */
export const keepsCourses = (viewer: Viewer): boolean => isAdministrator(viewer) || coordinatesAny(viewer);

/** Administrators keep every course; whoever coordinates an operation keeps those of their own agency. */
export const coursePolicy = {
  publish: (viewer, { ownerAgencyId }) => isAdministrator(viewer) || (ownerAgencyId === viewer.agencyId && coordinatesAny(viewer)),
} satisfies Policy<CourseFacts, string>;

/** What the rules need to know of the agency whose people are given courses by name. */
export interface TrainedAgency {
  id: string;
  operationId: string;
  operationState: OperationState;
  agencyId: string;
}

const isOver = (state: OperationState): boolean => ['CLOSED', 'ARCHIVED', 'CANCELLED'].includes(state);

/** Coordinators say who takes which course, and when people meet. */
export const trainingPolicy = {
  assign: (viewer, { id, state }) => roleIn(viewer, id) === 'COORDINATOR' && !isOver(state),
} satisfies Policy<TrainedOperation, string>;

/** A course is given to a person by the coordinators, or by the national contact point of their agency. */
export const personalTrainingPolicy = {
  train: (viewer, { operationId, operationState, agencyId }) => {
    const role = roleIn(viewer, operationId);
    return !isOver(operationState) && (role === 'COORDINATOR' || (role === 'NATIONAL_CONTACT_POINT' && actsFor(viewer, operationId, agencyId)));
  },
} satisfies Policy<TrainedAgency, string>;
