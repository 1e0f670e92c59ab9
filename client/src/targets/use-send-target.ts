import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/gql';
import type { HandlingInput, Handling_HandlingFragment, PartyInput, TargetBodyInput } from '../graphql/graphql';
import { markAnew } from '../handling/mark-record';
import { makeId } from '../platform/make-id';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';

const nominateMutation = graphql(`
  mutation NominateTarget($input: NominateTargetInput!) {
    nominateTarget(input: $input) {
      ... on Target {
        id
        reference
        handling {
          ...Handling_handling @unmask
        }
        ...TargetRow_target
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
  mutation CorrectTarget($input: CorrectTargetInput!) {
    correctTarget(input: $input) {
      ... on Target {
        id
        reference
        handling {
          ...Handling_handling @unmask
        }
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

const knownQuery = graphql(`
  query KnownTarget($operationId: ID!, $id: ID!) {
    target(operationId: $operationId, id: $id) {
      id
      version
      nextActions
      handling {
        ...Handling_handling @unmask
      }
    }
  }
`);

/** A target on its way. */
export interface SendingTarget {
  readonly operationId: string;
  readonly id: string;
  readonly body: TargetBodyInput;
  /** Whom it names; null when that stays as it is. */
  readonly parties: readonly PartyInput[] | null;
  /** Nothing said: it is for every participant. A correction leaves it as it is. */
  readonly handling: HandlingInput | null;
  /** The version that is corrected, when it is. */
  readonly version?: number | undefined;
  readonly reason?: string | undefined;
}

/** A target that has arrived. */
export interface SentTarget {
  readonly id: string;
  readonly reference: string;
  readonly handling: Handling_HandlingFragment;
}

/** Sends a target or a correction so that it can be neither lost nor doubled, whatever the line does. */
export const useSendTarget = () => {
  const client = useApolloClient();
  return useCallback(
    async (sending: SendingTarget): Promise<SendEnd<SentTarget>> => {
      const correct = async ({ operationId, id, body, parties, reason }: SendingTarget, version: number): Promise<SendEnd<SentTarget>> => {
        const { data } = await client.mutate({ mutation: correctMutation, variables: { input: { operationId, id, version, body, parties: parties && [...parties], reason: reason?.trim() || null } } });
        const answer = data?.correctTarget;
        return answer?.__typename === 'Target' ? { kind: 'done', done: answer } : refusedEnd(answer?.refusals ?? []);
      };
      const nominate = async (one: SendingTarget): Promise<SendEnd<SentTarget>> => {
        const { operationId, id, body, parties, handling } = one;
        const { data } = await client.mutate({ mutation: nominateMutation, variables: { input: { id, operationId, body, parties: parties && [...parties], handling } } });
        const answer = data?.nominateTarget;
        if (answer?.__typename === 'Target') return { kind: 'done', done: answer };
        const refusals = answer?.refusals ?? [];
        if (!refusals.some(({ rule }) => rule === 'id.taken')) return refusedEnd(refusals);
        // Perhaps an earlier try did arrive and only its answer was lost: then this is a change of that target, not a second one.
        const known = (await client.query({ query: knownQuery, variables: { operationId, id }, fetchPolicy: 'network-only' })).data?.target;
        if (!known?.nextActions.includes('correct')) return nominate({ ...one, id: makeId() });
        const marked = await markAnew(client, 'Target', { ...known, operationId }, handling);
        return marked.kind === 'done' ? correct(one, marked.done) : marked;
      };
      try {
        return await (sending.version === undefined ? nominate(sending) : correct(sending, sending.version));
      } catch (error) {
        return brokenEnd(error);
      }
    },
    [client],
  );
};
