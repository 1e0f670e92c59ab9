import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { toast } from '../ui/toasts';
import { useRiskWords } from './use-risk-words';

const nominateMutation = graphql(`
  mutation NominateLine($input: NominateLineInput!) {
    answer: nominateLine(input: $input) {
      ... on ManifestLine {
        id
        line
        target {
          id
          reference
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

const takeBackMutation = graphql(`
  mutation TakeBackNomination($operationId: ID!, $manifestId: ID!, $line: Int!) {
    answer: takeBackNomination(operationId: $operationId, manifestId: $manifestId, line: $line) {
      ... on ManifestLine {
        id
        line
        target {
          id
          reference
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

interface Told {
  readonly __typename?: string;
  readonly refusals?: readonly RefusalData[];
}

/** Makes a target of a line, and offers to take it back while the notice stands. */
export const useNominateLine = (operationId: string, manifestId: string) => {
  const { t } = useTranslation('risk');
  const { language } = useRiskWords();
  const { say } = useRefusals();
  const [nominate] = useMutation(nominateMutation);
  const [takeBack] = useMutation(takeBackMutation);
  const isDone = (line: number, answer: Told | null | undefined): boolean => {
    if (answer && answer.__typename !== 'Refused') return true;
    toast([t('manifest.notDone', { line }), ...(answer?.refusals ?? []).map(say)].join(' '));
    return false;
  };
  const undo = async (line: number) => {
    const answer = await takeBack({ variables: { operationId, manifestId, line } }).then(({ data }) => data?.answer, () => null);
    if (isDone(line, answer)) toast(t('manifest.takenBack', { line }));
  };
  return async (line: number) => {
    const answer = await nominate({ variables: { input: { operationId, manifestId, line, targetId: makeId(), language } } }).then(({ data }) => data?.answer, () => null);
    if (isDone(line, answer)) toast(t('manifest.nominated', { line }), () => void undo(line));
  };
};
