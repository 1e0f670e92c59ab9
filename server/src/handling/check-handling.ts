import { In } from 'typeorm';
import { MemberEntity, ParticipationEntity } from '../operations/operations.room';
import { checkLength } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Mistakes } from '../platform/mistakes';
import type { Transaction } from '../platform/transaction';
import { audienceOf } from './handling-audience';
import type { HandlingInput } from './handling.input';
import type { MarkingColumns } from './marking.entity';
import { openMarking } from './marking.entity';

const most = { agencies: 200, people: 50 };

/** The marking that an input asks for, with the audience that it gives; without one, a record is for every participant. */
export const checkHandling = async (tx: Transaction, check: Mistakes, operationId: string, ownerAgencyId: string, input: HandlingInput | null | undefined): Promise<MarkingColumns> => {
  if (!input) return openMarking(operationId);
  const isRed = input.tlp === 'RED';
  const releasableTo = isRed ? refuseList(check, input) : await checkAgencies(tx, check, operationId, ownerAgencyId, input.releasableTo);
  const recipients = isRed ? await checkPeople(tx, check, operationId, input.people ?? []) : [];
  if (!isRed && (input.people ?? []).length > 0) check.add('handling.people-without-red', 'handling.people', 'handling.people: only what is RED is addressed to persons.');
  const caveats = [...new Set(input.caveats ?? [])].sort();
  const handlingNote = check.text('handling.note', input.note, { max: 500, multiline: true });
  if (caveats.includes('H3') && handlingNote === null) check.add('field.required', 'handling.note', 'handling.note: H3 says that there are other restrictions: which?');
  const toCoordinators = !isRed && (input.toCoordinators ?? input.tlp !== 'AMBER_STRICT');
  const markedAudience = audienceOf(operationId, ownerAgencyId, { tlp: input.tlp, releasableTo, toCoordinators, recipients });
  return {
    tlp: input.tlp, releasableTo, toCoordinators, recipients: recipients.map(({ accountId }) => accountId), caveats, handlingNote, tellsWithheld: input.tellsWithheld ?? false, markedAudience,
  };
};

const refuseList = (check: Mistakes, { releasableTo }: HandlingInput): null => {
  if (releasableTo) check.add('handling.red-names-people', 'handling.releasableTo', 'handling.releasableTo: RED is addressed to persons, never to agencies.');
  return null;
};

const checkAgencies = async (tx: Transaction, check: Mistakes, operationId: string, ownerAgencyId: string, given: readonly string[] | null | undefined): Promise<string[] | null> => {
  if (!given) return null;
  const asked = [...new Set(checkLength(check, 'handling.releasableTo', given, most.agencies).map((id) => id.toLowerCase()))];
  const participations = await tx.manager.find(ParticipationEntity, { where: { operationId, agencyId: In(asked.filter(isUuid)), state: 'ACCEPTED' } });
  const taking = new Set(participations.map(({ agencyId }) => agencyId));
  asked.forEach((agencyId, index) => {
    if (!taking.has(agencyId)) check.add('agency.not-participant', `handling.releasableTo.${index}`, `handling.releasableTo.${index}: this agency takes no part in the operation.`, { value: agencyId.slice(0, 40) });
  });
  return asked.filter((agencyId) => agencyId !== ownerAgencyId).sort();
};

/** Whoever marks something RED is among those who may see it. */
const checkPeople = async (tx: Transaction, check: Mistakes, operationId: string, given: readonly string[]): Promise<{ agencyId: string; accountId: string }[]> => {
  const { accountId } = tx.viewer;
  const asked = [...new Set([...checkLength(check, 'handling.people', given, most.people).map((id) => id.toLowerCase()), accountId])];
  const members = await tx.manager.find(MemberEntity, { where: { operationId, accountId: In(asked.filter(isUuid)), isActive: true } });
  const known = new Map(members.map((member) => [member.accountId, { agencyId: member.agencyId, accountId: member.accountId }]));
  asked.forEach((id, index) => {
    if (!known.has(id)) check.add('handling.no-member', `handling.people.${index}`, `handling.people.${index}: this person has no role in the operation.`, { value: id.slice(0, 40) });
  });
  return [...known.values()].sort((a, b) => a.accountId.localeCompare(b.accountId));
};
