import type { OperationRole, OperationState, ParticipationState } from '@muster/shared/vocabularies';
import type { Policy } from '../platform/policy';
import { token } from '../platform/tokens';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';
import { isOpenIn } from './operation.policy';

/** What the rules need to know of an agency's part in an operation. */
export interface ParticipationFacts {
  id: string;
  operationId: string;
  agencyId: string;
  state: ParticipationState;
  operationState: OperationState;
  leadAgencyId: string;
}

const coordinates = (viewer: Viewer, operationId: string): boolean => roleIn(viewer, operationId) === 'COORDINATOR';

/** Whoever answers for an agency that is asked or takes part. */
const answersFor = (viewer: Viewer, { operationId, agencyId }: ParticipationFacts): boolean => viewer.tokens.has(token.invitedAgency(operationId, agencyId));

/** Its lead, or its national contact point. */
const speaksFor = (viewer: Viewer, facts: ParticipationFacts): boolean =>
  answersFor(viewer, facts) || (roleIn(viewer, facts.operationId) === 'NATIONAL_CONTACT_POINT' && actsFor(viewer, facts.operationId, facts.agencyId));

const takesPart = ({ state, operationState }: ParticipationFacts): boolean => state === 'ACCEPTED' && operationState !== 'ARCHIVED' && operationState !== 'CANCELLED';

export const participationPolicy = {
  answer: (viewer, facts) => answersFor(viewer, facts),
  /** By its own agency, or removed by a coordinator. */
  withdraw: (viewer, facts) => speaksFor(viewer, facts) || coordinates(viewer, facts.operationId),
  changeContact: (viewer, facts) => speaksFor(viewer, facts),
  /** Coordinators look after the people of their own agency; elsewhere the agency chooses. */
  setMembers: (viewer, facts) => speaksFor(viewer, facts) || (coordinates(viewer, facts.operationId) && actsFor(viewer, facts.operationId, facts.agencyId)),
} satisfies Policy<ParticipationFacts, string>;

/** Who may be a coordinator is for coordinators alone to say. */
export const mayAssign = (viewer: Viewer, facts: ParticipationFacts, from: OperationRole | null, to: OperationRole | null): boolean =>
  from === 'COORDINATOR' || to === 'COORDINATOR' ? coordinates(viewer, facts.operationId) : participationPolicy.setMembers(viewer, facts);

/** What this viewer may do now, rule and state together. */
export const participationRights = (viewer: Viewer, facts: ParticipationFacts) => ({
  answer: facts.state === 'INVITED' && isOpenIn(facts.operationState) && participationPolicy.answer(viewer, facts),
  withdraw: ['INVITED', 'ACCEPTED'].includes(facts.state) && facts.agencyId !== facts.leadAgencyId && participationPolicy.withdraw(viewer, facts),
  changeContact: takesPart(facts) && participationPolicy.changeContact(viewer, facts),
  setMembers: takesPart(facts) && participationPolicy.setMembers(viewer, facts),
});
