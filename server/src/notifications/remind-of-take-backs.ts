import type { EntityManager } from 'typeorm';
import type { Services } from '../platform/context';
import { giveNotifications } from './give-notifications';
import type { News } from './give-notifications';
import { atOnce, stepTold, takeStep, tellsBack } from './reminder-steps';
import type { Telling } from './telling';

/** Taking back goes on when an operation has ended. */
const goesOn = `o.state in ('ACTIVE', 'SUSPENDED', 'CONSOLIDATION', 'CLOSED')`;

/** Days of cases, of the answers of States of transit and of tasks, each in the zone of the State: for whom, and how many days before they are told of. */
const days = `
  select operation_id, id, id as case_id, zone, due_on, 7 as days_before, agency_id || concerned_ids as agency_ids, true as for_coordinators from take_back_cases where due_on is not null and state not in ('DONE', 'CLOSED')
  union all
  select operation_id, id, id, zone, transit_due_on, 7, array[agency_id], false from take_back_cases where transit_due_on is not null and state not in ('DONE', 'CLOSED')
  union all
  select t.operation_id, t.id, t.case_id, c.zone, t.due_on, 1, array[t.owner_agency_id], false from take_back_tasks t join take_back_cases c on c.operation_id = t.operation_id and c.id = t.case_id
    where t.due_on is not null and t.done_at is null and t.owner_agency_id is not null and c.state <> 'CLOSED'`;

interface Day {
  operation_id: string;
  id: string;
  case_id: string;
  key_at: Date;
  step: number;
  agency_ids: string[];
  for_coordinators: boolean;
  event_id: string;
}

/** Whoever handles a case and whom it concerns is told before its day and once that has gone by; of a case that is late the coordinators are told too. */
export const remindOfTakeBacks = async (services: Services, manager: EntityManager): Promise<void> => {
  const now = services.clock.now();
  const due = (await manager.query(
    `/* remindOfTakeBacks */ select * from (
       select d.operation_id, d.id, d.case_id, d.key_at, d.agency_ids, d.for_coordinators, e.id as event_id,
         case when (d.due_on + 1)::timestamp at time zone d.zone <= $1 then 2 when (d.due_on - d.days_before)::timestamp at time zone d.zone <= $1 then 1 else 0 end as step
       from (select days.*, due_on::timestamp at time zone 'UTC' as key_at from (${days}) days) d join operations o on o.id = d.operation_id
       join lateral (select id from events where operation_id = d.operation_id and subject_id = d.case_id order by at desc limit 1) e on true
       where ${goesOn} and d.key_at > $2) d
     where step > ${stepTold('d', 'd.key_at')} order by key_at, id limit ${atOnce}`,
    [now, new Date(now.getTime() - tellsBack)],
  )) as Day[];
  for (const day of due) {
    if (!(await takeStep(manager, day.operation_id, day.id, day.key_at, day.step))) continue;
    const news: News = { operationId: day.operation_id, eventId: day.event_id, subjectType: 'TakeBack', subjectId: day.case_id, about: `${day.id} ${day.key_at.toISOString()} ${day.step}`, at: now, actorId: null };
    const telling: Telling = { kind: 'TAKE_BACK_DUE', agencyIds: day.agency_ids, ...(day.for_coordinators && day.step === 2 ? { coordinators: true } : {}) };
    await giveNotifications(services, manager, news, [telling]);
  }
};
