import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { NotificationLine_NotificationFragment, NotificationLine_NotificationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { notificationLine, placeOf } from './notification-line';

interface Props {
  readonly notifications: readonly FragmentType<typeof NotificationLine_NotificationFragmentDoc>[];
  readonly now: number;
  readonly onRead: (id: string) => void;
}

/** Notifications in order, each leading to what it tells of. */
export const NotificationList = ({ notifications, now, onRead }: Props) => {
  const { t } = useTranslation('notifications');
  const { data } = useSuspenseFragment({ fragment: notificationLine, from: [...notifications] });
  return (
    <ul className="notification-list" aria-label={t('title')}>
      {(data as readonly NotificationLine_NotificationFragment[]).map((notification) => (
        <NotificationLine key={notification.id} notification={notification} now={now} onRead={onRead} />
      ))}
    </ul>
  );
};

interface LineProps extends Pick<Props, 'now' | 'onRead'> {
  readonly notification: NotificationLine_NotificationFragment;
}

const NotificationLine = ({ notification, now, onRead }: LineProps) => {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const { id, notificationKind, createdAt, readAt, operation, message, report, task } = notification;
  const place = placeOf(notification);
  const sentence = t(`told.${notificationKind}`);
  const isRead = readAt !== null;
  return (
    <li className="notification-line" data-unread={!isRead || undefined}>
      <div className="notification-what">
        {place ? (
          <Link href={place} className="row-link" onClick={() => isRead || onRead(id)}>
            {sentence}
          </Link>
        ) : (
          <span>{sentence}</span>
        )}
        {!isRead && <span className="notification-new"> {t('unread')}</span>}
        {message && (
          <p>
            <span className="mono small">{message.reference}</span> <span lang={message.language}>{message.subject}</span> <span className="muted small">{message.sender.shortName}</span>
          </p>
        )}
        {report && <p className="mono small">{report.reference}</p>}
        {task && <p lang={task.language}>{task.title}</p>}
        {operation && (
          <p className="muted small" lang={operation.language}>
            {operation.name}
          </p>
        )}
      </div>
      <div className="notification-standing">
        <time dateTime={createdAt} className="muted small" title={format.moment(createdAt)}>
          {format.relative(createdAt, now)}
        </time>
        {!isRead && (
          <Button kind="quiet" onClick={() => onRead(id)}>
            {t('markRead')}
            <VisuallyHidden>: {[sentence, message?.reference ?? report?.reference ?? task?.title].filter(Boolean).join(', ')}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
};
