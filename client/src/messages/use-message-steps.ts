import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import type { MessageAnswer } from '@muster/shared/vocabularies';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';

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

/** Acknowledges and answers a message for the reader's agency; each says whether it was done. */
export const useMessageSteps = (operationId: string, id: string) => {
  const [sendAcknowledgement, acknowledging] = useMutation(acknowledgeMutation);
  const [sendAnswer, answering] = useMutation(answerMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const acknowledge = useCallback(async () => (await take(sendAcknowledgement({ variables: { operationId, id } }).then(({ data }) => data?.acknowledgeMessage))) !== null, [sendAcknowledgement, operationId, id, take]);
  const answer = useCallback(
    async ({ answer: said, note, language }: Answering) =>
      (await take(sendAnswer({ variables: { input: { operationId, messageId: id, answer: said, note: note.trim() || null, language } } }).then(({ data }) => data?.answerMessage))) !== null,
    [sendAnswer, operationId, id, take],
  );
  return { acknowledge, answer, busy: acknowledging.loading || answering.loading, refusals, hasFailed };
};
