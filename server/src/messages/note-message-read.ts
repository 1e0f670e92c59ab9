import { meet } from '../platform/meet';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { token } from '../platform/tokens';
import { messagePolicy } from './message.policy';
import { getMessageHeld, keepRead } from './message.store';

/** Notes that the viewer's agency has opened a message; the first time stands. The sender's own reading is none. */
export const noteMessageRead = (context: Context, operationId: string, messageId: string): Promise<string> =>
  context.change(async (tx) => {
    const { message, facts } = await getMessageHeld(tx, operationId, messageId);
    await assertCan(context, messagePolicy, 'read', facts, 'Message');
    const { agencyId } = tx.viewer;
    if (message.senderAgencyId === agencyId || !(await keepRead(tx, message))) return message.id;
    const audience = meet(message.audience, [token.participant(operationId, message.senderAgencyId), token.participant(operationId, agencyId), token.role(operationId, 'COORDINATOR')]);
    await tx.record({ operationId, kind: 'MessageRead', subjectType: 'Message', subjectId: message.id, audience, arguments: { agencyId } });
    return message.id;
  });
