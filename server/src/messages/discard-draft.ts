import { destroyDraftFiles, discardStored } from '../files/files.room';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { MessageEntity } from './message.entity';
import { messagePolicy } from './message.policy';
import { getDraftForUpdate, getMessage } from './message.store';
import { tellOfDraft } from './send-message';

/** What is left of a draft that was thrown away: its reference and whose it was. */
const nothing = {
  state: 'DISCARDED' as const, subject: '', body: '', targetId: null, pattern: null, reasons: null, departureCountry: null, destinationCountry: null, expectedAt: null, sourceEvaluation: null,
  informationEvaluation: null, acknowledgeBy: null, answerBy: null, handlingNote: null,
} satisfies Partial<MessageEntity>;

/**
 * Throws a draft of the viewer's agency away for good: its words are emptied, the keys and bytes of its files destroyed. That it was there
 * stays, so that what was typed on a bad line and comes late makes no draft of it again. Asked twice, it is done once.
 */
export const discardDraft = async (context: Context, operationId: string, id: string, version: number): Promise<string> => {
  const stored = await context.change(async (tx) => {
    const { message, facts } = await getMessage(tx, operationId, id);
    if (message.state === 'DISCARDED') return [];
    await assertCan(context, messagePolicy, 'discard', facts, 'Message');
    const { message: before } = await getDraftForUpdate(tx, operationId, id);
    if (before.state === 'SENT') refuse('message.is-sent', 'id', 'id: this was sent meanwhile; a correction is a reply.');
    if (version !== before.version) refuse('version.stale', 'version', `version: you looked at version ${version}, but the draft is at version ${before.version} now.`, { yours: version, current: before.version });
    const keys = await destroyDraftFiles(tx, operationId, before.id);
    const next = { ...nothing, riskIndicators: [], addresseeIds: [], mentions: [], version: version + 1 };
    await tx.manager.update(MessageEntity, { operationId, id: before.id }, next);
    await tellOfDraft(tx, { ...before, ...next }, 'MessageDraftDiscarded', before.audience);
    return keys;
  });
  await discardStored(context.services, stored);
  return id.toLowerCase();
};
