import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/gql';
import type { IntroduceMembersInput } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';

const introduceMutation = graphql(`
  mutation IntroduceMembers($input: IntroduceMembersInput!) {
    introduceMembers(input: $input) {
      ... on Introduction {
        id
        ...Introduction_introduction
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

const knownIntroductions = graphql(`
  query KnownIntroductions($id: ID!) {
    operation(id: $id) {
      id
      introductions {
        id
      }
    }
  }
`);

/** An introduction that has arrived. */
export interface SentIntroduction {
  /** What had arrived before: an earlier try whose answer was lost, worded otherwise than now. */
  readonly isEarlier: boolean;
}

/** Introduces two people so that it can be neither lost nor doubled, whatever the line does. */
export const useSendIntroduction = () => {
  const client = useApolloClient();
  return useCallback(
    async (input: IntroduceMembersInput): Promise<SendEnd<SentIntroduction>> => {
      const send = async (one: IntroduceMembersInput): Promise<SendEnd<SentIntroduction>> => {
        const { data } = await client.mutate({ mutation: introduceMutation, variables: { input: one }, refetchQueries: ['OperationIntroductions'] });
        const answer = data?.introduceMembers;
        if (answer?.__typename === 'Introduction') return { kind: 'done', done: { isEarlier: false } };
        const refusals = answer?.refusals ?? [];
        if (!refusals.some(({ rule }) => rule === 'id.taken')) return refusedEnd(refusals);
        // An introduction cannot be rewritten: when an earlier try did arrive, it stands, and the reader is told so.
        const known = await client.query({ query: knownIntroductions, variables: { id: one.operationId }, fetchPolicy: 'network-only' });
        const isEarlier = known.data?.operation?.introductions.some(({ id }) => id === one.id);
        return isEarlier ? { kind: 'done', done: { isEarlier } } : send({ ...one, id: makeId() });
      };
      try {
        return await send(input);
      } catch (error) {
        return brokenEnd(error);
      }
    },
    [client],
  );
};
