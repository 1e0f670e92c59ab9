import { useSuspenseQuery } from '@apollo/client/react';
import { lazy, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../platform/use-now';
import { EmptyState } from '../ui/EmptyState';
import './activity.css';
import { feedQuery } from './feed-query';
import { FeedLine } from './FeedLine';

// Drawing in parts is of use to a list that goes on, and to no other.
const LongFeed = lazy(async () => ({ default: (await import('./LongFeed')).LongFeed }));

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
  const { t } = useTranslation('activity');
  const now = useNow();
  const { data } = useSuspenseQuery(feedQuery, { variables: { id: operationId, first, ...(kinds ? { kinds: [...kinds] } : {}) } });
  const feed = data.operation?.feed;
  if (!feed || feed.items.length === 0) return <EmptyState title={t('empty')}>{t('emptyTodo')}</EmptyState>;
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
