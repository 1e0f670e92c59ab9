import { participationLifecycle } from '@muster/shared/operations/participation-lifecycle';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { closeAnswerLinks } from './answer-link.store';
import { checkReason } from './language-rules';
import { isOpenIn } from './operation.policy';
import type { FoundParticipation } from './participation.store';
import { changeParticipation, demandPerson, nameContact } from './participation.store';

export interface SettledAnswer {
  accept: boolean;
  /** Who becomes the national contact point; nobody yet where the answer comes by a link. */
  contactId: string | null;
  reason?: string | null;
  reasonLanguage?: string | null;
  /** The link by which the answer came. */
  linkId?: string;
}

/** Writes the answer to an invitation, whoever gives it: at most one, and with it every other open link is over. */
export const settleAnswer = async (tx: Transaction, { participation, operation }: FoundParticipation, answer: SettledAnswer): Promise<string> => {
  const { operationId, agencyId } = participation;
  const { accept, contactId, linkId } = answer;
  if (!isOpenIn(operation.state)) return refuse('operation.not-open', 'operationId', 'operationId: this operation is over.', { state: operation.state });
  const next = participationLifecycle.step(participation.state, accept ? 'accept' : 'decline');
  if (!next.ok) return refuse(next.rule, 'accept', 'accept: this invitation has been answered already.', { from: next.from, action: next.action });
  const mistakes = new Mistakes();
  const reason = checkReason(mistakes, answer, { isRequired: !accept, language: operation.language });
  mistakes.throwIfAny();
  if (contactId) await demandPerson(tx, agencyId, contactId, 'contactId');
  // The participation first: of two answers at once the second stops here.
  const version = await changeParticipation(tx, participation, { state: next.state, contactId, ...reason, answeredAt: tx.clock.now() });
  if (contactId) await nameContact(tx, participation, contactId);
  closeAnswerLinks(tx, operationId, agencyId);
  await tx.record({
    operationId, kind: accept ? 'InvitationAccepted' : 'InvitationDeclined', subjectType: 'Participation', subjectId: participation.id,
    subjectVersion: version, audience: participation.audience, arguments: { agencyId, ...(linkId ? { linkId } : {}) },
  });
  return participation.id;
};
