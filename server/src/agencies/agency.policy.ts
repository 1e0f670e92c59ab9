import type { Policy } from '../platform/policy';
import { isAdministrator, isLead } from '../platform/viewer';

/** Who keeps the directory of agencies, and who invites their people. */
export const agencyPolicy = {
  create: (viewer) => isAdministrator(viewer),
  correct: (viewer) => isAdministrator(viewer),
  invitePeople: (viewer, { id }) => isAdministrator(viewer) || isLead(viewer, id),
} satisfies Policy<{ id: string }, string>;

/** What the rules need to know of somebody. */
export interface PersonFacts {
  id: string;
  agencyId: string;
}

const answersFor: Policy<PersonFacts, 'it'>['it'] = (viewer, { agencyId }) => isAdministrator(viewer) || isLead(viewer, agencyId);

/** Everybody keeps their own entry; those who answer for the agency keep its people's and name its contact points. */
export const personPolicy = {
  edit: (viewer, person) => viewer.accountId === person.id || answersFor(viewer, person),
  appoint: answersFor,
} satisfies Policy<PersonFacts, string>;

/** Nobody shuts themselves out or raises themselves. */
export const accountPolicy = {
  changeState: (viewer, { id }) => isAdministrator(viewer) && viewer.accountId !== id,
  /** It gives no sight of anything, so an administrator may give it to themselves: that too is on record. */
  changeApiAccess: (viewer) => isAdministrator(viewer),
  removeFactors: (viewer, { id }) => isAdministrator(viewer) && viewer.accountId !== id,
  changeRole: (viewer, person) => answersFor(viewer, person) && viewer.accountId !== person.id,
} satisfies Policy<PersonFacts, string>;
