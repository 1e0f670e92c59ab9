import type { OperationRole, SightExtent, SightReason } from '@muster/shared/vocabularies';
import { isPersonal, token } from '../platform/tokens';

/** One participating agency, as the rule looks at it. */
export interface Onlooker {
  agencyId: string;
  members: readonly { accountId: string; role: OperationRole }[];
}

export interface Explained {
  extent: SightExtent;
  reasons: SightReason[];
}

/** The tokens by which one member sees the records of an operation: what muster.class_of gives them there. */
export const tokensOfMember = (operationId: string, agencyId: string, { accountId, role }: { accountId: string; role: OperationRole }): string[] => [
  token.participants(operationId), token.participant(operationId, agencyId), token.role(operationId, role), token.person(operationId, agencyId, accountId),
  ...(role === 'OBSERVER' ? [] : [token.needToKnow(operationId), token.needToKnowOf(operationId, agencyId), token.personWhoNeeds(operationId, agencyId, accountId)]),
];

/** What an agency's people see of a record with this audience, and why: the rule itself, asked member by member. */
export const explainSight = (operationId: string, record: { ownerAgencyId: string; audience: readonly string[]; isDraft: boolean }, { agencyId, members }: Onlooker): Explained => {
  const audience = new Set(record.audience);
  const isOwner = agencyId === record.ownerAgencyId;
  const reasons = new Set<SightReason>();
  const seeing = members.filter((member) => {
    const matched = tokensOfMember(operationId, agencyId, member).filter((held) => audience.has(held));
    for (const held of matched) reasons.add(reasonOf(operationId, held, isOwner, record.isDraft));
    return matched.length > 0;
  });
  if (seeing.length > 0) return { extent: seeing.length === members.length ? 'EVERYBODY' : 'SOME', reasons: [...reasons].sort() };
  const isForOthers = audience.has(token.needToKnow(operationId)) || audience.has(token.needToKnowOf(operationId, agencyId));
  return { extent: 'NOBODY', reasons: [isForOthers && members.length > 0 ? 'OBSERVER_ONLY' : 'NOT_RELEASED'] };
};

const reasonOf = (operationId: string, held: string, isOwner: boolean, isDraft: boolean): SightReason => {
  if (isPersonal(held)) return 'NAMED';
  if (held.startsWith(`${token.participants(operationId)}.r.`)) return 'COORDINATOR';
  if (isOwner) return isDraft ? 'DRAFT' : 'OWNER';
  if (held === token.participants(operationId)) return 'OPERATION';
  return held === token.needToKnow(operationId) ? 'NEED_TO_KNOW' : 'RELEASED';
};
