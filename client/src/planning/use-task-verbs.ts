import { useMutation } from '@apollo/client/react';
import type { TaskAction } from '@muster/shared/planning/task-lifecycle';
import { graphql } from '../graphql/gql';
import type { PlanTask_TaskFragment, TaskBody } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { useAnswer } from '../platform/use-answer';
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

interface Answer {
  readonly __typename?: string;
  readonly refusals?: readonly RefusalData[];
}

/** The fields of a task that a change sends back, so that nothing else of it is lost. */
export const bodyOf = ({ title, note, language, owner, startsOn, dueOn, after }: PlanTask_TaskFragment): TaskBody => ({ title, note, language, ownerAgencyId: owner?.id ?? null, startsOn, dueOn, after: [...after] });

/** Adding, changing and stepping tasks of an operation. */
export const useTaskVerbs = (operationId: string, onDone: () => void) => {
  const [sendAdd, added] = useMutation(addMutation);
  const [sendChange, changed] = useMutation(changeMutation);
  const [sendStep, stepped] = useMutation(stepMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const told = async (sent: Promise<{ data?: { answer?: Answer | null } | null | undefined }>): Promise<boolean> => {
    const isDone = (await take(sent.then(({ data }) => data?.answer))) !== null;
    // What comes before others may now let them begin.
    if (isDone) onDone();
    return isDone;
  };
  return {
    busy: added.loading || changed.loading || stepped.loading,
    /** Why the last of them was not done. */
    refusals,
    hasFailed,
    add: (body: TaskBody, id = makeId()) => told(sendAdd({ variables: { input: { id, operationId, body } } })),
    change: (task: PlanTask_TaskFragment, body: TaskBody) => told(sendChange({ variables: { input: { operationId, id: task.id, version: task.version, body } } })),
    step: (task: PlanTask_TaskFragment, action: TaskAction) => told(sendStep({ variables: { operationId, id: task.id, action, version: task.version } })),
  };
};
