import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useNow } from '../platform/use-now';
import { Section } from '../ui/Page';
import { OutcomeList } from './OutcomeList';

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
  const { data } = useQuery(messageOutcomesQuery, { variables: { operationId, id: messageId }, fetchPolicy: 'cache-and-network' });
  if (!data?.message) return null;
  const { outcomes, viewerCanTakeUp } = data.message;
  if (outcomes.length === 0 && !viewerCanTakeUp) return null;
  return (
    <Section title={t('outcomes.title')}>
      <OutcomeList outcomes={outcomes} now={now} />
      {viewerCanTakeUp && (
        <p className="row no-print">
          <Link className="button" href={`/operations/${operationId}/take-up/message/${messageId}`}>
            {t('takeUp.open')}
          </Link>
          {data.operation?.viewerCanWriteProducts && (
            <Link className="button" href={`/operations/${operationId}/products/new?message=${messageId}`}>
              {t('write.work')}
            </Link>
          )}
        </p>
      )}
    </Section>
  );
};
