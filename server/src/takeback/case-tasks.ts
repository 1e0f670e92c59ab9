import { checkLanguage } from '../platform/checks/check-codes';
import { checkId, isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { PutTakeBackTaskInput } from './take-back.input';
import { caseTaskPolicy, takeBackPolicy } from './take-back.policy';
import { getCase, refuseClosed, tell } from './take-back.store';
import { TakeBackTaskEntity } from './take-back-task.entity';

const mostTasks = 60;

/** Adds a task to a case, or changes the version of one that was read. */
export const putTakeBackTask = (context: Context, input: PutTakeBackTaskInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, version } = input;
    const { takeBack, facts } = await getCase(tx, operationId, input.takeBackId);
    await assertCan(context, takeBackPolicy, 'handle', facts, 'TakeBack');
    refuseClosed(takeBack);
    const id = checkId('id', input.id);
    const check = new Mistakes();
    const ownerAgencyId = input.ownerAgencyId?.toLowerCase() ?? null;
    const written = { title: check.requiredText('title', input.title, { max: 200 }), language: checkLanguage(check, 'language', input.language ?? takeBack.language), ownerAgencyId, dueOn: input.dueOn ?? null };
    if (ownerAgencyId !== null && ownerAgencyId !== takeBack.agencyId && !takeBack.concernedIds.includes(ownerAgencyId)) {
      check.add('take-back.not-shared', 'ownerAgencyId', 'ownerAgencyId: the case is not shared with this agency.');
    }
    check.throwIfAny();
    const known = await findRow(tx, TakeBackTaskEntity, { operationId, id });
    if (known && known.caseId !== takeBack.id) refuse('id.taken', 'id', 'id: this identifier cannot be used for this task: make a new one.');
    if (!known) {
      if ((await tx.manager.countBy(TakeBackTaskEntity, { operationId, caseId: takeBack.id })) >= mostTasks) refuse('list.too-long', 'id', `id: a case has ${mostTasks} tasks at most.`, { max: mostTasks });
      await tx.manager.insert(TakeBackTaskEntity, { ...written, operationId, id, caseId: takeBack.id, key: null, doneAt: null, doneBy: null, writtenAt: tx.clock.now(), version: 1, audience: takeBack.audience });
    } else {
      // The same again, as whoever heard no answer sends it, is no change.
      if (version == null && known.title === written.title && known.ownerAgencyId === ownerAgencyId && known.dueOn === written.dueOn) return takeBack.id;
      const changed = version === known.version ? await tx.manager.update(TakeBackTaskEntity, { operationId, id, version: known.version }, { ...written, writtenAt: tx.clock.now(), version: known.version + 1 }) : { affected: 0 };
      if (changed.affected !== 1) refuse('version.stale', 'version', `version: you read version ${version ?? 0}, but the task has been changed since.`, { yours: version ?? 0, current: known.version });
    }
    await tell(tx, takeBack, 'TakeBackTaskPut', { arguments: { taskId: id } });
    return takeBack.id;
  });

/** Says that a task is done, or that it is not yet. */
export const finishTakeBackTask = (context: Context, operationId: string, id: string, isDone: boolean, version: number): Promise<string> =>
  context.change(async (tx) => {
    const task = isUuid(id) ? await findRow(tx, TakeBackTaskEntity, { operationId, id: id.toLowerCase() }) : null;
    if (!task) throw notFound();
    const { takeBack, facts } = await getCase(tx, operationId, task.caseId);
    await assertCan(context, caseTaskPolicy, 'finish', { ...facts, ownerAgencyId: task.ownerAgencyId }, 'TakeBack');
    refuseClosed(takeBack);
    if (isDone === (task.doneAt !== null)) return takeBack.id;
    const done = isDone ? { doneAt: tx.clock.now(), doneBy: tx.viewer.accountId } : { doneAt: null, doneBy: null };
    const changed = version === task.version ? await tx.manager.update(TakeBackTaskEntity, { operationId, id: task.id, version }, { ...done, version: version + 1 }) : { affected: 0 };
    if (changed.affected !== 1) refuse('version.stale', 'version', `version: you read version ${version}, but the task has been changed since.`, { yours: version, current: task.version });
    await tell(tx, takeBack, 'TakeBackTaskFinished', { arguments: { taskId: task.id, done: isDone ? 1 : 0 } });
    return takeBack.id;
  });
