/** What somebody can be told of. `TEST` is what they ask for themselves, to see that a channel works. */
export const notificationKinds = [
  'WARNING', 'MESSAGE', 'REPLY', 'MENTION', 'ANSWERED', 'REMINDER', 'OVERDUE', 'ESCALATION',
  'REPORT_SENT_BACK', 'REPORT_VALIDATED', 'TASK_ASSIGNED', 'TASK_DUE', 'TASKS_LAID_OUT', 'NUDGE', 'INVITATION', 'INTRODUCTION', 'INTRODUCTION_ASKED', 'INTRODUCTION_ANSWERED', 'SITUATION_REPORT_DRAFTED', 'SITUATION_REPORT', 'TAKE_BACK', 'TAKE_BACK_DUE', 'TARGET_ASSIGNED', 'NATIONAL_PLAN', 'INVITATION_ANSWERED', 'OPERATION_STEPPED', 'PRODUCT_WITHDRAWN', 'CONSENT_ANSWERED', 'PRODUCT', 'COURSE', 'TEST',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Those that a person chooses the ways of. */
export type ChosenKind = Exclude<NotificationKind, 'TEST'>;
export const chosenKinds = notificationKinds.filter((kind): kind is ChosenKind => kind !== 'TEST');

export const notificationChannels = ['IN_APP', 'EMAIL', 'PUSH'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

/** How a kind reaches a mailbox: not at all, at once, or gathered at the hour of the digest. */
export const emailRhythms = ['OFF', 'AT_ONCE', 'DIGEST'] as const;
export type EmailRhythm = (typeof emailRhythms)[number];

/** The ways by which one kind reaches one person. */
export interface Ways {
  inApp: boolean;
  email: EmailRhythm;
  push: boolean;
}

const atOnce: Ways = { inApp: true, email: 'AT_ONCE', push: true };
const gathered: Ways = { inApp: true, email: 'DIGEST', push: false };

/** What holds for whoever has chosen nothing: what waits for an answer is told at once, the rest is gathered. */
export const usualWays: Readonly<Record<NotificationKind, Ways>> = {
  WARNING: atOnce,
  MESSAGE: { ...gathered, push: true },
  REPLY: { ...gathered, push: true },
  MENTION: atOnce,
  ANSWERED: gathered,
  REMINDER: { ...gathered, push: true },
  OVERDUE: atOnce,
  ESCALATION: atOnce,
  REPORT_SENT_BACK: atOnce,
  REPORT_VALIDATED: gathered,
  TASK_ASSIGNED: gathered,
  TASK_DUE: { ...gathered, push: true },
  TASKS_LAID_OUT: gathered,
  NUDGE: atOnce,
  INVITATION: atOnce,
  INTRODUCTION: gathered,
  INTRODUCTION_ASKED: { ...gathered, push: true },
  INTRODUCTION_ANSWERED: { ...gathered, push: true },
  SITUATION_REPORT_DRAFTED: { ...gathered, push: true },
  SITUATION_REPORT: gathered,
  TAKE_BACK: { ...gathered, push: true },
  TAKE_BACK_DUE: atOnce,
  TARGET_ASSIGNED: atOnce,
  NATIONAL_PLAN: gathered,
  INVITATION_ANSWERED: gathered,
  OPERATION_STEPPED: { ...gathered, push: true },
  PRODUCT_WITHDRAWN: { ...gathered, push: true },
  CONSENT_ANSWERED: { ...gathered, push: true },
  PRODUCT: { ...gathered, push: true },
  COURSE: gathered,
  TEST: { inApp: true, email: 'OFF', push: false },
};
