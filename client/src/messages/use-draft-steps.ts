import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/gql';
import type { MessageCase_MessageFragment } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { bodyOfKept, handlingOfKept } from './message-draft';
import { changeDraftMutation } from './use-change-draft';

const discardMutation = graphql(`
  mutation DiscardDraft($operationId: ID!, $id: ID!, $version: Int!) {
    discardDraft(operationId: $operationId, id: $id, version: $version) {
      ... on Message {
        id
        ...MessageRow_message
        ...MessageCase_message
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

/** Sends a draft as it stands, or throws it away; each says whether it was done. */
export const useDraftSteps = (message: MessageCase_MessageFragment) => {
  const [sendDraft, sending] = useMutation(changeDraftMutation);
  const [discardDraft, discarding] = useMutation(discardMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const { operationId, id, version } = message;
  const send = useCallback(
    async () => (await take(sendDraft({ variables: { input: { operationId, id, version, send: true, body: bodyOfKept(message), handling: handlingOfKept(message) } } }).then(({ data }) => data?.changeDraft))) !== null,
    [sendDraft, operationId, id, version, message, take],
  );
  const discard = useCallback(async () => (await take(discardDraft({ variables: { operationId, id, version } }).then(({ data }) => data?.discardDraft))) !== null, [discardDraft, operationId, id, version, take]);
  return { send, discard, busy: sending.loading || discarding.loading, refusals, hasFailed };
};
