import { holdOperation } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import { checkLanguage } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { PlanDocumentEntity } from './plan-document.entity';
import { findFormer, keepPlanDocument } from './plan-document.store';
import type { AddPlanDocumentInput } from './plan-document.type';
import { documentPolicy } from './planning.policy';
import { TaskEntity } from './task.entity';

/** Adds a document to the plan or to a task, in the place of an older one where it is told; its files follow. Sent twice, it makes one. */
export const addPlanDocument = (context: Context, input: AddPlanDocumentInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, id, kind } = input;
    const operation = await holdOperation(tx, operationId);
    const bodyHash = hashBody({ ...input, id: id.toLowerCase() });
    // A repeat of what was kept says what it said then: the former one has been overtaken by it since.
    const kept = await findKept(tx, operationId, id, bodyHash);
    const former = kept ? null : await findFormer(tx, operationId, input.supersedesId);
    const task = await findTask(tx, operationId, input.taskId ?? kept?.taskId ?? former?.taskId);
    await assertCan(context, documentPolicy, 'add', { id: operation.id, state: operation.state, taskOwnerId: task?.ownerAgencyId ?? null }, 'PlanDocument');
    if (input.taskId && !task) refuse('task.unknown', 'taskId', 'taskId: there is no such task.');
    const check = new Mistakes();
    const said = {
      title: check.requiredText('title', input.title, { max: 200 }),
      note: check.text('note', input.note, { max: 2000, multiline: true }),
      language: checkLanguage(check, 'language', input.language),
    };
    check.throwIfAny();
    return keepPlanDocument(tx, { ...said, operationId, id, kind, taskId: task?.id ?? null, supersedesId: former?.id ?? null, takenFromId: null, bodyHash });
  });

const findTask = (tx: Transaction, operationId: string, id: string | null | undefined): Promise<TaskEntity | null> =>
  id && isUuid(id) ? findRow(tx, TaskEntity, { operationId, id: id.toLowerCase() }) : Promise.resolve(null);

const findKept = (tx: Transaction, operationId: string, id: string, bodyHash: string): Promise<PlanDocumentEntity | null> =>
  isUuid(id) ? findRow(tx, PlanDocumentEntity, { operationId, id: id.toLowerCase(), bodyHash }) : Promise.resolve(null);
