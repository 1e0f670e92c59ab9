import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { AnswerIntroductionInput, AskIntroductionInput } from '../graphql/graphql';
import { useDeed } from './use-deed';

const askMutation = graphql(`
  mutation AskIntroduction($input: AskIntroductionInput!) {
    answer: askIntroduction(input: $input) {
      ... on IntroductionRequest {
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

const answerMutation = graphql(`
  mutation AnswerIntroductionRequest($input: AnswerIntroductionInput!) {
    answer: answerIntroductionRequest(input: $input) {
      ... on IntroductionRequest {
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
  mutation TakeBackIntroductionRequest($operationId: ID!, $id: ID!) {
    answer: takeBackIntroductionRequest(operationId: $operationId, id: $id) {
      ... on IntroductionRequest {
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

/** Asks for introductions, answers such a request and takes one back; each says whether it was done, and reads the page anew when it was. */
export const useRequestVerbs = (operationId: string, again: () => void) => {
  const [ask, asking] = useMutation(askMutation);
  const [answer, answering] = useMutation(answerMutation);
  const [takeBack, takingBack] = useMutation(takeBackMutation);
  const { done, refusals, hasFailed } = useDeed(again);
  return {
    ask: (input: Omit<AskIntroductionInput, 'operationId'>) => done(ask({ variables: { input: { ...input, operationId } } })),
    answer: (input: Omit<AnswerIntroductionInput, 'operationId'>) => done(answer({ variables: { input: { ...input, operationId } } })),
    takeBack: (id: string) => done(takeBack({ variables: { operationId, id } })),
    busy: asking.loading || answering.loading || takingBack.loading,
    refusals,
    hasFailed,
  };
};
