import type { TaskState } from '@muster/shared/vocabularies';

interface Standing {
  readonly taskState: TaskState;
  readonly dueOn: string | null;
}

/** Whether it is still to be done. */
export const isOpenTask = ({ taskState }: Standing): boolean => taskState === 'TODO' || taskState === 'DOING';

/** Whether it was to be done before a day, YYYY-MM-DD, and is not. */
export const isLate = (task: Standing, today: string): boolean => isOpenTask(task) && task.dueOn !== null && task.dueOn < today;
