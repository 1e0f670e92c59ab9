import { participationLifecycle } from '@muster/shared/operations/participation-lifecycle';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { closeAnswerLinks } from './answer-link.store';
import { checkReason } from './language-rules';
import { participationPolicy } from './participation.policy';
import { changeParticipation, dismissMembers, getParticipation } from './participation.store';

export interface WithdrawInput {
  operationId: string;
  agencyId: string;
  reason: string;
  reasonLanguage?: string | null;
}

/** Takes an agency out of an operation: it leaves, or a coordinator removes it. Its rights end with the transaction. */
export const withdrawParticipation = (context: Context, input: WithdrawInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, agencyId } = input;
    const { participation, operation, facts } = await getParticipation(tx, operationId, agencyId);
    await assertCan(context, participationPolicy, 'withdraw', facts, 'Participation');
    if (agencyId === operation.leadAgencyId) return refuse('participation.lead-agency', 'agencyId', 'agencyId: the agency that leads cannot leave; another has to lead first.');
    const next = participationLifecycle.step(participation.state, 'withdraw');
    if (!next.ok) return refuse(next.rule, 'agencyId', 'agencyId: this agency does not take part.', { from: next.from, action: next.action });
    const mistakes = new Mistakes();
    const reason = checkReason(mistakes, input, { isRequired: true, language: operation.language });
    mistakes.throwIfAny();
    const version = await changeParticipation(tx, participation, { state: next.state, contactId: null, ...reason });
    await dismissMembers(tx, operationId, agencyId);
    closeAnswerLinks(tx, operationId, agencyId);
    await tx.record({
      operationId, kind: context.signedIn.agencyId === agencyId ? 'AgencyWithdrew' : 'AgencyRemoved', subjectType: 'Participation', subjectId: participation.id,
      subjectVersion: version, audience: participation.audience, arguments: { agencyId },
    });
    return participation.id;
  });
