import { holdOperation } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { checkTask } from './check-task';
import { workAudience } from './planning-audiences';
import type { AddTaskInput, ChangeTaskInput } from './planning.input';
import { planPolicy, taskPolicy } from './planning.policy';
import { changeTask, getTask, holdTasks } from './planning.store';
import { TaskEntity } from './task.entity';

const mostTasks = 500;

/** Adds a task to an operation. Sent twice, it is one. */
export const addTask = (context: Context, input: AddTaskInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, body } = input;
    const id = checkId('id', input.id);
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, planPolicy, 'layOut', operation, 'Operation');
    const all = await holdTasks(tx, operationId);
    const bodyHash = hashBody(body);
    const known = all.find((task) => task.id === id);
    if (known) return known.bodyHash === bodyHash ? id : refuse('id.taken', 'id', 'id: this identifier cannot be used for this task: make a new one.');
    if (all.length >= mostTasks) refuse('list.too-long', 'body', `body: an operation has ${mostTasks} tasks at most.`, { max: mostTasks });
    const checked = await checkTask(tx, operation, id, body, all);
    const now = tx.clock.now();
    const audience = workAudience(operationId);
    const row = { ...checked, operationId, id, key: null, state: 'TODO' as const, finishedAt: null, finishedBy: null, audience, version: 1, bodyHash, createdBy: tx.viewer.accountId, createdAt: now, updatedAt: now };
    await tx.manager.insert(TaskEntity, row);
    await tx.record({ operationId, kind: 'TaskAdded', subjectType: 'Task', subjectId: id, audience, arguments: { agencyId: tx.viewer.agencyId } });
    return id;
  });

/** Changes what a task says, in the version that was read. */
export const rewriteTask = (context: Context, { operationId, id, version, body }: ChangeTaskInput): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, taskPolicy, 'change', (await getTask(tx, operationId, id)).facts, 'Task');
    const all = await holdTasks(tx, operationId);
    const { task, operation } = await getTask(tx, operationId, id);
    const checked = await checkTask(tx, operation, task.id, body, all);
    const changed = await changeTask(tx, task, version, checked);
    await tx.record({ operationId, kind: 'TaskChanged', subjectType: 'Task', subjectId: task.id, subjectVersion: changed, audience: task.audience, arguments: { agencyId: tx.viewer.agencyId } });
    return task.id;
  });
