import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { AddIntelligenceInput } from '../graphql/graphql';
import type { RefusalData } from '../platform/use-refusals';

const addMutation = graphql(`
  mutation AddIntelligence($input: AddIntelligenceInput!) {
    addIntelligence(input: $input) {
      ... on IntelligenceNote {
        id
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

/** Adds a note; null when that was done, else why not: nothing is given when the line failed. */
export const useAddIntelligence = () => {
  // What is sent never enters the shared cache of the page.
  const [send] = useMutation(addMutation, { fetchPolicy: 'no-cache' });
  return async (input: AddIntelligenceInput): Promise<readonly RefusalData[] | null> => {
    const { data } = await send({ variables: { input } }).catch(() => ({ data: undefined }));
    const answer = data?.addIntelligence;
    if (answer?.__typename === 'IntelligenceNote') return null;
    return answer?.__typename === 'Refused' ? answer.refusals : [];
  };
};
