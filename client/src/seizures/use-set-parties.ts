import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { PartyInput } from '../graphql/graphql';
import type { RefusalData } from '../platform/use-refusals';

const setPartiesMutation = graphql(`
  mutation SetParties($input: SetPartiesInput!) {
    setParties(input: $input) {
      ... on Seizure {
        id
        version
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

interface Report {
  readonly operationId: string;
  readonly id: string;
  readonly version: number;
}

/** Says which persons and companies a report names; null when that was done, else why not. Names stay out of the cache. */
export const useSetParties = ({ operationId, id, version }: Report) => {
  const [send] = useMutation(setPartiesMutation, { fetchPolicy: 'no-cache' });
  return async (parties: PartyInput[]): Promise<readonly RefusalData[] | null> => {
    const { data } = await send({ variables: { input: { operationId, id, version, parties } } }).catch(() => ({ data: undefined }));
    const answer = data?.setParties;
    if (answer?.__typename === 'Seizure') return null;
    return answer?.__typename === 'Refused' ? answer.refusals : [];
  };
};
