import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Skeleton } from '../ui/Skeleton';
import { MailTable } from './MailTable';

const adminOutbox = graphql(`
  query AdminOutbox($after: String) {
    sendsMail
    mails(first: 50, after: $after) {
      items {
        id
        ...MailTable_mail
      }
      nextCursor
    }
  }
`);

/** Mails of the platform: on their way, sent, or waiting to be handed on. */
export const AdminOutbox = () => {
  const { t } = useTranslation(['admin', 'common']);
  const { data, loading, error, fetchMore } = useQuery(adminOutbox, { fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  if (error && !data) return <ErrorNote title={t('failed')} />;
  if (!data) return <Skeleton lines={8} />;
  const { sendsMail, mails } = data;
  const more = () =>
    fetchMore({
      variables: { after: mails.nextCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({ ...next, mails: { ...next.mails, items: [...before.mails.items, ...next.mails.items] } }),
    });
  return (
    <div className="stack" aria-busy={loading}>
      <p className="muted">{t(sendsMail ? 'outbox.sent' : 'outbox.kept')}</p>
      {mails.items.length === 0 ? <EmptyState title={t('outbox.none')}>{t('outbox.noneTodo')}</EmptyState> : <MailTable mails={mails.items} isSent={sendsMail} />}
      {mails.nextCursor && (
        <div className="row">
          <Button busy={loading} onClick={() => void more()}>
            {t('common:more')}
          </Button>
        </div>
      )}
    </div>
  );
};
