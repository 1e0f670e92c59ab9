import type { AddresseeState, ControlFinding, MessageAnswer, MessageKind } from '../vocabularies';

/** What a kind of message is like. */
export interface MessageRule {
  /** Whether it goes to every participant; else its agencies are chosen. */
  readonly isForAll: boolean;
  /** Whether it can only answer another message. */
  readonly isReply: boolean;
  readonly isAcknowledged: boolean;
  /** How it can be answered; empty where no answer is waited for. */
  readonly answers: readonly MessageAnswer[];
}

const request: MessageRule = { isForAll: false, isReply: false, isAcknowledged: true, answers: ['FOUND', 'NOTHING_FOUND', 'NOT_OURS'] };

export const messageRules: Readonly<Record<MessageKind, MessageRule>> = {
  WARNING: { isForAll: false, isReply: false, isAcknowledged: true, answers: ['FOUND', 'NOTHING_FOUND', 'MISSED', 'NOT_OURS'] },
  FEEDBACK: { isForAll: false, isReply: true, isAcknowledged: false, answers: [] },
  REQUEST_INFORMATION: request,
  REQUEST_MUTUAL_ASSISTANCE: request,
  CONSENT_CHECK: request,
  BROADCAST: { isForAll: true, isReply: false, isAcknowledged: true, answers: [] },
  SITUATION_REPORT: { isForAll: true, isReply: false, isAcknowledged: false, answers: [] },
};

/** Whether nothing more is waited for from an addressee that has come this far. */
export const isDone = (kind: MessageKind, state: AddresseeState): boolean => {
  const { isAcknowledged, answers } = messageRules[kind];
  if (answers.length > 0) return state === 'ANSWERED';
  return !isAcknowledged || state !== 'SENT';
};

/** How a control answers the warning that it came from; null: it was controlled, and its answer is still to come. */
export const answerOfFinding = (finding: ControlFinding): MessageAnswer | null => {
  if (finding === 'INCONCLUSIVE') return null;
  return finding === 'NOTHING_FOUND' ? 'NOTHING_FOUND' : 'FOUND';
};

const weight: readonly (MessageAnswer | null)[] = [null, 'NOT_OURS', 'MISSED', 'NOTHING_FOUND', 'FOUND'];

/**
 * The answer that stands once something more is known by a control or a report: what was found outweighs what was not,
 * and a control outweighs having missed it.
 * @example outweighs('NOTHING_FOUND', 'FOUND') // true: a report came after the control
 */
export const outweighs = (known: MessageAnswer | null, found: MessageAnswer | null): boolean => weight.indexOf(found) > weight.indexOf(known);
