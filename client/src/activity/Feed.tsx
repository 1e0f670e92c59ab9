import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import './activity.css';
import { FeedLine } from './FeedLine';

const feedQuery = graphql(`
  query OperationFeed($id: ID!, $first: Int!, $after: String, $kinds: [String!]) {
    operation(id: $id) {
      id
      feed(first: $first, after: $after, kinds: $kinds) {
        nextCursor
        items {
          id
          ...FeedLine_event
        }
      }
    }
  }
`);

interface Props {
  readonly operationId: string;
  /** How many lines at first. */
  readonly first: number;
  readonly kinds?: readonly string[];
  /** Offers what happened earlier. */
  readonly goesOn?: boolean;
}

/** What happened in an operation, the newest first; the live stream adds to it. */
export const Feed = ({ operationId, first, kinds, goesOn = false }: Props) => {
  const { t } = useTranslation(['activity', 'common']);
  const now = useNow();
  const { data, fetchMore } = useSuspenseQuery(feedQuery, { variables: { id: operationId, first, ...(kinds ? { kinds: [...kinds] } : {}) } });
  const feed = data.operation?.feed;
  if (!feed || feed.items.length === 0) return <EmptyState title={t('activity:empty')}>{t('activity:emptyTodo')}</EmptyState>;
  const shown = goesOn ? feed.items : feed.items.slice(0, first);
  const more = () =>
    startTransition(() => {
      void fetchMore({
        variables: { after: feed.nextCursor },
        updateQuery: (before, { fetchMoreResult: next }) =>
          before.operation && next.operation
            ? { ...before, operation: { ...before.operation, feed: { ...next.operation.feed, items: [...before.operation.feed.items, ...next.operation.feed.items] } } }
            : before,
      });
    });
  return (
    <>
      <ol className="feed">
        {shown.map((event) => (
          <FeedLine key={event.id} event={event} operationId={operationId} now={now} />
        ))}
      </ol>
      {goesOn && feed.nextCursor && <Button onClick={more}>{t('activity:earlier')}</Button>}
    </>
  );
};
