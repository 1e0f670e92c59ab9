import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/gql';
import type { HandledKind, MarkSeizureInput } from '../graphql/graphql';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';

const markSeizureMutation = graphql(`
  mutation MarkSeizure($input: MarkSeizureInput!) {
    markSeizure(input: $input) {
      ... on Seizure {
        id
        ...SeizurePage_seizure
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

const markTargetMutation = graphql(`
  mutation MarkTarget($input: MarkTargetInput!) {
    markTarget(input: $input) {
      ... on Target {
        id
        ...TargetPage_target
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

/** Gives a record another handling. */
export const useMark = (kind: HandledKind) => {
  const client = useApolloClient();
  return useCallback(
    async (input: MarkSeizureInput): Promise<SendEnd<true>> => {
      const variables = { input };
      try {
        const answer =
          kind === 'Seizure'
            ? (await client.mutate({ mutation: markSeizureMutation, variables })).data?.markSeizure
            : (await client.mutate({ mutation: markTargetMutation, variables })).data?.markTarget;
        return answer?.__typename === 'Refused' ? refusedEnd(answer.refusals) : { kind: 'done', done: true };
      } catch (error) {
        return brokenEnd(error);
      }
    },
    [client, kind],
  );
};
