import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFramesHere } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { OutcomePart } from './OutcomePart';

const messageOutcomesQuery = graphql(`
  query MessageOutcomes($operationId: ID!, $id: ID!) {
    message(operationId: $operationId, id: $id) {
      id
      viewerCanTakeUp
      outcomes {
        ...OutcomeLine_outcome @unmask
      }
    }
    operation(id: $operationId) {
      id
      viewerCanWriteProducts
    }
  }
`);

/** What came of an early warning beyond its answers, and the ways to make more of it: a product, or a target. */
export const MessageOutcomes = ({ operationId, messageId }: { readonly operationId: string; readonly messageId: string }) => {
  const { t } = useTranslation('products');
  const now = useNow();
  const { data, refetch } = useQuery(messageOutcomesQuery, { variables: { operationId, id: messageId }, fetchPolicy: 'cache-and-network' });
  const readAnew = () => void refetch();
  const again = useCoalesced(readAnew);
  // What came of it may stand in this operation or in another, whose event is told here too.
  useFramesHere(({ event, kind }) => ((event?.subjectId === messageId && event.kind.startsWith('Outcome')) || kind === 'RETRACTION') && again());
  if (!data?.message) return null;
  const { outcomes, viewerCanTakeUp } = data.message;
  if (outcomes.length === 0 && !viewerCanTakeUp) return null;
  return (
    <OutcomePart source={{ operationId, type: 'Message', id: messageId }} outcomes={outcomes} now={now} mayLink={viewerCanTakeUp} again={readAnew}>
      {viewerCanTakeUp && (
        <>
          <Link className="button" href={`/operations/${operationId}/take-up/message/${messageId}`}>
            {t('takeUp.open')}
          </Link>
          {data.operation?.viewerCanWriteProducts && (
            <Link className="button" href={`/operations/${operationId}/products/new?message=${messageId}`}>
              {t('write.work')}
            </Link>
          )}
        </>
      )}
    </OutcomePart>
  );
};
