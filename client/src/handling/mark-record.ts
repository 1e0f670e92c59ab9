import type { ApolloClient } from '@apollo/client';
import { graphql } from '../graphql/gql';
import type { HandledKind, HandlingInput, Handling_HandlingFragment, MarkSeizureInput } from '../graphql/graphql';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';
import { handlingInput, markingOf } from './marking-draft';

const markSeizureMutation = graphql(`
  mutation MarkSeizure($input: MarkSeizureInput!) {
    markSeizure(input: $input) {
      ... on Seizure {
        id
        version
        ...SeizurePage_seizure
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

const markTargetMutation = graphql(`
  mutation MarkTarget($input: MarkTargetInput!) {
    markTarget(input: $input) {
      ... on Target {
        id
        version
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

const markMessageMutation = graphql(`
  mutation MarkMessage($input: MarkMessageInput!) {
    markMessage(input: $input) {
      ... on Message {
        id
        version
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

const markOf = async (client: ApolloClient, kind: HandledKind, input: MarkSeizureInput, language: string) => {
  if (kind === 'Seizure') return (await client.mutate({ mutation: markSeizureMutation, variables: { input } })).data?.markSeizure;
  if (kind === 'Target') return (await client.mutate({ mutation: markTargetMutation, variables: { input } })).data?.markTarget;
  // What was sent is marked with a reason: the server says so where there is none.
  return (await client.mutate({ mutation: markMessageMutation, variables: { input: { ...input, reason: input.reason ?? '', language } } })).data?.markMessage;
};

/** Gives a record another handling; done, it tells the version that the record then has. */
export const markRecord = async (client: ApolloClient, kind: HandledKind, input: MarkSeizureInput, language: string): Promise<SendEnd<number>> => {
  try {
    const answer = await markOf(client, kind, input, language);
    if (!answer) return { kind: 'failed' };
    return answer.__typename === 'Refused' ? refusedEnd(answer.refusals) : { kind: 'done', done: answer.version };
  } catch (error) {
    return brokenEnd(error);
  }
};

/** A record that arrived on an earlier try gets the handling that its writer has chosen since, before anything else of it changes. */
export const markAnew = (
  client: ApolloClient,
  kind: HandledKind,
  { operationId, id, version, handling }: { readonly operationId: string; readonly id: string; readonly version: number; readonly handling: Handling_HandlingFragment },
  chosen: HandlingInput | null,
): Promise<SendEnd<number>> => {
  const isSame = !chosen || JSON.stringify(handlingInput(markingOf(handling))) === JSON.stringify(chosen);
  return isSame ? Promise.resolve({ kind: 'done', done: version }) : markRecord(client, kind, { operationId, id, version, handling: chosen, reason: null }, 'en');
};
