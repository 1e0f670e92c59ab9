import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { graphql } from '../graphql/gql';
import type { MessageBox } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useMorePages } from '../platform/use-more-pages';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import { MessageList } from './MessageList';

const messagesQuery = graphql(`
  query Messages($operationId: ID!, $box: MessageBox, $words: String, $after: String) {
    operation(id: $operationId) {
      id
      unreadMessages
      sendableKinds
      messages(box: $box, words: $words, first: 50, after: $after) {
        nextCursor
        count {
          value
          isAtLeast
        }
        items {
          id
          ...MessageRow_message
        }
      }
    }
  }
`);

/** What is typed is kept on the device of whoever types it; a draft that was kept here is its agency's. */
const boxes = ['TO_US', 'SENT', 'ALL', 'DRAFTS'] as const satisfies readonly MessageBox[];

const boxIn = (search: string): (typeof boxes)[number] => boxes.find((box) => box === new URLSearchParams(search).get('box')) ?? 'TO_US';

/** What was said in an operation: to the reader's agency, by it, and all that it sees. */
export const MessagesPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('messages');
  const client = useApolloClient();
  const [at, go] = useLocation();
  const box = boxIn(useSearch());
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim()) || null;
  const now = useNow();
  const { data, previousData, loading, error, refetch } = useQuery(messagesQuery, { variables: { operationId, box, words }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => void refetch());
  useLiveFrames(({ event, kind }) => (event?.subjectType === 'Message' || kind === 'RETRACTION') && again());
  const operation = (data ?? previousData)?.operation;
  const page = data?.operation?.messages;
  const read = useCallback(
    async (after: string) => (await client.query({ query: messagesQuery, variables: { operationId, box, words, after }, fetchPolicy: 'network-only' })).data?.operation?.messages,
    [client, operationId, box, words],
  );
  const { items: later, more, isReading, hasFailed } = useMorePages(page, read);
  const messages = [...(page?.items ?? []), ...later];
  return (
    <Page
      title={t('title')}
      lead={operation && operation.unreadMessages > 0 ? t('unreadCount', { count: operation.unreadMessages }) : t('lead')}
      actions={
        <>
          <Link className="button" href={`/operations/${operationId}/messages/loop`}>
            {t('loop.open')}
          </Link>
          {(operation?.sendableKinds.length ?? 0) > 0 && (
            <Link className="button" data-kind="primary" href={`/operations/${operationId}/messages/new`}>
              {t('write')}
            </Link>
          )}
        </>
      }
    >
      <div className="list-tools">
        <Segmented label={t('box.label')} choices={boxes.map((value) => ({ value, label: t(`box.${value}`) }))} value={box} onChange={(next) => go(next === 'TO_US' ? at : `${at}?box=${next}`, { replace: true })} />
        <div className="list-search no-print">
          <TextField label={t('search')} labelHidden placeholder={t('search')} type="search" value={typed} onChange={setTyped} />
        </div>
      </div>
      {(error || hasFailed) && <ErrorNote title={t('failed')} todo={t('failedTodo')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} />}
      {!page && loading && <Skeleton lines={6} />}
      {page && messages.length === 0 && <EmptyState title={t(words ? 'empty.words' : `empty.${box}`)} />}
      {messages.length > 0 && <MessageList label={t(`box.${box}`)} messages={messages} now={now} />}
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
