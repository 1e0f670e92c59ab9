import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';
import { fetchRegister } from './kept-register';

const confirmMutation = graphql(`
  mutation ConfirmRegisterImport($id: ID!, $reason: String!) {
    answer: confirmRegisterImport(id: $id, reason: $reason) {
      ... on RegisterImport {
        id
        ...RegisterFile_import
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
  mutation TakeBackRegisterImport($id: ID!, $reason: String!) {
    answer: takeBackRegisterImport(id: $id, reason: $reason) {
      ... on RegisterImport {
        id
        ...RegisterFile_import
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

/** Reads a previewed file in, or takes one back; this device then has the register as it stands. */
export const useFileVerbs = () => {
  const { refusals, hasFailed, take } = useAnswer();
  const [confirm, confirming] = useMutation(confirmMutation);
  const [takeBack, takingBack] = useMutation(takeBackMutation);
  const done = async (isDone: boolean): Promise<boolean> => {
    if (isDone) await fetchRegister();
    return isDone;
  };
  return {
    busy: confirming.loading || takingBack.loading,
    refusals,
    hasFailed,
    confirm: async (id: string, reason: string) => done((await take(confirm({ variables: { id, reason } }).then(({ data }) => data?.answer))) !== null),
    takeBack: async (id: string, reason: string) => done((await take(takeBack({ variables: { id, reason } }).then(({ data }) => data?.answer))) !== null),
  };
};
