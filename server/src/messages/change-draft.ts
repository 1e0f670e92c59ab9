import { hashBody } from '../platform/body-hash';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { composeMessage } from './compose-message';
import { MessageEntity } from './message.entity';
import type { ChangeDraftInput } from './message.input';
import { maySendKind, messagePolicy } from './message.policy';
import { getDraftForUpdate, getMessage, holdMessage } from './message.store';
import { sendMessage, tellOfDraft } from './send-message';
import { acknowledgeByReply } from './write-message';

/** Writes a draft of the viewer's agency anew, and sends it if asked to. */
export const changeDraft = (context: Context, input: ChangeDraftInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, body, handling, send, version } = input;
    const found = await getMessage(tx, operationId, input.id);
    await assertCan(context, messagePolicy, 'edit', found.facts, 'Message');
    if (!maySendKind(tx.viewer, operationId, body.kind)) return context.deny('message:write', 'Operation', operationId);
    if (found.message.repliesToId) await holdMessage(tx, operationId, found.message.repliesToId);
    const { message: before } = await getDraftForUpdate(tx, operationId, input.id);
    if (before.state !== 'DRAFT') refuse('message.is-sent', 'id', 'id: this was sent meanwhile; a correction is a reply.');
    if (version !== before.version) refuse('version.stale', 'version', `version: you edited version ${version}, but the draft is at version ${before.version} now.`, { yours: version, current: before.version });
    const { id, senderAgencyId, repliesToId } = before;
    const parent = repliesToId ? await findRow(tx, MessageEntity, { operationId, id: repliesToId }) : null;
    if (repliesToId && !parent) return refuse('message.unknown', 'id', 'id: what this answers is not to be seen any more.');
    const composed = await composeMessage(tx, { operationId, agencyId: senderAgencyId, body, handling, parent, isSent: send });
    const next = { ...composed, state: send ? ('SENT' as const) : ('DRAFT' as const), version: version + 1, sentAt: send ? tx.clock.now() : null, bodyHash: hashBody({ ...input, id }) };
    await tx.manager.update(MessageEntity, { operationId, id }, next);
    const message = { ...before, ...next };
    if (!send) await tellOfDraft(tx, message, 'MessageDraftChanged', before.audience);
    else {
      await sendMessage(tx, message, before.audience);
      if (parent) await acknowledgeByReply(tx, parent);
    }
    return id;
  });
