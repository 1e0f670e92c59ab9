import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../graphql/gql';
import type { CourseEditor_DraftFragment, PublishCourseDraftInput, SaveCourseDraftInput } from '../graphql/graphql';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';

const saveMutation = graphql(`
  mutation SaveCourseDraft($input: SaveCourseDraftInput!) {
    answer: saveCourseDraft(input: $input) {
      ... on CourseDraft {
        id
        ...CourseEditor_draft @unmask
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

const publishMutation = graphql(`
  mutation PublishCourseDraft($input: PublishCourseDraftInput!) {
    answer: publishCourseDraft(input: $input) {
      ... on Course {
        id
        version
        edition
        texts {
          id
          language
          title
        }
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

/** What is done with a draft over the line, each ending as a form's sending does. */
export const useDraftVerbs = () => {
  const client = useApolloClient();
  return useMemo(
    () => ({
      keep: async (input: SaveCourseDraftInput): Promise<SendEnd<CourseEditor_DraftFragment>> => {
        try {
          // What is right stands in no cache of this device.
          const { data } = await client.mutate({ mutation: saveMutation, variables: { input }, fetchPolicy: 'no-cache' });
          const answer = data?.answer;
          if (!answer) return { kind: 'failed' };
          return answer.__typename === 'Refused' ? refusedEnd(answer.refusals) : { kind: 'done', done: answer };
        } catch (error) {
          return brokenEnd(error);
        }
      },
      publish: async (input: PublishCourseDraftInput): Promise<SendEnd<{ readonly id: string; readonly version: number }>> => {
        try {
          const { data } = await client.mutate({ mutation: publishMutation, variables: { input } });
          const answer = data?.answer;
          if (!answer) return { kind: 'failed' };
          return answer.__typename === 'Refused' ? refusedEnd(answer.refusals) : { kind: 'done', done: answer };
        } catch (error) {
          return brokenEnd(error);
        }
      },
    }),
    [client],
  );
};
