import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { AddDocumentInput } from '../graphql/graphql';
import { useDeed } from './use-deed';

const addDocumentMutation = graphql(`
  mutation AddDocument($input: AddDocumentInput!) {
    answer: addDocument(input: $input) {
      ... on LibraryDocument {
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

/** Adds a document to a group's library; it says whether it was done, and reads the page anew when it was. */
export const useLibraryVerbs = (operationId: string, again: () => void) => {
  const [addDocument, adding] = useMutation(addDocumentMutation);
  const { done, refusals, hasFailed } = useDeed(again);
  return {
    addDocument: (input: Omit<AddDocumentInput, 'operationId'>) => done(addDocument({ variables: { input: { ...input, operationId } } })),
    busy: adding.loading,
    refusals,
    hasFailed,
  };
};
