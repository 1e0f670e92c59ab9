import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, instant, one } from '../platform/reader/define-reads';

const inOperation = (notification: string, subject: string): string => `${subject}.operation_id = ${notification}.operation_id and ${subject}.id = ${notification}.subject_id`;

/** A person's own notifications; what they tell of is read with the reader's rights, as everywhere. */
export const notificationReads = defineReads('Notification', 'notifications', {
  id: column('id'),
  kind: column('kind'),
  operation: one('Operation', (notification, operation) => `${operation}.id = ${notification}.operation_id`),
  subjectType: column('subject_type'),
  subjectId: column('subject_id'),
  message: one('Message', (notification, message) => `${notification}.subject_type = 'Message' and ${inOperation(notification, message)}`),
  report: one('Seizure', (notification, report) => `${notification}.subject_type = 'Seizure' and ${inOperation(notification, report)}`),
  task: one('Task', (notification, task) => `${notification}.subject_type = 'Task' and ${inOperation(notification, task)}`),
  createdAt: instant('created_at'),
  readAt: instant('read_at'),
});

export const notificationPage: PageDeclaration = {
  sorts: {
    NEWEST: { direction: 'desc', keys: [{ sql: (notification) => `${notification}.created_at`, type: 'timestamptz' }, { sql: (notification) => `${notification}.id`, type: 'uuid' }] },
  },
  defaultSort: 'NEWEST',
  filter: (args, notification) => [
    `${notification}.account_id = muster.account()`,
    `${notification}.is_shown`,
    ...(args.unread === true ? [`${notification}.read_at is null`] : []),
  ],
};
