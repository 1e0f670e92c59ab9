import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { Interest_InterestFragment } from '../graphql/graphql';

const answerMutation = graphql(`
  mutation AnswerInterest($operationId: ID!, $id: ID!, $version: Int!, $isOffered: Boolean!) {
    answerInterest(operationId: $operationId, id: $id, version: $version, isOffered: $isOffered) {
      ... on Interest {
        id
        ...Interest_interest
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

/** Sends an agency's answer; tells what stood in its way. */
export const useAnswerInterest = ({ operationId, id, version }: Interest_InterestFragment) => {
  const [answer, { data, loading, error }] = useMutation(answerMutation);
  const refusals = data?.answerInterest.__typename === 'Refused' ? data.answerInterest.refusals : [];
  const send = async (isOffered: boolean): Promise<boolean> => {
    const told = await answer({ variables: { operationId, id, version, isOffered } }).catch(() => ({ data: undefined }));
    return told.data?.answerInterest.__typename === 'Interest';
  };
  return { send, refusals, error, loading };
};
