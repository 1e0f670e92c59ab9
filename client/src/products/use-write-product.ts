import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../graphql/gql';
import type { ChangeProductInput, WriteProductInput } from '../graphql/graphql';
import type { RefusalData } from '../platform/use-refusals';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';

const writeMutation = graphql(`
  mutation WriteProduct($input: WriteProductInput!) {
    answer: writeProduct(input: $input) {
      ... on Product {
        id
        ...ProductRow_product
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

const changeMutation = graphql(`
  mutation ChangeProduct($input: ChangeProductInput!) {
    answer: changeProduct(input: $input) {
      ... on Product {
        id
        version
        ...ProductRow_product
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

type Answer = { readonly __typename?: 'Product'; readonly id: string } | { readonly __typename?: 'Refused'; readonly refusals: readonly RefusalData[] } | null | undefined;

const endOf = async (sent: Promise<Answer>): Promise<SendEnd<{ readonly id: string }>> => {
  try {
    const answer = await sent;
    return answer && 'id' in answer ? { kind: 'done', done: answer } : refusedEnd(answer?.refusals ?? []);
  } catch (error) {
    return brokenEnd(error);
  }
};

/** Begins a product, or writes its draft anew, so that it can be neither lost nor doubled. */
export const useWriteProduct = () => {
  const client = useApolloClient();
  return useMemo(
    () => ({
      write: (input: WriteProductInput) => endOf(client.mutate({ mutation: writeMutation, variables: { input } }).then(({ data }) => data?.answer)),
      change: (input: ChangeProductInput) => endOf(client.mutate({ mutation: changeMutation, variables: { input } }).then(({ data }) => data?.answer)),
    }),
    [client],
  );
};
