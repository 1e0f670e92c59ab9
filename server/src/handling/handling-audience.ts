import type { TlpLevel } from '@muster/shared/vocabularies';
import { token } from '../platform/tokens';

/** How a record is to be handled, as its audience is worked out from it. */
export interface Marking {
  tlp: TlpLevel;
  /** The agencies that it is releasable to, beside its own; null: not limited to a list. */
  releasableTo: readonly string[] | null;
  toCoordinators: boolean;
  /** Those to whom RED is addressed, by name. */
  recipients: readonly { agencyId: string; accountId: string }[];
}

const isLimited = ({ tlp, releasableTo }: Marking): boolean => releasableTo !== null || tlp === 'AMBER_STRICT';

/**
 * Who may see a record of an agency: FIRST's TLP 2.0 as it executes here. CLEAR and GREEN: every participant. AMBER: those who
 * need to know, which observers do not. AMBER+STRICT: the agency itself and whom it names. RED: persons, each by name.
 * A list of agencies narrows all but RED, whose list is of persons.
 */
export const audienceOf = (operationId: string, ownerAgencyId: string, marking: Marking): string[] => {
  const { tlp } = marking;
  if (tlp === 'RED') return marking.recipients.map(({ agencyId, accountId }) => token.person(operationId, agencyId, accountId)).sort();
  const owner = token.participant(operationId, ownerAgencyId);
  if (!isLimited(marking)) return tlp === 'AMBER' ? [owner, token.needToKnow(operationId)].sort() : [token.participants(operationId)];
  const released = (marking.releasableTo ?? []).map((agencyId) =>
    tlp === 'CLEAR' || tlp === 'GREEN' ? token.participant(operationId, agencyId) : token.needToKnowOf(operationId, agencyId));
  return [...new Set([owner, ...released, ...(marking.toCoordinators ? [token.role(operationId, 'COORDINATOR')] : [])])].sort();
};
