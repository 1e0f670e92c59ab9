import { findCircle } from '@muster/shared/planning/task-order';
import { In } from 'typeorm';
import type { OperationEntity } from '../operations/operations.room';
import { ParticipationEntity } from '../operations/operations.room';
import { checkLanguage, checkLength } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import { Mistakes } from '../platform/mistakes';
import type { Transaction } from '../platform/transaction';
import type { TaskBody } from './planning.input';
import type { TaskEntity } from './task.entity';

const mostBefore = 20;

export type CheckedTask = Pick<TaskEntity, 'title' | 'note' | 'language' | 'ownerAgencyId' | 'startsOn' | 'dueOn' | 'after'>;

/** What a task says, checked against the other tasks of its operation: it waits for none that waits for it. */
export const checkTask = async (tx: Transaction, operation: OperationEntity, id: string, body: TaskBody, all: readonly TaskEntity[]): Promise<CheckedTask> => {
  const check = new Mistakes();
  const title = check.requiredText('title', body.title, { max: 200 });
  const note = check.text('note', body.note, { max: 4000, multiline: true });
  const language = checkLanguage(check, 'language', body.language ?? operation.language);
  const startsOn = body.startsOn ?? null;
  const dueOn = body.dueOn ?? null;
  if (startsOn && dueOn && dueOn < startsOn) check.add('date.order', 'dueOn', 'dueOn: this is before the first day.');
  const ownerAgencyId = await checkOwner(tx, check, operation.id, body.ownerAgencyId ?? null);
  const after = checkBefore(check, id, body.after ?? [], all);
  check.throwIfAny();
  return { title, note, language, ownerAgencyId, startsOn, dueOn, after };
};

const checkOwner = async (tx: Transaction, check: Mistakes, operationId: string, given: string | null): Promise<string | null> => {
  if (given === null) return null;
  const agencyId = given.toLowerCase();
  const found = isUuid(agencyId) ? await tx.manager.find(ParticipationEntity, { where: { operationId, agencyId, state: In(['INVITED', 'ACCEPTED']) } }) : [];
  if (found.length === 0) check.add('agency.not-participant', 'ownerAgencyId', 'ownerAgencyId: this agency takes no part in the operation.', { value: given.slice(0, 40) });
  return agencyId;
};

const checkBefore = (check: Mistakes, id: string, given: readonly string[], all: readonly TaskEntity[]): string[] => {
  const after = [...new Set(checkLength(check, 'after', given, mostBefore).map((one) => one.toLowerCase()))];
  const known = new Set(all.map((task) => task.id));
  after.forEach((one, index) => {
    if (!known.has(one)) check.add('task.unknown', `after.${index}`, `after.${index}: there is no such task.`, { value: one.slice(0, 40) });
  });
  const circle = findCircle([...all.filter((task) => task.id !== id), { id, after }]);
  if (circle.length > 0) {
    const titles = circle.map((one) => all.find((task) => task.id === one)?.title ?? '').filter(Boolean);
    check.add('task.circle', 'after', 'after: these tasks would wait for one another.', { titles: titles.join(' → ').slice(0, 300) });
  }
  return after;
};
