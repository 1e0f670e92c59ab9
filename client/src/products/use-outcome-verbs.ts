import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { LinkOutcomeInput } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';

const linkMutation = graphql(`
  mutation LinkOutcome($input: LinkOutcomeInput!) {
    answer: linkOutcome(input: $input) {
      ... on Outcome {
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

const takeBackMutation = graphql(`
  mutation TakeBackOutcome($input: TakeBackOutcomeInput!) {
    answer: takeBackOutcome(input: $input) {
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

/** Says by hand what came of a warning or a product, and takes it back; each says whether it was done. */
export const useOutcomeVerbs = () => {
  const [sendLink, linking] = useMutation(linkMutation);
  const [sendTakeBack, takingBack] = useMutation(takeBackMutation);
  const { refusals, hasFailed, take } = useAnswer();
  return {
    link: async (input: LinkOutcomeInput) => (await take(sendLink({ variables: { input } }).then(({ data }) => data?.answer))) !== null,
    takeBack: async (operationId: string, id: string) => (await take(sendTakeBack({ variables: { input: { operationId, id } } }).then(({ data }) => data?.answer))) !== null,
    busy: linking.loading || takingBack.loading,
    refusals,
    hasFailed,
  };
};
