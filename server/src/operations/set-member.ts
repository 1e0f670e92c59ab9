import type { OperationRole } from '@muster/shared/vocabularies';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { MemberEntity } from './member.entity';
import { mayAssign } from './participation.policy';
import { findMember, getParticipation, putMember } from './participation.store';

export interface MemberInput {
  operationId: string;
  accountId: string;
  /** Null takes the role away. */
  role: OperationRole | null;
}

/** Gives somebody a role in an operation, another one, or none. */
export const setMember = (context: Context, { operationId, accountId, role }: MemberInput): Promise<string> =>
  context.change(async (tx) => {
    const [person] = await tx.query<{ agency_id: string }>('/* findPerson */ select agency_id from people where id::text = $1', [accountId]);
    if (!person) return refuse('person.unknown', 'accountId', 'accountId: there is no such person.');
    const agencyId = person.agency_id;
    const { participation, facts } = await getParticipation(tx, operationId, agencyId);
    const member = await findMember(tx, operationId, accountId);
    if (!mayAssign(context.signedIn, facts, member?.role ?? null, role)) return context.deny('member:set', 'Participation', participation.id);
    if (role !== null && participation.state !== 'ACCEPTED') {
      return refuse('participation.not-accepted', 'accountId', 'accountId: the agency of this person does not take part.', { state: participation.state });
    }
    if (role === 'NATIONAL_CONTACT_POINT') return refuse('contact.change-instead', 'role', 'role: name another national contact point instead; there is exactly one.');
    if (role !== 'COORDINATOR' && participation.contactId === accountId) return refuse('contact.needed', 'role', 'role: name another national contact point first.');
    if (role !== 'COORDINATOR' && member?.role === 'COORDINATOR') await demandAnotherCoordinator(tx, operationId, accountId);
    const id = role === null ? await dismiss(tx, member) : await putMember(tx, { operationId, agencyId, accountId, role });
    await tx.record({
      operationId, kind: role === null ? 'MemberRemoved' : 'MemberSet', subjectType: 'Participation', subjectId: participation.id, subjectVersion: participation.version,
      audience: participation.audience, arguments: { agencyId, accountId, role },
    });
    return id;
  });

const dismiss = async (tx: Transaction, member: MemberEntity | null): Promise<string> => {
  if (!member) return refuse('member.none', 'accountId', 'accountId: this person has no role in the operation.');
  const { operationId, id } = member;
  await tx.manager.update(MemberEntity, { operationId, id }, { isActive: false, version: member.version + 1 });
  return id;
};

/** The operation's row is held, so that two coordinators cannot dismiss each other at once. */
const demandAnotherCoordinator = async (tx: Transaction, operationId: string, accountId: string): Promise<void> => {
  await tx.query('/* holdOperation */ select 1 from operations where id = $1 for no key update', [operationId]);
  const others = await tx.query(
    `/* otherCoordinators */ select 1 from operation_members m join participations p using (operation_id, agency_id)
     where m.operation_id = $1 and m.account_id <> $2 and m.role = 'COORDINATOR' and m.is_active and p.state = 'ACCEPTED' limit 1`,
    [operationId, accountId],
  );
  if (others.length === 0) refuse('operation.last-coordinator', 'role', 'role: an operation needs a coordinator.');
};
