import { dayIn, zoneOf } from '@muster/shared/reference/working-days';
import type { TaskState } from '@muster/shared/vocabularies';

interface Standing {
  readonly taskState: TaskState;
  readonly dueOn: string | null;
  readonly owner: { readonly country: string | null } | null;
}

/** Whether it is still to be done. */
export const isOpenTask = ({ taskState }: Pick<Standing, 'taskState'>): boolean => taskState === 'TODO' || taskState === 'DOING';

/** Whether its day has gone by, where its owner is, and it is still to be done. */
export const isLate = (task: Standing, now: number): boolean => isOpenTask(task) && task.dueOn !== null && task.dueOn < dayIn(zoneOf(task.owner?.country ?? null), new Date(now));
