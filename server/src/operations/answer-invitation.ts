import { participationLifecycle } from '@muster/shared/operations/participation-lifecycle';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { checkReason } from './language-rules';
import { isOpenIn } from './operation.policy';
import { participationPolicy } from './participation.policy';
import { changeParticipation, demandPerson, getParticipation, nameContact } from './participation.store';

export interface AnswerInput {
  operationId: string;
  accept: boolean;
  /** Who becomes the national contact point; whoever answers, unless named. */
  contactId?: string | null;
  /** Why not; required to decline. */
  reason?: string | null;
  reasonLanguage?: string | null;
}

/** Answers an invitation for the viewer's agency; acceptance names its national contact point. */
export const answerInvitation = (context: Context, input: AnswerInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, accept } = input;
    const { agencyId, accountId } = context.signedIn;
    const { participation, operation, facts } = await getParticipation(tx, operationId, agencyId);
    await assertCan(context, participationPolicy, 'answer', facts, 'Participation');
    if (!isOpenIn(operation.state)) return refuse('operation.not-open', 'operationId', 'operationId: this operation is over.', { state: operation.state });
    const next = participationLifecycle.step(participation.state, accept ? 'accept' : 'decline');
    if (!next.ok) return refuse(next.rule, 'accept', 'accept: this invitation has been answered already.', { from: next.from, action: next.action });
    const mistakes = new Mistakes();
    const reason = checkReason(mistakes, input, { isRequired: !accept, language: operation.language });
    mistakes.throwIfAny();
    const contactId = accept ? (input.contactId ?? accountId) : null;
    if (contactId) await demandPerson(tx, agencyId, contactId, 'contactId');
    // The participation first: of two answers at once the second stops here.
    const version = await changeParticipation(tx, participation, { state: next.state, contactId, ...reason, answeredAt: tx.clock.now() });
    if (contactId) await nameContact(tx, participation, contactId);
    await tx.record({
      operationId, kind: accept ? 'InvitationAccepted' : 'InvitationDeclined', subjectType: 'Participation', subjectId: participation.id,
      subjectVersion: version, audience: participation.audience, arguments: { agencyId },
    });
    return participation.id;
  });
