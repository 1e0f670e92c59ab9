import { defineLifecycle } from '../lifecycle';
import type { TaskState } from '../vocabularies';

export const taskActions = ['begin', 'finish', 'drop', 'reopen'] as const;
export type TaskAction = (typeof taskActions)[number];

/** A task may be finished without having been begun; what was dropped or finished too early is taken up again. */
export const taskLifecycle = defineLifecycle<TaskState, TaskAction>({
  TODO: { begin: 'DOING', finish: 'DONE', drop: 'DROPPED' },
  DOING: { finish: 'DONE', drop: 'DROPPED', reopen: 'TODO' },
  DONE: { reopen: 'TODO' },
  DROPPED: { reopen: 'TODO' },
});
