import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/gql';
import type { WriteMessageInput } from '../graphql/graphql';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';

const writeMutation = graphql(`
  mutation WriteMessage($input: WriteMessageInput!) {
    writeMessage(input: $input) {
      ... on Message {
        id
        ...MessageRow_message
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

/** Sends a message so that it can be neither lost nor doubled: the same is sent under the same identifier. */
export const useSendMessage = () => {
  const client = useApolloClient();
  return useCallback(
    async (input: WriteMessageInput): Promise<SendEnd<{ readonly id: string }>> => {
      try {
        const answer = (await client.mutate({ mutation: writeMutation, variables: { input } })).data?.writeMessage;
        return answer?.__typename === 'Message' ? { kind: 'done', done: answer } : refusedEnd(answer?.refusals ?? []);
      } catch (error) {
        return brokenEnd(error);
      }
    },
    [client],
  );
};
