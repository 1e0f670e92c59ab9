import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { RefusalData } from '../platform/use-refusals';

const releaseMutation = graphql(`
  mutation ReleaseParty($operationId: ID!, $id: ID!, $agencyId: ID!) {
    releaseParty(operationId: $operationId, id: $id, agencyId: $agencyId) {
      ... on Seizure {
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

/** Releases a name in a report to another participant; null when that was done, else why not. */
export const useReleaseName = (operationId: string) => {
  const [send] = useMutation(releaseMutation);
  return async (id: string, agencyId: string): Promise<readonly RefusalData[] | null> => {
    const { data } = await send({ variables: { operationId, id, agencyId } }).catch(() => ({ data: undefined }));
    const answer = data?.releaseParty;
    if (answer?.__typename === 'Seizure') return null;
    return answer?.__typename === 'Refused' ? answer.refusals : [];
  };
};
