import { participationLifecycle } from '@muster/shared/operations/participation-lifecycle';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { isLead } from '../platform/viewer';
import { participationAudience } from './audiences';
import { MemberEntity } from './member.entity';
import { findMember, getParticipationForUpdate } from './operation.store';
import { ParticipationEntity } from './participation.entity';

export interface AnswerInput {
  operationId: string;
  accept: boolean;
  /** Who becomes the national contact point; whoever answers, unless named. */
  contactId?: string | null;
  reason?: string | null;
}

/** Answers an invitation for the viewer's agency; acceptance names its national contact point. */
export const answerInvitation = (context: Context, input: AnswerInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId } = input;
    const { agencyId, accountId } = context.signedIn;
    const participation = await getParticipationForUpdate(tx, operationId, agencyId);
    if (!isLead(context.signedIn, agencyId)) return context.deny('participation:answer', 'Participation', participation.id);
    const mistakes = new Mistakes();
    const reason = mistakes.text('reason', input.reason, { max: 1000, multiline: true });
    mistakes.throwIfAny();
    const next = participationLifecycle.step(participation.state, input.accept ? 'accept' : 'decline');
    if (!next.ok) return refuse(next.rule, null, 'This invitation has been answered already.', { from: next.from });
    const contactId = input.accept ? (input.contactId ?? accountId) : null;
    if (contactId) await nameContact(context, tx, operationId, contactId);
    await tx.manager.update(ParticipationEntity, { operationId, id: participation.id }, {
      state: next.state, contactId, reason, answeredAt: tx.clock.now(), version: participation.version + 1,
    });
    await tx.record({
      operationId, kind: input.accept ? 'InvitationAccepted' : 'InvitationDeclined', subjectType: 'Participation', subjectId: participation.id,
      subjectVersion: participation.version + 1, audience: participation.audience, arguments: { agencyId },
    });
    return participation.id;
  });

/** One national contact point an agency: the one before steps back to officer. */
const nameContact = async (context: Context, tx: Parameters<Parameters<Context['change']>[0]>[0], operationId: string, contactId: string): Promise<void> => {
  const { agencyId } = context.signedIn;
  const [person] = await tx.query<{ id: string }>('select id from people where id = $1 and agency_id = $2', [contactId, agencyId]);
  if (!person) refuse('contact.not-of-agency', 'contactId', 'contactId: this person does not belong to the agency.');
  const member = await findMember(tx, operationId, contactId);
  if (member) await tx.manager.update(MemberEntity, { operationId, id: member.id }, { role: 'NATIONAL_CONTACT_POINT', isActive: true, version: member.version + 1 });
  else await tx.manager.insert(MemberEntity, { operationId, id: tx.clock.uuid(), accountId: contactId, agencyId, role: 'NATIONAL_CONTACT_POINT', audience: participationAudience(operationId, agencyId) });
};
