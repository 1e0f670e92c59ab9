import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';

const decideMutation = graphql(`
  mutation DecideConsignment($operationId: ID!, $id: ID!, $version: Int!, $isSame: Boolean!, $reason: String) {
    decideConsignment(operationId: $operationId, id: $id, version: $version, isSame: $isSame, reason: $reason) {
      ... on ConsignmentPair {
        id
        ...ConsignmentPair_pair
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

/** Sends what is held of two reports; one that somebody else decided meanwhile is read anew. */
export const useDecideConsignment = (onStale: () => void) => {
  const [send, { data, loading, error }] = useMutation(decideMutation);
  const refusals = data?.decideConsignment.__typename === 'Refused' ? data.decideConsignment.refusals : [];
  const decide = async ({ operationId, id, version }: { operationId: string; id: string; version: number }, isSame: boolean, reason: string | null): Promise<boolean> => {
    const told = (await send({ variables: { operationId, id, version, isSame, reason } }).catch(() => ({ data: undefined }))).data?.decideConsignment;
    if (told?.__typename === 'Refused' && told.refusals.some(({ rule }) => rule === 'version.stale')) onStale();
    return told?.__typename === 'ConsignmentPair';
  };
  return { decide, refusals, error, loading };
};
