import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FeedLine } from '../activity/FeedLine';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { SeizureTable } from '../seizures/SeizureTable';
import { Page, Section } from '../ui/Page';
import { EmptyState } from '../ui/EmptyState';

const overviewQuery = graphql(`
  query OperationOverview($id: ID!) {
    operation(id: $id) {
      id
      name
      seizures(first: 20) {
        items {
          id
          ...SeizureRow_seizure
        }
      }
      feed(first: 20) {
        items {
          id
          ...FeedLine_event
        }
      }
    }
  }
`);

/** How an operation goes: what was found and what happened. */
export const OverviewPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation(['operations', 'activity']);
  const now = useNow();
  const { data, refetch } = useSuspenseQuery(overviewQuery, { variables: { id: operationId } });
  const again = useCoalesced(() => void refetch());
  useLiveFrames((frame) => frame.kind !== 'CAUGHT_UP' && again());
  if (!data.operation) return <EmptyState title={t('operations:missing')} />;
  const { name, seizures, feed } = data.operation;
  return (
    <Page title={name}>
      <Section title={t('operations:seizures')}>
        <SeizureTable seizures={seizures.items} />
      </Section>
      <Section title={t('activity:title')}>
        {feed.items.length === 0 ? (
          <EmptyState title={t('activity:empty')} />
        ) : (
          <ol className="feed">
            {feed.items.map((event) => (
              <FeedLine key={event.id} event={event} now={now} />
            ))}
          </ol>
        )}
      </Section>
    </Page>
  );
};
