import type { NotificationKind } from '@muster/shared/notifications/notification-kinds';
import { notificationKinds } from '@muster/shared/notifications/notification-kinds';
import type { EntityManager } from 'typeorm';
import type { Services } from '../platform/context';
import type { Tally } from './notification-words';

/** Where something is delivered to: a person's mailbox, or one of their devices. */
export interface Destination {
  accountId: string;
  channel: 'EMAIL' | 'PUSH';
  deviceId: string | null;
}

/** What is due for a destination, locked for whoever took it. */
export interface Due {
  id: string;
  kind: NotificationKind;
  operationId: string | null;
  attempts: number;
}

/** Where mails and pushes lead to. */
export const notificationsLink = ({ publicUrl }: Pick<Services, 'publicUrl'>): string => `${publicUrl}/notifications`;

/** The page on which a single invitation is answered: who is not signed in signs in there. Null for anything else. */
export const invitationLink = ({ publicUrl }: Pick<Services, 'publicUrl'>, due: readonly Due[]): string | null => {
  const [only] = due;
  return due.length === 1 && only?.kind === 'INVITATION' && only.operationId ? `${publicUrl}/operations/${only.operationId}` : null;
};

/**
 * Takes what is due. What was read in the meantime, and what its reader may not see any more, is passed over for good:
 * rights are those of this moment, and what is counted is what they see.
 */
export const takeDue = async (manager: EntityManager, { accountId, channel, deviceId }: Destination, now: Date): Promise<Due[]> => {
  const rows = (await manager.query(
    `/* takeDue */ select d.id, n.kind, n.operation_id as "operationId", d.attempts, n.read_at is null and exists (select from accounts a where a.id = $1 and a.state = 'ACTIVE')
         and (n.event_id is null or coalesce((select held.tokens && e.audience from events e where e.operation_id = n.operation_id and e.id = n.event_id), false)) as is_told
     from notification_deliveries d join notifications n on n.id = d.notification_id
     cross join (select muster.class_of($1) as tokens) held
     where d.account_id = $1 and d.channel = $2 and d.device_id is not distinct from $3::uuid and d.state = 'WAITING' and d.due_at <= $4
       and (d.claimed_until is null or d.claimed_until <= $4)
     order by d.id for update of d skip locked`,
    [accountId, channel, deviceId, now],
  )) as (Due & { is_told: boolean })[];
  await settle(manager, rows.filter((row) => !row.is_told), 'SKIPPED', now);
  return rows.filter((row) => row.is_told);
};

export const settle = async (manager: EntityManager, due: readonly Due[], state: 'SENT' | 'SKIPPED' | 'FAILED', now: Date): Promise<void> => {
  if (due.length === 0) return;
  await manager.query(`/* settleDeliveries */ update notification_deliveries set state = $2, done_at = $3, claimed_until = null where id = any($1::uuid[]) and state = 'WAITING'`, [
    due.map(({ id }) => id), state, now,
  ]);
};

/** How many there are of each kind, in the order of the kinds: what cannot wait comes first. */
export const tallyOf = (due: readonly Due[]): Tally =>
  new Map(notificationKinds.map((kind) => [kind, due.filter((one) => one.kind === kind).length] as const).filter(([, count]) => count > 0));

export interface Mailbox {
  agency_id: string;
  email: string;
  language: string;
}

export const mailboxOf = async (manager: EntityManager, accountId: string): Promise<Mailbox> => {
  const [mailbox] = (await manager.query('/* mailboxOf */ select agency_id, email, language from accounts where id = $1', [accountId])) as Mailbox[];
  if (!mailbox) throw new Error('An account is never deleted.');
  return mailbox;
};
