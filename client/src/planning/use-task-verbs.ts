import { useMutation } from '@apollo/client/react';
import type { TaskAction } from '@muster/shared/planning/task-lifecycle';
import { graphql } from '../graphql/gql';
import type { PlanTask_TaskFragment, TaskBody } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import type { RefusalData } from '../platform/use-refusals';

const addMutation = graphql(`
  mutation AddTask($input: AddTaskInput!) {
    answer: addTask(input: $input) {
      ... on Task {
        id
        ...PlanTask_task @unmask
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

const changeMutation = graphql(`
  mutation ChangeTask($input: ChangeTaskInput!) {
    answer: changeTask(input: $input) {
      ... on Task {
        id
        ...PlanTask_task @unmask
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

const stepMutation = graphql(`
  mutation StepTask($operationId: ID!, $id: ID!, $action: TaskAction!, $version: Int!) {
    answer: stepTask(operationId: $operationId, id: $id, action: $action, version: $version) {
      ... on Task {
        id
        ...PlanTask_task @unmask
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

/** What became of a change: nothing to say, refusals, or no answer at all. */
export type TaskEnd = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly refusals: readonly RefusalData[] } | { readonly kind: 'failed' };

type Sent = Promise<{ data?: { answer?: { __typename?: string; refusals?: readonly RefusalData[] } | null } | null | undefined }>;

const endOf = async (sent: Sent): Promise<TaskEnd> => {
  try {
    const { data } = await sent;
    if (data?.answer?.__typename === 'Refused') return { kind: 'refused', refusals: data.answer.refusals ?? [] };
    return data?.answer ? { kind: 'done' } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
};

/** The fields of a task that a change sends back, so that nothing else of it is lost. */
export const bodyOf = ({ title, note, language, owner, startsOn, dueOn, after }: PlanTask_TaskFragment): TaskBody => ({ title, note, language, ownerAgencyId: owner?.id ?? null, startsOn, dueOn, after: [...after] });

/** Adding, changing and stepping tasks of an operation. */
export const useTaskVerbs = (operationId: string, onDone: () => void) => {
  const [sendAdd, added] = useMutation(addMutation);
  const [sendChange, changed] = useMutation(changeMutation);
  const [sendStep, stepped] = useMutation(stepMutation);
  const told = async (end: Promise<TaskEnd>): Promise<TaskEnd> => {
    const known = await end;
    // What comes before others may now let them begin.
    if (known.kind === 'done') onDone();
    return known;
  };
  return {
    busy: added.loading || changed.loading || stepped.loading,
    add: (body: TaskBody, id = makeId()) => told(endOf(sendAdd({ variables: { input: { id, operationId, body } } }))),
    change: (task: PlanTask_TaskFragment, body: TaskBody) => told(endOf(sendChange({ variables: { input: { operationId, id: task.id, version: task.version, body } } }))),
    step: (task: PlanTask_TaskFragment, action: TaskAction) => told(endOf(sendStep({ variables: { operationId, id: task.id, action, version: task.version } }))),
  };
};

/** What can be done with the tasks of an operation. */
export type TaskVerbs = ReturnType<typeof useTaskVerbs>;
