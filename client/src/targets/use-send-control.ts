import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/gql';
import type { ControlFinding, ControlTargetInput } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';

const controlMutation = graphql(`
  mutation ControlTarget($input: ControlTargetInput!) {
    controlTarget(input: $input) {
      ... on Control {
        id
        finding
        target {
          id
          ...TargetRow_target
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

const knownControls = graphql(`
  query KnownControls($operationId: ID!, $id: ID!) {
    target(operationId: $operationId, id: $id) {
      id
      controls {
        id
        finding
      }
    }
  }
`);

/** A control that has arrived. */
export interface SentControl {
  readonly finding: ControlFinding;
  /** What had arrived before: an earlier try whose answer was lost, told otherwise than now. */
  readonly isEarlier: boolean;
}

/** Reports a control so that it can be neither lost nor doubled, whatever the line does. */
export const useSendControl = () => {
  const client = useApolloClient();
  return useCallback(
    async (input: ControlTargetInput): Promise<SendEnd<SentControl>> => {
      const send = async (one: ControlTargetInput): Promise<SendEnd<SentControl>> => {
        const { data } = await client.mutate({ mutation: controlMutation, variables: { input: one } });
        const answer = data?.controlTarget;
        if (answer?.__typename === 'Control') return { kind: 'done', done: { finding: answer.finding, isEarlier: false } };
        const refusals = answer?.refusals ?? [];
        if (!refusals.some(({ rule }) => rule === 'id.taken')) return refusedEnd(refusals);
        // A control cannot be rewritten: when an earlier try did arrive, it stands, and the reader is told so.
        const known = await client.query({ query: knownControls, variables: { operationId: one.operationId, id: one.targetId }, fetchPolicy: 'network-only' });
        const earlier = known.data?.target?.controls.find(({ id }) => id === one.id);
        return earlier ? { kind: 'done', done: { finding: earlier.finding, isEarlier: true } } : send({ ...one, id: makeId() });
      };
      try {
        return await send(input);
      } catch (error) {
        return brokenEnd(error);
      }
    },
    [client],
  );
};
