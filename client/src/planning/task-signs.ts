import type { TaskState } from '@muster/shared/vocabularies';
import type { StateSign } from '../ui/state-signs';

/** How the states of a task look. */
export const taskSigns: Readonly<Record<TaskState, StateSign>> = {
  TODO: { shape: 'ring', tone: 'neutral' },
  DOING: { shape: 'half', tone: 'blue' },
  DONE: { shape: 'check', tone: 'green' },
  DROPPED: { shape: 'dash', tone: 'neutral' },
};
