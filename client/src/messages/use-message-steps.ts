import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { MessageAnswer } from '@muster/shared/vocabularies';
import { graphql } from '../graphql/gql';
import type { RefusalData } from '../platform/use-refusals';

const acknowledgeMutation = graphql(`
  mutation AcknowledgeMessage($operationId: ID!, $id: ID!) {
    acknowledgeMessage(operationId: $operationId, id: $id) {
      ... on Message {
        id
        isRead
        ...MessageRow_message
        addressees {
          ...AddresseeLine_addressee @unmask
        }
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

const answerMutation = graphql(`
  mutation AnswerMessage($input: AnswerMessageInput!) {
    answerMessage(input: $input) {
      ... on Message {
        id
        isRead
        ...MessageRow_message
        addressees {
          ...AddresseeLine_addressee @unmask
        }
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

interface Answering {
  readonly answer: MessageAnswer;
  readonly note: string;
  readonly language: string;
}

/** Acknowledges and answers a message for the reader's agency. */
export const useMessageSteps = (operationId: string, id: string) => {
  const [sendAcknowledgement, acknowledging] = useMutation(acknowledgeMutation);
  const [sendAnswer, answering] = useMutation(answerMutation);
  const [refusals, setRefusals] = useState<readonly RefusalData[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const end = useCallback((answer: { readonly __typename?: string; readonly refusals?: readonly RefusalData[] } | null | undefined): boolean => {
    setFailed(!answer);
    setRefusals(answer?.refusals ?? []);
    return answer?.__typename === 'Message';
  }, []);
  const acknowledge = useCallback(async () => end((await sendAcknowledgement({ variables: { operationId, id } }).catch(() => ({ data: undefined }))).data?.acknowledgeMessage as never), [sendAcknowledgement, operationId, id, end]);
  const answer = useCallback(
    async ({ answer: said, note, language }: Answering) =>
      end((await sendAnswer({ variables: { input: { operationId, messageId: id, answer: said, note: note.trim() || null, language } } }).catch(() => ({ data: undefined }))).data?.answerMessage as never),
    [sendAnswer, operationId, id, end],
  );
  return { acknowledge, answer, busy: acknowledging.loading || answering.loading, refusals, hasFailed };
};
