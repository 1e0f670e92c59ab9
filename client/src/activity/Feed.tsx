import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { memo, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { OperationFeedQuery } from '../graphql/graphql';
import { useMorePages } from '../platform/use-more-pages';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useWindow } from '../ui/use-window';
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
  /** Goes on to what happened earlier, as one scrolls. */
  readonly goesOn?: boolean;
}

/** What happened in an operation, the newest first; the live stream adds to it. */
export const Feed = memo(({ operationId, first, kinds, goesOn = false }: Props) => {
  const { t } = useTranslation(['activity', 'common']);
  const now = useNow();
  const { data } = useSuspenseQuery(feedQuery, { variables: { id: operationId, first, ...(kinds ? { kinds: [...kinds] } : {}) } });
  const feed = data.operation?.feed;
  if (!feed || feed.items.length === 0) return <EmptyState title={t('activity:empty')}>{t('activity:emptyTodo')}</EmptyState>;
  if (goesOn) return <LongFeed operationId={operationId} begun={feed} kinds={kinds} now={now} />;
  return (
    <ol className="feed">
      {feed.items.slice(0, first).map((event) => (
        <FeedLine key={event.id} event={event} operationId={operationId} now={now} />
      ))}
    </ol>
  );
});
Feed.displayName = 'Feed';

interface LongProps {
  readonly operationId: string;
  readonly begun: NonNullable<OperationFeedQuery['operation']>['feed'];
  readonly kinds: readonly string[] | undefined;
  readonly now: number;
}

/** All that happened, of which only what is in sight is drawn. */
const LongFeed = ({ operationId, begun, kinds, now }: LongProps) => {
  const { t } = useTranslation('activity');
  const client = useApolloClient();
  const read = useCallback(
    async (after: string) => {
      const { data } = await client.query({ query: feedQuery, variables: { id: operationId, first: 100, after, ...(kinds ? { kinds: [...kinds] } : {}) } });
      return data?.operation?.feed;
    },
    [client, operationId, kinds],
  );
  const { items: following, more, isReading, hasFailed } = useMorePages(begun, read);
  const events = useMemo(() => [...begun.items, ...following], [begun.items, following]);
  const place = useRef<HTMLOListElement>(null);
  const { drawn, measure } = useWindow({ count: events.length, place, keyOf: (index) => events[index]?.id ?? '', estimate: 36, onEnd: more && !isReading && !hasFailed ? () => void more() : undefined });
  return (
    <>
      <ol ref={place} className="feed">
        {drawn.map((part) => {
          if ('space' in part) return <li key={part.key} aria-hidden="true" style={{ blockSize: part.space }} />;
          const event = events[part.index];
          return event && <FeedLine key={part.key} event={event} operationId={operationId} now={now} place={{ index: part.index, total: more ? -1 : events.length, measure }} />;
        })}
      </ol>
      {more && (
        <Button busy={isReading} onClick={() => void more()}>
          {t('earlier')}
        </Button>
      )}
    </>
  );
};
