import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { Section } from '../ui/Page';
import { MessageList } from './MessageList';

const targetWarningsQuery = graphql(`
  query TargetWarnings($operationId: ID!, $targetId: ID!) {
    operation(id: $operationId) {
      id
      messages(targetId: $targetId, first: 50) {
        items {
          id
          ...MessageRow_message
        }
      }
    }
  }
`);

/** What was said about a target, as far as the reader sees it: whom it warned, and what came of that. */
export const TargetWarnings = ({ operationId, targetId }: { readonly operationId: string; readonly targetId: string }) => {
  const { t } = useTranslation('messages');
  const now = useNow();
  const { data, refetch } = useQuery(targetWarningsQuery, { variables: { operationId, targetId }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => void refetch());
  useLiveFrames(({ event }) => event?.subjectType === 'Message' && again());
  const messages = data?.operation?.messages.items ?? [];
  return <Section title={t('ofTarget.title')}>{messages.length > 0 ? <MessageList label={t('ofTarget.title')} messages={messages} now={now} /> : <p className="muted">{t('ofTarget.none')}</p>}</Section>;
};
