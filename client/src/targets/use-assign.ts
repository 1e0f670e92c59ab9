import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/gql';
import type { AssignTargetInput } from '../graphql/graphql';
import type { RefusalData } from '../platform/use-refusals';

const assignMutation = graphql(`
  mutation AssignTarget($input: AssignTargetInput!) {
    assignTarget(input: $input) {
      ... on Target {
        id
        ...TargetPage_target
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

/** How assigning ended. */
export type AssignEnd = { readonly kind: 'done' | 'failed' } | { readonly kind: 'refused'; readonly refusals: readonly RefusalData[] };

/** Has agencies act on a target. */
export const useAssign = () => {
  const [send, { loading }] = useMutation(assignMutation);
  const assign = useCallback(
    async (input: AssignTargetInput): Promise<AssignEnd> => {
      const { data } = await send({ variables: { input } }).catch(() => ({ data: undefined }));
      const answer = data?.assignTarget;
      if (!answer) return { kind: 'failed' };
      return answer.__typename === 'Target' ? { kind: 'done' } : { kind: 'refused', refusals: answer.refusals };
    },
    [send],
  );
  return { assign, loading };
};
