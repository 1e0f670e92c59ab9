import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { getMessage, getMessageForStep, changeAddressee, keepRead } from './message.store';
import { messagePolicy } from './message.policy';

/** Says that the viewer's agency has a message; said twice, it stays as it was first said. */
export const acknowledgeMessage = (context: Context, operationId: string, messageId: string): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, messagePolicy, 'acknowledge', (await getMessage(tx, operationId, messageId)).facts, 'Message');
    const { message, own } = await getMessageForStep(tx, operationId, messageId);
    if (own?.state !== 'SENT') return message.id;
    await changeAddressee(tx, message.kind, own, { state: 'ACKNOWLEDGED', acknowledgedAt: tx.clock.now(), acknowledgedBy: tx.viewer.accountId });
    await keepRead(tx, message);
    await tx.record({ operationId, kind: 'MessageAcknowledged', subjectType: 'Message', subjectId: message.id, audience: own.audience, arguments: { agencyId: own.agencyId } });
    return message.id;
  });
