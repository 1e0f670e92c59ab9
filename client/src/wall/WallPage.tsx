import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FeedLine } from '../activity/FeedLine';
import { graphql } from '../graphql/gql';
import { OperationLive, useFreshness, useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { EmptyState } from '../ui/EmptyState';
import { Freshness } from '../ui/Freshness';
import { WallFigure } from '../ui/WallFigure';

const wallQuery = graphql(`
  query Wall($id: ID!) {
    operation(id: $id) {
      id
      name
      seizures(first: 1) {
        count {
          value
        }
      }
      feed(first: 12) {
        items {
          id
          ...FeedLine_event
        }
      }
    }
  }
`);

/** What just happened, where, and how much so far: for a screen that nobody touches. */
export const WallPage = ({ operationId }: { operationId: string }) => (
  <OperationLive operationId={operationId} onEnded={() => location.assign('/operations')}>
    <Wall operationId={operationId} />
  </OperationLive>
);

const Wall = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation(['operations', 'activity']);
  const now = useNow();
  const freshness = useFreshness();
  const { data, refetch } = useSuspenseQuery(wallQuery, { variables: { id: operationId } });
  const again = useCoalesced(() => void refetch(), 400);
  useLiveFrames((frame) => frame.kind !== 'CAUGHT_UP' && again());
  if (!data.operation) return <EmptyState title={t('operations:missing')} />;
  const { name, seizures, feed } = data.operation;
  return (
    <main id="main" className="wall" data-theme="dark">
      <header>
        <h1>{name}</h1>
        <Freshness state={freshness} />
      </header>
      <dl>
        <WallFigure label={t('operations:seizures')} value={seizures.count.value} />
      </dl>
      <ol>
        {feed.items.map((event) => (
          <FeedLine key={event.id} event={event} now={now} />
        ))}
      </ol>
    </main>
  );
};
