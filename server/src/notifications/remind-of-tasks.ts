import { addDays } from '@muster/shared/days';
import { dayIn, zoneOf } from '@muster/shared/reference/working-days';
import type { EntityManager } from 'typeorm';
import type { Services } from '../platform/context';
import { giveNotifications } from './give-notifications';
import type { News } from './give-notifications';
import { atOnce, isRunning, stepTold, takeStep, tellsBack } from './reminder-steps';

/** How much earlier than in Greenwich a day can begin. */
const earliest = `interval '14 hours'`;

interface DueTask {
  operation_id: string;
  id: string;
  owner_agency_id: string;
  country: string | null;
  due_on: string;
  due_at: Date;
  told: number;
  event_id: string;
}

/** Tasks are due on a day where their owner is: whose they are is told a day before it begins, and once it has gone by. */
export const remindOfTasks = async (services: Services, manager: EntityManager): Promise<void> => {
  const now = services.clock.now();
  const tasks = (await manager.query(
    `/* remindOfTasks */ select t.operation_id, t.id, t.owner_agency_id, a.country, t.due_on::text, t.due_at, ${stepTold('t', 't.due_at')} as told, e.id as event_id
     from (select operation_id, id, owner_agency_id, state, due_on, due_on::timestamp at time zone 'UTC' as due_at from operation_tasks where due_on is not null) t join operations o on o.id = t.operation_id
     join agencies a on a.id = t.owner_agency_id
     join lateral (select id from events where operation_id = t.operation_id and (subject_id = t.id or kind = 'TasksLaidOut') order by at desc limit 1) e on true
     where ${isRunning} and t.state in ('TODO', 'DOING') and t.due_at > $2
       and case when t.due_at + interval '1 day' - ${earliest} <= $1 then 2 when t.due_at - interval '1 day' - ${earliest} <= $1 then 1 else 0 end > ${stepTold('t', 't.due_at')}
     order by t.due_at, t.id limit ${atOnce}`,
    [now, new Date(now.getTime() - tellsBack)],
  )) as DueTask[];
  for (const task of tasks) {
    const step = stepOf(task, now);
    if (step <= task.told || !(await takeStep(manager, task.operation_id, task.id, task.due_at, step))) continue;
    const news: News = { operationId: task.operation_id, eventId: task.event_id, subjectType: 'Task', subjectId: task.id, about: `${task.id} ${task.due_at.toISOString()} ${step}`, at: now, actorId: null };
    await giveNotifications(services, manager, news, [{ kind: 'TASK_DUE', agencyIds: [task.owner_agency_id] }]);
  }
};

/** 1 on the day before it is due, 2 once its day has gone by. */
const stepOf = ({ country, due_on: dueOn }: DueTask, now: Date): number => {
  const today = dayIn(zoneOf(country), now);
  if (today > dueOn) return 2;
  return today >= addDays(dueOn, -1) ? 1 : 0;
};
