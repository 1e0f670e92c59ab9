import type { EntityManager } from 'typeorm';
import type { Services } from '../platform/context';
import type { EventDraft } from '../platform/events';
import type { Transaction } from '../platform/transaction';
import { inTransaction } from '../platform/transaction';
import { giveNotifications } from './give-notifications';
import type { Happened } from './telling';
import { isTold, newsOf, tellingsOf } from './telling';

/** In the transaction of every change: what somebody is to be told of goes on the queue with it, or not at all. */
export const askToTell = ({ jobs }: Pick<Services, 'jobs'>, tx: Transaction, events: readonly EventDraft[]): Promise<void> => {
  const told = events.filter(({ kind }) => isTold(kind));
  for (const operationId of new Set(told.map((event) => event.operationId))) {
    jobs.enqueue(tx, { name: 'notifications.tell', data: { operationId, eventIds: told.filter((event) => event.operationId === operationId).map(({ id }) => id) } });
  }
  return Promise.resolve();
};

/** Tells of events once they are committed. Done twice, it is done once. */
export const tell = (services: Services, { operationId, eventIds }: { operationId: string; eventIds: readonly string[] }): Promise<void> =>
  inTransaction(services.dataSource, 'muster_jobs', null, async (manager) => {
    for (const { id, subject_type: subjectType, subject_id: subjectId, actor_account_id: actorId, at, ...happened } of await readHappened(manager, operationId, eventIds)) {
      await giveNotifications(services, manager, { operationId, eventId: id, subjectType, subjectId, about: newsOf(id, subjectId, happened), at, actorId }, tellingsOf(happened));
    }
  });

type Row = Happened & { id: string; subject_type: string; subject_id: string; actor_account_id: string | null; at: Date };

/** In the order in which it happened: events of one change have one instant. */
const readHappened = (manager: EntityManager, operationId: string, eventIds: readonly string[]): Promise<Row[]> =>
  manager.query(
    `/* readHappened */ select e.id, e.at, e.kind, e.subject_type, e.subject_id, e.actor_account_id, e.arguments,
       m.kind as "messageKind", m.replies_to_id is not null as "isReply", m.sender_agency_id as "senderAgencyId", m.addressee_ids as "addresseeIds", m.mentions,
       case when e.kind = 'MessageMarked' then array(select gained from unnest(m.releasable_to) gained where muster.meet(e.audience_before, array['o.' || e.operation_id || '.a.' || gained]) = '{}') end as "gainedAgencyIds",
       s.reporting_agency_id as "reportingAgencyId", t.owner_agency_id as "ownerAgencyId", g.account_id as "traineeId", array_remove(array[i.first_id, i.second_id], null) as "personIds",
       r.asked_by as "askedBy", r.introduction_id as "introductionId",
       case when e.kind = 'TasksLaidOut' then array(select distinct o.owner_agency_id from operation_tasks o where o.operation_id = e.operation_id and o.owner_agency_id is not null) end as "ownerAgencyIds"
     from events e
     left join messages m on e.subject_type = 'Message' and m.operation_id = e.operation_id and m.id = e.subject_id and m.state = 'SENT'
     left join seizures s on e.subject_type = 'Seizure' and s.operation_id = e.operation_id and s.id = e.subject_id
     left join operation_tasks t on e.subject_type = 'Task' and t.operation_id = e.operation_id and t.id = e.subject_id
     left join training_assignments g on e.subject_type = 'TrainingAssignment' and g.operation_id = e.operation_id and g.id = e.subject_id
     left join introductions i on e.subject_type = 'Introduction' and i.operation_id = e.operation_id and i.id = e.subject_id
     left join introduction_requests r on e.subject_type = 'IntroductionRequest' and r.operation_id = e.operation_id and r.id = e.subject_id
     where e.operation_id = $1 and e.id = any($2::uuid[]) order by array_position($2::uuid[], e.id)`,
    [operationId, eventIds],
  ) as Promise<Row[]>;
