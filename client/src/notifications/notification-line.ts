import { graphql } from '../graphql/gql';
import type { NotificationLine_NotificationFragment } from '../graphql/graphql';

/** A notification as its line shows it: the record's own words stand here, in the app, and nowhere else. */
export const notificationLine = graphql(`
  fragment NotificationLine_notification on Notification {
    id
    notificationKind: kind
    createdAt
    readAt
    subjectType
    subjectId
    operation {
      id
      code
      name
      language
    }
    message {
      id
      reference
      subject
      language
      sender {
        id
        shortName
      }
    }
    report {
      id
      reference
    }
    task {
      id
      title
      language
    }
  }
`);

/** What is about the operation as a whole leads to the part of it where something is to be done. */
const parts: Readonly<Partial<Record<NotificationLine_NotificationFragment['notificationKind'], string>>> = { NUDGE: 'plan/readiness', TASKS_LAID_OUT: 'plan/tasks' };

const inOperation = ({ notificationKind, subjectType, subjectId }: NotificationLine_NotificationFragment): string => {
  if (subjectType === 'Message') return `messages/${subjectId}`;
  if (subjectType === 'Seizure') return `seizures/${subjectId}`;
  if (subjectType === 'TakeBack') return `take-backs/${subjectId}`;
  if (subjectType === 'Target') return `targets/${subjectId}`;
  if (subjectType === 'NationalPlan') return 'plan/readiness';
  if (subjectType === 'Participation' && notificationKind === 'INVITATION_ANSWERED') return 'participants';
  if (subjectType === 'Task') return 'plan/tasks';
  if (subjectType === 'SituationReport') return `situation/${subjectId}`;
  if (subjectType === 'Product') return `products/${subjectId}`;
  if (subjectType === 'TrainingAssignment') return 'plan/training';
  if (subjectType === 'IntroductionRequest') return 'group/introductions';
  return parts[notificationKind] ?? '';
};

/** Where a notification leads; null for a test, which leads nowhere. */
export const placeOf = (notification: NotificationLine_NotificationFragment): string | null => {
  const { operation } = notification;
  if (!operation) return null;
  if (notification.subjectType === 'Introduction') return `/operations/${operation.id}#introductions`;
  return `/operations/${operation.id}/${inOperation(notification)}`.replace(/\/$/, '');
};
