import { addDays, daysBetween } from '@muster/shared/days';
import { nextWorkingDay } from '@muster/shared/reference/working-days';
import { moved } from '@muster/shared/planning/task-order';
import { wasteOperationTasks } from '@muster/shared/planning/task-template';
import type { OperationEntity } from '../operations/operations.room';
import { getPreviousOperation, holdOperation, ParticipationEntity } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { workAudience } from './planning-audiences';
import { planPolicy } from './planning.policy';
import { holdTasks } from './planning.store';
import { TaskEntity } from './task.entity';

export const taskSources = ['TEMPLATE', 'PREVIOUS_EDITION'] as const;
/** Where the tasks of an operation are taken from. */
export type TaskSource = (typeof taskSources)[number];

type Laid = Pick<TaskEntity, 'id' | 'key' | 'title' | 'note' | 'language' | 'ownerAgencyId' | 'startsOn' | 'dueOn' | 'after'>;

/** Lays out the tasks of an operation that has none, from the template or from the edition before, on its own days. Gives how many. */
export const layOutTasks = (context: Context, operationId: string, source: TaskSource): Promise<string> =>
  context.change(async (tx) => {
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, planPolicy, 'layOut', operation, 'Operation');
    if ((await holdTasks(tx, operationId)).length > 0) refuse('tasks.laid-out', 'operationId', 'operationId: this operation has tasks already: add to them.');
    const laid = source === 'TEMPLATE' ? await fromTemplate(tx, operation) : await fromPrevious(tx, operation);
    const now = tx.clock.now();
    const audience = workAudience(operationId);
    await tx.manager.insert(
      TaskEntity,
      laid.map((task) => ({ ...task, operationId, state: 'TODO' as const, finishedAt: null, finishedBy: null, audience, version: 1, bodyHash: hashBody(task), createdBy: tx.viewer.accountId, createdAt: now, updatedAt: now })),
    );
    await tx.record({ operationId, kind: 'TasksLaidOut', subjectType: 'Operation', subjectId: operationId, subjectVersion: operation.version, audience, arguments: { count: laid.length, source } });
    return operationId;
  });

/** Due days are kept on working days of whoever is to do it; the operation's own first day stays what it is. */
const fromTemplate = async (tx: Transaction, { startsOn, language, leadAgencyId }: OperationEntity): Promise<Laid[]> => {
  const words = language.startsWith('fr') ? 'fr' : 'en';
  const idOf = new Map(wasteOperationTasks.map(({ key }) => [key, tx.clock.uuid()]));
  const id = (key: string): string => idOf.get(key) ?? refuse('task.unknown', null, `The template has no task ${key}.`);
  const day = (days: number): string | null => startsOn && addDays(startsOn, days);
  const countryOf = await findCountries(tx, [leadAgencyId]);
  return wasteOperationTasks.map(({ key, title, owner, startsAfterDays, dueAfterDays, after, isOnTheDay }) => {
    const ownerAgencyId = owner === 'LEAD' ? leadAgencyId : null;
    const dueOn = day(dueAfterDays);
    return { id: id(key), key, title: title[words], note: null, language: words, ownerAgencyId, startsOn: day(startsAfterDays), dueOn: isOnTheDay ? dueOn : dueOn && nextWorkingDay(dueOn, countryOf(ownerAgencyId)), after: after.map(id) };
  });
};

/** The tasks of the edition before, undone again; an owner that takes no part any more leaves its tasks to nobody. */
const fromPrevious = async (tx: Transaction, operation: OperationEntity): Promise<Laid[]> => {
  const { id: operationId, startsOn } = operation;
  const previous = await getPreviousOperation(tx, operation, 'source');
  const kept = await tx.manager.find(TaskEntity, { where: { operationId: previous.id } });
  const tasks = kept.filter(({ state }) => state !== 'DROPPED');
  if (tasks.length === 0) refuse('tasks.none', 'source', 'source: the edition before has no tasks.');
  const participants = new Set((await tx.manager.find(ParticipationEntity, { where: { operationId } })).filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED').map(({ agencyId }) => agencyId));
  const idOf = new Map(tasks.map(({ id }) => [id, tx.clock.uuid()]));
  const days = startsOn && previous.startsOn ? daysBetween(previous.startsOn, startsOn) : null;
  const onItsDays = days === null ? tasks.map((task) => ({ ...task, startsOn: null, dueOn: null })) : moved(tasks, days);
  const countryOf = await findCountries(tx, [...participants]);
  return onItsDays.map(({ id, key, title, note, language, ownerAgencyId: former, startsOn: first, dueOn, after }) => {
    const ownerAgencyId = former && participants.has(former) ? former : null;
    // What falls on the first operational day goes on doing so.
    const isOnTheDay = dueOn === startsOn;
    return {
      id: idOf.get(id) ?? tx.clock.uuid(), key, title, note, language, ownerAgencyId, startsOn: first, dueOn: isOnTheDay ? dueOn : dueOn && nextWorkingDay(dueOn, countryOf(ownerAgencyId)),
      after: after.flatMap((one) => idOf.get(one) ?? []),
    };
  });
};

const findCountries = async (tx: Transaction, agencyIds: readonly string[]): Promise<(agencyId: string | null) => string | null> => {
  const rows = await tx.query<{ id: string; country: string | null }>('/* findCountries */ select id, country from agencies where id = any($1::uuid[])', [agencyIds]);
  const countries = new Map(rows.map(({ id, country }) => [id, country]));
  return (agencyId) => (agencyId === null ? null : (countries.get(agencyId) ?? null));
};
