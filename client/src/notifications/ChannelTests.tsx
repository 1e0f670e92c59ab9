import { useMutation } from '@apollo/client/react';
import { notificationChannels, type NotificationChannel } from '@muster/shared/notifications/notification-kinds';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { toast } from '../ui/toasts';

const testMutation = graphql(`
  mutation TestNotification($channel: NotificationChannel!) {
    answer: testNotification(channel: $channel) {
      ... on NotificationTest {
        id
      }
      ... on Refused {
        refusals {
          rule
          message
        }
      }
    }
  }
`);

/** Tries each way, so that somebody knows before it matters. */
export const ChannelTests = () => {
  const { t } = useTranslation('notifications');
  const [send] = useMutation(testMutation, { refetchQueries: ['UnreadNotifications'] });
  const { refusals, hasFailed, take } = useAnswer();
  const { say } = useRefusals();
  const [busy, setBusy] = useState<NotificationChannel | null>(null);
  const test = async (channel: NotificationChannel) => {
    setBusy(channel);
    if (await take(send({ variables: { channel } }).then(({ data }) => data?.answer))) toast(t(`test.sent.${channel}`));
    setBusy(null);
  };
  return (
    <>
      <p className="muted">{t('test.lead')}</p>
      <div className="row">
        {notificationChannels.map((channel) => (
          <Button key={channel} busy={busy === channel} onClick={() => void test(channel)}>
            {t(`test.${channel}`)}
          </Button>
        ))}
      </div>
      {(hasFailed || refusals.length > 0) && <ErrorNote title={t('test.failed')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
    </>
  );
};
