import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/gql';
import type { HandlingInput, Handling_HandlingFragment, ReportState, SeizureBodyInput } from '../graphql/graphql';
import { markAnew } from '../handling/mark-record';
import { makeId } from '../platform/make-id';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';

const reportMutation = graphql(`
  mutation ReportSeizure($input: ReportSeizureInput!) {
    reportSeizure(input: $input) {
      ... on Seizure {
        id
        reference
        state
        version
        handling {
          ...Handling_handling @unmask
        }
        ...SeizureRow_seizure
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
  mutation CorrectSeizure($input: ChangeSeizureInput!) {
    correctSeizure(input: $input) {
      ... on Seizure {
        id
        reference
        state
        version
        handling {
          ...Handling_handling @unmask
        }
        ...SeizureRow_seizure
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

const submitMutation = graphql(`
  mutation SubmitSeizure($operationId: ID!, $id: ID!, $version: Int!) {
    stepSeizure(operationId: $operationId, id: $id, version: $version, action: submit) {
      ... on Seizure {
        id
        reference
        state
        version
        handling {
          ...Handling_handling @unmask
        }
        ...SeizureRow_seizure
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
  query KnownReport($operationId: ID!, $id: ID!) {
    seizure(operationId: $operationId, id: $id) {
      id
      state
      version
      viewerCanEdit
      handling {
        ...Handling_handling @unmask
      }
    }
  }
`);

/** The version of a report that is being corrected. */
export interface Edited {
  readonly version: number;
  readonly state: ReportState;
}

/** A report on its way. */
export interface Sending {
  readonly operationId: string;
  readonly id: string;
  readonly body: SeizureBodyInput;
  readonly submit: boolean;
  /** Nothing said: it is for every participant, or handled as the target is that it came of. A correction leaves it as it is. */
  readonly handling: HandlingInput | null;
  readonly edited?: Edited | undefined;
  readonly reason?: string | undefined;
}

/** A report that has arrived. */
export interface SentReport {
  readonly id: string;
  readonly reference: string;
  readonly state: ReportState;
  readonly handling: Handling_HandlingFragment;
}

/** Sends a report or a correction so that it can be neither lost nor doubled, whatever the line does. */
export const useSendReport = () => {
  const client = useApolloClient();
  return useCallback(
    async (sending: Sending): Promise<SendEnd<SentReport>> => {
      const correct = async ({ operationId, id, body, submit, reason }: Sending, edited: Edited): Promise<SendEnd<SentReport>> => {
        const corrected = await client.mutate({ mutation: correctMutation, variables: { input: { operationId, id, version: edited.version, body, reason: reason ?? null } } });
        const answer = corrected.data?.correctSeizure;
        if (answer?.__typename !== 'Seizure') return refusedEnd(answer?.refusals ?? []);
        if (!submit || (answer.state !== 'DRAFT' && answer.state !== 'SENT_BACK')) return done(answer);
        const submitted = await client.mutate({ mutation: submitMutation, variables: { operationId, id, version: answer.version } });
        const step = submitted.data?.stepSeizure;
        return step?.__typename === 'Seizure' ? done(step) : refusedEnd(step?.refusals ?? []);
      };
      const report = async (one: Sending): Promise<SendEnd<SentReport>> => {
        const { operationId, id, body, submit, handling } = one;
        const reported = await client.mutate({ mutation: reportMutation, variables: { input: { id, operationId, submit, body, handling } } });
        const answer = reported.data?.reportSeizure;
        if (answer?.__typename === 'Seizure') return done(answer);
        const refusals = answer?.refusals ?? [];
        if (!refusals.some(({ rule }) => rule === 'id.taken')) return refusedEnd(refusals);
        // Perhaps an earlier try did arrive and only its answer was lost: then this is a change of that report, not a second one.
        const { data } = await client.query({ query: knownQuery, variables: { operationId, id }, fetchPolicy: 'network-only' });
        const known = data?.seizure;
        if (!known?.viewerCanEdit) return report({ ...one, id: makeId() });
        const marked = await markAnew(client, 'Seizure', { ...known, operationId }, handling);
        return marked.kind === 'done' ? correct(one, { ...known, version: marked.done }) : marked;
      };
      try {
        return await (sending.edited ? correct(sending, sending.edited) : report(sending));
      } catch (error) {
        return brokenEnd(error);
      }
    },
    [client],
  );
};

const done = ({ id, reference, state, handling }: SentReport): SendEnd<SentReport> => ({ kind: 'done', done: { id, reference, state, handling } });
