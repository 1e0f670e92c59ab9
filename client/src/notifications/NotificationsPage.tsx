import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { graphql } from '../graphql/gql';
import { useMorePages } from '../platform/use-more-pages';
import { useNow } from '../platform/use-now';
import { AppFrame } from '../session/AppFrame';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { Skeleton } from '../ui/Skeleton';
import { toast } from '../ui/toasts';
import { NotificationList } from './NotificationList';
import './notifications.css';
import { useMarkRead } from './use-mark-read';

const notificationsQuery = graphql(`
  query Notifications($unread: Boolean, $after: String) {
    notifications(unread: $unread, first: 50, after: $after) {
      nextCursor
      count {
        value
        isAtLeast
      }
      items {
        id
        ...NotificationLine_notification
      }
    }
  }
`);

const boxes = ['ALL', 'UNREAD'] as const;

/** What the reader was told of, the newest first. */
export const NotificationsPage = () => (
  <AppFrame>
    <OwnNotifications />
  </AppFrame>
);

const lookEvery = 30_000;

const OwnNotifications = () => {
  const { t } = useTranslation('notifications');
  const client = useApolloClient();
  const [at, go] = useLocation();
  const box = new URLSearchParams(useSearch()).get('box') === 'UNREAD' ? 'UNREAD' : 'ALL';
  const unread = box === 'UNREAD' ? true : null;
  const now = useNow();
  const { data, loading, error, refetch } = useQuery(notificationsQuery, { variables: { unread }, fetchPolicy: 'cache-and-network', pollInterval: lookEvery, skipPollAttempt: () => document.hidden });
  const page = data?.notifications;
  const read = useCallback(
    async (after: string) => (await client.query({ query: notificationsQuery, variables: { unread, after }, fetchPolicy: 'network-only' })).data?.notifications,
    [client, unread],
  );
  const { items: later, more, isReading, hasFailed } = useMorePages(page, read);
  const { markRead, busy } = useMarkRead();
  const mark = async (ids: readonly string[] | null) => {
    if (!(await markRead(ids))) toast(t('notMarked'));
    else if (ids === null) toast(t('allMarked'));
  };
  const notifications = [...(page?.items ?? []), ...later];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button busy={busy} onClick={() => void mark(null)}>
            {t('markAll')}
          </Button>
          <Link className="button" href="/notifications/settings">
            {t('settings.open')}
          </Link>
        </>
      }
    >
      <div className="list-tools">
        <Segmented label={t('box.label')} choices={boxes.map((value) => ({ value, label: t(`box.${value}`) }))} value={box} onChange={(next) => go(next === 'ALL' ? at : `${at}?box=${next}`, { replace: true })} />
      </div>
      {(error || hasFailed) && <ErrorNote title={t('failed')} todo={t('failedTodo')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} />}
      {!page && loading && <Skeleton lines={6} />}
      {page && notifications.length === 0 && <EmptyState title={t(`empty.${box}`)}>{t('emptyTodo')}</EmptyState>}
      {notifications.length > 0 && <NotificationList notifications={notifications} now={now} onRead={(id) => void mark([id])} />}
      {more && (
        <p className="row no-print">
          <Button busy={isReading} onClick={() => void more()}>
            {t('more')}
          </Button>
        </p>
      )}
    </Page>
  );
};
