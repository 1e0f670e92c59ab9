import type { TaskAction } from '@muster/shared/planning/task-lifecycle';
import { taskLifecycle } from '@muster/shared/planning/task-lifecycle';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { taskPolicy } from './planning.policy';
import { changeTask, getTask } from './planning.store';

/** Takes a task one step on. What waits for others may be begun all the same: people know why. */
export const stepTask = (context: Context, operationId: string, id: string, action: TaskAction, version: number): Promise<string> =>
  context.change(async (tx) => {
    const { task, facts } = await getTask(tx, operationId, id);
    await assertCan(context, taskPolicy, 'step', facts, 'Task');
    const next = taskLifecycle.step(task.state, action);
    if (!next.ok) return refuse(next.rule, 'action', `action: a task that is ${next.from} cannot ${action}.`, { from: next.from, action });
    const isDone = next.state === 'DONE';
    const changed = await changeTask(tx, task, version, { state: next.state, finishedAt: isDone ? tx.clock.now() : null, finishedBy: isDone ? tx.viewer.accountId : null });
    await tx.record({
      operationId, kind: 'TaskStepped', subjectType: 'Task', subjectId: task.id, subjectVersion: changed, audience: task.audience,
      arguments: { agencyId: tx.viewer.agencyId, action, from: task.state, to: next.state },
    });
    return task.id;
  });
