import { afterWorkingTime } from '../reference/working-days';
import type { AddresseeClock, AddresseeState, MessageKind } from '../vocabularies';
import { isDone, messageRules } from './message-rules';

const minute = 60_000;
const hour = 60 * minute;

/** Milliseconds from sending to acknowledgement and to answer, where nothing else is said. */
const usual: Readonly<Record<MessageKind, { acknowledge: number; answer: number }>> = {
  WARNING: { acknowledge: 4 * hour, answer: 72 * hour },
  FEEDBACK: { acknowledge: 0, answer: 0 },
  REQUEST_INFORMATION: { acknowledge: 24 * hour, answer: 120 * hour },
  REQUEST_MUTUAL_ASSISTANCE: { acknowledge: 24 * hour, answer: 240 * hour },
  CONSENT_CHECK: { acknowledge: 24 * hour, answer: 72 * hour },
  BROADCAST: { acknowledge: 48 * hour, answer: 0 },
  SITUATION_REPORT: { acknowledge: 0, answer: 0 },
};

/** What is on its way does not rest; everything else waits for working days of the addressee's country. */
const restsNever: ReadonlySet<MessageKind> = new Set(['WARNING', 'FEEDBACK']);

/** What has to be controlled on arrival is answered within this time after it. */
const afterArrival = 24 * hour;
const soonestAcknowledgement = 30 * minute;

export interface Sending {
  kind: MessageKind;
  sentAt: Date;
  /** When what the message is about is expected where it can be controlled. */
  expectedAt: Date | null;
  /** What the sender set, sooner or later than usual. */
  acknowledgeBy?: Date | null;
  answerBy?: Date | null;
  /** The addressee's country, ISO 3166-1 alpha-2, where it has one. */
  country?: string | null;
}

export interface DueTimes {
  /** Null where this is not waited for. */
  acknowledgeDueAt: Date | null;
  answerDueAt: Date | null;
}

const plus = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);

/** A warning is acknowledged before half of the time to the arrival is over, and never at once. */
const usualAcknowledgement = ({ kind, sentAt, expectedAt, country }: Sending): Date => {
  if (!restsNever.has(kind)) return afterWorkingTime(sentAt, usual[kind].acknowledge, country ?? null);
  const ahead = expectedAt ? expectedAt.getTime() - sentAt.getTime() : Infinity;
  return plus(sentAt, Math.max(soonestAcknowledgement, Math.min(usual[kind].acknowledge, ahead > 0 ? ahead / 2 : Infinity)));
};

/** A warning whose arrival is known is answered a day after it; one that comes after the arrival, or names none, at the usual time. */
const usualAnswer = ({ kind, sentAt, expectedAt, country }: Sending): Date => {
  if (!restsNever.has(kind)) return afterWorkingTime(sentAt, usual[kind].answer, country ?? null);
  return kind === 'WARNING' && expectedAt && expectedAt > sentAt ? plus(expectedAt, afterArrival) : plus(sentAt, usual[kind].answer);
};

/** By when an addressee of a message is to acknowledge and to answer it. What the sender set stands; the usual times know the addressee's days of rest. */
export const dueTimes = (sending: Sending): DueTimes => {
  const { isAcknowledged, answers } = messageRules[sending.kind];
  const answerDueAt = answers.length > 0 ? (sending.answerBy ?? usualAnswer(sending)) : null;
  if (!isAcknowledged) return { acknowledgeDueAt: null, answerDueAt };
  const acknowledgeDueAt = sending.acknowledgeBy ?? usualAcknowledgement(sending);
  return { acknowledgeDueAt: answerDueAt && answerDueAt < acknowledgeDueAt ? answerDueAt : acknowledgeDueAt, answerDueAt };
};

/** What has been sent to one agency, and how far it has come. */
export interface Awaited extends DueTimes {
  kind: MessageKind;
  state: AddresseeState;
  sentAt: Date;
}

export interface Moments {
  remindAt: Date;
  dueAt: Date;
  escalateAt: Date;
}

/** When an agency is reminded of something that is due, and when the coordination unit is told: a quarter of the time before, and half of it after. */
export const momentsOf = (sentAt: Date, dueAt: Date): Moments => {
  const given = Math.max(dueAt.getTime() - sentAt.getTime(), 0);
  return { remindAt: plus(dueAt, -given / 4), dueAt, escalateAt: plus(dueAt, Math.min(Math.max(given / 2, 2 * hour), 24 * hour)) };
};

/** What is still due from an addressee; nothing once it is done. */
const pending = ({ kind, state, acknowledgeDueAt, answerDueAt }: Awaited): Date[] =>
  isDone(kind, state) ? [] : [state === 'SENT' ? acknowledgeDueAt : null, answerDueAt].flatMap((due) => due ?? []);

/** What is next due from an addressee; null once nothing more is waited for. */
export const nextDueAt = (awaited: Awaited): Date | null => pending(awaited).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;

const urgency: readonly AddresseeClock[] = ['ESCALATED', 'OVERDUE', 'DUE_SOON', 'ON_TIME'];

/** How an addressee stands at a moment: the most urgent of what is still due. */
export const clockOf = (awaited: Awaited, now: Date): AddresseeClock => {
  const clocks = pending(awaited).map((due): AddresseeClock => {
    const { remindAt, dueAt, escalateAt } = momentsOf(awaited.sentAt, due);
    if (now >= escalateAt) return 'ESCALATED';
    if (now >= dueAt) return 'OVERDUE';
    return now >= remindAt ? 'DUE_SOON' : 'ON_TIME';
  });
  return clocks.length === 0 ? 'DONE' : (urgency.find((clock) => clocks.includes(clock)) ?? 'ON_TIME');
};
