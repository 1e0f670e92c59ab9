import type { EmailRhythm, NotificationKind } from '@muster/shared/notifications/notification-kinds';
import { usualWays } from '@muster/shared/notifications/notification-kinds';
import { digestAt, tellingAt, usualTimes } from '@muster/shared/notifications/quiet-hours';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock';
import { uuidV7 } from '../platform/clock';
import type { Services } from '../platform/context';
import type { Telling } from './telling';

/** What somebody is told of: an event of an operation, and what makes two tellings the same news. */
export interface News {
  operationId: string;
  eventId: string;
  subjectType: string;
  subjectId: string;
  about: string;
  /** When it happened. */
  at: Date;
  /** Nobody is told of what they did themselves. */
  actorId: string | null;
}

/** What happened longer ago than this is shown in the app, and leaves by mail and push no more. */
const leavesWithin = 3 * 86_400_000;

/** Beside the clock's own identifiers: what is done after a change moves no clock that is played. */
export const drawId = (clock: Clock): string => uuidV7(clock.now(), clock.bytes(16));

interface Recipient {
  id: string;
  in_app: boolean | null;
  email: EmailRhythm | null;
  push: boolean | null;
  zone: string | null;
  quiet_from: string | null;
  quiet_to: string | null;
  digest_hour: number | null;
  devices: string[];
}

interface Delivery {
  notificationId: string;
  accountId: string;
  channel: 'EMAIL' | 'PUSH';
  deviceId: string | null;
  dueAt: Date;
}

type Parts = Pick<Services, 'clock' | 'jobs' | 'mail'>;

/**
 * Gives everybody whom it concerns, and who sees what happened, their notification, and puts on the queue what leaves at
 * once. Told again, it changes nothing: each person has one about the same news.
 */
export const giveNotifications = async (parts: Parts, manager: EntityManager, news: News, tellings: readonly Telling[]): Promise<void> => {
  for (const telling of tellings) {
    const recipients = (await findRecipients(manager, news, telling)).map((recipient) => ({ ...recipient, notificationId: drawId(parts.clock), ways: waysOf(telling.kind, recipient) }));
    const reached = recipients.filter(({ ways }) => ways.inApp || ways.email !== 'OFF' || ways.push);
    const given = await insertNotifications(manager, telling.kind, news, reached.map(({ id, notificationId, ways }) => ({ id: notificationId, accountId: id, isShown: ways.inApp })));
    if (parts.clock.now().getTime() - news.at.getTime() > leavesWithin) continue;
    await insertDeliveries(parts, manager, reached.filter(({ notificationId }) => given.has(notificationId)).flatMap((recipient) => deliveriesOf(parts, recipient)));
  }
};

const waysOf = (kind: NotificationKind, { in_app: inApp, email, push }: Recipient) => ({
  inApp: inApp ?? usualWays[kind].inApp,
  email: email ?? usualWays[kind].email,
  push: push ?? usualWays[kind].push,
});

/** Rights are read as they stand now: whoever does not see the event is not told that there is one. */
const findRecipients = (manager: EntityManager, { operationId, eventId, actorId }: News, { kind, agencyIds = [], accountIds = [], coordinators = false, members = false }: Telling): Promise<Recipient[]> =>
  manager.query(
    `/* findRecipients */ select a.id, c.in_app, c.email, c.push, t.zone, t.quiet_from, t.quiet_to, t.digest_hour,
       array(select d.id from push_devices d where d.account_id = a.id order by d.id) as devices
     from accounts a
     left join notification_choices c on c.account_id = a.id and c.kind = $3
     left join notification_times t on t.account_id = a.id
     where a.state = 'ACTIVE' and a.id is distinct from $4::uuid
       and (a.agency_id = any($5::uuid[]) or a.id = any($6::uuid[])
         or exists (select from operation_members m where m.operation_id = $1 and m.account_id = a.id and m.is_active and ($8 or $7 and m.role = 'COORDINATOR')))
       and muster.class_of(a.id) && (select e.audience from events e where e.operation_id = $1 and e.id = $2)
     order by a.id`,
    [operationId, eventId, kind, actorId, agencyIds, accountIds, coordinators, members],
  ) as Promise<Recipient[]>;

const insertNotifications = async (
  manager: EntityManager, kind: NotificationKind, news: News, given: readonly { id: string; accountId: string; isShown: boolean }[],
): Promise<Set<string>> => {
  if (given.length === 0) return new Set();
  const rows = (await manager.query(
    `/* giveNotifications */ insert into notifications (id, account_id, is_shown, kind, about, operation_id, event_id, subject_type, subject_id, created_at)
     select one.id, one.account_id, one.is_shown, $4, $5, $6, $7, $8, $9, $10 from unnest($1::uuid[], $2::uuid[], $3::boolean[]) one(id, account_id, is_shown)
     on conflict do nothing returning id`,
    [given.map(({ id }) => id), given.map(({ accountId }) => accountId), given.map(({ isShown }) => isShown), kind, news.about, news.operationId, news.eventId, news.subjectType, news.subjectId, news.at],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
};

const deliveriesOf = ({ clock, mail }: Parts, recipient: Recipient & { notificationId: string; ways: { email: EmailRhythm; push: boolean } }): Delivery[] => {
  const { id: accountId, notificationId, ways, devices } = recipient;
  const times = { zone: recipient.zone ?? usualTimes.zone, quietFrom: recipient.quiet_from, quietTo: recipient.quiet_to, digestHour: recipient.digest_hour ?? usualTimes.digestHour };
  const now = clock.now();
  const at = tellingAt(now, times);
  return [
    // Where no mail leaves, none waits for an administrator to hand it on: it would say nothing that the app does not.
    ...(ways.email !== 'OFF' && mail.isSending ? [{ notificationId, accountId, channel: 'EMAIL' as const, deviceId: null, dueAt: ways.email === 'DIGEST' ? digestAt(now, times) : at }] : []),
    ...(ways.push ? devices.map((deviceId) => ({ notificationId, accountId, channel: 'PUSH' as const, deviceId, dueAt: at })) : []),
  ];
};

/** Keeps what is to leave; what is due now goes on the queue in the same transaction, and the rest when its hour comes. */
export const insertDeliveries = async ({ clock, jobs }: Pick<Parts, 'clock' | 'jobs'>, manager: EntityManager, deliveries: readonly Delivery[]): Promise<void> => {
  if (deliveries.length === 0) return;
  const now = clock.now();
  await manager.query(
    `/* insertDeliveries */ insert into notification_deliveries (id, notification_id, account_id, channel, device_id, due_at, created_at)
     select one.*, $7 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::timestamptz[]) one on conflict do nothing`,
    [
      deliveries.map(() => drawId(clock)), deliveries.map((one) => one.notificationId), deliveries.map((one) => one.accountId), deliveries.map((one) => one.channel),
      deliveries.map((one) => one.deviceId), deliveries.map((one) => one.dueAt), now,
    ],
  );
  enqueueDeliveries(jobs, manager, deliveries.filter(({ dueAt }) => dueAt <= now));
};

/** One job for each mailbox and each device that something is due for. */
export const enqueueDeliveries = (jobs: Services['jobs'], manager: EntityManager, due: readonly { accountId: string; channel: string; deviceId: string | null }[]): void => {
  const ways = new Map(due.map(({ accountId, channel, deviceId }) => [`${accountId} ${channel} ${deviceId ?? ''}`, { accountId, channel, deviceId }]));
  for (const data of ways.values()) jobs.enqueueWithin(manager, { name: 'notifications.deliver', data });
};
