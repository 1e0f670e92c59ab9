import { momentsOf, nextDueAt } from '@muster/shared/messages/due-times';
import type { AddresseeState, MessageKind } from '@muster/shared/vocabularies';
import type { EntityManager } from 'typeorm';
import type { Services } from '../platform/context';
import { inTransaction } from '../platform/transaction';
import { enqueueDeliveries, giveNotifications } from './give-notifications';
import { remindOfTakeBacks } from './remind-of-take-backs';
import { remindOfTasks } from './remind-of-tasks';
import { atOnce, isRunning, stepTold, takeStep, tellsBack } from './reminder-steps';
import type { Telling } from './telling';

const day = 86_400_000;
const keptFor = 180 * day;

/**
 * One steady pass: reminds of what is due, tells coordinators of silence, puts on the queue what waited for its hour, and
 * forgets what is old. Servers take turns; how far each clock was told of stands in the transaction that tells.
 */
export const remind = (services: Services): Promise<void> =>
  inTransaction(services.dataSource, 'muster_jobs', null, async (manager) => {
    const [{ mine }] = (await manager.query(`/* remind */ select pg_try_advisory_xact_lock(hashtext('muster.notifications'), hashtext(current_database())) as mine`)) as [{ mine: boolean }];
    if (!mine) return;
    await remindOfMessages(services, manager);
    await remindOfTasks(services, manager);
    await remindOfTakeBacks(services, manager);
    await enqueueWaiting(services, manager);
    await manager.query('/* forgetNotifications */ delete from notifications where created_at < $1', [new Date(services.clock.now().getTime() - keptFor)]);
  });

interface Waiting {
  operation_id: string;
  id: string;
  message_id: string;
  agency_id: string;
  kind: MessageKind;
  state: AddresseeState;
  sent_at: Date;
  acknowledge_due_at: Date | null;
  answer_due_at: Date | null;
  event_id: string;
}

const remindOfMessages = async (services: Services, manager: EntityManager): Promise<void> => {
  const now = services.clock.now();
  const waiting = (await manager.query(
    `/* remindOfMessages */ select a.operation_id, a.id, a.message_id, a.agency_id, m.kind, a.state, a.sent_at, a.acknowledge_due_at, a.answer_due_at, e.id as event_id
     from message_addressees a join operations o on o.id = a.operation_id join messages m on m.operation_id = a.operation_id and m.id = a.message_id
     join lateral (select id from events where operation_id = a.operation_id and subject_id = a.message_id and kind = 'MessageSent' order by at desc limit 1) e on true
     where ${isRunning} and a.due_at > $2 and a.due_at - (a.due_at - a.sent_at) / 4 <= $1 and ${stepTold('a', 'a.due_at')} < 3
     order by a.due_at, a.id limit ${atOnce}`,
    [now, new Date(now.getTime() - tellsBack)],
  )) as Waiting[];
  for (const one of waiting) {
    const dueAt = nextDueAt({ kind: one.kind, state: one.state, sentAt: one.sent_at, acknowledgeDueAt: one.acknowledge_due_at, answerDueAt: one.answer_due_at });
    const step = dueAt && stepOf(one.sent_at, dueAt, now);
    if (!dueAt || !step || !(await takeStep(manager, one.operation_id, one.id, dueAt, step))) continue;
    const news = { operationId: one.operation_id, eventId: one.event_id, subjectType: 'Message', subjectId: one.message_id, at: now, actorId: null };
    const clock = `${one.id} ${dueAt.toISOString()}`;
    const late: Telling = { kind: step === 1 ? 'REMINDER' : 'OVERDUE', agencyIds: [one.agency_id] };
    await giveNotifications(services, manager, { ...news, about: `${clock} ${late.kind}` }, [late]);
    if (step === 3) await giveNotifications(services, manager, { ...news, about: `${clock} ESCALATION` }, [{ kind: 'ESCALATION', coordinators: true }]);
  }
};

/** How far a clock has come: to be reminded of, overdue, or for the coordinators to know. */
const stepOf = (sentAt: Date, due: Date, now: Date): number => {
  const { remindAt, dueAt, escalateAt } = momentsOf(sentAt, due);
  return [remindAt, dueAt, escalateAt].filter((at) => now >= at).length;
};

interface WaitingWay {
  account_id: string;
  channel: string;
  device_id: string | null;
}

/** What waited for its hour; and, a minute later, what a server had in hand when it ended. */
const enqueueWaiting = async ({ clock, jobs }: Services, manager: EntityManager): Promise<void> => {
  const now = clock.now();
  const waiting = (await manager.query(
    `/* enqueueWaiting */ select distinct account_id, channel, device_id from notification_deliveries
     where state = 'WAITING' and due_at <= $1 and (claimed_until is null or claimed_until <= $1) and (due_at > created_at or created_at <= $2) limit ${atOnce}`,
    [now, new Date(now.getTime() - 60_000)],
  )) as WaitingWay[];
  enqueueDeliveries(jobs, manager, waiting.map((way) => ({ accountId: way.account_id, channel: way.channel, deviceId: way.device_id })));
};
