import type { EmailRhythm, NotificationChannel, NotificationKind } from '@muster/shared/notifications/notification-kinds';
import { graphqlEnum } from '../platform/enums';

export const NotificationKindEnum = graphqlEnum<NotificationKind>('NotificationKind', 'What a notification tells of.', {
  WARNING: 'A warning that is addressed to the agency.',
  MESSAGE: 'Another message that is addressed to the agency.',
  REPLY: 'A reply in a thread of the agency.',
  MENTION: 'A message that calls on the reader by name.',
  ANSWERED: 'What became of a message that the agency sent.',
  REMINDER: 'A message is due soon.',
  OVERDUE: 'A message is overdue.',
  ESCALATION: 'An agency is silent beyond its time: for coordinators.',
  REPORT_SENT_BACK: 'A report of the agency was sent back.',
  REPORT_VALIDATED: 'A report of the agency was validated.',
  TASK_ASSIGNED: 'A task was given to the agency.',
  TASK_DUE: 'A task of the agency is due.',
  TASKS_LAID_OUT: 'The tasks of an operation were laid out, some of them for the agency; for coordinators, whoever has them.',
  NUDGE: 'The coordinators remind the agency of what is missing for it to be ready.',
  INVITATION: 'The agency is invited to an operation.',
  INTRODUCTION: 'The reader was introduced to somebody.',
  INTRODUCTION_ASKED: 'Somebody asks to be introduced to an administration: for coordinators.',
  INTRODUCTION_ANSWERED: 'What became of an introduction that the reader asked for.',
  SITUATION_REPORT_DRAFTED: 'The situation report of the day that went by waits for its coordinators.',
  TAKE_BACK: 'A take-back case was shared with the agency.', TAKE_BACK_DUE: 'The day of a take-back case comes, or has gone by.',
  TARGET_ASSIGNED: 'A target was assigned to the agency.',
  NATIONAL_PLAN: 'A national plan was sent to the coordinators, or given back to its agency.',
  INVITATION_ANSWERED: 'An agency accepted or declined its invitation: for coordinators.',
  OPERATION_STEPPED: 'An operation of the reader was launched, suspended or resumed.',
  CONSENT_ANSWERED: 'A competent authority has answered to a notification that the agency recorded.',
  PRODUCT_WITHDRAWN: 'An intelligence product that the reader sees was withdrawn.',
  SITUATION_REPORT: 'A situation report was sent out.',
  PRODUCT: 'An intelligence product was disseminated to the reader.',
  COURSE: 'A course was assigned in an operation of the reader.',
  TEST: 'A test that the reader asked for.',
});

export const NotificationChannelEnum = graphqlEnum<NotificationChannel>('NotificationChannel', 'A way by which a notification reaches a person.', {
  IN_APP: 'In the app.',
  EMAIL: 'By e-mail, without what it is about.',
  PUSH: 'By web push to devices, without what it is about.',
});

export const EmailRhythmEnum = graphqlEnum<EmailRhythm>('EmailRhythm', 'When a kind of notification reaches a mailbox.', {
  OFF: 'Never.',
  AT_ONCE: 'At once, outside of quiet hours.',
  DIGEST: 'Gathered once a day, at the hour of the digest.',
});
