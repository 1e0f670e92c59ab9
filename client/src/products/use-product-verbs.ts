import { useMutation } from '@apollo/client/react';
import type { ProductAction } from '@muster/shared/products/product-lifecycle';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';

const stepMutation = graphql(`
  mutation StepProduct($input: StepProductInput!) {
    answer: stepProduct(input: $input) {
      ... on Product {
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

const acknowledgeMutation = graphql(`
  mutation AcknowledgeProduct($operationId: ID!, $id: ID!) {
    answer: acknowledgeProduct(operationId: $operationId, id: $id) {
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

const feedbackMutation = graphql(`
  mutation GiveProductFeedback($input: ProductFeedbackInput!) {
    answer: giveProductFeedback(input: $input) {
      ... on Product {
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

interface Step {
  readonly action: ProductAction;
  readonly version: number;
  readonly reason: string;
  readonly language: string;
}

/** Takes a product on its way, and answers it for the reader's agency; each says whether it was done. */
export const useProductVerbs = (operationId: string, id: string) => {
  const [sendStep, stepping] = useMutation(stepMutation);
  const [sendAcknowledgement, acknowledging] = useMutation(acknowledgeMutation);
  const [sendFeedback, giving] = useMutation(feedbackMutation);
  const { refusals, hasFailed, take } = useAnswer();
  return {
    step: async ({ action, version, reason, language }: Step) =>
      (await take(sendStep({ variables: { input: { operationId, id, version, action, reason: reason.trim() || null, language } } }).then(({ data }) => data?.answer))) !== null,
    acknowledge: async () => (await take(sendAcknowledgement({ variables: { operationId, id } }).then(({ data }) => data?.answer))) !== null,
    giveFeedback: async (isUseful: boolean, reason: string, language: string) =>
      (await take(sendFeedback({ variables: { input: { operationId, productId: id, isUseful, reason, language } } }).then(({ data }) => data?.answer))) !== null,
    busy: stepping.loading || acknowledging.loading || giving.loading,
    refusals,
    hasFailed,
  };
};
