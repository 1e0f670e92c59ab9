import { messageRules } from '@muster/shared/messages/message-rules';
import type { HandlingInput, MarkingColumns } from '../handling/handling.room';
import { meet } from '../platform/meet';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { TargetEntity } from '../targets/targets.room';
import { addresseesOf, checkMentions } from './addressees-of';
import type { MessageContent } from './check-message';
import { checkMessage } from './check-message';
import type { Bound } from './mark-message';
import { markMessage } from './mark-message';
import type { MessageEntity } from './message.entity';
import type { MessageBodyInput } from './message.input';

export interface Composing {
  operationId: string;
  agencyId: string;
  body: MessageBodyInput;
  handling: HandlingInput | null | undefined;
  parent: MessageEntity | null;
  isSent: boolean;
}

export type Composed = MessageContent & MarkingColumns & Pick<MessageEntity, 'addresseeIds' | 'mentions'>;

/** What a message says, to whom, and how it is handled, checked as a whole; what it answers or names sets its bounds. */
export const composeMessage = async (tx: Transaction, { operationId, agencyId, body, handling, parent, isSent }: Composing): Promise<Composed> => {
  const check = new Mistakes();
  // A reply is about what the message is about.
  const target = await findTarget(tx, operationId, parent ? parent.targetId : (body.targetId ?? null), parent !== null);
  const content = { ...checkMessage(check, body, target, { now: tx.clock.now(), isReply: parent !== null }), ...(parent ? { targetId: parent.targetId } : {}) };
  const addresseeIds = await addresseesOf(tx, check, operationId, agencyId, body, parent);
  if (isSent && addresseeIds.length === 0 && !check.has('addresseeIds')) check.add('field.required', 'addresseeIds', 'addresseeIds: who is to have it?');
  check.throwIfAny();
  const bound = boundOf(parent, target);
  const marking = await markMessage(tx, check, { operationId, agencyId, addresseeIds, isForAll: messageRules[body.kind].isForAll }, bound, handling);
  const mentions = await checkMentions(tx, check, operationId, body.mentions, bound ? meet(bound.audience, marking.markedAudience) : marking.markedAudience);
  check.throwIfAny();
  return { ...content, ...marking, addresseeIds, mentions };
};

/** The target as far as this viewer sees it: what is hidden is not there. Of a reply it may be hidden, as the message was for the reader. */
const findTarget = async (tx: Transaction, operationId: string, targetId: string | null, isReply: boolean): Promise<TargetEntity | null> => {
  if (targetId === null) return null;
  const target = await findRow(tx, TargetEntity, { operationId, id: targetId.toLowerCase() });
  if (!target && !isReply) refuse('target.unknown', 'targetId', 'targetId: there is no such target in this operation.');
  return target;
};

const boundOf = (parent: MessageEntity | null, target: TargetEntity | null): Bound | null => {
  if (parent) return { ...parent, ruleOfSight: 'message.not-released' };
  return target && { ...target, ruleOfSight: 'target.not-released' };
};
