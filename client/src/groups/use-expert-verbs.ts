import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { OfferExpertiseInput } from '../graphql/graphql';
import { useDeed } from './use-deed';

const offerMutation = graphql(`
  mutation OfferExpertise($input: OfferExpertiseInput!) {
    answer: offerExpertise(input: $input) {
      ... on Expertise {
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

const confirmMutation = graphql(`
  mutation ConfirmExpertise($operationId: ID!, $id: ID!, $version: Int!) {
    answer: confirmExpertise(operationId: $operationId, id: $id, version: $version) {
      ... on Expertise {
        id
        state
        version
        viewerCanConfirm
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

const withdrawMutation = graphql(`
  mutation WithdrawExpertise($operationId: ID!, $id: ID!) {
    answer: withdrawExpertise(operationId: $operationId, id: $id) {
      ... on Operation {
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

/** What members do about experts: they put themselves forward, are vouched for and taken off the list; each says whether it was done, and reads the page anew when it was. */
export const useExpertVerbs = (operationId: string, again: () => void) => {
  const [offer, offering] = useMutation(offerMutation);
  const [confirm, confirming] = useMutation(confirmMutation);
  const [withdraw, withdrawing] = useMutation(withdrawMutation);
  const { done, refusals, hasFailed } = useDeed(again);
  return {
    offer: (input: Omit<OfferExpertiseInput, 'operationId'>) => done(offer({ variables: { input: { ...input, operationId } } })),
    confirm: (id: string, version: number) => done(confirm({ variables: { operationId, id, version } })),
    withdraw: (id: string) => done(withdraw({ variables: { operationId, id } })),
    busy: offering.loading || confirming.loading || withdrawing.loading,
    refusals,
    hasFailed,
  };
};
