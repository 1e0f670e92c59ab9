import { messageRules } from '@muster/shared/messages/message-rules';
import { In } from 'typeorm';
import { MemberEntity, ParticipationEntity } from '../operations/operations.room';
import { tokensOfMember } from '../handling/handling.room';
import { checkLength } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Mistakes } from '../platform/mistakes';
import type { Transaction } from '../platform/transaction';
import { visibilityRule } from '../platform/visibility';
import type { MessageEntity } from './message.entity';
import type { MessageBodyInput } from './message.input';

const most = { agencies: 200, mentions: 20 };

/** To whom a message goes: to every participant, to those of what it answers, or to those who were chosen; never to its own agency. */
export const addresseesOf = async (tx: Transaction, check: Mistakes, operationId: string, agencyId: string, input: MessageBodyInput, parent: MessageEntity | null): Promise<string[]> => {
  const participations = await tx.manager.find(ParticipationEntity, { where: { operationId, state: 'ACCEPTED' }, select: { agencyId: true, operationId: true, id: true } });
  const taking = new Set(participations.map((participation) => participation.agencyId));
  const others = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== agencyId && taking.has(id)).sort();
  const given = checkLength(check, 'addresseeIds', input.addresseeIds, most.agencies).map((id) => id.toLowerCase());
  const { isForAll } = messageRules[input.kind];
  if (isForAll || parent) {
    if (given.length > 0) check.add('message.addressees-given', 'addresseeIds', 'addresseeIds: whom this goes to follows from its kind, or from what it answers.');
    if (isForAll) return others([...taking]);
  }
  if (parent) {
    const toAll = (input.repliesToAll ?? false) || parent.senderAgencyId === agencyId;
    return others([parent.senderAgencyId, ...(toAll ? parent.addresseeIds : [])]);
  }
  given.forEach((id, index) => {
    if (id === agencyId) check.add('message.to-yourself', `addresseeIds.${index}`, `addresseeIds.${index}: this is your own agency.`);
    else if (!taking.has(id)) check.add('agency.not-participant', `addresseeIds.${index}`, `addresseeIds.${index}: this agency takes no part in the operation.`, { value: id.slice(0, 40) });
  });
  return others(given);
};

/** Those who are called upon by name: people with a role in the operation who see the message. */
export const checkMentions = async (tx: Transaction, check: Mistakes, operationId: string, given: readonly string[] | null | undefined, audience: readonly string[]): Promise<string[]> => {
  const asked = [...new Set(checkLength(check, 'mentions', given, most.mentions).map((id) => id.toLowerCase()))];
  if (asked.length === 0) return [];
  const members = await tx.manager.find(MemberEntity, { where: { operationId, accountId: In(asked.filter(isUuid)), isActive: true } });
  const seeing = new Set(members.filter((member) => visibilityRule.sees(new Set(tokensOfMember(operationId, member.agencyId, member)), audience)).map(({ accountId }) => accountId));
  asked.forEach((id, index) => {
    if (!seeing.has(id)) check.add('message.mentions-stranger', `mentions.${index}`, `mentions.${index}: this person does not see the message.`, { value: id.slice(0, 40) });
  });
  return asked.filter((id) => seeing.has(id)).sort();
};
