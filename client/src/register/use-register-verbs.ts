import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { PutRegisterRecordInput } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { fetchRegister } from './kept-register';

const putMutation = graphql(`
  mutation PutRegisterRecord($input: PutRegisterRecordInput!) {
    answer: putRegisterRecord(input: $input) {
      ... on RegisterRecord {
        id
        ...RegisterRecord_record
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
  mutation WithdrawRegisterRecord($id: ID!, $version: Int!, $reason: String!) {
    answer: withdrawRegisterRecord(id: $id, version: $version, reason: $reason) {
      ... on RegisterRecord {
        id
        ...RegisterRecord_record
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

/** What those who keep the register do with a record; this device then has the register as it stands. */
export const useRegisterVerbs = () => {
  const { refusals, hasFailed, take } = useAnswer();
  const [put, putting] = useMutation(putMutation);
  const [withdraw, withdrawing] = useMutation(withdrawMutation);
  const done = async <Answer,>(answer: Answer): Promise<Answer> => {
    if (answer) await fetchRegister();
    return answer;
  };
  return {
    busy: putting.loading || withdrawing.loading,
    refusals,
    hasFailed,
    put: async (input: PutRegisterRecordInput) => done(await take(put({ variables: { input } }).then(({ data }) => data?.answer))),
    withdraw: async (id: string, version: number, reason: string) => done(await take(withdraw({ variables: { id, version, reason } }).then(({ data }) => data?.answer))),
  };
};
