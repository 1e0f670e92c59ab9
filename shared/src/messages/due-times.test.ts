import type { AddresseeClock, AddresseeState, ControlFinding, MessageAnswer, MessageKind } from '../vocabularies';
import { messageKinds } from '../vocabularies';
import { clockOf, dueTimes, momentsOf, nextDueAt } from './due-times';
import { answerOfFinding, isDone, messageRules, outweighs } from './message-rules';

const sentAt = new Date('2026-06-10T12:00:00Z');
const after = (hours: number): Date => new Date(sentAt.getTime() + hours * 3_600_000);
const hoursOf = (at: Date | null): number | null => at && (at.getTime() - sentAt.getTime()) / 3_600_000;

describe('due times', () => {
  it.each<[MessageKind, number | null, number | null, number | null]>([
    ['WARNING', null, 4, 72],
    ['WARNING', 100, 4, 124],
    ['WARNING', 6, 3, 30],
    ['WARNING', 0.5, 0.5, 24.5],
    ['WARNING', -3, 4, 72],
    ['FEEDBACK', null, null, null],
    ['REQUEST_INFORMATION', null, 24, 120],
    ['REQUEST_INFORMATION', 100, 24, 120],
    ['REQUEST_MUTUAL_ASSISTANCE', null, 24, 240],
    ['CONSENT_CHECK', null, 24, 72],
    ['BROADCAST', null, 48, null],
    ['SITUATION_REPORT', null, null, null],
  ])('%s, expected in %s hours: acknowledged in %s, answered in %s', (kind, expected, acknowledge, answer) => {
    const due = dueTimes({ kind, sentAt, expectedAt: expected === null ? null : after(expected) });
    expect([hoursOf(due.acknowledgeDueAt), hoursOf(due.answerDueAt)]).toEqual([acknowledge, answer]);
  });

  // Sent on a Wednesday at noon.
  it.each<[MessageKind, string, number | null, number | null]>([
    ['REQUEST_INFORMATION', 'NL', 24, 168],
    ['REQUEST_INFORMATION', 'EG', 24, 168],
    ['CONSENT_CHECK', 'NL', 24, 120],
    ['CONSENT_CHECK', 'IN', 24, 72],
    ['REQUEST_MUTUAL_ASSISTANCE', 'NL', 24, 336],
    ['BROADCAST', 'EG', 96, null],
    ['BROADCAST', 'NL', 48, null],
    ['WARNING', 'EG', 4, 72],
  ])('%s to %s leaves its days of rest: acknowledged in %s hours, answered in %s', (kind, country, acknowledge, answer) => {
    const due = dueTimes({ kind, sentAt, expectedAt: null, country });
    expect([hoursOf(due.acknowledgeDueAt), hoursOf(due.answerDueAt)]).toEqual([acknowledge, answer]);
  });

  it.each<[number | null, number | null, number, number]>([
    [1, null, 1, 72],
    [null, 2, 2, 2],
    [10, 200, 10, 200],
    [10, 5, 5, 5],
  ])('as the sender sets them: acknowledged by %s and answered by %s', (acknowledgeBy, answerBy, acknowledge, answer) => {
    const due = dueTimes({ kind: 'WARNING', sentAt, expectedAt: null, acknowledgeBy: acknowledgeBy === null ? null : after(acknowledgeBy), answerBy: answerBy === null ? null : after(answerBy) });
    expect([hoursOf(due.acknowledgeDueAt), hoursOf(due.answerDueAt)]).toEqual([acknowledge, answer]);
  });

  it.each([
    [4, 3, 6],
    [72, 54, 96],
    [2, 1.5, 4],
  ])('what is due in %s hours is reminded of in %s and escalated in %s', (due, remind, escalate) => {
    const moments = momentsOf(sentAt, after(due));
    expect([hoursOf(moments.remindAt), hoursOf(moments.dueAt), hoursOf(moments.escalateAt)]).toEqual([remind, due, escalate]);
  });

  it.each<[MessageKind, AddresseeState, number, AddresseeClock]>([
    ['WARNING', 'SENT', 0, 'ON_TIME'],
    ['WARNING', 'SENT', 2.9, 'ON_TIME'],
    ['WARNING', 'SENT', 3, 'DUE_SOON'],
    ['WARNING', 'SENT', 4, 'OVERDUE'],
    ['WARNING', 'SENT', 6, 'ESCALATED'],
    ['WARNING', 'ACKNOWLEDGED', 6, 'ON_TIME'],
    ['WARNING', 'ACKNOWLEDGED', 54, 'DUE_SOON'],
    ['WARNING', 'CONTROLLED', 72, 'OVERDUE'],
    ['WARNING', 'CONTROLLED', 96, 'ESCALATED'],
    ['WARNING', 'ANSWERED', 500, 'DONE'],
    ['BROADCAST', 'SENT', 48, 'OVERDUE'],
    ['BROADCAST', 'ACKNOWLEDGED', 500, 'DONE'],
    ['FEEDBACK', 'SENT', 500, 'DONE'],
  ])('%s that is %s after %s hours is %s', (kind, state, hours, clock) => {
    expect(clockOf({ kind, state, sentAt, ...dueTimes({ kind, sentAt, expectedAt: null }) }, after(hours))).toBe(clock);
  });

  it('names what is next due, until nothing is', () => {
    const due = dueTimes({ kind: 'WARNING', sentAt, expectedAt: null });
    const states: AddresseeState[] = ['SENT', 'ACKNOWLEDGED', 'CONTROLLED', 'ANSWERED'];
    expect(states.map((state) => hoursOf(nextDueAt({ kind: 'WARNING', state, sentAt, ...due })))).toEqual([4, 72, 72, null]);
  });
});

describe('the rules of messages', () => {
  it.each(messageKinds)('%s is done when what it waits for has come', (kind) => {
    const { answers, isAcknowledged } = messageRules[kind];
    expect(isDone(kind, 'SENT')).toBe(answers.length === 0 && !isAcknowledged);
    expect(isDone(kind, 'ACKNOWLEDGED')).toBe(answers.length === 0);
    expect(isDone(kind, 'ANSWERED')).toBe(true);
  });

  it.each<[ControlFinding, MessageAnswer | null]>([
    ['NOTHING_FOUND', 'NOTHING_FOUND'],
    ['ILLEGAL_WASTE', 'FOUND'],
    ['OTHER_OFFENCE', 'FOUND'],
    ['INCONCLUSIVE', null],
  ])('a control with %s answers %s', (finding, answer) => {
    expect(answerOfFinding(finding)).toBe(answer);
  });

  it.each<[MessageAnswer | null, MessageAnswer | null, boolean]>([
    [null, 'NOTHING_FOUND', true],
    [null, null, false],
    ['NOTHING_FOUND', 'FOUND', true],
    ['MISSED', 'NOTHING_FOUND', true],
    ['NOT_OURS', 'FOUND', true],
    ['FOUND', 'NOTHING_FOUND', false],
    ['FOUND', 'FOUND', false],
    ['NOTHING_FOUND', null, false],
  ])('after %s, %s changes the answer: %s', (known, found, changes) => {
    expect(outweighs(known, found)).toBe(changes);
  });
});
