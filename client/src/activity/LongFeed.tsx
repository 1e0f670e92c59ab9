import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationFeedQuery } from '../graphql/graphql';
import { useMorePages } from '../platform/use-more-pages';
import { Button } from '../ui/Button';
import { useWindow } from '../ui/use-window';
import { feedQuery } from './feed-query';
import { FeedLine } from './FeedLine';

interface Props {
  readonly operationId: string;
  readonly begun: NonNullable<OperationFeedQuery['operation']>['feed'];
  readonly kinds: readonly string[] | undefined;
  readonly now: number;
}

/** All that happened, of which only what is in sight is drawn. */
export const LongFeed = ({ operationId, begun, kinds, now }: Props) => {
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
  const { drawn, measure } = useWindow({ count: events.length, place, keyOf: (index) => events[index]?.id ?? '', estimate: 36, coming: more && !hasFailed ? Infinity : 0, onEnd: more && !isReading && !hasFailed ? () => void more() : undefined });
  return (
    <>
      <ol ref={place} className="feed">
        {drawn.map((part) => {
          if ('space' in part) return <li key={part.key} aria-hidden="true" className="feed-space" style={{ blockSize: part.space }} />;
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
