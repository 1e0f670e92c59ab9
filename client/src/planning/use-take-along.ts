import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { useAnswer } from '../platform/use-answer';
import { layOutMutation, takeDocumentMutation } from './edition-verbs';

const takeAimsMutation = graphql(`
  mutation TakeObjectives($operationId: ID!, $objectiveIds: [ID!]!) {
    answer: takeObjectives(operationId: $operationId, objectiveIds: $objectiveIds) {
      ... on Operation {
        id
        aims {
          id
          text
          language
          measure
          target
          reached
          takenFromId
          version
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

const takeTrainingsMutation = graphql(`
  mutation TakeTrainings($operationId: ID!, $assignmentIds: [ID!]!) {
    answer: takeTrainings(operationId: $operationId, assignmentIds: $assignmentIds) {
      ... on Operation {
        id
        trainings {
          id
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

/** What is to be taken along from the edition before. */
export interface Chosen {
  readonly tasks: boolean;
  readonly aims: readonly string[];
  readonly courses: readonly string[];
  readonly documents: readonly string[];
}

/** Takes along what is chosen, one after the other; what was taken stays taken where the line breaks, and the rest is asked for again. */
export const useTakeAlong = (operationId: string) => {
  const [layOut] = useMutation(layOutMutation);
  const [takeAims] = useMutation(takeAimsMutation);
  const [takeTrainings] = useMutation(takeTrainingsMutation);
  const [takeDocument] = useMutation(takeDocumentMutation);
  const [busy, setBusy] = useState(false);
  const answer = useAnswer();
  /** One identifier a document, however often it is asked for: what was cut off is finished under it. */
  const ids = useRef(new Map<string, string>());
  const idFor = (fromId: string): string => {
    const id = ids.current.get(fromId) ?? makeId();
    ids.current.set(fromId, id);
    return id;
  };
  const take = async ({ tasks, aims, courses, documents }: Chosen): Promise<boolean> => {
    setBusy(true);
    const steps = [
      ...(tasks ? [() => answer.take(layOut({ variables: { operationId, source: 'PREVIOUS_EDITION' } }).then(({ data }) => data?.answer))] : []),
      ...(aims.length > 0 ? [() => answer.take(takeAims({ variables: { operationId, objectiveIds: [...aims] } }).then(({ data }) => data?.answer))] : []),
      ...(courses.length > 0 ? [() => answer.take(takeTrainings({ variables: { operationId, assignmentIds: [...courses] } }).then(({ data }) => data?.answer))] : []),
      ...documents.map((fromId) => () => answer.take(takeDocument({ variables: { input: { id: idFor(fromId), operationId, fromId } } }).then(({ data }) => data?.answer))),
    ];
    let isDone = true;
    for (const step of steps) {
      isDone = (await step()) !== null;
      if (!isDone) break;
    }
    setBusy(false);
    return isDone;
  };
  return { take, busy, refusals: answer.refusals, hasFailed: answer.hasFailed };
};
