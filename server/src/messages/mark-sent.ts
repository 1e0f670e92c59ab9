import { messageRules } from '@muster/shared/messages/message-rules';
import { tlpLevels } from '@muster/shared/vocabularies';
import type { HandlingInput, MarkingColumns } from '../handling/handling.room';
import { assertMayMark, checkHandling, holdNames } from '../handling/handling.room';
import { checkLanguage } from '../platform/checks/check-codes';
import type { Context } from '../platform/context';
import { meet } from '../platform/meet';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { visibilityRule } from '../platform/visibility';
import { boundOf } from './bound-of';
import type { MessageEntity } from './message.entity';
import type { MarkMessageInput } from './message.input';
import { messagePolicy } from './message.policy';
import { audienceOf, getMessage } from './message.store';

/** Gives a message another handling after it was sent: those who lose sight of it forget it, those who gain it are told. What it says stays as it is. */
export const markSent = (context: Context, input: MarkMessageInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, version } = input;
    const { message, facts } = await getMessage(tx, operationId, input.id);
    await assertCan(context, messagePolicy, 'mark', facts, 'Message');
    if (version !== message.version) refuse('version.stale', 'version', `version: you looked at version ${version}, but the message is at version ${message.version} now.`, { yours: version, current: message.version });
    const check = new Mistakes();
    const reason = check.requiredText('reason', input.reason, { max: 1000, multiline: true });
    const language = checkLanguage(check, 'language', input.language);
    const marking = await checkHandling(tx, check, operationId, message.senderAgencyId, listed(message, input.handling));
    check.throwIfAny();
    await holdNames(tx, operationId, marking);
    await assertWithin(tx, message, marking);
    assertMayMark(tx.viewer, { ...message, ownerAgencyId: message.senderAgencyId }, marking);
    const { agencyId } = tx.viewer;
    await tx.query('/* markSent */ select muster.mark_message($1, $2, $3, $4, $5)', [operationId, message.id, version, JSON.stringify(columnsOf(marking)), JSON.stringify({ id: tx.clock.uuid(), agency_id: agencyId, reason, language, at: tx.clock.now() })]);
    await tx.record({
      operationId, kind: 'MessageMarked', subjectType: 'Message', subjectId: message.id, subjectVersion: version + 1, audience: await audienceOf(tx, message), audienceBefore: message.audience,
      arguments: { agencyId, from: message.tlp, to: marking.tlp },
    });
    return message.id;
  });

/** Where no list is given, those who have it keep it: what goes to some is never made for all by leaving something out. */
const listed = (message: MessageEntity, handling: HandlingInput): HandlingInput => {
  const isLimited = handling.tlp !== 'RED' && !messageRules[message.kind].isForAll;
  return isLimited && !handling.releasableTo ? { ...handling, releasableTo: message.releasableTo ?? message.addresseeIds } : handling;
};

/** A message is handled at least as strictly as what it is about, and whoever marks it goes on seeing it. */
const assertWithin = async (tx: Transaction, message: MessageEntity, marking: MarkingColumns): Promise<void> => {
  const bound = await boundOf(tx, message);
  if (!bound) return;
  if (tlpLevels.indexOf(marking.tlp) < tlpLevels.indexOf(bound.tlp)) {
    refuse('message.lower-than-subject', 'handling.tlp', 'handling.tlp: a message is handled at least as strictly as what it is about.', { tlp: bound.tlp });
  }
  if (!visibilityRule.sees(tx.viewer.tokens, meet(bound.audience, marking.markedAudience))) refuse('message.keeps-you', 'handling', 'handling: you would not see it yourself.');
};

const columnsOf = (marking: MarkingColumns): object => ({
  tlp: marking.tlp, releasable_to: marking.releasableTo, to_coordinators: marking.toCoordinators, recipients: marking.recipients, caveats: marking.caveats, handling_note: marking.handlingNote,
  tells_withheld: marking.tellsWithheld, marked_audience: marking.markedAudience,
});
