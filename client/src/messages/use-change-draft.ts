import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/gql';
import type { ChangeDraftInput } from '../graphql/graphql';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';

/** A draft written anew, or sent. */
export const changeDraftMutation = graphql(`
  mutation ChangeDraft($input: ChangeDraftInput!) {
    changeDraft(input: $input) {
      ... on Message {
        id
        ...MessageRow_message
        ...MessageCase_message
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

/** Writes a kept draft anew, and sends it if asked to: on a version that somebody changed meanwhile nothing is written. */
export const useChangeDraft = () => {
  const client = useApolloClient();
  return useCallback(
    async (input: ChangeDraftInput): Promise<SendEnd<{ readonly id: string }>> => {
      try {
        const answer = (await client.mutate({ mutation: changeDraftMutation, variables: { input } })).data?.changeDraft;
        return answer?.__typename === 'Message' ? { kind: 'done', done: answer } : refusedEnd(answer?.refusals ?? []);
      } catch (error) {
        return brokenEnd(error);
      }
    },
    [client],
  );
};
