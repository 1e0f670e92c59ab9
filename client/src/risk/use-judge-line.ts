import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';

const judgeMutation = graphql(`
  mutation JudgeLine($input: JudgeLineInput!) {
    judgeLine(input: $input) {
      ... on ManifestLine {
        id
        ...RankedLine_line
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

/** Keeps what a person judges of a line, or takes it back; true once it is done. The counts of the manifest follow. */
export const useJudgeLine = (operationId: string, manifestId: string, line: number) => {
  const { i18n } = useTranslation();
  const [send, { loading }] = useMutation(judgeMutation, { refetchQueries: ['OneManifest'] });
  const { refusals, hasFailed, take } = useAnswer();
  const judge = async (code: string, holds: boolean, reason: string | null): Promise<boolean> =>
    (await take(send({ variables: { input: { operationId, manifestId, line, code, holds, reason, language: i18n.language } } }).then(({ data }) => data?.judgeLine))) !== null;
  return { judge, busy: loading, refusals, hasFailed };
};
