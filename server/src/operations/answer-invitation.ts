import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { participationPolicy } from './participation.policy';
import { getParticipation } from './participation.store';
import { settleAnswer } from './settle-answer';

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
    const { agencyId, accountId } = context.signedIn;
    const found = await getParticipation(tx, input.operationId, agencyId);
    await assertCan(context, participationPolicy, 'answer', found.facts, 'Participation');
    return settleAnswer(tx, found, { ...input, contactId: input.accept ? (input.contactId ?? accountId) : null });
  });
