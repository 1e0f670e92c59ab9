import { useMutation } from '@apollo/client/react';
import type { WasteDocumentKind } from '@muster/shared/documents/document-kinds';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';
import { bodyOfDocument, type DocumentDraft } from './document-draft';

const recordMutation = graphql(`
  mutation RecordWasteDocument($input: RecordWasteDocumentInput!) {
    answer: recordWasteDocument(input: $input) {
      ... on WasteDocument {
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

const correctMutation = graphql(`
  mutation CorrectWasteDocument($input: CorrectWasteDocumentInput!) {
    answer: correctWasteDocument(input: $input) {
      ... on WasteDocument {
        id
        ...WasteDocument_document
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

interface Place {
  readonly operationId: string;
  readonly subjectType: 'Target' | 'Seizure';
  readonly subjectId: string;
  readonly id: string;
  readonly kind: WasteDocumentKind;
  /** The version that is corrected; nothing for one that is new. */
  readonly version: number | undefined;
}

/** Sends a document, new or corrected; tells whether it was taken, and keeps why not. */
export const useSendDocument = ({ operationId, subjectType, subjectId, id, kind, version }: Place) => {
  const [record, recording] = useMutation(recordMutation);
  const [correct, correcting] = useMutation(correctMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const send = async (draft: DocumentDraft, reason: string): Promise<boolean> => {
    const body = bodyOfDocument(kind, draft);
    const taken =
      version === undefined
        ? await take(record({ variables: { input: { id, operationId, subjectType, subjectId, kind, body } } }).then(({ data }) => data?.answer))
        : await take(correct({ variables: { input: { operationId, id, version, body, reason: reason.trim() || null } } }).then(({ data }) => data?.answer));
    return taken !== null;
  };
  return { send, refusals, hasFailed, isBusy: recording.loading || correcting.loading };
};
